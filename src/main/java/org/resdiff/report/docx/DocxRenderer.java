package org.resdiff.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Place;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;

/**
 * The new document as a Word file that tracks every change from the old one: accepting all gives the new text, rejecting
 * all the old. A row that the run's filter leaves out stands in its new text, untracked.
 */
public final class DocxRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        DocxWriter writer = new DocxWriter(options);
        Body body = new Body(writer, comparison, options.comments());
        Place.of(comparison).forEach(body::place);
        body.end();
        // Word cannot take away the last paragraph of a file: let it be one that stays.
        writer.paragraph(Styles.TEXT);
        writer.write(out);
    }
}
