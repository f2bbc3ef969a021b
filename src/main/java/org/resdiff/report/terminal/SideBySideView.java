package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Part;
import org.resdiff.report.ReportOptions;

/** Old clauses on the left, new ones on the right, each wrapped in its half. */
final class SideBySideView {
    private static final String GUTTER = " │";
    private static final int GUTTER_WIDTH = 3;

    private final InlineView labels;
    private final ReportOptions options;
    private final TerminalWriter out;

    SideBySideView(Comparison comparison, ReportOptions options, TerminalWriter out) {
        this.labels = new InlineView(comparison, options, out);
        this.options = options;
        this.out = out;
    }

    void write(List<Part> parts) throws IOException {
        int half = (out.width() - GUTTER_WIDTH) / 2;
        boolean first = true;
        for (Part part : parts) {
            if (!first) {
                out.blank();
            }
            first = false;
            if (part instanceof Part.Run run) {
                labels.run(run);
            } else if (part instanceof Part.Fold fold) {
                labels.fold(fold);
            } else if (part instanceof Part.Row row) {
                labels.heading(row);
                List<Row> old = out.wrap(Marks.old(row.change(), options.full()), half);
                List<Row> now = out.wrap(Marks.now(row.change(), options.full()), half);
                List<Row> gutter = Collections.nCopies(
                        Math.max(old.size(), now.size()),
                        new Row(List.of(new Chunk(Ink.QUIET, GUTTER)), GUTTER.length()));
                out.beside(List.of(old, gutter, now), List.of(half, GUTTER_WIDTH, half));
            }
        }
    }
}
