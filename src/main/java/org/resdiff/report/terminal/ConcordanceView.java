package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Concordance;
import org.resdiff.report.Wording;
import org.resdiff.text.DisplayWidth;

/** The old-to-new table: one line a row, columns as wide as their widest entry. */
final class ConcordanceView {
    /** A label longer than this is wrapped rather than allowed to push the text off the screen. */
    private static final int WIDEST = 30;
    /** Less than this of a clause's opening says nothing. */
    private static final int LEAST_OPENING = 20;

    private static final int GAP = 2;

    private ConcordanceView() {}

    static void write(Comparison comparison, TerminalWriter out) throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("old", "new", "relation", "level", "conf.", "text"));
        for (Concordance row : Concordance.of(comparison)) {
            table.add(List.of(
                    row.old().isEmpty() ? "–" : row.old(),
                    row.now().isEmpty() ? "–" : row.now(),
                    row.relation()
                            + (row.moved() ? ", moved" : "")
                            + (row.renumbered() ? ", renumbered" : "")
                            + row.remarks().stream()
                                    .map(remark -> ", " + remark)
                                    .collect(Collectors.joining()),
                    row.significance(),
                    row.confidence(),
                    row.text()));
        }
        List<Integer> widths = widths(table, out.width());
        for (List<String> row : table) {
            row(row, row == table.get(0) ? Ink.LABEL : Ink.PLAIN, widths, out);
        }
    }

    /** Each column as wide as its widest entry; where that is too much, the widest give way and their entries wrap. */
    private static List<Integer> widths(List<List<String>> table, int width) {
        List<Integer> widths = new ArrayList<>();
        int last = table.get(0).size() - 1;
        for (int i = 0; i < last; i++) {
            int column = i;
            int widest = table.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(column)))
                    .max()
                    .orElse(0);
            widths.add(Math.min(widest, WIDEST) + GAP);
        }
        int used = widths.stream().mapToInt(Integer::intValue).sum();
        for (; used > width - LEAST_OPENING && Collections.max(widths) > GAP + 1; used--) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) - 1);
        }
        widths.add(Math.max(1, width - used));
        return widths;
    }

    private static void row(List<String> row, Ink ink, List<Integer> widths, TerminalWriter out) throws IOException {
        int last = row.size() - 1;
        List<List<Row>> cells = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            cells.add(out.wrap(List.of(new Chunk(ink, row.get(i))), widths.get(i) - GAP));
        }
        String opening = Wording.opening(row.get(last), widths.get(last) - 1);
        cells.add(out.wrap(List.of(new Chunk(ink, opening)), widths.get(last)));
        out.beside(cells, widths);
    }
}
