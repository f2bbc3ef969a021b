package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.text.Controls;

/** A document as plain text: a paragraph a line, blank lines between, footnote marks as raised digits. */
final class PlainText {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Columns that two cells of a row keep apart. */
    private static final int GUTTER = 3;

    private PlainText() {}

    static void write(Document document, OutputStream out) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (FullText.Paragraph paragraph : FullText.of(document)) {
            String lead = paragraph.note() ? raised(paragraph.lead()) : paragraph.lead();
            String text = (lead.isEmpty() ? "" : lead + " ") + marked(paragraph);
            if (text.indexOf('\t') >= 0) {
                rows.add(List.of(text.split("\t", -1)));
            } else {
                table(rows, paragraphs);
                paragraphs.add(text);
            }
        }
        table(rows, paragraphs);
        String text = String.join("\n\n", paragraphs) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows gathered so far as one paragraph, a line each, their cells in columns: so the table is one when read again. */
    private static void table(List<List<String>> rows, List<String> paragraphs) {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).strip().length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            int column = 0;
            for (int i = 0; i < row.size(); i++) {
                line.append(" ".repeat(column - line.length()))
                        .append(row.get(i).strip());
                column += widths.get(i) + GUTTER;
            }
            table.append(table.isEmpty() ? "" : "\n").append(line);
        }
        paragraphs.add(table.toString());
        rows.clear();
    }

    private static String marked(FullText.Paragraph paragraph) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Mark mark : paragraph.marks()) {
            int at = paragraph.text().offsetByCodePoints(0, mark.offset());
            marked.append(paragraph.text(), from, at).append(raised(mark.text()));
            from = at;
        }
        return Controls.visible(
                marked.append(paragraph.text().substring(from)).toString().replaceAll("[\\s&&[^\t]]+", " "));
    }

    private static String raised(String mark) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
