package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Block.Table;
import org.resdiff.report.page.Page;
import org.resdiff.sessions.Outcome;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.Succession;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;

/** The overview of a session as a page: its pairs, most changed first, what is new, what was dropped, what was not read. */
public final class SessionsPage {
    private SessionsPage() {}

    /** The page of an overview. */
    public static Page of(Overview overview) {
        Succession succession = overview.succession();
        List<Block> blocks = new ArrayList<>();
        part(blocks, "pairs", "Texts that come from an earlier session", pairs(overview));
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

    private static Table pairs(Overview overview) {
        List<Row> rows = new ArrayList<>();
        for (Overview.Pair pair : overview.pairs()) {
            Link link = pair.link();
            Outcome outcome = pair.outcome();
            rows.add(Row.of(
                    link.old().name(),
                    link.now().name(),
                    link.kinship().id(),
                    outcome == null ? "" : outcome.summary().verdict().id(),
                    outcome == null ? "" : String.format(Locale.ROOT, "%.1f", 100 * outcome.share()),
                    String.format(Locale.ROOT, "%.2f", link.confidence()),
                    title(link.now().document().title())));
        }
        List<Column> columns = List.of(
                Column.of("Old"),
                Column.of("New"),
                Column.of("Relation"),
                Column.of("Verdict"),
                Column.number("Changed, %"),
                Column.number("Confidence"),
                Column.of("Title"));
        return new Table("pairs-table", columns, rows, true);
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
