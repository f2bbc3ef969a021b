package org.resdiff.check;

import java.util.Objects;

/**
 * One thing that a rule found.
 *
 * @param label of the clause, empty for the document as a whole or a clause without a label
 * @param text of the clause, empty for the document as a whole
 * @param start where the offending words begin in the text, in UTF-16 units
 * @param end where they end; the start where there are none
 * @param page 1-based, 0 where the format has no pages
 * @param line 1-based line of the source, 0 if unknown
 * @param message one line: what is wrong; what to do
 * @param fix what mends it where no judgement is needed, else null
 */
public record Finding(
        Rule rule,
        Level level,
        String label,
        String text,
        int start,
        int end,
        int page,
        int line,
        String message,
        Fix fix) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(message, "message");
    }

    /** The offending words; empty where the finding names none. */
    public String words() {
        return text.substring(start, end);
    }
}
