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
        notes = notes.stream().map(note -> settled(text, note)).toList();
    }

    /** A mark that a paper puts in belongs to the word before it, also where a file sets it behind the space. */
    private static Note settled(String text, Note note) {
        if (note.id() != null || note.offset() > text.codePointCount(0, text.length())) {
            return note;
        }
        String before = text.substring(0, text.offsetByCodePoints(0, note.offset()));
        String word = before.stripTrailing();
        return word.isEmpty() ? note : note.moved(word.codePointCount(0, word.length()) - note.offset());
    }

    public static Passage of(String text) {
        return new Passage(text, List.of());
    }

    /** Without the marks that have no note: nothing can be said of those. */
    Passage noted() {
        return new Passage(
                text, notes.stream().filter(note -> note.text() != null).toList());
    }

    public boolean isEmpty() {
        return text.isEmpty() && notes.isEmpty();
    }
}
