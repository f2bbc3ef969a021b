package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Summary;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Block.Table;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;
import org.resdiff.sessions.Outcome;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.Succession;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;

/** The overview of a session as a page: its pairs, most changed first, what is new, what was dropped, what was not read. */
public final class SessionsPage {
    private static final String PAIRS = "Texts that come from an earlier session, most changed first";

    private SessionsPage() {}

    /**
     * The page of an overview.
     *
     * @param lines whether the pairs are a few lines each and no table, which a terminal is too narrow for
     */
    public static Page of(Overview overview, boolean lines) {
        Succession succession = overview.succession();
        List<Block> blocks = new ArrayList<>();
        if (lines && !overview.pairs().isEmpty()) {
            blocks.add(Heading.of(2, "pairs", PAIRS));
            blocks.add(lines(overview));
        } else {
            part(blocks, "pairs", PAIRS, pairs(overview));
        }
        part(blocks, "uncertain", "Pairs to look at", uncertain(overview));
        part(blocks, "new", "New texts", fresh(succession));
        part(blocks, "discontinued", "Texts that were not continued", discontinued(succession));
        part(blocks, "unread", "Files that were not read", unread(overview));
        String title = succession.session() == 0 ? "Sessions compared" : "Session " + succession.session();
        return Page.of(title, List.of(SessionLines.totals(overview)), blocks);
    }

    private static void part(List<Block> blocks, String id, String heading, Table table) {
        if (!table.rows().isEmpty()) {
            blocks.add(Heading.of(2, id, heading));
            blocks.add(table);
        }
    }

    private static Block lines(Overview overview) {
        List<Block.Item> items = new ArrayList<>();
        for (Overview.Pair pair : overview.pairs()) {
            Link link = pair.link();
            Outcome outcome = pair.outcome();
            List<Span> spans = new ArrayList<>();
            spans.add(Span.label(link.now().name()));
            spans.add(Span.quiet(" " + link.kinship().id() + " " + link.old().name() + "  "));
            spans.add(Span.plain(title(link.now().document().title())));
            List<Block.Paragraph> more = new ArrayList<>();
            if (outcome != null) {
                spans.add(Span.of(
                        Span.Style.valueOf(outcome.summary().verdict().name()),
                        outcome.summary().verdict().id()));
                more.add(
                        Block.Paragraph.of(Span.quiet(share(outcome) + " % changed in substance; " + counts(outcome))));
                outcome.strongest().forEach(change -> more.add(Block.Paragraph.of(change)));
            }
            items.add(new Block.Item(spans, more));
        }
        return new Block.Items(false, items);
    }

    private static Table pairs(Overview overview) {
        List<Row> rows = new ArrayList<>();
        for (Overview.Pair pair : overview.pairs()) {
            Link link = pair.link();
            Outcome outcome = pair.outcome();
            String name = link.now().name();
            rows.add(new Row(
                    null,
                    List.of(
                            List.of(Span.plain(link.old().name())),
                            List.of(pair.report() == null ? Span.plain(name) : Span.link(name, pair.report())),
                            List.of(Span.plain(link.kinship().id())),
                            List.of(Span.plain(
                                    outcome == null
                                            ? ""
                                            : outcome.summary().verdict().id())),
                            List.of(Span.plain(outcome == null ? "" : share(outcome))),
                            List.of(Span.plain(outcome == null ? "" : counts(outcome))),
                            List.of(Span.plain(outcome == null ? "" : String.join("; ", outcome.strongest()))),
                            List.of(Span.plain(confidence(link))),
                            List.of(Span.plain(title(link.now().document().title()))))));
        }
        List<Column> columns = List.of(
                Column.of("Old"),
                Column.of("New"),
                Column.of("Relation"),
                Column.of("Verdict"),
                Column.number("Changed, %"),
                Column.of("Clauses"),
                Column.of("Strongest changes"),
                Column.number("Confidence"),
                Column.of("Title"));
        return new Table("pairs-table", columns, rows, true);
    }

    private static Table uncertain(Overview overview) {
        List<Row> rows = new ArrayList<>();
        for (Overview.Pair pair : overview.pairs()) {
            Link link = pair.link();
            if (pair.uncertain()) {
                String other =
                        link.runnerUp() == null ? "" : link.runnerUp().old().name();
                rows.add(Row.of(
                        link.old().name(), link.now().name(), link.kinship().id(), confidence(link), other));
            }
        }
        List<Column> columns = List.of(
                Column.of("Old"),
                Column.of("New"),
                Column.of("Relation"),
                Column.number("Confidence"),
                Column.of("Runner-up"));
        return new Table("uncertain-table", columns, rows, true);
    }

    private static String confidence(Link link) {
        return String.format(Locale.ROOT, "%.2f", link.confidence());
    }

    private static String share(Outcome outcome) {
        return String.format(Locale.ROOT, "%.1f", 100 * outcome.share());
    }

    private static String counts(Outcome outcome) {
        Summary summary = outcome.summary();
        List<String> counts = new ArrayList<>();
        count(counts, summary.modified(), "modified");
        count(counts, summary.added(), "added");
        count(counts, summary.deleted(), "deleted");
        count(counts, summary.split(), "split");
        count(counts, summary.merged(), "merged");
        count(counts, summary.moved(), "moved");
        count(counts, summary.unchanged(), "unchanged");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static Table fresh(Succession succession) {
        List<Row> rows = new ArrayList<>();
        for (Fresh fresh : succession.fresh()) {
            String nearest =
                    fresh.nearest() == null ? "" : fresh.nearest().old().name();
            rows.add(Row.of(fresh.text().name(), title(fresh.text().document().title()), nearest));
        }
        return new Table(
                "new-table", List.of(Column.of("Text"), Column.of("Title"), Column.of("Nearest old text")), rows, true);
    }

    private static Table discontinued(Succession succession) {
        List<Row> rows = new ArrayList<>();
        for (Discontinued gone : succession.discontinued()) {
            rows.add(Row.of(
                    gone.text().name(),
                    SessionLines.due(gone),
                    title(gone.text().document().title())));
        }
        return new Table(
                "discontinued-table", List.of(Column.of("Text"), Column.of("Due"), Column.of("Title")), rows, true);
    }

    private static Table unread(Overview overview) {
        List<Row> rows = new ArrayList<>();
        overview.unread().forEach(unread -> rows.add(Row.of(unread.path(), unread.reason())));
        return new Table("unread-table", List.of(Column.of("File"), Column.of("Reason")), rows, false);
    }

    private static String title(String title) {
        return title == null ? "" : title;
    }
}
