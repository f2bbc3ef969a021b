package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resdiff.library.Origins;
import org.resdiff.library.Passage;
import org.resdiff.library.Place;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Item;
import org.resdiff.report.page.Block.Paragraph;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Block.Table;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;

/** Where the language of a draft comes from, as a page: its clauses with their passages, or one table of the passages. */
public final class OriginsPage {
    private OriginsPage() {}

    /** For reading: each clause with its passages. */
    public static Page of(Origins origins) {
        List<Block> blocks = new ArrayList<>();
        for (Origins.Traced traced : origins.clauses()) {
            blocks.add(Heading.of(2, traced.clause().id(), label(traced)));
            List<Item> items = new ArrayList<>();
            for (Passage passage : traced.passages()) {
                items.add(new Item(
                        List.of(
                                Span.of(style(passage.state()), passage.state().told()),
                                Span.plain(": " + passage.text())),
                        passage.oldest() == null ? List.of() : List.of(Paragraph.of(source(passage)))));
            }
            blocks.add(new Block.Items(false, items));
        }
        return page(origins, blocks);
    }

    /** For sorting and counting: one row a passage. */
    public static Page table(Origins origins) {
        List<Row> rows = new ArrayList<>();
        for (Origins.Traced traced : origins.clauses()) {
            for (Passage passage : traced.passages()) {
                Place oldest = passage.oldest();
                Place newest = passage.newest();
                rows.add(Row.of(
                        label(traced),
                        passage.state().told(),
                        Integer.toString(passage.words()),
                        Integer.toString(passage.changes()),
                        passage.text(),
                        oldest == null ? "" : oldest.cited(),
                        oldest == null ? "" : oldest.text().date(),
                        newest == null ? "" : newest.cited(),
                        newest == null ? "" : newest.text().date(),
                        Integer.toString(passage.texts()),
                        organs(passage)));
            }
        }
        List<Column> columns = List.of(
                Column.of("Clause"),
                Column.of("State"),
                Column.number("Words"),
                Column.number("Changed"),
                Column.of("Passage"),
                Column.of("Oldest"),
                Column.of("Date of oldest"),
                Column.of("Newest"),
                Column.of("Date of newest"),
                Column.number("Texts"),
                Column.of("Organs"));
        return page(origins, List.of(new Table("passages", columns, rows, true)));
    }

    private static Page page(Origins origins, List<Block> blocks) {
        String name = origins.draft().symbol() == null
                ? origins.draft().source().path()
                : origins.draft().symbol();
        return Page.of("Origin of " + name, List.of(totals(origins)), blocks);
    }

    /** "412 words: 61 % agreed, 12 % nearly agreed, 20 % new language, 7 % too short to tell; 902 texts searched". */
    private static String totals(Origins origins) {
        int all = 0;
        for (Passage.State state : Passage.State.values()) {
            all += origins.words(state);
        }
        List<String> shares = new ArrayList<>();
        for (Passage.State state : Passage.State.values()) {
            int words = origins.words(state);
            if (words > 0) {
                shares.add(String.format(Locale.ROOT, "%.0f", 100.0 * words / all) + " % " + state.told());
            }
        }
        return all + " words: " + String.join(", ", shares) + "; " + origins.searched()
                + (origins.searched() == 1 ? " text searched" : " texts searched");
    }

    private static String label(Origins.Traced traced) {
        String label = traced.clause().label().text();
        return label.isEmpty() ? traced.clause().kind().id() : label;
    }

    private static Span.Style style(Passage.State state) {
        return switch (state) {
            case AGREED -> Span.Style.IDENTICAL;
            case NEAR -> Span.Style.TECHNICAL;
            case NEW -> Span.Style.SUBSTANTIVE;
            case SHORT -> Span.Style.EDITORIAL;
        };
    }

    /** "78/154 OP12 (2023-12-19), except 2 words: “…”; last in 80/1 OP3 (2025-10-09); 5 texts: General Assembly 5". */
    private static String source(Passage passage) {
        Place oldest = passage.oldest();
        StringBuilder source = new StringBuilder(dated(oldest));
        if (passage.changes() > 0) {
            source.append(", except ")
                    .append(passage.changes())
                    .append(passage.changes() == 1 ? " word: “" : " words: “")
                    .append(oldest.words())
                    .append('”');
        }
        if (!passage.newest().text().equals(oldest.text())) {
            source.append("; last in ").append(dated(passage.newest()));
        }
        source.append("; ").append(passage.texts()).append(passage.texts() == 1 ? " text" : " texts");
        String organs = organs(passage);
        return organs.isEmpty() ? source.toString() : source + ": " + organs;
    }

    private static String dated(Place place) {
        String date = place.text().date();
        return place.cited() + (date.isEmpty() ? "" : " (" + date + ")");
    }

    private static String organs(Passage passage) {
        return passage.organs().stream()
                .map(organ -> organ.name() + " " + organ.texts())
                .collect(Collectors.joining(", "));
    }
}
