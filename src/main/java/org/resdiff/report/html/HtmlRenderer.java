package org.resdiff.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Significance;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;

/**
 * The report as one HTML file. It loads nothing: its content security policy allows the one style sheet and the one script
 * inside, by hash. Filters and views are check boxes and radio buttons that the style sheet reads; the script only takes j and
 * k to the next and the previous change, and the page says the same without it.
 */
public final class HtmlRenderer implements Renderer {
    private static final Significance[] GRAVEST_FIRST = {
        Significance.SUBSTANTIVE, Significance.TECHNICAL, Significance.EDITORIAL, Significance.IDENTICAL
    };

    private final String overview;

    public HtmlRenderer() {
        this(null);
    }

    /** @param overview the page that the report is one of many on, as a relative path; null for none */
    public HtmlRenderer(String overview) {
        this.overview = overview;
    }

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        out.write(page(comparison, options).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Comparison comparison, ReportOptions options) throws IOException {
        Wording wording = new Wording(comparison);
        Anchors anchors = new Anchors(comparison, wording);
        List<Change> shown = comparison.changes().stream().filter(Change::shown).toList();
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en").line();
        String title = options.title() == null
                ? Sections.name(comparison.now()) + " compared with " + Sections.name(comparison.old())
                : options.title();
        head(html, title, resource("report.css"), resource("changes.js"));
        html.open("body").line();
        html.element("a", "Skip to the changes", "class", "skip", "href", "#changes")
                .line();
        if (overview != null) {
            html.open("nav")
                    .element("a", "Overview of the session", "href", overview)
                    .close()
                    .line();
        }
        header(html, comparison, options.title());
        bar(html, comparison, shown, options.view() == ReportOptions.View.SIDE_BY_SIDE);
        html.open("main").line();
        Sections sections = new Sections(html, comparison, wording, anchors);
        sections.summary();
        sections.frontMatter();
        html.open("section", "id", "changes", "aria-labelledby", "changes-title", "tabindex", "-1")
                .line();
        html.element("h2", "Clauses", "id", "changes-title", "class", "unseen").line();
        html.open("div", "class", "columns", "aria-hidden", "true");
        html.element("span", "Old: " + Sections.name(comparison.old()));
        html.element("span", "New: " + Sections.name(comparison.now())).close().line();
        new Rows(html, comparison, options, wording, anchors).write();
        html.close().line();
        sections.narrative();
        sections.brackets();
        sections.watchList();
        sections.notes();
        sections.legend();
        html.close().line();
        ChangeMap.write(html, shown, wording, anchors);
        html.close().line().close().line();
        return html.page();
    }

    /** The head of any page of ours: what it may load, which is nothing, and how it looks. */
    static void head(HtmlWriter html, String title) throws IOException {
        head(html, title, resource("report.css"), "");
    }

    /** The head of a page, which may hold tables that a reader can sort. */
    static void pageHead(HtmlWriter html, String title, boolean wide, boolean sorts) throws IOException {
        String paper = wide ? "@page { size: A4 landscape; }\n" : "";
        head(html, title, resource("report.css") + resource("page.css") + paper, sorts ? resource("table.js") : "");
    }

    private static void head(HtmlWriter html, String title, String css, String script) {
        boolean sorts = !script.isEmpty();
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + hash(css) + (sorts ? "; script-src " + hash(script) : "")
                                + "; base-uri 'none'; form-action 'none'")
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", title).line();
        html.style(css).line();
        if (sorts) {
            html.script(script).line();
        }
        html.close().line();
    }

    private static String hash(String text) {
        return "'sha256-" + Digest.of(text.getBytes(StandardCharsets.UTF_8)).base64() + "'";
    }

    private static void header(HtmlWriter html, Comparison comparison, String title) {
        html.open("header").line();
        html.element("h1", title == null ? Wording.document(comparison.now()) : title)
                .line();
        html.open("dl");
        boolean oneTitle = title == null
                && Objects.equals(comparison.old().title(), comparison.now().title());
        side(html, "Old", comparison.old(), oneTitle);
        side(html, "New", comparison.now(), oneTitle);
        html.close().close().line();
    }

    /** A document by its name and path; its title only where the other has another, for the new one is the headline. */
    private static void side(HtmlWriter html, String side, Document document, boolean oneTitle) {
        String path = Wording.file(document);
        String name = oneTitle ? Sections.name(document) : Wording.document(document);
        html.open("div").element("dt", side).open("dd").text(name);
        if (!name.equals(path)) {
            html.text(" ").element("span", path, "class", "path");
        }
        html.close().close();
    }

    private static void bar(HtmlWriter html, Comparison comparison, List<Change> shown, boolean apart) {
        Significance verdict = comparison.summary().verdict();
        html.open("section", "class", "bar", "aria-label", "Verdict, filters and view")
                .line();
        html.element("p", verdict.id(), "class", "verdict " + verdict.id()).line();
        html.open("fieldset").element("legend", "Show");
        for (Significance level : GRAVEST_FIRST) {
            long count = shown.stream()
                    .filter(change -> change.significance() == level)
                    .count();
            String name = level == Significance.IDENTICAL ? "unchanged" : level.id();
            html.open("label", "class", level.id());
            html.open("input", "type", "checkbox", "id", "show-" + level.id(), "checked", "");
            html.text(name + " ").element("b", String.valueOf(count)).close().line();
        }
        html.close().open("fieldset", "class", "view").element("legend", "View");
        radio(html, "inline", "inline", !apart);
        radio(html, "side", "side by side", apart);
        html.close().close().line();
    }

    private static void radio(HtmlWriter html, String id, String name, boolean checked) {
        html.open("label");
        html.open("input", "type", "radio", "name", "view", "id", "view-" + id, "checked", checked ? "" : null);
        html.text(name).close().line();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("/org/resdiff/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
