package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Significance;
import org.resdiff.report.Part;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Folds;
import org.resdiff.text.DisplayWidth;

/** One clause below the other, old and new words in one text. */
final class InlineView {
    /** Text stands under its label, behind the column of signs. */
    private static final int INDENT = 4;
    /** Least space between a label and the weight at the right margin. */
    private static final int GAP = 2;

    private final Wording wording;
    private final ReportOptions options;
    private final TerminalWriter out;

    InlineView(Comparison comparison, ReportOptions options, TerminalWriter out) {
        this.wording = new Wording(comparison);
        this.options = options;
        this.out = out;
    }

    void write(List<Part> parts) throws IOException {
        boolean first = true;
        for (Part part : parts) {
            if (!first) {
                out.blank();
            }
            first = false;
            if (part instanceof Part.Run run) {
                run(run);
            } else if (part instanceof Part.Fold fold) {
                fold(fold);
            } else if (part instanceof Part.Row row) {
                heading(row);
                out.paragraph(INDENT, Marks.both(row.change(), options.full()));
            }
        }
    }

    void run(Part.Run run) throws IOException {
        out.paragraph(2, Ink.QUIET, wording.run(run.changes()));
    }

    void fold(Part.Fold fold) throws IOException {
        out.paragraph(2, Ink.LABEL, Folds.title(fold.changes(), wording));
    }

    /** The label line of a row, below that of the block that it opens, and the notes on it. */
    void heading(Part.Row row) throws IOException {
        if (row.opensBlock()) {
            out.paragraph(0, Ink.LABEL_MOVED, wording.block(row.block()));
            out.blank();
        }
        label(row);
        for (String note : wording.notes(row.change())) {
            out.paragraph(INDENT, Ink.QUIET, note);
        }
    }

    /** "~ OP9 [was OP8]" and, at the right margin where there is room, "substantive: verb.strengthened". */
    private void label(Part.Row row) throws IOException {
        Change change = row.change();
        String title = wording.sign(change) + " " + wording.title(row);
        String weight = Wording.weight(change);
        int room = out.width() - DisplayWidth.of(weight);
        if (weight.isEmpty() || room < DisplayWidth.of(title) + GAP) {
            out.paragraph(0, ink(change), title);
            if (!weight.isEmpty()) {
                out.paragraph(INDENT, weightInk(change), weight);
            }
            return;
        }
        out.beside(
                List.of(
                        out.wrap(List.of(new Chunk(ink(change), title)), room),
                        out.wrap(List.of(new Chunk(weightInk(change), weight)), out.width() - room)),
                List.of(room, out.width() - room));
    }

    static Ink ink(Change change) {
        if (change.moved()) {
            return Ink.LABEL_MOVED;
        }
        return switch (change.relation()) {
            case ADDED -> Ink.LABEL_ADDED;
            case DELETED -> Ink.LABEL_DELETED;
            case UNCHANGED, MODIFIED, SPLIT, MERGED -> Ink.LABEL;
        };
    }

    private static Ink weightInk(Change change) {
        return change.significance() == Significance.SUBSTANTIVE ? Ink.SUBSTANTIVE : Ink.QUIET;
    }
}
