package org.resdiff.report.compared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.PageRenderer;

/** Renders a comparison as a {@link ComparisonPage} as the renderer of a form writes pages. */
public record PageReport(PageRenderer pages) implements Renderer {
    public PageReport {
        Objects.requireNonNull(pages, "pages");
    }

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        pages.render(ComparisonPage.of(comparison, options), options, out);
    }
}
