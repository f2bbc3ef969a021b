package org.resdiff.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.page.Span;

/**
 * A page as one HTML file under the same policy and style as the report: nothing is loaded. Only where a table can be sorted
 * does a script run, our own, which the policy allows by its hash; without it the page says the same.
 */
public final class HtmlPage implements PageRenderer {
    @Override
    public void render(Page page, ReportOptions options, OutputStream out) throws IOException {
        out.write(new Writing(page).html().getBytes(StandardCharsets.UTF_8));
    }

    /** One page in the making. */
    private static final class Writing {
        private final HtmlWriter html = new HtmlWriter();
        private final Page page;
        /** Levels of the sections that are open, the innermost first. */
        private final Deque<Integer> sections = new ArrayDeque<>();

        Writing(Page page) {
            this.page = page;
        }

        String html() throws IOException {
            boolean script =
                    page.all().stream().anyMatch(block -> block instanceof Block.Table table && table.sortable());
            html.open("html", "lang", page.language()).line();
            HtmlRenderer.pageHead(html, page.title(), page.wide(), script);
            html.open("body").line().open("header").line();
            html.element("h1", page.title()).line();
            for (List<Span> line : page.lead()) {
                paragraph(line);
            }
            html.close().line().open("main").line();
            blocks(page.blocks());
            html.close().line().close().line().close().line();
            return html.page();
        }

        private void blocks(List<Block> blocks) {
            int outside = sections.size();
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    heading(heading, outside);
                } else if (block instanceof Block.Paragraph paragraph) {
                    paragraph(paragraph.spans());
                } else if (block instanceof Block.Items items) {
                    items(items);
                } else if (block instanceof Block.Table table) {
                    table(table);
                } else if (block instanceof Block.Fold fold) {
                    html.open("details", "class", "fold").open("summary");
                    spans(fold.summary());
                    html.close().line();
                    blocks(fold.blocks());
                    html.close().line();
                } else if (block instanceof Block.Appendix appendix) {
                    heading(appendix.heading(), outside);
                    blocks(appendix.blocks());
                }
            }
            closeSections(outside, 0);
        }

        /** Opens a section, once those are closed that are as deep. */
        private void heading(Block.Heading heading, int outside) {
            closeSections(outside, heading.level());
            html.open("section", "id", heading.id()).open("h" + heading.level());
            spans(heading.spans());
            html.close().line();
            sections.push(heading.level());
        }

        private void closeSections(int outside, int level) {
            while (sections.size() > outside && sections.peek() >= level) {
                html.close().line();
                sections.pop();
            }
        }

        private void paragraph(List<Span> spans) {
            html.open("p");
            spans(spans);
            html.close().line();
        }

        private void items(Block.Items items) {
            html.open(items.ordered() ? "ol" : "ul").line();
            for (Block.Item item : items.items()) {
                html.open("li");
                spans(item.spans());
                for (Block.Paragraph more : item.more()) {
                    html.open("p");
                    spans(more.spans());
                    html.close();
                }
                html.close().line();
            }
            html.close().line();
        }

        private void table(Block.Table table) {
            html.open("table", "id", table.id(), "class", table.sortable() ? "page sortable" : "page")
                    .line();
            html.open("thead").open("tr");
            for (Block.Column column : table.columns()) {
                html.element("th", column.name(), "scope", "col", "class", end(column));
            }
            html.close().close().line().open("tbody").line();
            for (Block.Row row : table.rows()) {
                html.open("tr", "id", row.id());
                for (int i = 0; i < row.cells().size(); i++) {
                    html.open("td", "class", end(table.columns().get(i)));
                    spans(row.cells().get(i));
                    html.close();
                }
                html.close().line();
            }
            html.close().close().line();
        }

        private static String end(Block.Column column) {
            return column.align() == Block.Align.END ? "end" : null;
        }

        private void spans(List<Span> spans) {
            for (Span span : spans) {
                if (span.href() != null) {
                    html.open("a", "href", span.href());
                    span(span);
                    html.close();
                } else {
                    span(span);
                }
            }
        }

        private void span(Span span) {
            String text = span.text();
            switch (span.style()) {
                case PLAIN -> html.text(text);
                case STRONG -> html.element("strong", text);
                case LABEL -> html.element("b", text);
                case EMPHASIS -> html.element("em", text);
                case QUIET -> html.element("span", text, "class", "soft");
                case RAISED -> html.element("sup", text);
                case POINTED -> html.element("mark", text);
                case DELETED -> html.element("del", text);
                case INSERTED -> html.element("ins", text);
                case MOVED_FROM -> html.element("del", text, "class", "moved");
                case MOVED_TO -> html.element("ins", text, "class", "moved");
                case SUBSTANTIVE, TECHNICAL, EDITORIAL, IDENTICAL ->
                    html.text(" ")
                            .element(
                                    "span",
                                    text,
                                    "class",
                                    "verdict " + span.style().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
