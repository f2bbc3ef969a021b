package org.resdiff.check;

import java.util.Objects;

/**
 * What to write in place of a few characters of a clause, where that needs no judgement.
 *
 * @param start where they begin in the text of the finding, in UTF-16 units
 * @param end where they end; the start where something is only put in
 */
public record Fix(int start, int end, String replacement) {
    public Fix {
        Objects.requireNonNull(replacement, "replacement");
    }
}
