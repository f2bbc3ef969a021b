package org.resdiff.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;

/** The words of a row in their inks. */
final class Marks {
    /** A kept stretch of more words than this is cut in its middle: a careful reader needs what is around a change. */
    private static final int LONG = 90;
    /** Words that stay on each side of such a cut. */
    private static final int AROUND = 30;

    private Marks() {}

    /** Old and new words in one text. */
    static List<Chunk> both(Change change, boolean full) {
        return change.edits().isEmpty() ? List.of(Chunk.plain(change.clause().text())) : both(change.edits(), full);
    }

    static List<Chunk> both(List<Edit> edits, boolean full) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.op() == Edit.Op.EQUAL) {
                chunks.add(Chunk.plain(full ? edit.now() : elided(edit.now(), i > 0, i < edits.size() - 1)));
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
        if (change.edits().isEmpty()) {
            return List.of(Chunk.plain(change.clause().text()));
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
