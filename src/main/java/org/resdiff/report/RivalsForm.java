package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.report.html.RivalsPage;
import org.resdiff.report.json.AmendmentJson;
import org.resdiff.report.markdown.RivalsMarkdown;
import org.resdiff.report.terminal.RivalsView;

/** The forms in which rival amendment papers are compared. */
public enum RivalsForm {
    TERMINAL,
    MARKDOWN,
    HTML,
    JSON;

    /** The form that a file's name asks for. */
    public static Optional<RivalsForm> ofName(String name) {
        return ReportFormat.ofName(name).flatMap(form -> switch (form) {
            case TERMINAL -> Optional.of(TERMINAL);
            case MARKDOWN -> Optional.of(MARKDOWN);
            case HTML -> Optional.of(HTML);
            case JSON -> Optional.of(JSON);
            case DOCX, CSV, GITHUB -> Optional.empty();
        });
    }

    /** Writes the comparison as UTF-8. */
    public void write(Rivals rivals, ReportOptions options, OutputStream out) throws IOException {
        switch (this) {
            case TERMINAL -> RivalsView.write(rivals, options, out);
            case MARKDOWN -> RivalsMarkdown.write(rivals, out);
            case HTML -> RivalsPage.write(rivals, out);
            case JSON -> AmendmentJson.write(rivals, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
