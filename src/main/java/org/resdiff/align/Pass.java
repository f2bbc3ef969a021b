package org.resdiff.align;

import java.util.Locale;

/** The matchers in their order; {@link #id()} is what reports print as {@code matchedBy}. */
public enum Pass {
    PINNED,
    EXACT,
    SCORED,
    SPLIT,
    MERGED,
    GAP,
    CHILD,
    FOOTNOTE,
    CROSSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
