package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.report.docx.AmendmentDocx;
import org.resdiff.report.json.AmendmentJson;
import org.resdiff.report.markdown.AmendmentMarkdown;
import org.resdiff.text.Controls;

/**
 * An amendment paper in the forms of report that can hold one. It is no page: it must read back as the same instructions,
 * and is set as such papers are.
 */
public final class PaperText {
    /** The forms in which a paper is written. */
    public static final List<ReportFormat> FORMS =
            List.of(ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.JSON, ReportFormat.DOCX);

    private PaperText() {}

    /**
     * Writes the paper. Text forms are UTF-8.
     *
     * @param title of the draft, under the head of the text; null for none
     */
    public static void write(AmendmentPaper paper, String title, ReportFormat form, OutputStream out)
            throws IOException {
        switch (form) {
            case TERMINAL ->
                out.write((Controls.visible(SheetWriter.write(paper, title).stripTrailing()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> AmendmentMarkdown.write(paper, title, out);
            case JSON -> AmendmentJson.write(paper, out);
            case DOCX -> AmendmentDocx.write(paper, title, out);
            case HTML, PDF, CSV, GITHUB, SARIF, JUNIT ->
                throw new IllegalArgumentException("no form of a paper: " + form);
        }
    }
}
