package org.resdiff.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Concordance;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;

/** The concordance as a table for spreadsheets, one line a row of the comparison. */
public final class CsvRenderer implements Renderer {
    /** Code points of a clause's text: enough to know it, short enough for a cell. */
    private static final int OPENING = 100;

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream stream) throws IOException {
        CsvWriter out = new CsvWriter(stream);
        out.record(List.of(
                "old",
                "new",
                "relation",
                "moved",
                "renumbered",
                "significance",
                "kinds",
                "confidence",
                "text",
                "notes"));
        for (Concordance row : Concordance.of(comparison)) {
            out.record(List.of(
                    row.old(),
                    row.now(),
                    row.relation(),
                    row.moved() ? "yes" : "no",
                    row.renumbered() ? "yes" : "no",
                    row.significance(),
                    row.kinds(),
                    row.confidence(),
                    Wording.opening(row.text(), OPENING),
                    row.notes()));
        }
        out.flush();
    }
}
