package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.report.docx.AmendmentDocx;
import org.resdiff.report.json.AmendmentJson;
import org.resdiff.report.markdown.AmendmentMarkdown;

/** How an amendment paper is written. */
enum PaperForm {
    TEXT,
    MARKDOWN,
    JSON,
    DOCX;

    /** Null where it is not given, and the name of the file tells. */
    static Supplier<PaperForm> declare(Declaration line) {
        return line.choice("--format", "FORM", values(), null, "text (default), markdown, json or docx.");
    }

    static Optional<PaperForm> ofName(String name) {
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

    boolean binary() {
        return this == DOCX;
    }

    /** @param title of the draft, under the head of the text; null for none */
    void write(AmendmentPaper paper, String title, OutputStream out) throws IOException {
        switch (this) {
            case TEXT ->
                Lines.write(out, List.of(SheetWriter.write(paper, title).stripTrailing()));
            case MARKDOWN -> AmendmentMarkdown.write(paper, title, out);
            case JSON -> AmendmentJson.write(paper, out);
            case DOCX -> AmendmentDocx.write(paper, title, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
