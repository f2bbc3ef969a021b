package org.resdiff.sessions;

import java.util.Locale;
import java.util.Objects;

/**
 * One reason to pair two texts.
 *
 * @param score its share of the pair's score
 * @param note the reason in words
 */
public record Evidence(Kind kind, double score, String note) {
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
    }

    /** What the reason rests on, in the order in which reasons are listed. */
    public enum Kind {
        PIN,
        CITATION,
        TITLE,
        CONTENT,
        PASSAGES,
        ITEM,
        COMMITTEE,
        FORETOLD,
        /** The titles name different steps of one matter. */
        STEP;

        /** The name in the JSON report. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
