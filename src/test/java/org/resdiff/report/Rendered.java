package org.resdiff.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.resdiff.diff.Comparison;

/** Reports as strings, for tests. */
public final class Rendered {
    private Rendered() {}

    public static String text(ReportFormat format, Comparison comparison, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.renderer().render(comparison, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String text(ReportFormat format, Comparison comparison) {
        return text(format, comparison, ReportOptions.DEFAULT);
    }

    /** The default options with another view, width and number of colours. */
    public static ReportOptions terminal(ReportOptions.View view, int width, int colors, boolean full) {
        ReportOptions usual = ReportOptions.DEFAULT;
        return new ReportOptions(
                view, width, colors, 0, full, usual.markup(), usual.author(), usual.date(), usual.comments());
    }

    /** The default options with another mark-up. */
    public static ReportOptions markup(ReportOptions.Markup markup) {
        ReportOptions usual = ReportOptions.DEFAULT;
        return new ReportOptions(
                usual.view(), usual.width(), 0, 0, false, markup, usual.author(), usual.date(), usual.comments());
    }
}
