package org.resdiff.history;

import java.util.Locale;
import org.resdiff.diff.Significance;

/** What a version did to a clause, compared with the version before it. */
public enum State {
    FIRST("+"),
    SAME("="),
    EDITORIAL("e"),
    TECHNICAL("t"),
    SUBSTANTIVE("S"),
    /** The same words in another place. */
    MOVED("m"),
    SPLIT("/"),
    MERGED("&"),
    /** The version dropped the clause. */
    GONE("-"),
    /** Not in the version before, but in an earlier one. */
    BACK("<");

    private final String sign;

    State(String sign) {
        this.sign = sign;
    }

    /** One character for a matrix. */
    public String sign() {
        return sign;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(Significance significance) {
        return switch (significance) {
            case IDENTICAL -> SAME;
            case EDITORIAL -> EDITORIAL;
            case TECHNICAL -> TECHNICAL;
            case SUBSTANTIVE -> SUBSTANTIVE;
        };
    }
}
