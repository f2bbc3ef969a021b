package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<List<String>> rows = new ArrayList<>();
        for (FullText.Paragraph paragraph : FullText.of(document)) {
            if (paragraph.text().indexOf('\t') >= 0) {
                rows.add(cells(writer, paragraph));
                continue;
            }
            table(writer, rows);
            String text = marked(writer, paragraph, 0, paragraph.text().length());
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
        table(writer, rows);
        writer.flush();
    }

    private static List<String> cells(MarkdownWriter writer, FullText.Paragraph paragraph) {
        String text = paragraph.text();
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            cells.add(marked(writer, paragraph, start, tab));
            start = tab + 1;
        }
        cells.add(marked(writer, paragraph, start, text.length()));
        return cells;
    }

    /** Writes the rows gathered so far, each with as many cells as the longest: Markdown drops those beyond the head's. */
    private static void table(MarkdownWriter writer, List<List<String>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(columns - row.size(), "")));
        writer.table(rows);
        rows.clear();
    }

    /** A stretch of a paragraph with its footnote marks. */
    private static String marked(MarkdownWriter writer, FullText.Paragraph paragraph, int start, int end) {
        StringBuilder marked = new StringBuilder();
        int from = start;
        for (Mark mark : paragraph.marks()) {
            int at = paragraph.text().offsetByCodePoints(0, mark.offset());
            if (at < start || at > end) {
                continue;
            }
            marked.append(writer.inline(paragraph.text().substring(from, at)))
                    .append("[^")
                    .append(label(mark.text()))
                    .append(']');
            from = at;
        }
        return marked.append(writer.inline(paragraph.text().substring(from, end)))
                .toString();
    }

    /** What may stand in a footnote label. */
    private static String label(String mark) {
        return mark.replaceAll("[\\s\\[\\]\\\\]+", "");
    }
}
