package org.resdiff.report.check;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.check.Level;
import org.resdiff.report.FindingsWording;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Item;
import org.resdiff.report.page.Block.Items;
import org.resdiff.report.page.Block.Paragraph;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Block.Table;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;
import org.resdiff.report.page.Span.Style;

/** Findings as a page: by file and clause, each with the words that it is about. */
final class FindingsPage {
    /** Characters shown before and after the offending words. */
    private static final int BEFORE = 40;

    private static final int AFTER = 24;
    /** Characters of the offending words that are shown. */
    private static final int MOST = 60;

    /** Shows a space (U+2423). */
    private static final String OPEN_BOX = "\u2423";

    private FindingsPage() {}

    /** For reading. */
    static Page of(List<Checked> documents) {
        List<Block> blocks = new ArrayList<>();
        for (Checked document : documents) {
            if (document.findings().isEmpty()) {
                continue;
            }
            blocks.add(Heading.of(2, null, document.path()));
            String place = "";
            List<Item> items = new ArrayList<>();
            for (Finding finding : document.findings()) {
                String here = FindingsWording.place(finding);
                if (!here.equals(place)) {
                    close(blocks, items);
                    blocks.add(Heading.of(3, null, here));
                    place = here;
                }
                items.add(item(finding));
            }
            close(blocks, items);
        }
        return Page.of("Findings", List.of(FindingsWording.total(documents)), blocks);
    }

    private static void close(List<Block> blocks, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Items(false, items));
            items.clear();
        }
    }

    private static Item item(Finding finding) {
        Style style = finding.level() == Level.NOTE ? Style.EMPHASIS : Style.STRONG;
        List<Span> said = List.of(
                Span.of(style, finding.level().id()),
                Span.plain(": " + finding.message() + " "),
                Span.quiet("[" + finding.rule().id() + "]"));
        return new Item(said, finding.end() > finding.start() ? List.of(excerpt(finding)) : List.of());
    }

    private static Paragraph excerpt(Finding finding) {
        String text = finding.text();
        int from = boundary(text, Math.max(0, finding.start() - BEFORE));
        int shown = boundary(text, Math.min(finding.end(), finding.start() + MOST));
        int to = boundary(text, Math.min(text.length(), shown + AFTER));
        String words = text.substring(finding.start(), shown);
        String pointed = words.isBlank() ? OPEN_BOX.repeat(words.length()) : words;
        return Paragraph.of(
                Span.plain((from > 0 ? "…" : "") + text.substring(from, finding.start())),
                Span.of(Style.POINTED, pointed),
                Span.plain(text.substring(shown, to) + (to < text.length() ? "…" : "")));
    }

    /** The same place, or the one before where it lies within a character of two units. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    /** For spreadsheets: one table of all documents. */
    static Page table(List<Checked> documents) {
        List<Row> rows = new ArrayList<>();
        for (Checked document : documents) {
            for (Finding finding : document.findings()) {
                rows.add(Row.of(
                        document.path(),
                        finding.label(),
                        number(finding.page()),
                        number(finding.line()),
                        finding.level().id(),
                        finding.rule().id(),
                        finding.words(),
                        finding.message()));
            }
        }
        List<Column> columns = List.of(
                Column.of("File"),
                Column.of("Clause"),
                Column.number("Page"),
                Column.number("Line"),
                Column.of("Level"),
                Column.of("Rule"),
                Column.of("Words"),
                Column.of("Finding"));
        Table table = new Table("findings", columns, rows, true);
        return Page.of("Findings", List.of(FindingsWording.total(documents)), List.of(table));
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
