package org.resdiff.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of a word diff. The old texts of a change's edits, joined, are the old clause's text; the new texts joined are
 * the new one's (clauses of a split or merge joined by a line feed).
 *
 * @param old empty for an insertion; of an equal edit the old spelling, which may differ in typography
 * @param now empty for a deletion
 * @param kinds what changed, empty for an equal edit
 */
public record Edit(Op op, String old, String now, List<Kind> kinds) {

    /** What happened to the stretch. */
    public enum Op {
        EQUAL,
        INSERT,
        DELETE,
        REPLACE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Edit {
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        kinds = List.copyOf(kinds);
    }
}
