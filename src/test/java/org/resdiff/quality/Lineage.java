package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resdiff.model.ClauseKind;

/**
 * Operative clauses that researchers linked by hand to their parent clause in an earlier resolution (small arms, 1994 to
 * 2009). An unlinked clause proves nothing there, so the measure is the share of children whose parent was found among all
 * operative clauses known of the parent resolution.
 */
final class Lineage {
    static final Path FILE = Path.of("../shared/gold/lineage-small-arms.tsv");

    private Lineage() {}

    /** One row: a clause and the clause that it continues. */
    private record Row(
            String parentPaper, int parentNumber, String childPaper, int childNumber, String parent, String child) {
        static Row of(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(
                    fields[1],
                    Integer.parseInt(fields[2]),
                    fields[3],
                    Integer.parseInt(fields[4]),
                    fields[5],
                    fields[6]);
        }
    }

    /**
     * Prints each child whose parent was not found, then the share of those found. Each child is looked up alone: several
     * may continue the same parent. Rows without the parent's text, or that name one resolution twice, cannot be measured.
     */
    static void report(PrintStream out) {
        if (!Files.exists(FILE)) {
            out.println("no " + FILE + ": nothing to measure");
            return;
        }
        Tally tally = new Tally();
        List<Row> rows = rows();
        Map<String, Map<Integer, String>> papers = papers(rows);
        for (Row row : rows) {
            if (row.parent().isBlank() || row.parentPaper().equals(row.childPaper())) {
                continue;
            }
            Map<Integer, String> old = papers.get(row.parentPaper());
            Links links = Links.of(
                    draft(old).document(),
                    draft(Map.of(row.childNumber(), row.child())).document());
            Truth.Pair pair = new Truth.Pair(List.copyOf(old.keySet()).indexOf(row.parentNumber()), 0);
            if (links.pairs().contains(pair)) {
                tally.right();
            } else {
                tally.missed();
                out.println(row.childPaper() + " OP" + row.childNumber() + " continues " + row.parentPaper() + " OP"
                        + row.parentNumber() + ", not found");
            }
        }
        out.printf(
                Locale.ROOT,
                "lineage: parent found of %.4f of %d clauses; %d rows cannot be measured%n",
                tally.recall(),
                tally.count(),
                rows.size() - tally.count());
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By resolution its operative clauses known from either column, by number. */
    private static Map<String, Map<Integer, String>> papers(List<Row> rows) {
        Map<String, Map<Integer, String>> papers = new TreeMap<>();
        for (Row row : rows) {
            if (!row.parent().isBlank()) {
                papers.computeIfAbsent(row.parentPaper(), paper -> new TreeMap<>())
                        .putIfAbsent(row.parentNumber(), row.parent());
            }
            papers.computeIfAbsent(row.childPaper(), paper -> new TreeMap<>())
                    .putIfAbsent(row.childNumber(), row.child());
        }
        return papers;
    }

    private static Draft draft(Map<Integer, String> clauses) {
        List<Paragraph> paragraphs = new ArrayList<>();
        clauses.values()
                .forEach(text ->
                        paragraphs.add(new Paragraph(ClauseKind.OPERATIVE, 0, text, Set.of(paragraphs.size()))));
        return new Draft("lineage", paragraphs);
    }
}
