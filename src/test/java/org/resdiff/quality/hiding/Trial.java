package org.resdiff.quality.hiding;

import java.util.List;
import org.resdiff.Pipeline;
import org.resdiff.diff.Significance;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;

/**
 * One change, compared with its original.
 *
 * @param backwards whether the edited copy is the old side
 */
record Trial(Kind kind, Change change, boolean backwards) {
    /**
     * What the comparison said.
     *
     * @param verdict null where it failed
     * @param failure what was thrown, null if nothing
     */
    record Outcome(Trial trial, Significance verdict, RuntimeException failure) {
        /** As {@code --fail-on substantive} sees it. */
        boolean substantive() {
            return verdict != null && verdict.atLeast(Significance.SUBSTANTIVE);
        }

        boolean failed() {
            return failure != null;
        }
    }

    Outcome run() {
        try {
            Document original = change.sample().original();
            Document edited = change.now().get();
            Document old = backwards ? edited : original;
            Document now = backwards ? original : edited;
            Significance verdict = Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of())
                    .summary()
                    .verdict();
            return new Outcome(this, verdict, null);
        } catch (RuntimeException failure) {
            // A crash of the program is an outcome too: it is counted and shown, and the trials go on.
            return new Outcome(this, null, failure);
        }
    }

    /** Where, and what is on both sides of it, as the table shows it. */
    String shown(Outcome outcome) {
        String told = outcome.failed()
                ? outcome.failure().toString()
                : outcome.verdict().id();
        String old = backwards ? change.after() : change.before();
        String now = backwards ? change.before() : change.after();
        return change.sample().group() + " " + change.sample().name() + ": \"" + old + "\" / \"" + now + "\" (" + told
                + ")";
    }
}
