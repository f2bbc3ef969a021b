package org.resdiff.report;

import java.util.Objects;
import org.resdiff.model.Clause;

/** A stretch of a clause as a mark-up shows it: words, a footnote mark or the end of a paragraph. */
public sealed interface Piece {

    /** On which sides a piece stands. */
    enum Fate {
        KEPT,
        DELETED,
        INSERTED;

        public boolean inOld() {
            return this != INSERTED;
        }

        public boolean inNow() {
            return this != DELETED;
        }
    }

    Fate fate();

    /**
     * Words and spacing, never empty and without a line feed.
     *
     * @param quiet one half of a difference in typography that no reader sees; kept words are never quiet
     */
    record Words(Fate fate, String text, boolean quiet) implements Piece {
        public Words {
            Objects.requireNonNull(fate, "fate");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A footnote mark.
     *
     * @param text as printed, of a kept mark as the new document prints it
     * @param old the old footnote, null where the mark stands in the new document only or names no note
     * @param now the new footnote, likewise
     */
    record Cite(Fate fate, String text, Clause old, Clause now) implements Piece {
        public Cite {
            Objects.requireNonNull(fate, "fate");
            Objects.requireNonNull(text, "text");
        }

        /** The note as the newest document that has the mark prints it; null where it names none. */
        public Clause note() {
            return now == null ? old : now;
        }
    }

    /** The end of a paragraph inside a split or merged clause, on one side only. */
    record Break(Fate fate) implements Piece {
        public Break {
            Objects.requireNonNull(fate, "fate");
        }
    }
}
