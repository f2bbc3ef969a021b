package org.resdiff.amend;

import java.util.List;
import java.util.Objects;

/**
 * Words with their footnotes: a whole paragraph or what a paper puts between quotes.
 *
 * @param text without footnote marks
 * @param notes in the order of their offsets
 */
public record Passage(String text, List<Note> notes) {
    public static final Passage EMPTY = new Passage("", List.of());

    public Passage {
        Objects.requireNonNull(text, "text");
        notes = List.copyOf(notes);
    }

    public static Passage of(String text) {
        return new Passage(text, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty() && notes.isEmpty();
    }
}
