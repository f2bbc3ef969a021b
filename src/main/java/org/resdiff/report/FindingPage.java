package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.library.Finding;
import org.resdiff.library.Place;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Align;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;

/** The places of a phrase in a library as a page: a table, oldest first. */
public final class FindingPage {
    /** Characters beside the words that are shown on either side. */
    private static final int BESIDE = 60;

    private FindingPage() {}

    /** The page of a finding. */
    public static Page of(Finding finding) {
        List<Row> rows = new ArrayList<>();
        for (Place place : finding.places()) {
            List<List<Span>> cells = new ArrayList<>(List.of(
                    List.of(Span.plain(place.text().date())),
                    List.of(Span.plain(place.text().cited())),
                    List.of(Span.label(place.label())),
                    words(place)));
            if (finding.near()) {
                cells.add(List.of(Span.plain(place.changes() == 0 ? "" : Integer.toString(place.changes()))));
            }
            rows.add(new Row(null, cells));
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Date", 10, Align.START),
                new Column("Text", 18, Align.START),
                new Column("Clause", 12, Align.START),
                new Column("Words", 60, Align.START)));
        if (finding.near()) {
            columns.add(Column.number("Changed"));
        }
        List<Block> blocks = rows.isEmpty() ? List.of() : List.of(new Block.Table("places", columns, rows, true));
        return Page.of("“" + finding.phrase() + "”", List.of(sentence(finding)), blocks);
    }

    private static String sentence(Finding finding) {
        int places = finding.places().size();
        if (places == 0) {
            return "No text has it.";
        }
        long texts = finding.places().stream()
                .map(place -> place.text().path())
                .distinct()
                .count();
        return places + (places == 1 ? " clause" : " clauses") + " of " + texts + (texts == 1 ? " text" : " texts")
                + ", oldest first";
    }

    private static List<Span> words(Place place) {
        String clause = place.clause();
        int from = cut(clause, place.start() - BESIDE, place.start());
        int to = place.end() + BESIDE >= clause.length()
                ? clause.length()
                : clause.lastIndexOf(' ', place.end() + BESIDE);
        to = Math.max(to, place.end());
        List<Span> spans = new ArrayList<>();
        spans.add(Span.plain((from > 0 ? "… " : "") + clause.substring(from, place.start())));
        spans.add(Span.strong(place.words()));
        spans.add(Span.plain(clause.substring(place.end(), to) + (to < clause.length() ? " …" : "")));
        spans.removeIf(span -> span.text().isEmpty());
        return spans;
    }

    /** The beginning of the first word from a place on; at the latest where the phrase begins. */
    private static int cut(String clause, int at, int latest) {
        if (at <= 0) {
            return 0;
        }
        int space = clause.indexOf(' ', at);
        return space < 0 || space >= latest ? latest : space + 1;
    }
}
