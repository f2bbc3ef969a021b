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
    /** Alone on both sides between linked neighbours, on hardly more than its place. */
    PLACE,
    CHILD,
    FOOTNOTE,
    CROSSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
