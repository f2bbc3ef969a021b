package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Document;
import org.resdiff.report.docx.DocxRenderer;
import org.resdiff.report.html.HtmlText;
import org.resdiff.report.json.JsonRenderer;
import org.resdiff.report.markdown.MarkdownText;

/** The forms in which a whole document, as a consolidated text, is written. */
public enum DocumentForm {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    DOCX;

    /** The form that a file's name asks for. */
    public static Optional<DocumentForm> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (extension) {
                    case "txt", "text" -> TEXT;
                    case "md", "markdown" -> MARKDOWN;
                    case "html", "htm" -> HTML;
                    case "json" -> JSON;
                    case "docx" -> DOCX;
                    default -> null;
                });
    }

    public boolean binary() {
        return this == DOCX;
    }

    /**
     * Writes the document. Text forms are UTF-8.
     *
     * @param compared the comparison that a form of report sets: of the document with itself, or with the text of which it is
     *     to show the changes
     */
    public void write(Document document, Supplier<Comparison> compared, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> PlainText.write(document, out);
            case MARKDOWN -> MarkdownText.write(document, out);
            case HTML -> HtmlText.write(document, out);
            case JSON -> JsonRenderer.write(document, out);
            case DOCX -> new DocxRenderer().render(compared.get(), ReportOptions.DEFAULT, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
