package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resdiff.align.Aligner;
import org.resdiff.diff.Comparer;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.docx.DocxRenderer;
import org.resdiff.report.json.JsonRenderer;
import org.resdiff.report.markdown.MarkdownText;

/** The forms in which a whole document, as a consolidated text, is written. */
public enum DocumentForm {
    TEXT,
    MARKDOWN,
    JSON,
    DOCX;

    /** The form that a file's name asks for. */
    public static Optional<DocumentForm> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (extension) {
                    case "txt", "text" -> TEXT;
                    case "md", "markdown" -> MARKDOWN;
                    case "json" -> JSON;
                    case "docx" -> DOCX;
                    default -> null;
                });
    }

    public boolean binary() {
        return this == DOCX;
    }

    /** Writes the document. Text forms are UTF-8. */
    public void write(Document document, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> PlainText.write(document, out);
            case MARKDOWN -> MarkdownText.write(document, out);
            case JSON -> JsonRenderer.write(document, out);
            case DOCX ->
                // a comparison without a change is the text itself
                new DocxRenderer()
                        .render(
                                Comparer.compare(
                                        Aligner.align(document, document, List.of()), Lexicon.ENGLISH, List.of()),
                                ReportOptions.DEFAULT,
                                out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
