package org.resdiff.library;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a text and where it comes from.
 *
 * @param start UTF-16 index in the clause at which it begins
 * @param end UTF-16 index after it
 * @param words how many words it has
 * @param changes how many words of its source were changed, inserted or left out; none if it is exact
 * @param oldest the first text that has it; null where none has
 * @param newest the last text that has it; null where none has
 * @param texts how many texts have it
 * @param organs whose texts they are and how many each has, most first
 */
public record Passage(
        int start,
        int end,
        String text,
        State state,
        int words,
        int changes,
        Place oldest,
        Place newest,
        int texts,
        List<Organ> organs) {

    /** What a library says of a passage. */
    public enum State {
        /** A text has it word for word. */
        AGREED("agreed"),
        /** A text has it but for a few words. */
        NEAR("nearly agreed"),
        /** No text has it. */
        NEW("new language"),
        /** No text has it, but it has so few words that this says nothing. */
        SHORT("too short to tell");

        private final String told;

        State(String told) {
            this.told = told;
        }

        /** In a report for people. */
        public String told() {
            return told;
        }
    }

    /** How many texts of an organ have a passage. */
    public record Organ(String name, int texts) {
        public Organ {
            Objects.requireNonNull(name, "name");
        }
    }

    public Passage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(state, "state");
        organs = List.copyOf(organs);
    }
}
