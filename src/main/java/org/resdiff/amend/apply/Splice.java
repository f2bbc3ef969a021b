package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.QuotedWords;

/**
 * Cuts words out of a passage and puts words in, and mends the seam as an editor would: no doubled space, no space before a
 * comma, no comma beside a comma, a space between two words.
 */
public final class Splice {
    private static final String NO_SPACE_AFTER = " ([{\u201C\u2018/-\u2010\u2011\u2013\u2014";
    private static final String NO_SPACE_BEFORE = " ,.;:)]}!?\u201D\u2019/-\u2010\u2011\u2013\u2014%";
    private static final String STOPS = ",;.:";

    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();

    private Splice() {}

    /**
     * The passage after all cuts, of which no two may change the same words, though their quotations may meet; insertions at
     * one place come in the order given.
     */
    public static NotedText apply(NotedText passage, List<Cut> cuts) {
        List<Cut> sorted = sorted(cuts);
        if (meet(sorted)) {
            sorted = sorted(cuts.stream()
                    .map(cut -> Effect.of(passage.text(), cut))
                    .map(effect -> new Cut(effect.start(), effect.end(), effect.words()))
                    .toList());
        }
        Splice splice = new Splice();
        int at = 0;
        boolean spaced = false;
        for (Cut cut : sorted) {
            splice.append(QuotedWords.part(passage, at, cut.start()), spaced);
            boolean insertion = cut.start() == cut.end();
            boolean gone = cut.text().isEmpty();
            if (!gone) {
                splice.append(cut.text(), insertion);
            }
            if (!insertion && !gone && cut.text().notes().isEmpty()) {
                splice.keepLastNote(passage, cut);
            }
            spaced = insertion || gone;
            at = cut.end();
        }
        splice.append(QuotedWords.part(passage, at, passage.text().length()), spaced);
        splice.trim();
        return new NotedText(splice.text.toString(), splice.notes);
    }

    private static List<Cut> sorted(List<Cut> cuts) {
        return cuts.stream()
                .sorted(Comparator.comparingInt(Cut::start).thenComparingInt(Cut::end))
                .toList();
    }

    private static boolean meet(List<Cut> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                return true;
            }
        }
        return false;
    }

    /** A mark right after replaced words stays with the words that replace them. */
    private void keepLastNote(NotedText passage, Cut cut) {
        int end = passage.text().codePointCount(0, cut.end());
        for (Note note : passage.notes()) {
            if (note.offset() == end) {
                notes.add(note.moved(length() - end));
            }
        }
    }

    /**
     * Appends at a seam.
     *
     * @param spaced whether a space may be wanted that neither side brings
     */
    private void append(NotedText next, boolean spaced) {
        String words = next.text();
        if (words.isEmpty() && next.notes().isEmpty()) {
            return;
        }
        if (!text.isEmpty() && !words.isEmpty()) {
            seam(words);
            words = last() == ' ' && words.charAt(0) == ' ' ? words.substring(1) : words;
        }
        int dropped = next.text().length() - words.length();
        if (spaced
                && !text.isEmpty()
                && !words.isEmpty()
                && NO_SPACE_AFTER.indexOf(last()) < 0
                && NO_SPACE_BEFORE.indexOf(words.charAt(0)) < 0) {
            text.append(' ');
        }
        int from = length();
        for (Note note : next.notes()) {
            notes.add(note.moved(Math.max(from - dropped, from - note.offset())));
        }
        text.append(words);
    }

    /** A stop takes the place of a space or of a lesser stop before it. */
    private void seam(String words) {
        String lead = words.stripLeading();
        char first = lead.isEmpty() ? ' ' : lead.charAt(0);
        if (STOPS.indexOf(first) < 0 && ")]".indexOf(first) < 0) {
            return;
        }
        trim();
        if (STOPS.indexOf(first) >= 0 && !text.isEmpty() && ",;".indexOf(last()) >= 0) {
            text.setLength(text.length() - 1);
            clamp();
        }
    }

    private void trim() {
        while (!text.isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
        clamp();
    }

    private void clamp() {
        notes.replaceAll(note -> note.offset() > length() ? note.moved(length() - note.offset()) : note);
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }
}
