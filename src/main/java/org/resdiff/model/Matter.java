package org.resdiff.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A piece of front or closing matter, or of the narrative around resolutions: data beside the clauses, never among them.
 *
 * @param kind what it says
 * @param text one line, as printed but for spacing
 * @param resolution id of the resolution that it belongs to; null for the document as a whole
 */
public record Matter(Kind kind, String text, String resolution, int page, int line) {

    /** What a piece of front or closing matter says. */
    public enum Kind {
        SYMBOL,
        ORGAN,
        /** The committee before which a draft is, as its masthead names it. */
        COMMITTEE,
        SESSION,
        AGENDA_ITEM,
        SPONSORS,
        DATE,
        DISTRIBUTION,
        LANGUAGE,
        /** "Resolution adopted by ... on ...", "[on the report of ...]", "[without reference to ...]". */
        ADOPTION,
        /** What follows the last clause: meeting and date. */
        CLOSING,
        /** Text around the resolutions of a report. */
        NARRATIVE,
        OTHER,
        /** The text's own number on a line of its own, right above its title: "Resolution 3062 (2032)". */
        NUMBER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Matter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
