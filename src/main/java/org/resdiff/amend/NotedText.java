package org.resdiff.amend;

import java.util.List;
import java.util.Objects;

/**
 * QuotedWords with their footnotes: a whole paragraph or what a paper puts between quotes.
 *
 * @param text without footnote marks
 * @param notes in the order of their offsets
 */
public record NotedText(String text, List<Note> notes) {
    public static final NotedText EMPTY = new NotedText("", List.of());

    public NotedText {
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

    public static NotedText of(String text) {
        return new NotedText(text, List.of());
    }

    /** Without the marks that have no note: nothing can be said of those. */
    public NotedText noted() {
        return new NotedText(
                text, notes.stream().filter(note -> note.text() != null).toList());
    }

    /** The text as a paper proposes it: its notes have words and no numbers yet. */
    public NotedText proposed() {
        return new NotedText(
                text,
                noted().notes().stream()
                        .map(note -> Note.proposed(note.offset(), note.text()))
                        .toList());
    }

    public boolean isEmpty() {
        return text.isEmpty() && notes.isEmpty();
    }
}
