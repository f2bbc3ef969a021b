package org.resdiff.report.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.MatterChange;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;

/** Where front matter, closing matter and the text around the resolutions stand among the clauses. */
final class Surroundings {
    /** The place behind the last clause; a clause's id is the place before it. */
    private static final String END = "";

    private final List<Row> rows = new ArrayList<>();

    /** A row of matter with the places of its two sides; null for a side that it does not have. */
    private record Row(MatterChange matter, String oldPlace, String nowPlace) {}

    Surroundings(Comparison comparison) {
        Set<Matter> oldTaken = new HashSet<>();
        Set<Matter> nowTaken = new HashSet<>();
        List<MatterChange> inOrder = new ArrayList<>(comparison.matter());
        inOrder.sort(Comparator.comparingInt(row -> order(comparison, row)));
        for (MatterChange row : inOrder) {
            rows.add(new Row(
                    row,
                    row.old().isEmpty() ? null : place(comparison.old(), row.kind(), row.old(), oldTaken),
                    row.now().isEmpty() ? null : place(comparison.now(), row.kind(), row.now(), nowTaken)));
        }
    }

    /** Where a row is read in its document, the new one where it has that side. */
    private static int order(Comparison comparison, MatterChange row) {
        Document document = row.now().isEmpty() ? comparison.old() : comparison.now();
        String text = row.now().isEmpty() ? row.old() : row.now();
        List<Matter> pieces = document.matter();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == row.kind()
                    && text.startsWith(pieces.get(i).text())) {
                return i;
            }
        }
        return pieces.size();
    }

    /** The place of a text: that of the first piece that is it and no other row's, else where its kind is wont to stand. */
    private static String place(Document document, Matter.Kind kind, String text, Set<Matter> taken) {
        for (Matter piece : document.matter()) {
            if (piece.kind() == kind && text.startsWith(piece.text()) && taken.add(piece)) {
                return place(document, piece);
            }
        }
        return usual(document, kind);
    }

    private static String place(Document document, Matter piece) {
        List<Clause> clauses = document.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.FOOTNOTE)
                .toList();
        boolean known = piece.line() > 0 && clauses.stream().allMatch(clause -> clause.line() > 0);
        if (!known) {
            return usual(document, piece.kind());
        }
        Comparator<Clause> position = Comparator.comparingInt(Clause::page).thenComparingInt(Clause::line);
        return clauses.stream()
                .filter(clause ->
                        clause.page() > piece.page() || (clause.page() == piece.page() && clause.line() > piece.line()))
                .min(position)
                .map(Clause::id)
                .orElse(END);
    }

    private static String usual(Document document, Matter.Kind kind) {
        boolean behind = kind == Matter.Kind.CLOSING || kind == Matter.Kind.NARRATIVE;
        return behind || document.clauses().isEmpty()
                ? END
                : document.clauses().get(0).id();
    }

    /** What stands before these clauses: rows with the side or sides that do. */
    List<MatterChange> before(List<Clause> old, List<Clause> now) {
        return at(
                old.stream().map(Clause::id).toList(),
                now.stream().map(Clause::id).toList());
    }

    /** What stands behind the last clause. */
    List<MatterChange> atEnd() {
        return at(List.of(END), List.of(END));
    }

    private List<MatterChange> at(List<String> old, List<String> now) {
        List<MatterChange> here = new ArrayList<>();
        for (Row row : rows) {
            boolean oldHere = row.oldPlace != null && old.contains(row.oldPlace);
            boolean nowHere = row.nowPlace != null && now.contains(row.nowPlace);
            MatterChange matter = row.matter;
            if (oldHere && nowHere) {
                here.add(matter);
            } else if (oldHere) {
                here.add(
                        new MatterChange(matter.kind(), matter.old(), "", matter.significance(), List.of(), List.of()));
            } else if (nowHere) {
                here.add(
                        new MatterChange(matter.kind(), "", matter.now(), matter.significance(), List.of(), List.of()));
            }
        }
        return here;
    }
}
