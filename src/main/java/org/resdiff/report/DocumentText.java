package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Document;
import org.resdiff.report.docx.DocxRenderer;
import org.resdiff.report.html.HtmlText;
import org.resdiff.report.json.JsonRenderer;
import org.resdiff.report.markdown.MarkdownText;

/**
 * A whole document, as a consolidated text, in the forms of report that can hold one. It is no page: it must read back as
 * the same clauses, with their numbers and footnotes.
 */
public final class DocumentText {
    /** The forms in which a document is written. */
    public static final List<ReportFormat> FORMS = List.of(
            ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.HTML, ReportFormat.JSON, ReportFormat.DOCX);

    private DocumentText() {}

    /**
     * Writes the document. Text forms are UTF-8.
     *
     * @param compared the comparison that a Word file sets: of the document with itself, or with the text of which it is to
     *     show the changes
     */
    public static void write(Document document, ReportFormat form, Supplier<Comparison> compared, OutputStream out)
            throws IOException {
        switch (form) {
            case TERMINAL -> PlainText.write(document, out);
            case MARKDOWN -> MarkdownText.write(document, out);
            case HTML -> HtmlText.write(document, out);
            case JSON -> JsonRenderer.write(document, out);
            case DOCX -> new DocxRenderer().render(compared.get(), ReportOptions.DEFAULT, out);
            case PDF, CSV, GITHUB, SARIF, JUNIT -> throw new IllegalArgumentException("no form of a document: " + form);
        }
    }
}
