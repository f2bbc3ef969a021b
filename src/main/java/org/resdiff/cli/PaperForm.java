package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.SheetWriter;
import org.resdiff.report.docx.AmendmentDocx;
import org.resdiff.report.json.AmendmentJson;

/** How an amendment paper is written. */
enum PaperForm {
    TEXT,
    JSON,
    DOCX;

    /** Null where it is not given, and the name of the file tells. */
    static Supplier<PaperForm> declare(Declaration line) {
        return line.choice("--format", "FORM", values(), null, "text (default), json or docx.");
    }

    static Optional<PaperForm> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json")
                ? Optional.of(JSON)
                : lower.endsWith(".docx")
                        ? Optional.of(DOCX)
                        : lower.endsWith(".txt") || lower.endsWith(".text") ? Optional.of(TEXT) : Optional.empty();
    }

    boolean binary() {
        return this == DOCX;
    }

    /** @param title of the draft, under the head of the text; null for none */
    void write(AmendmentPaper paper, String title, OutputStream out) throws IOException {
        switch (this) {
            case TEXT ->
                Lines.write(out, List.of(SheetWriter.write(paper, title).stripTrailing()));
            case JSON -> AmendmentJson.write(paper, out);
            case DOCX -> AmendmentDocx.write(paper, title, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
