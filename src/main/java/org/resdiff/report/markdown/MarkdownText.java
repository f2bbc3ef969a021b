package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.report.FullText;

/** A whole document as Markdown, which reads back as the same clauses. */
public final class MarkdownText {
    private static final int DEEPEST = 6;

    private MarkdownText() {}

    /** Writes headings, paragraphs with their numbers, and footnotes. */
    public static void write(Document document, OutputStream out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter(out, false);
        for (FullText.Paragraph paragraph : FullText.of(document)) {
            String text = marked(writer, paragraph);
            if (paragraph.note()) {
                writer.block("[^" + label(paragraph.lead()) + "]: " + text);
                continue;
            }
            String lead = paragraph.lead().isEmpty() ? "" : writer.inline(paragraph.lead()) + " ";
            String block = lead.isEmpty() ? MarkdownWriter.guard(text) : lead + text;
            int level = Math.min(paragraph.level(), DEEPEST);
            // a number alone opens a list item, which is what it is; in a heading it is plain text
            writer.block(level == 0 ? block : "#".repeat(level) + " " + lead + text);
        }
        writer.flush();
    }

    private static String marked(MarkdownWriter writer, FullText.Paragraph paragraph) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Mark mark : paragraph.marks()) {
            int at = paragraph.text().offsetByCodePoints(0, mark.offset());
            marked.append(writer.inline(paragraph.text().substring(from, at)))
                    .append("[^")
                    .append(label(mark.text()))
                    .append(']');
            from = at;
        }
        return marked.append(writer.inline(paragraph.text().substring(from))).toString();
    }

    /** What may stand in a footnote label. */
    private static String label(String mark) {
        return mark.replaceAll("[\\s\\[\\]\\\\]+", "");
    }
}
