package org.resdiff.sessions;

import java.util.Locale;

/** How a text of the new session is related to one of an earlier session. */
public enum Kinship {
    /** The next version of the same text. */
    CONTINUES,
    /** A section of a longer text became a text of its own, or a short text became a section of a longer one. */
    PART,
    /** Another step in the same matter, such as a declaration after the decision on how to negotiate it. */
    FOLLOWS;

    /** The name in the JSON report. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
