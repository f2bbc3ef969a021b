package org.resdiff.diff;

import java.util.Locale;

/** How much a change matters, least first. What no rule explains is {@link #SUBSTANTIVE}. */
public enum Significance {
    IDENTICAL,
    EDITORIAL,
    TECHNICAL,
    SUBSTANTIVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Significance other) {
        return compareTo(other) >= 0;
    }

    public Significance or(Significance other) {
        return atLeast(other) ? this : other;
    }
}
