package org.resdiff.report.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One part of a page. */
public sealed interface Block {
    /** What an id may be, so that it is one in every form. */
    Pattern ID = Pattern.compile("[A-Za-z][\\w.-]*");

    private static void check(String id) {
        if (id != null && !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    /**
     * A heading; what follows belongs to it, up to the next one that is as high.
     *
     * @param level 2 for the parts of the page, whose title is 1
     * @param id what links on the page lead to; null for none
     */
    record Heading(int level, String id, List<Span> spans) implements Block {
        public Heading {
            check(id);
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("no level of a heading: " + level);
            }
            spans = List.copyOf(spans);
        }

        public static Heading of(int level, String id, String text) {
            return new Heading(level, id, List.of(Span.plain(text)));
        }
    }

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(Span... spans) {
            return new Paragraph(List.of(spans));
        }

        public static Paragraph of(String text) {
            return of(Span.plain(text));
        }
    }

    /** A list. */
    record Items(boolean ordered, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of a list.
     *
     * @param more paragraphs that follow its first one
     */
    record Item(List<Span> spans, List<Paragraph> more) {
        public Item {
            spans = List.copyOf(spans);
            more = List.copyOf(more);
        }

        public static Item of(Span... spans) {
            return new Item(List.of(spans), List.of());
        }
    }

    /**
     * A table.
     *
     * @param id null for none
     * @param sortable whether a reader may want to sort and filter its rows, where a form can do that
     */
    record Table(String id, List<Column> columns, List<Row> rows, boolean sortable) implements Block {
        public Table {
            check(id);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * One column of a table.
     *
     * @param width a share of the width to aim at, in percent; 0 to leave it to the form
     */
    record Column(String name, int width, Align align) {
        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(align, "align");
        }

        public static Column of(String name) {
            return new Column(name, 0, Align.START);
        }

        public static Column number(String name) {
            return new Column(name, 0, Align.END);
        }
    }

    /** Where the text of a column is set. */
    enum Align {
        START,
        END
    }

    /**
     * One row of a table.
     *
     * @param id what links on the page lead to; null for none
     */
    record Row(String id, List<List<Span>> cells) {
        public Row {
            check(id);
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** A row of plain text. */
        public static Row of(String... cells) {
            return new Row(
                    null,
                    List.of(cells).stream()
                            .map(cell -> List.of(Span.plain(cell)))
                            .toList());
        }
    }

    /** What a reader has to open, where the form can do that; in a terminal only its summary, but for {@code --full}. */
    record Fold(List<Span> summary, List<Block> blocks) implements Block {
        public Fold {
            summary = List.copyOf(summary);
            blocks = List.copyOf(blocks);
        }
    }

    /** A whole text that a page carries along: a terminal leaves it out, but for {@code --full}. */
    record Appendix(Heading heading, List<Block> blocks) implements Block {
        public Appendix {
            Objects.requireNonNull(heading, "heading");
            blocks = List.copyOf(blocks);
        }
    }
}
