package org.resdiff.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.resdiff.model.Clause;

/**
 * What became of a phrase on the watch list.
 *
 * @param old the old clauses that hold it
 * @param now the new clauses that hold it
 */
public record Watched(String phrase, Fate fate, List<Clause> old, List<Clause> now) {

    /** The worst that happened to any place of the phrase, except that a phrase found anew elsewhere was moved. */
    public enum Fate {
        /** In neither document. */
        ABSENT,
        /** Only in the new one. */
        GAINED,
        KEPT,
        /** In another clause than before. */
        MOVED,
        /** Its clause goes on, the phrase in it was changed. */
        EDITED,
        /** Now in square brackets, formerly not. */
        BRACKETED,
        LOST;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Watched {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(fate, "fate");
        old = List.copyOf(old);
        now = List.copyOf(now);
    }

    /** Whether the phrase no longer stands as it stood: edited, bracketed or lost. */
    public boolean touched() {
        return fate == Fate.EDITED || fate == Fate.BRACKETED || fate == Fate.LOST;
    }
}
