package org.resdiff.report.compared;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Edit;
import org.resdiff.diff.MatterChange;
import org.resdiff.report.Footnotes;
import org.resdiff.report.Headline;
import org.resdiff.report.Piece;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Fate;
import org.resdiff.report.Piece.Words;
import org.resdiff.report.Pieces;
import org.resdiff.report.page.Span;

/** The words of a row as spans, deleted and inserted ones marked, for one side of it or for both. */
final class MarkedText {
    /** Which words a text has. */
    enum Side {
        OLD,
        NEW,
        BOTH;

        boolean has(Fate fate) {
            return switch (this) {
                case OLD -> fate.inOld();
                case NEW -> fate.inNow();
                case BOTH -> true;
            };
        }
    }

    /** Where a paragraph ends inside a split or merged clause. */
    private static final String PARAGRAPH_END = " ¶ ";

    private MarkedText() {}

    static List<Span> of(Change change, Footnotes footnotes, Side side) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : Pieces.of(change, footnotes)) {
            if (!side.has(piece.fate())) {
                continue;
            }
            if (piece instanceof Words words && words.quiet()) {
                // a difference that no reader sees is not marked; a text of both sides has it as the new document
                // prints it
                if (side == Side.OLD || words.fate() == Fate.INSERTED) {
                    add(spans, Span.plain(words.text()));
                }
            } else if (piece instanceof Words words) {
                add(spans, Span.of(style(words.fate(), Span.Style.PLAIN), words.text()));
            } else if (piece instanceof Cite cite) {
                add(spans, Span.of(style(cite.fate(), Span.Style.RAISED), cite.text()));
            } else if (piece instanceof Break end) {
                add(spans, Span.of(style(end.fate(), Span.Style.PLAIN), PARAGRAPH_END));
            }
        }
        return spans;
    }

    static List<Span> of(MatterChange row, Side side) {
        List<Span> spans = new ArrayList<>();
        for (Edit edit : Headline.edits(row)) {
            if (edit.op() == Edit.Op.EQUAL) {
                add(spans, Span.plain(edit.now()));
                continue;
            }
            if (side != Side.NEW && !edit.old().isEmpty()) {
                add(spans, Span.of(Span.Style.DELETED, edit.old()));
            }
            if (side != Side.OLD && !edit.now().isEmpty()) {
                add(spans, Span.of(Span.Style.INSERTED, edit.now()));
            }
        }
        return spans;
    }

    private static Span.Style style(Fate fate, Span.Style kept) {
        return switch (fate) {
            case KEPT -> kept;
            case DELETED -> Span.Style.DELETED;
            case INSERTED -> Span.Style.INSERTED;
        };
    }

    /** Spans of one style grow together; deleted and inserted words never touch. */
    private static void add(List<Span> spans, Span next) {
        if (spans.isEmpty()) {
            spans.add(next);
            return;
        }
        Span last = spans.get(spans.size() - 1);
        if (last.style() == next.style()) {
            spans.set(spans.size() - 1, Span.of(next.style(), last.text() + next.text()));
            return;
        }
        boolean touching = last.style() == Span.Style.DELETED
                && next.style() == Span.Style.INSERTED
                && !last.text().endsWith(" ")
                && !next.text().startsWith(" ");
        if (touching) {
            spans.add(Span.plain(" "));
        }
        spans.add(next);
    }
}
