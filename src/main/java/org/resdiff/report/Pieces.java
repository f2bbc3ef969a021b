package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Edit;
import org.resdiff.model.Clause;
import org.resdiff.model.Mark;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Fate;
import org.resdiff.report.Piece.Words;

/**
 * A row of the comparison as marked-up text with its footnote marks woven in. The words and breaks that stand in the old
 * document, joined, are the old text; those of the new one the new text.
 */
public final class Pieces {
    private Pieces() {}

    /** Linear in the length of the texts. */
    public static List<Piece> of(Change change, Footnotes footnotes) {
        List<Piece> words = change.edits().isEmpty() ? unedited(change) : edited(change.edits());
        List<Placed> marks = new ArrayList<>();
        place(change.old(), Fate.DELETED, footnotes, marks);
        place(change.now(), Fate.INSERTED, footnotes, marks);
        return marks.isEmpty() ? words : join(weave(words, marks, footnotes), footnotes);
    }

    /** The text of one clause as a whole, all of it on the sides that the fate says. */
    public static List<Piece> whole(Clause clause, Fate fate, Footnotes footnotes) {
        List<Piece> words = new ArrayList<>();
        add(words, fate, clause.text(), false);
        List<Placed> marks = new ArrayList<>();
        place(List.of(clause), fate, footnotes, marks);
        return weave(words, marks, footnotes);
    }

    private static List<Piece> unedited(Change change) {
        List<Piece> pieces = new ArrayList<>();
        Fate fate = change.old().isEmpty() ? Fate.INSERTED : change.now().isEmpty() ? Fate.DELETED : Fate.KEPT;
        add(pieces, fate, change.clause().text(), false);
        return pieces;
    }

    private static List<Piece> edited(List<Edit> edits) {
        List<Piece> pieces = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.EQUAL && !edit.old().equals(edit.now())) {
                typography(edit.old(), edit.now(), pieces);
            } else if (edit.op() == Edit.Op.EQUAL) {
                add(pieces, Fate.KEPT, edit.old(), false);
            } else {
                add(pieces, Fate.DELETED, edit.old(), false);
                add(pieces, Fate.INSERTED, edit.now(), false);
            }
        }
        return pieces;
    }

    /** Two spellings that differ in spacing and signs only, cut so that the letters between are kept. */
    private static void typography(String old, String now, List<Piece> pieces) {
        int i = 0;
        int j = 0;
        while (i < old.length() || j < now.length()) {
            int same = 0;
            while (i + same < old.length() && j + same < now.length() && old.charAt(i + same) == now.charAt(j + same)) {
                same++;
            }
            if (same > 0 && Character.isHighSurrogate(old.charAt(i + same - 1))) {
                same--;
            }
            add(pieces, Fate.KEPT, old.substring(i, i + same), true);
            i += same;
            j += same;
            int oldEnd = signs(old, i);
            int nowEnd = signs(now, j);
            if (oldEnd == i && nowEnd == j) {
                // Letters of another form, as a ligature: nothing after them can be lined up with certainty.
                oldEnd = old.length();
                nowEnd = now.length();
            }
            while (oldEnd > i
                    && nowEnd > j
                    && old.charAt(oldEnd - 1) == now.charAt(nowEnd - 1)
                    && !Character.isLowSurrogate(old.charAt(oldEnd - 1))) {
                oldEnd--;
                nowEnd--;
            }
            add(pieces, Fate.DELETED, old.substring(i, oldEnd), true);
            add(pieces, Fate.INSERTED, now.substring(j, nowEnd), true);
            i = oldEnd;
            j = nowEnd;
        }
    }

    /** The end of the signs and spaces from here on. */
    private static int signs(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static void add(List<Piece> pieces, Fate fate, String text, boolean quiet) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            addWords(pieces, fate, text.substring(start, end), quiet);
            pieces.add(new Break(fate));
            start = end + 1;
        }
        addWords(pieces, fate, text.substring(start), quiet);
    }

    private static void addWords(List<Piece> pieces, Fate fate, String text, boolean quiet) {
        if (text.isEmpty()) {
            return;
        }
        boolean unseen = quiet && fate != Fate.KEPT;
        if (!pieces.isEmpty()
                && pieces.get(pieces.size() - 1) instanceof Words last
                && last.fate() == fate
                && last.quiet() == unseen) {
            pieces.set(pieces.size() - 1, new Words(fate, last.text() + text, unseen));
        } else {
            pieces.add(new Words(fate, text, unseen));
        }
    }

    /** A mark and the code points of its side's text before it. */
    private record Placed(Cite cite, int offset) {}

    private static void place(List<Clause> clauses, Fate fate, Footnotes footnotes, List<Placed> marks) {
        int start = 0;
        for (Clause clause : clauses) {
            for (Mark mark : clause.marks()) {
                Clause old = fate.inOld() ? footnotes.old(clause, mark) : null;
                Clause now = fate == Fate.INSERTED ? footnotes.now(clause, mark) : null;
                marks.add(new Placed(new Cite(fate, mark.text(), old, now), start + mark.offset()));
            }
            start += clause.text().codePointCount(0, clause.text().length()) + 1;
        }
    }

    /** Sets each mark after the words that it follows. Marks of one side come in the order of their offsets. */
    private static List<Piece> weave(List<Piece> words, List<Placed> marks, Footnotes footnotes) {
        List<Piece> woven = new ArrayList<>();
        List<Placed> waiting = new ArrayList<>(marks);
        int oldAt = 0;
        int nowAt = 0;
        emit(woven, waiting, oldAt, nowAt, footnotes);
        for (Piece piece : words) {
            String text = piece instanceof Words some ? some.text() : "\n";
            int left = text.codePointCount(0, text.length());
            int start = 0;
            while (left > 0) {
                int step = left;
                for (Placed mark : waiting) {
                    boolean old = mark.cite().fate().inOld();
                    if (old ? piece.fate().inOld() : piece.fate().inNow()) {
                        step = Math.min(step, mark.offset() - (old ? oldAt : nowAt));
                    }
                }
                int end = text.offsetByCodePoints(start, step);
                if (piece instanceof Words some) {
                    woven.add(new Words(some.fate(), text.substring(start, end), some.quiet()));
                } else {
                    woven.add(piece);
                }
                oldAt += piece.fate().inOld() ? step : 0;
                nowAt += piece.fate().inNow() ? step : 0;
                emit(woven, waiting, oldAt, nowAt, footnotes);
                left -= step;
                start = end;
            }
        }
        emit(woven, waiting, Integer.MAX_VALUE, Integer.MAX_VALUE, footnotes);
        return woven;
    }

    /** Moves the marks that were reached from the waiting list to the text; linked ones of both sides become one. */
    private static void emit(List<Piece> woven, List<Placed> waiting, int oldAt, int nowAt, Footnotes footnotes) {
        List<Cite> reached = new ArrayList<>();
        for (Placed mark : List.copyOf(waiting)) {
            if (mark.offset() <= (mark.cite().fate().inOld() ? oldAt : nowAt)) {
                waiting.remove(mark);
                reached.add(mark.cite());
            }
        }
        while (!reached.isEmpty()) {
            Cite cite = reached.remove(0);
            Cite twin = cite.fate() != Fate.DELETED
                    ? null
                    : reached.stream()
                            .filter(other -> other.fate() == Fate.INSERTED && footnotes.linked(cite, other))
                            .findFirst()
                            .orElse(null);
            reached.remove(twin);
            woven.add(twin == null ? cite : kept(cite, twin));
        }
    }

    /** Where words before a linked mark were replaced, the mark itself was not: it follows both. */
    private static List<Piece> join(List<Piece> woven, Footnotes footnotes) {
        for (int i = 0; i + 2 < woven.size(); i++) {
            if (woven.get(i) instanceof Cite old
                    && woven.get(i + 1) instanceof Words words
                    && woven.get(i + 2) instanceof Cite now
                    && old.fate() == Fate.DELETED
                    && words.fate() == Fate.INSERTED
                    && now.fate() == Fate.INSERTED
                    && footnotes.linked(old, now)) {
                woven.set(i, words);
                woven.set(i + 1, kept(old, now));
                woven.remove(i + 2);
            }
        }
        return woven;
    }

    private static Cite kept(Cite old, Cite now) {
        return new Cite(Fate.KEPT, now.text(), old.old(), now.now());
    }
}
