package org.resdiff.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.resdiff.model.Clause;

/**
 * Where words stand that a row lost or gained: in a clause of the other document that the row has no link to.
 *
 * @param clause of the new document for words that went, of the old one for words that came
 * @param words the runs of words that both have, as the row's own text prints them, in its order
 */
public record Elsewhere(Trace trace, Clause clause, List<String> words) {

    /** What the words tell of each other; {@link #id()} is what reports print. */
    public enum Trace {
        /** Words that went were put into the other clause. */
        PARTLY_IN("partly in"),
        /** Words that went had stood in the other clause as well, and still do. */
        SEE("see"),
        /** Words that came were taken out of the other clause. */
        PARTLY_FROM("partly from"),
        /** Words that came stood in the other clause before, and still do. */
        REPEATS("repeats");

        private final String words;

        Trace(String words) {
            this.words = words;
        }

        /** How a drafter says it before the name of the clause. */
        public String words() {
            return words;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the clause is one of the new document. */
        public boolean toNew() {
            return this == PARTLY_IN || this == SEE;
        }
    }

    public Elsewhere {
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(clause, "clause");
        words = List.copyOf(words);
    }
}
