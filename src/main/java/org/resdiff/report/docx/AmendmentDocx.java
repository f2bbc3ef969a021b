package org.resdiff.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.write.SheetLine;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.report.ReportOptions;

/** An amendment paper as a Word file, set as papers are: numbers of items bold, the paragraphs that they amend in italics. */
public final class AmendmentDocx {
    private AmendmentDocx() {}

    /**
     * Writes the file.
     *
     * @param title of the draft, under the head; null for none
     */
    public static void write(AmendmentPaper paper, String title, OutputStream out) throws IOException {
        DocxWriter writer = new DocxWriter(ReportOptions.DEFAULT);
        for (SheetLine line : SheetWriter.lines(paper, title)) {
            DocxParagraph paragraph = writer.paragraph(style(line.role()));
            if (!line.number().isEmpty()) {
                paragraph.words(Revision.NONE, line.number(), Styles.ITEM);
                paragraph.words(Revision.NONE, " ", null);
            }
            for (SheetLine.Part part : line.parts()) {
                paragraph.words(Revision.NONE, part.text(), part.locus() ? Styles.LOCUS : null);
            }
        }
        writer.write(out);
    }

    private static String style(SheetLine.Role role) {
        return switch (role) {
            case HEAD -> Styles.TITLE;
            case TITLE -> Styles.FRONT_MATTER;
            case INSTRUCTION -> Styles.TEXT;
            case NEW_TEXT -> Styles.subparagraph(1);
            case FOOTNOTE -> Styles.FOOTNOTE;
        };
    }
}
