package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.SheetWriter;
import org.resdiff.report.json.AmendmentJson;

/** How an amendment paper is written. */
enum PaperForm {
    TEXT,
    JSON;

    /** Null where it is not given, and the name of the file tells. */
    static Supplier<PaperForm> declare(Declaration line) {
        return line.choice("--format", "FORM", values(), null, "text (default) or json.");
    }

    static Optional<PaperForm> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json")
                ? Optional.of(JSON)
                : lower.endsWith(".txt") || lower.endsWith(".text") ? Optional.of(TEXT) : Optional.empty();
    }

    /** @param title of the draft, under the head of the text; null for none */
    void write(AmendmentPaper paper, String title, OutputStream out) throws IOException {
        switch (this) {
            case TEXT ->
                Lines.write(out, List.of(SheetWriter.write(paper, title).stripTrailing()));
            case JSON -> AmendmentJson.write(paper, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
