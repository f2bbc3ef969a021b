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
 * @param gone the old clauses that hold it more often than what became of them, in the order of the rows
 */
public record Watched(String phrase, Fate fate, List<Clause> old, List<Clause> now, List<Clause> gone) {

    /** The worst that happened to any place of the phrase; as many places that came in elsewhere make up for those that went. */
    public enum Fate {
        /** In neither document. */
        ABSENT,
        /** Only in the new one. */
        GAINED,
        KEPT,
        /** In another clause than before, or with its clause in another place. */
        MOVED,
        /** Its clause goes on without it. */
        EDITED,
        /** Now in square brackets, wholly or partly, formerly not. */
        BRACKETED,
        /** It went with its clause. */
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
        gone = List.copyOf(gone);
    }

    /** Whether the phrase no longer stands as it stood: edited, bracketed or lost. */
    public boolean touched() {
        return fate == Fate.EDITED || fate == Fate.BRACKETED || fate == Fate.LOST;
    }
}
