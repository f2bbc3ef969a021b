package org.resdiff.check;

import java.util.Locale;

/** How much a finding matters. A rule that is {@link #OFF} is not asked. */
public enum Level {
    OFF,
    /** Advice: usage that has exceptions. */
    NOTE,
    /** Most likely wrong. */
    WARNING,
    /** Wrong by a rule without exceptions. */
    ERROR;

    /** The name on the command line and in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return id();
    }
}
