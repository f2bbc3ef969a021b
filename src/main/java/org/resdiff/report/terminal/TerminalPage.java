package org.resdiff.report.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.page.Span;

/** A page for a terminal, a pager or a plain text file: text wrapped to the width, tables in columns. */
public final class TerminalPage implements PageRenderer {
    private static final int INDENT = 4;
    /** Lines of running text get no longer than this; tables may. */
    private static final int READABLE = 120;
    /** Between two columns of a table. */
    private static final int GAP = 2;
    /** A column is made no narrower than this; where not all fit, each row becomes a list. */
    private static final int NARROWEST = 8;

    @Override
    public void render(Page page, ReportOptions options, OutputStream stream) throws IOException {
        TerminalWriter out = new TerminalWriter(stream, options.width(), options.colors());
        Writing writing = new Writing(out, Math.min(READABLE, options.width()), options.full());
        if (!page.title().isEmpty()) {
            out.paragraph(0, out.width() - writing.width, List.of(new Chunk(Ink.LABEL, page.title())));
        }
        for (List<Span> line : page.lead()) {
            writing.text(0, line);
        }
        writing.blocks(page.blocks());
        out.flush();
    }

    /** One page in the making. */
    private static final class Writing {
        private final TerminalWriter out;
        private final int width;
        private final boolean full;
        private int indent;
        private boolean close;

        Writing(TerminalWriter out, int width, boolean full) {
            this.out = out;
            this.width = width;
            this.full = full;
        }

        void blocks(List<Block> blocks) throws IOException {
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    heading(heading);
                } else if (block instanceof Block.Paragraph paragraph) {
                    apart();
                    text(indent, paragraph.spans());
                } else if (block instanceof Block.Items items) {
                    apart();
                    items(items);
                } else if (block instanceof Block.Table table) {
                    out.blank();
                    table(table);
                    close = false;
                } else if (block instanceof Block.Fold fold) {
                    apart();
                    text(indent, quiet(fold.summary()));
                    if (full) {
                        blocks(fold.blocks());
                    }
                } else if (block instanceof Block.Appendix appendix && full) {
                    heading(appendix.heading());
                    blocks(appendix.blocks());
                }
            }
        }

        /** Under a heading, text is set close; elsewhere a blank line comes before it. */
        private void apart() throws IOException {
            if (!close) {
                out.blank();
            }
            close = indent > 0;
        }

        private void heading(Block.Heading heading) throws IOException {
            out.blank();
            List<Chunk> chunks = new ArrayList<>();
            for (Span span : heading.spans()) {
                if (span.style() == Span.Style.PLAIN) {
                    chunks.add(new Chunk(Ink.LABEL, span.text()));
                } else if (span.style() == Span.Style.SUBSTANTIVE) {
                    chunks.add(new Chunk(Ink.LABEL_DELETED, "  " + span.text()));
                } else {
                    chunks.add(chunk(span, chunks.isEmpty()));
                }
            }
            out.paragraph(0, out.width() - width, chunks);
            indent = INDENT;
            close = true;
        }

        void text(int at, List<Span> spans) throws IOException {
            out.paragraph(at, out.width() - width, chunks(spans));
        }

        private void items(Block.Items items) throws IOException {
            int number = 0;
            for (Block.Item item : items.items()) {
                number++;
                List<Span> spans = new ArrayList<>(item.spans());
                if (items.ordered()) {
                    spans.add(0, Span.plain(number + ". "));
                }
                text(indent, spans);
                for (Block.Paragraph more : item.more()) {
                    text(indent + INDENT, more.spans());
                }
            }
        }

        private void table(Block.Table table) throws IOException {
            List<List<List<Chunk>>> rows = new ArrayList<>();
            rows.add(table.columns().stream()
                    .map(column -> List.of(new Chunk(Ink.LABEL, column.name())))
                    .toList());
            table.rows()
                    .forEach(row ->
                            rows.add(row.cells().stream().map(Writing::chunks).toList()));
            int[] widths = widths(table, rows);
            if (widths.length == 0) {
                records(table);
                return;
            }
            List<Integer> padded = new ArrayList<>();
            for (int width : widths) {
                padded.add(width + GAP);
            }
            for (List<List<Chunk>> row : rows) {
                List<List<Row>> cells = new ArrayList<>();
                for (int i = 0; i < widths.length; i++) {
                    List<Row> cell = out.wrap(row.get(i), widths[i]);
                    boolean end = table.columns().get(i).align() == Block.Align.END;
                    cells.add(end ? atEnd(cell, widths[i]) : cell);
                }
                out.beside(cells, padded);
            }
        }

        /** As wide as the widest cell; where that is too much, the widest are narrowed. Empty where not all fit. */
        private int[] widths(Block.Table table, List<List<List<Chunk>>> rows) {
            int count = table.columns().size();
            int[] widths = new int[count];
            for (List<List<Chunk>> row : rows) {
                for (int i = 0; i < count; i++) {
                    List<Row> whole = out.wrap(row.get(i), Integer.MAX_VALUE);
                    for (Row line : whole) {
                        widths[i] = Math.max(widths[i], line.width());
                    }
                }
            }
            int room = out.width() - GAP * Math.max(0, count - 1);
            int total = 0;
            for (int width : widths) {
                total += width;
            }
            while (total > room) {
                int widest = 0;
                int next = 0;
                for (int i = 1; i < count; i++) {
                    widest = widths[i] > widths[widest] ? i : widest;
                }
                for (int i = 0; i < count; i++) {
                    next = i == widest ? next : Math.max(next, widths[i]);
                }
                int least = Math.max(NARROWEST, Math.min(next, widths[widest] - 1));
                int narrowed = Math.max(least, widths[widest] - (total - room));
                if (narrowed >= widths[widest]) {
                    return new int[0];
                }
                total -= widths[widest] - narrowed;
                widths[widest] = narrowed;
            }
            return widths;
        }

        private static List<Row> atEnd(List<Row> cell, int width) {
            List<Row> moved = new ArrayList<>();
            for (Row row : cell) {
                List<Chunk> chunks = new ArrayList<>(row.chunks());
                if (row.width() > 0 && row.width() < width) {
                    chunks.add(0, Chunk.plain(" ".repeat(width - row.width())));
                }
                moved.add(row.width() == 0 ? row : new Row(chunks, width));
            }
            return moved;
        }

        /** For a terminal too narrow for columns: each row a few lines, "Name: cell". */
        private void records(Block.Table table) throws IOException {
            boolean first = true;
            for (Block.Row row : table.rows()) {
                if (!first) {
                    out.blank();
                }
                first = false;
                for (int i = 0; i < row.cells().size(); i++) {
                    List<Chunk> chunks = new ArrayList<>();
                    chunks.add(new Chunk(Ink.LABEL, table.columns().get(i).name() + ":"));
                    chunks.add(Chunk.plain(" "));
                    chunks.addAll(chunks(row.cells().get(i)));
                    out.paragraph(0, chunks);
                }
            }
        }

        private static List<Span> quiet(List<Span> spans) {
            List<Span> quiet = new ArrayList<>();
            for (Span span : spans) {
                quiet.add(span.style() == Span.Style.PLAIN ? Span.quiet(span.text()) : span);
            }
            return quiet;
        }

        private static List<Chunk> chunks(List<Span> spans) {
            List<Chunk> chunks = new ArrayList<>();
            for (Span span : spans) {
                if (span.style().marks() && chunks.size() > 0 && touches(chunks.get(chunks.size() - 1), span)) {
                    // colours alone do not keep "97/5" and "98/7" apart
                    chunks.add(Chunk.plain(" "));
                }
                chunks.add(chunk(span, chunks.isEmpty()));
            }
            return chunks;
        }

        /** Whether words of the other side come straight before. */
        private static boolean touches(Chunk before, Span span) {
            Ink ink = ink(span.style());
            boolean marks = switch (before.ink()) {
                case DELETED, INSERTED, MOVED_FROM, MOVED_TO -> true;
                default -> false;
            };
            return marks
                    && before.ink() != ink
                    && !before.text().isBlank()
                    && !span.text().isBlank();
        }

        private static Chunk chunk(Span span, boolean first) {
            String text = span.style().verdict() && !first ? "  " + span.text() : span.text();
            return new Chunk(ink(span.style()), text);
        }

        private static Ink ink(Span.Style style) {
            return switch (style) {
                case PLAIN, RAISED, EMPHASIS -> Ink.PLAIN;
                case STRONG, LABEL -> Ink.LABEL;
                case QUIET, TECHNICAL, EDITORIAL, IDENTICAL -> Ink.QUIET;
                case DELETED -> Ink.DELETED;
                case INSERTED -> Ink.INSERTED;
                case MOVED_FROM -> Ink.MOVED_FROM;
                case MOVED_TO -> Ink.MOVED_TO;
                case POINTED -> Ink.POINTED;
                case SUBSTANTIVE -> Ink.SUBSTANTIVE;
            };
        }
    }
}
