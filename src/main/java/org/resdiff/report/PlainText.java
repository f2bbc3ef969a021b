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

    private PlainText() {}

    static void write(Document document, OutputStream out) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (FullText.Paragraph paragraph : FullText.of(document)) {
            String lead = paragraph.note() ? raised(paragraph.lead()) : paragraph.lead();
            paragraphs.add((lead.isEmpty() ? "" : lead + " ") + marked(paragraph));
        }
        String text = String.join("\n\n", paragraphs) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
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
                marked.append(paragraph.text().substring(from)).toString().replaceAll("\\s+", " "));
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
