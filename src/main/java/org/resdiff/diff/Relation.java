package org.resdiff.diff;

import java.util.Locale;

/** What became of a clause; moved and renumbered are flags beside it. */
public enum Relation {
    UNCHANGED,
    MODIFIED,
    ADDED,
    DELETED,
    SPLIT,
    MERGED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
