package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.Edit;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.ReportOptions.Markup;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.page.Span;

/** A page as Markdown: headings, paragraphs, lists and tables; what a link leads to gets an anchor, where HTML may be used. */
public final class MarkdownPage implements PageRenderer {
    @Override
    public void render(Page page, ReportOptions options, OutputStream stream) throws IOException {
        new Writing(page, options.markup(), stream).write();
    }

    /** One page in the making. */
    private static final class Writing {
        private final Page page;
        private final boolean html;
        private final boolean critic;
        private final MarkdownWriter out;
        private final Markings markings;
        private final Set<String> targets;

        Writing(Page page, Markup markup, OutputStream stream) {
            this.page = page;
            html = markup != Markup.PLAIN;
            critic = markup == Markup.CRITIC;
            out = new MarkdownWriter(stream, critic);
            markings = new Markings(out, markup);
            targets = page.targets();
        }

        void write() throws IOException {
            if (!page.title().isEmpty()) {
                out.heading(1, page.title());
            }
            for (List<Span> line : page.lead()) {
                out.block(block(line));
            }
            blocks(page.blocks());
            out.flush();
        }

        private void blocks(List<Block> blocks) throws IOException {
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    heading(heading);
                } else if (block instanceof Block.Paragraph paragraph) {
                    out.block(block(paragraph.spans()));
                } else if (block instanceof Block.Items items) {
                    out.list(
                            items.ordered(),
                            items.items().stream().map(this::item).toList());
                } else if (block instanceof Block.Table table) {
                    table(table);
                } else if (block instanceof Block.Fold fold) {
                    fold(fold);
                } else if (block instanceof Block.Appendix appendix) {
                    heading(appendix.heading());
                    blocks(appendix.blocks());
                }
            }
        }

        private void heading(Block.Heading heading) throws IOException {
            // guarded before the anchor: a number with a point is a list to some readers even in a heading
            out.block("#".repeat(heading.level()) + " " + anchor(heading.id()) + block(heading.spans()));
        }

        private String item(Block.Item item) {
            StringBuilder text = new StringBuilder(guarded(item.spans(), inline(item.spans())));
            item.more().forEach(more -> text.append("\n\n  ").append(block(more.spans())));
            return text.toString();
        }

        private void table(Block.Table table) throws IOException {
            if (html && table.id() != null && targets.contains(table.id())) {
                out.block(anchor(table.id()));
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columns().stream()
                    .map(column -> out.inline(column.name()))
                    .toList());
            for (Block.Row row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (List<Span> cell : row.cells()) {
                    cells.add((cells.isEmpty() ? anchor(row.id()) : "") + inline(cell));
                }
                rows.add(cells);
            }
            out.table(
                    rows,
                    table.columns().stream()
                            .map(column -> column.align() == Block.Align.END)
                            .toList());
        }

        private void fold(Block.Fold fold) throws IOException {
            if (!html) {
                out.block(block(fold.summary()));
                blocks(fold.blocks());
                return;
            }
            out.openDetails(Span.text(fold.summary()));
            blocks(fold.blocks());
            out.closeDetails();
        }

        private String anchor(String id) {
            return html && id != null && targets.contains(id) ? "<a id=\"" + id + "\"></a>" : "";
        }

        /** Spans as a block of their own. */
        private String block(List<Span> spans) {
            return guarded(spans, inline(spans).strip());
        }

        /** CriticMarkup is read before Markdown: what is left when one side is taken must open no other block either. */
        private String guarded(List<Span> spans, String markdown) {
            if (critic && !spans.isEmpty() && spans.get(0).style().marks()) {
                boolean opens =
                        MarkdownWriter.opensBlock(side(spans, false)) || MarkdownWriter.opensBlock(side(spans, true));
                return (opens ? "<span></span>" : "") + markdown;
            }
            return MarkdownWriter.guard(markdown);
        }

        private String side(List<Span> spans, boolean now) {
            StringBuilder side = new StringBuilder();
            for (Span span : spans) {
                boolean deleted = span.style() == Span.Style.DELETED || span.style() == Span.Style.MOVED_FROM;
                if (!span.style().marks() || deleted != now) {
                    side.append(span.text());
                }
            }
            return out.inline(side.toString().strip());
        }

        private String inline(List<Span> spans) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < spans.size(); ) {
                int end = i;
                boolean marked = false;
                while (end < spans.size() && edited(spans.get(end))) {
                    marked |= spans.get(end).style().marks();
                    end++;
                }
                if (marked) {
                    text.append(marked(spans.subList(i, end)));
                    i = end;
                } else {
                    text.append(span(spans.get(i), i == 0));
                    i++;
                }
            }
            return text.toString();
        }

        /** What takes part in mark-up of whole words. */
        private static boolean edited(Span span) {
            return span.href() == null && (span.style().marks() || span.style() == Span.Style.PLAIN);
        }

        private String marked(List<Span> spans) {
            List<Edit> edits = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            for (Span span : spans) {
                all.append(span.text());
                edits.add(
                        switch (span.style()) {
                            case DELETED, MOVED_FROM -> new Edit(Edit.Op.DELETE, span.text(), "", List.of());
                            case INSERTED, MOVED_TO -> new Edit(Edit.Op.INSERT, "", span.text(), List.of());
                            default -> new Edit(Edit.Op.EQUAL, span.text(), span.text(), List.of());
                        });
            }
            String text = all.toString();
            String before = text.isEmpty() || text.stripLeading().equals(text) ? "" : " ";
            String after = text.isEmpty() || text.stripTrailing().equals(text) ? "" : " ";
            return before + markings.inline(edits) + after;
        }

        private String span(Span span, boolean first) {
            String text = out.inline(span.text());
            if (span.href() != null && (html || !span.href().startsWith("#"))) {
                return "[" + text + "](" + address(span.href()) + ")";
            }
            if (span.style().verdict() && !first) {
                return " (" + text + ")";
            }
            return switch (span.style()) {
                case STRONG, LABEL, POINTED -> set("**", text, "**");
                case EMPHASIS -> set("*", text, "*");
                case RAISED -> html ? "<sup>" + text + "</sup>" : text;
                default -> text;
            };
        }

        /** Marks cling to words: a space beside them is set outside. */
        private static String set(String open, String text, String close) {
            String words = text.strip();
            if (words.isEmpty()) {
                return text;
            }
            int start = text.indexOf(words);
            return text.substring(0, start) + open + words + close + text.substring(start + words.length());
        }

        /** An address holds no spaces or controls; what ends it in Markdown or a table is written as its code. */
        private static String address(String href) {
            return href.replace("(", "%28")
                    .replace(")", "%29")
                    .replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace("|", "%7C")
                    .replace("\\", "%5C");
        }
    }
}
