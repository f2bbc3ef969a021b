package org.resdiff.model;

import java.util.Set;

/**
 * A stretch of a line in one style.
 *
 * @param start first UTF-16 index in the line's text
 * @param end index after the last
 * @param styles never empty: plain text has no run
 */
public record Run(int start, int end, Set<Style> styles) {
    public Run {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("run from " + start + " to " + end);
        }
        styles = Set.copyOf(styles);
    }

    /** Whether this run carries the style. */
    public boolean is(Style style) {
        return styles.contains(style);
    }
}
