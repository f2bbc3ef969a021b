package org.resdiff.amend;

import java.util.Objects;
import org.resdiff.model.ClauseKind;

/**
 * A paragraph that a paper puts in.
 *
 * @param kind what it is to be
 * @param depth 0 beside the paragraph that the instruction names, 1 for a sub-paragraph of it, and so on
 * @param number as the paper prints it, "(a)"; null where it prints none. The consolidated text is numbered anew
 */
public record Proposed(ClauseKind kind, int depth, String number, NotedText passage) {
    public Proposed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
        if (depth < 0) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }
}
