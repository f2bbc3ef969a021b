package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;

/** One line a change: its sign, what became of it, how much that matters, and how the clause opens. */
final class SummaryView {
    private static final int OPENING = 48;

    private SummaryView() {}

    static void write(Comparison comparison, TerminalWriter out) throws IOException {
        Wording wording = new Wording(comparison);
        for (Part part : Part.of(comparison, 0, false)) {
            if (part instanceof Part.Row row) {
                if (!row.opens().isEmpty()) {
                    out.paragraph(0, Ink.LABEL_MOVED, "  " + wording.block(row.opens()));
                }
                out.paragraph(0, line(row.change(), wording));
            }
        }
    }

    private static List<Chunk> line(Change change, Wording wording) {
        String weight = Wording.weight(change);
        String opening = Wording.opening(change.clause().text(), OPENING);
        return List.of(
                new Chunk(InlineView.ink(change), wording.sign(change) + " " + wording.title(change)),
                new Chunk(
                        change.significance() == Significance.SUBSTANTIVE ? Ink.SUBSTANTIVE : Ink.QUIET,
                        weight.isEmpty() ? "" : "  " + weight),
                new Chunk(change.relation() == Relation.DELETED ? Ink.QUIET : Ink.PLAIN, "  “" + opening + "”"));
    }
}
