package org.resdiff.model;

import java.util.Locale;

/** What a clause is. {@link #id()} is the name in the JSON report. */
public enum ClauseKind {
    TITLE,
    ENACTING,
    HEADING,
    PREAMBULAR,
    OPERATIVE,
    SUBPARAGRAPH,
    ANNEX,
    FOOTNOTE,
    TABLE,
    /** Text inside a resolution that no rule knows: kept, compared, never hidden. */
    UNPARSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
