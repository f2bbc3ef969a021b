package org.resdiff.report.compared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;

/** Renders a comparison as a {@link ComparisonPage} in any form that has pages. */
public record PageReport(ReportFormat format) implements Renderer {
    public PageReport {
        Objects.requireNonNull(format, "format");
    }

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        format.pages().render(ComparisonPage.of(comparison, options), options, out);
    }
}
