package org.resdiff.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;

/** The words of a row in their inks. */
final class Marks {
    /** A kept stretch of more words than this is cut in its middle: a careful reader needs what is around a change. */
    private static final int LONG = 90;
    /** Words that stay on each side of such a cut. */
    private static final int AROUND = 30;

    /** Of a clause with the same words in another place, so many code points are enough to know it. */
    private static final int OPENING = 70;

    private Marks() {}

    /** Old and new words in one text. */
    static List<Chunk> both(Change change, boolean full) {
        List<Chunk> whole = whole(change, full);
        return whole.isEmpty() ? both(change.edits(), full) : whole;
    }

    /** A row that is one piece: words on one side alone, or the same on both. */
    private static List<Chunk> whole(Change change, boolean full) {
        String text = change.clause().text();
        return switch (change.relation()) {
            case ADDED -> List.of(new Chunk(Ink.NEW, text));
            case DELETED -> List.of(new Chunk(Ink.GONE, text));
            case UNCHANGED ->
                full || !Part.changed(change)
                        ? List.of(Chunk.plain(text))
                        : List.of(new Chunk(Ink.QUIET, Wording.opening(text, OPENING)));
            case MODIFIED, SPLIT, MERGED -> change.edits().isEmpty() ? List.of(Chunk.plain(text)) : List.of();
        };
    }

    static List<Chunk> both(List<Edit> edits, boolean full) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.op() == Edit.Op.EQUAL) {
                chunks.add(Chunk.plain(full ? edit.now() : elided(edit.now(), i > 0, i < edits.size() - 1)));
                continue;
            }
            if (edit.old().startsWith(" ") && edit.now().equals(",")) {
                // a comma in the place of " and" clings to the word before it: "2023{+,+} [-and-] 2024"
                add(chunks, inserted(edit), edit.now());
                add(chunks, deleted(edit), edit.old());
                continue;
            }
            add(chunks, deleted(edit), edit.old());
            // Colours alone do not keep "97/5" and "98/7" apart.
            add(chunks, Ink.PLAIN, edit.old().isBlank() || edit.now().isBlank() ? "" : " ");
            add(chunks, inserted(edit), edit.now());
        }
        return chunks;
    }

    /** The old words, those that the new document has no more marked. */
    static List<Chunk> old(Change change, boolean full) {
        return side(change, true, full);
    }

    /** The new words, those that the old document had not marked. */
    static List<Chunk> now(Change change, boolean full) {
        return side(change, false, full);
    }

    private static List<Chunk> side(Change change, boolean old, boolean full) {
        if ((old ? change.old() : change.now()).isEmpty()) {
            return List.of();
        }
        List<Chunk> whole = whole(change, full);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Chunk> chunks = new ArrayList<>();
        List<Edit> edits = change.edits();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            String text = old ? edit.old() : edit.now();
            if (edit.op() == Edit.Op.EQUAL) {
                chunks.add(Chunk.plain(full ? text : elided(text, i > 0, i < edits.size() - 1)));
            } else {
                add(chunks, old ? deleted(edit) : inserted(edit), text);
            }
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, Ink ink, String text) {
        if (!text.isEmpty()) {
            chunks.add(new Chunk(ink, text.replace("\n", " ¶ ")));
        }
    }

    private static Ink deleted(Edit edit) {
        return edit.kinds().contains(Kind.TEXT_MOVED) ? Ink.MOVED_FROM : Ink.DELETED;
    }

    private static Ink inserted(Edit edit) {
        return edit.kinds().contains(Kind.TEXT_MOVED) ? Ink.MOVED_TO : Ink.INSERTED;
    }

    /** A long kept stretch with its middle told as a number of words. */
    private static String elided(String text, boolean before, boolean after) {
        String[] words = text.split(" ", -1);
        if (words.length <= LONG) {
            return text;
        }
        // A clause is known by its opening, so some of it stays even where no change comes before.
        int head = before ? AROUND : AROUND / 2;
        int tail = after ? AROUND : AROUND / 2;
        return String.join(" ", List.of(words).subList(0, head))
                + " [… " + (words.length - head - tail) + " words …] "
                + String.join(" ", List.of(words).subList(words.length - tail, words.length));
    }
}
