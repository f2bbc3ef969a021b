package org.resdiff.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.MatterChange;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.report.Footnotes;
import org.resdiff.report.FullText;
import org.resdiff.report.Headline;
import org.resdiff.report.Nesting;
import org.resdiff.report.Piece;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Fate;
import org.resdiff.report.Piece.Words;
import org.resdiff.report.Pieces;
import org.resdiff.report.Place;
import org.resdiff.report.Wording;

/** Writes the clauses of a comparison, place by place, each footnote where its mark first stands. */
final class Body {
    private final DocxWriter writer;
    private final boolean comments;
    private final Footnotes footnotes;
    private final Nesting nesting;
    private final Wording wording;
    private final Surroundings surroundings;
    private final Set<Clause> citedOld = new HashSet<>();
    private final Set<Clause> citedNow = new HashSet<>();

    Body(DocxWriter writer, Comparison comparison, boolean comments) {
        this.writer = writer;
        this.comments = comments;
        footnotes = Footnotes.of(comparison);
        nesting = new Nesting(comparison);
        wording = new Wording(comparison);
        surroundings = new Surroundings(comparison);
    }

    void place(Place place) {
        Change change = place.change();
        boolean single = change.old().size() == 1 && change.now().size() == 1;
        switch (place.role()) {
            case HERE -> row(change, change.old(), change.now(), Tracking.EDITED);
            case FROM -> row(change, change.old(), List.of(), single ? Tracking.LEFT : Tracking.GONE);
            case TO -> row(change, List.of(), change.now(), single ? Tracking.ARRIVED : Tracking.COME);
            case CUT -> row(change, List.of(place.part()), List.of(), null);
            case PASTED -> row(change, List.of(), List.of(place.part()), null);
        }
    }

    /** Writes what stands behind the last clause. */
    void end() {
        surroundings.atEnd().forEach(this::matter);
    }

    private void row(Change change, List<Clause> oldHere, List<Clause> nowHere, Tracking tracking) {
        surroundings.before(oldHere, nowHere).forEach(this::matter);
        if (tracking == null
                || oldHere.stream().anyMatch(citedOld::contains)
                || nowHere.stream().anyMatch(citedNow::contains)) {
            apart(change, oldHere, nowHere);
        } else {
            paragraphs(change, change.old(), change.now(), Pieces.of(change, footnotes), tracking);
        }
    }

    /** Clauses whose other side stands elsewhere: each deleted or inserted whole, but for notes that a mark took along. */
    private void apart(Change change, List<Clause> old, List<Clause> now) {
        for (Clause clause : old) {
            if (!citedOld.contains(clause)) {
                List<Piece> pieces = Pieces.whole(clause, Fate.DELETED, footnotes);
                paragraphs(change, List.of(clause), List.of(), pieces, Tracking.GONE);
            }
        }
        for (Clause clause : now) {
            if (!citedNow.contains(clause)) {
                List<Piece> pieces = Pieces.whole(clause, Fate.INSERTED, footnotes);
                paragraphs(change, List.of(), List.of(clause), pieces, Tracking.COME);
            }
        }
    }

    /** A paragraph, or several where the pieces hold breaks. What the filter leaves out stands in its new text alone. */
    private void paragraphs(Change change, List<Clause> old, List<Clause> now, List<Piece> pieces, Tracking shown) {
        boolean newText = shown.readsNow() && !now.isEmpty();
        if (!change.shown() && !newText) {
            return;
        }
        if (ofTable(old) && ofTable(now)) {
            tableRows(change, old, now, pieces, change.shown() ? shown : Tracking.UNTRACKED);
            return;
        }
        Tracking tracking = change.shown() ? shown : Tracking.UNTRACKED;
        Fate fate = old.isEmpty() ? Fate.INSERTED : now.isEmpty() ? Fate.DELETED : Fate.KEPT;
        Clause before = old.isEmpty() ? null : old.get(0);
        Clause after = now.isEmpty() ? null : now.get(0);
        DocxParagraph paragraph = open(before, after, newText);
        BigInteger move = tracking.moves() ? paragraph.startMove(tracking.of(Fate.KEPT), "move_" + after.id()) : null;
        boolean named = newText ? after.equals(change.clause()) : change.now().isEmpty();
        BigInteger comment = named && remarkable(change) ? startComment(paragraph, change) : null;
        number(paragraph, before, after, tracking);
        int i = 0;
        int j = 0;
        for (Piece piece : pieces) {
            Revision revision = tracking.of(piece.fate());
            if (revision == null) {
                continue;
            }
            if (piece instanceof Words words) {
                paragraph.words(revision, words.text(), null);
            } else if (piece instanceof Cite cite) {
                cite(paragraph, cite, tracking);
            } else if (piece instanceof Break end) {
                boolean oldEnds = end.fate().inOld();
                status(paragraph, oldEnds ? old.get(i++) : null, oldEnds ? null : now.get(j++), tracking);
                paragraph.end(revision);
                paragraph = open(oldEnds ? old.get(i) : null, oldEnds ? null : now.get(j), newText);
                number(paragraph, oldEnds ? old.get(i) : null, oldEnds ? null : now.get(j), tracking);
            }
        }
        status(paragraph, old.isEmpty() ? null : old.get(i), now.isEmpty() ? null : now.get(j), tracking);
        if (comment != null) {
            paragraph.endComment(comment, tracking.of(fate));
        }
        paragraph.end(tracking.of(fate));
        if (move != null) {
            writer.endMove(tracking.of(Fate.KEPT), move);
        }
    }

    private static boolean ofTable(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.kind() != ClauseKind.TABLE) {
                return false;
            }
        }
        return true;
    }

    /** One row of a table where both sides have the same cells; else the old rows deleted and the new ones inserted. */
    private void tableRows(Change change, List<Clause> old, List<Clause> now, List<Piece> pieces, Tracking tracking) {
        if (old.size() <= 1 && now.size() <= 1 && sameCells(pieces, tracking)) {
            Clause shown = tracking.readsNow() && !now.isEmpty() ? now.get(0) : old.get(0);
            tableRow(change, shown, pieces, tracking);
            return;
        }
        if (tracking != Tracking.UNTRACKED && tracking.readsOld()) {
            for (Clause clause : old) {
                tableRow(null, clause, Pieces.whole(clause, Fate.DELETED, footnotes), Tracking.GONE);
            }
        }
        if (tracking.readsNow()) {
            Tracking come = tracking == Tracking.UNTRACKED ? tracking : Tracking.COME;
            for (int i = 0; i < now.size(); i++) {
                Clause clause = now.get(i);
                tableRow(i == 0 ? change : null, clause, Pieces.whole(clause, Fate.INSERTED, footnotes), come);
            }
        }
    }

    /** Whether no limit of cells came or went in a row that stays. */
    private static boolean sameCells(List<Piece> pieces, Tracking tracking) {
        if (tracking != Tracking.EDITED) {
            return true;
        }
        for (Piece piece : pieces) {
            if (piece instanceof Words words
                    && words.fate() != Fate.KEPT
                    && words.text().indexOf('\t') >= 0) {
                return false;
            }
        }
        return true;
    }

    private void tableRow(Change change, Clause row, List<Piece> pieces, Tracking tracking) {
        int columns = (int) row.text().chars().filter(c -> c == '\t').count() + 1;
        Revision mark = rowMark(tracking);
        DocxTable table = writer.row(columns, mark);
        DocxParagraph cell = table.cell(false);
        BigInteger comment =
                change != null && row.equals(change.clause()) && remarkable(change) ? startComment(cell, change) : null;
        DocxParagraph first = cell;
        for (Piece piece : pieces) {
            Revision revision = tracking.of(piece.fate());
            if (revision == null) {
                continue;
            }
            // Word has no rows that move: one goes and one comes
            Revision own = mark == Revision.NONE ? revision : mark;
            if (piece instanceof Words words) {
                String[] cells = words.text().split("\t", -1);
                for (int i = 0; i < cells.length; i++) {
                    cell = i == 0 ? cell : nextCell(table, first, comment, mark);
                    comment = i == 0 ? comment : null;
                    cell.words(own, cells[i], null);
                }
            } else if (piece instanceof Cite cite) {
                cite(cell, cite, tracking);
            }
        }
        if (comment != null) {
            first.endComment(comment, mark);
        }
    }

    /** The next cell of the row; a comment ends with the first one. */
    private static DocxParagraph nextCell(DocxTable table, DocxParagraph first, BigInteger comment, Revision mark) {
        if (comment != null) {
            first.endComment(comment, mark);
        }
        return table.cell(false);
    }

    private static Revision rowMark(Tracking tracking) {
        return switch (tracking) {
            case EDITED, UNTRACKED -> Revision.NONE;
            case LEFT, GONE -> Revision.DELETED;
            case ARRIVED, COME -> Revision.INSERTED;
        };
    }

    private boolean remarkable(Change change) {
        return comments
                && change.shown()
                && (change.moved() || !Wording.weight(change).isEmpty());
    }

    private BigInteger startComment(DocxParagraph paragraph, Change change) {
        List<String> lines = new ArrayList<>(List.of(wording.title(change), Wording.weight(change)));
        lines.addAll(wording.notes(change));
        BigInteger id = writer.comment(lines);
        paragraph.startComment(id);
        return id;
    }

    private DocxParagraph open(Clause old, Clause now, boolean newText) {
        return writer.paragraph(now != null && newText ? style(now, nesting.now(now)) : style(old, nesting.old(old)));
    }

    private static String style(Clause clause, int depth) {
        return switch (clause.kind()) {
            case TITLE -> Styles.TITLE;
            case HEADING -> Styles.heading(clause.label().path().size() + 1);
            case PREAMBULAR, OPERATIVE, ANNEX -> Styles.PARAGRAPH;
            case SUBPARAGRAPH -> Styles.subparagraph(depth);
            case FOOTNOTE -> Styles.FOOTNOTE;
            case ENACTING, TABLE, UNPARSED -> Styles.TEXT;
        };
    }

    private static void number(DocxParagraph paragraph, Clause old, Clause now, Tracking tracking) {
        sides(paragraph, old == null ? "" : number(old), now == null ? "" : number(now), tracking, null);
    }

    /** The number as a drafter prints it, with the tab behind it; empty where there is none or the text holds it. */
    private static String number(Clause clause) {
        String number = clause.number();
        if (number == null || FullText.holdsNumber(clause)) {
            return "";
        }
        boolean bare = Character.isLetterOrDigit(number.codePointBefore(number.length()));
        if (!bare || clause.kind() == ClauseKind.FOOTNOTE) {
            return number + "\t";
        }
        return number + (number.startsWith("Option") ? ":\t" : ".\t");
    }

    private static void status(DocxParagraph paragraph, Clause old, Clause now, Tracking tracking) {
        sides(paragraph, status(old), status(now), tracking, Styles.STATUS);
    }

    private static String status(Clause clause) {
        return clause == null || clause.status() == null ? "" : " (" + clause.status() + ")";
    }

    private static void sides(DocxParagraph paragraph, String old, String now, Tracking tracking, String style) {
        if (old.equals(now)) {
            side(paragraph, old, tracking.of(Fate.KEPT), style);
        } else {
            side(paragraph, old, tracking.of(Fate.DELETED), style);
            side(paragraph, now, tracking.of(Fate.INSERTED), style);
        }
    }

    private static void side(DocxParagraph paragraph, String text, Revision revision, String style) {
        if (!text.isEmpty() && revision != null) {
            paragraph.words(revision, text, style);
        }
    }

    /** A mark with its footnote, or the mark alone where it names none or one that an earlier mark took along. */
    private void cite(DocxParagraph paragraph, Cite cite, Tracking tracking) {
        Revision revision = tracking.of(cite.fate());
        Clause old = tracking.readsOld() ? cite.old() : null;
        Clause now = tracking.readsNow() ? cite.now() : null;
        if ((old == null && now == null) || citedOld.contains(old) || citedNow.contains(now)) {
            paragraph.words(revision, cite.text(), Styles.FOOTNOTE_MARK);
            return;
        }
        if (old != null) {
            citedOld.add(old);
        }
        if (now != null) {
            citedNow.add(now);
        }
        // Word numbers the notes itself; signs, as an asterisk, stay as printed.
        String sign = cite.text().codePoints().anyMatch(Character::isDigit) ? null : cite.text();
        CTFtnEdn footnote = writer.footnote();
        paragraph.cite(revision, footnote, sign);
        DocxParagraph text = writer.paragraph(footnote);
        text.ownMark(sign);
        if (old != null && now != null) {
            Change row = footnotes.row(cite);
            note(text, Pieces.of(row, footnotes), row.shown() ? Tracking.EDITED : Tracking.UNTRACKED);
        } else if (now != null) {
            note(text, Pieces.whole(now, Fate.INSERTED, footnotes), tracking);
        } else {
            note(text, Pieces.whole(old, Fate.DELETED, footnotes), tracking);
        }
    }

    /** The text of a footnote. Word allows no note to a note: a mark in it is printed as such. */
    private static void note(DocxParagraph paragraph, List<Piece> pieces, Tracking tracking) {
        for (Piece piece : pieces) {
            Revision revision = tracking.of(piece.fate());
            if (revision != null && piece instanceof Words words) {
                paragraph.words(revision, words.text(), null);
            } else if (revision != null && piece instanceof Cite cite) {
                paragraph.words(revision, cite.text(), Styles.FOOTNOTE_MARK);
            }
        }
    }

    private void matter(MatterChange row) {
        Revision mark =
                row.old().isEmpty() ? Revision.INSERTED : row.now().isEmpty() ? Revision.DELETED : Revision.NONE;
        DocxParagraph paragraph = writer.paragraph(Styles.FRONT_MATTER);
        List<Edit> edits = Headline.byName(row) || !row.changed() ? List.of(whole(row)) : Headline.edits(row);
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.EQUAL) {
                paragraph.words(Revision.NONE, edit.now(), null);
            } else {
                paragraph.words(Revision.DELETED, edit.old(), null);
                paragraph.words(Revision.INSERTED, edit.now(), null);
            }
        }
        paragraph.end(mark);
    }

    private static Edit whole(MatterChange row) {
        Edit.Op op = row.old().equals(row.now()) ? Edit.Op.EQUAL : Edit.Op.REPLACE;
        return new Edit(op, row.old(), row.now(), List.of());
    }
}
