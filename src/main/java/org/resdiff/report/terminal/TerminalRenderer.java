package org.resdiff.report.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Part;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.brief.Folds;

/** The report for a terminal, a pager or a plain text file. */
public final class TerminalRenderer implements Renderer {
    /** Running text in longer lines is hard to follow; only columns beside each other use all of a wide terminal. */
    private static final int READABLE = 120;

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream stream) throws IOException {
        boolean text =
                options.view() != ReportOptions.View.SIDE_BY_SIDE && options.view() != ReportOptions.View.CONCORDANCE;
        int width = text ? Math.min(READABLE, options.width()) : options.width();
        TerminalWriter out = new TerminalWriter(stream, width, options.colors());
        if (options.view() != ReportOptions.View.BRIEF) {
            Header.write(comparison, out);
        }
        List<Part> told = Part.of(comparison, options.context(), options.full());
        List<Part> parts = options.full() ? told : Folds.of(told);
        switch (options.view()) {
            case INLINE -> new InlineView(comparison, options, out).write(parts);
            case SIDE_BY_SIDE -> new SideBySideView(comparison, options, out).write(parts);
            case SUMMARY -> SummaryView.write(comparison, summarized(comparison, options), out);
            case CONCORDANCE -> ConcordanceView.write(comparison, out);
            case BRIEF -> Header.brief(comparison, out);
        }
        if (options.view() == ReportOptions.View.INLINE || options.view() == ReportOptions.View.SIDE_BY_SIDE) {
            Header.narrative(comparison, out);
        }
        out.flush();
    }

    /** The rows of a summary, which never tells unchanged ones. */
    private static List<Part> summarized(Comparison comparison, ReportOptions options) {
        List<Part> told = Part.of(comparison, 0, false);
        return options.full() ? told : Folds.of(told);
    }
}
