package org.resdiff.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.report.FullText;
import org.resdiff.report.Wording;

/** A document as one HTML page: headings and paragraphs, footnote marks raised. */
public final class HtmlText {
    private static final int LOWEST = 6;

    private HtmlText() {}

    /** Writes the page. */
    public static void write(Document document, OutputStream out) throws IOException {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en").line();
        HtmlRenderer.head(html, document.title() == null ? Wording.file(document) : document.title());
        html.open("body").line().open("main").line();
        FullText.of(document).forEach(paragraph -> paragraph(html, paragraph));
        html.close().line().close().line().close().line();
        out.write(html.page().getBytes(StandardCharsets.UTF_8));
    }

    private static void paragraph(HtmlWriter html, FullText.Paragraph paragraph) {
        html.open(paragraph.level() > 0 ? "h" + Math.min(LOWEST, paragraph.level()) : "p");
        if (paragraph.note()) {
            html.element("sup", paragraph.lead()).text(" ");
        } else if (!paragraph.lead().isEmpty()) {
            html.text(paragraph.lead() + " ");
        }
        int from = 0;
        for (Mark mark : paragraph.marks()) {
            int at = paragraph.text().offsetByCodePoints(0, mark.offset());
            html.text(paragraph.text().substring(from, at)).element("sup", mark.text());
            from = at;
        }
        html.text(paragraph.text().substring(from)).close().line();
    }
}
