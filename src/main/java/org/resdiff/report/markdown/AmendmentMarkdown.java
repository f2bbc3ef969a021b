package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.write.SheetLine;
import org.resdiff.amend.write.SheetWriter;

/** An amendment paper as Markdown: a list of items, the paragraphs that they amend in italics, what they put in as quotations. */
public final class AmendmentMarkdown {
    private AmendmentMarkdown() {}

    /**
     * Writes the paper.
     *
     * @param title of the draft, under the head; null for none
     */
    public static void write(AmendmentPaper paper, String title, OutputStream out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter(out, false);
        for (SheetLine line : SheetWriter.lines(paper, title)) {
            switch (line.role()) {
                case HEAD -> writer.heading(1, line.text());
                case TITLE, FOOTNOTE -> writer.block(writer.escape(line.text()));
                case INSTRUCTION -> writer.block(instruction(writer, line));
                case NEW_TEXT -> writer.quote(writer.escape(line.text()));
            }
        }
        writer.flush();
    }

    private static String instruction(MarkdownWriter writer, SheetLine line) {
        StringBuilder words = new StringBuilder();
        for (SheetLine.Part part : line.parts()) {
            String text = writer.inline(part.text());
            words.append(part.locus() ? "*" + text + "*" : text);
        }
        // the number opens a list item, which is what it is
        return line.number().isEmpty() ? MarkdownWriter.guard(words.toString()) : line.number() + " " + words;
    }
}
