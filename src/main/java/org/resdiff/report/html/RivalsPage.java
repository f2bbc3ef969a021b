package org.resdiff.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.report.FullText;
import org.resdiff.report.RivalsWording;

/** Rival amendment papers as one HTML page under the same policy and style as the report: nothing loaded, nothing run. */
public final class RivalsPage {
    private RivalsPage() {}

    /** Writes the page. */
    public static void write(Rivals rivals, OutputStream out) throws IOException {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en").line();
        HtmlRenderer.head(html, RivalsWording.title(rivals));
        html.open("body").line().open("header").line();
        html.element("h1", RivalsWording.title(rivals)).line();
        RivalsWording.headline(rivals).forEach(line -> html.element("p", line).line());
        html.close().line().open("main").line();
        int number = 0;
        for (Rivals.Row row : rivals.rows()) {
            row(html, row, "row" + ++number);
        }
        html.open("section", "id", "compilation").element("h2", "Compilation").line();
        FullText.lines(rivals.compilation())
                .forEach(line -> html.element("p", line).line());
        html.close().line().close().line().close().line().close().line();
        out.write(html.page().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(HtmlWriter html, Rivals.Row row, String id) {
        String verdict = RivalsWording.verdict(row);
        html.open("section", "id", id).open("h2").text(RivalsWording.name(row));
        if (!verdict.isEmpty()) {
            boolean conflict = row.verdict() == Rivals.Verdict.CONFLICT;
            html.text(" ").element("span", verdict, "class", conflict ? "verdict substantive" : "verdict technical");
        }
        html.close().line();
        html.element("p", "Base: " + row.clause().text()).line();
        html.open("ul").line();
        for (Rivals.Touch touch : row.touches()) {
            List<String> said = RivalsWording.touch(touch);
            html.open("li").element("b", touch.paper()).text(": " + said.get(0));
            said.subList(1, said.size()).forEach(follows -> html.element("p", follows));
            html.close().line();
        }
        row.results().forEach(result -> told(html, "Result", RivalsWording.result(result)));
        String together = RivalsWording.together(row);
        if (!together.isEmpty()) {
            told(html, "Result", together);
        }
        for (String free : RivalsWording.free(row)) {
            html.element("li", free).line();
        }
        RivalsWording.conflicts(row).forEach(conflict -> told(html, "Conflict", conflict));
        String voting = RivalsWording.voting(row);
        if (!voting.isEmpty()) {
            html.element("li", voting).line();
        }
        html.close().close().line();
    }

    private static void told(HtmlWriter html, String what, String text) {
        html.open("li").element("strong", what).text(": " + text).close().line();
    }
}
