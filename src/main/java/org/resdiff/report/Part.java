package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;

/** What a report shows one below the other: rows told, and runs of unchanged ones folded into a line. */
public sealed interface Part {

    /**
     * A row told in full.
     *
     * @param block where it is one of several clauses that moved together: all of them in order; else empty
     */
    record Row(Change change, List<Change> block) implements Part {
        public Row {
            block = List.copyOf(block);
        }

        /** Whether it is the first of its block, where the move is told once for all. */
        public boolean opensBlock() {
            return !block.isEmpty() && block.get(0).equals(change);
        }
    }

    /** Unchanged rows, next to each other in both documents. */
    record Run(List<Change> changes) implements Part {
        public Run {
            changes = List.copyOf(changes);
        }
    }

    /** Rows that are told by their count and cause alone, as footnotes whose citations changed. */
    record Fold(List<Row> rows) implements Part {
        public Fold {
            rows = List.copyOf(rows);
        }

        /** What the rows are about. */
        public List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (Row row : rows) {
                changes.add(row.change());
            }
            return changes;
        }
    }

    /**
     * The shown rows of a comparison in order.
     *
     * @param context unchanged rows to tell before and after each changed one
     * @param full whether to tell every unchanged row
     */
    static List<Part> of(Comparison comparison, int context, boolean full) {
        List<Change> shown = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (change.shown()) {
                shown.add(change);
            }
        }
        boolean[] told = told(shown, context, full);
        List<Part> parts = new ArrayList<>();
        List<Change> block = List.of();
        int blockEnd = 0;
        for (int i = 0; i < shown.size(); ) {
            int end = i + 1;
            if (told[i]) {
                if (i >= blockEnd) {
                    block = block(shown, i);
                    blockEnd = i + Math.max(1, block.size());
                }
                parts.add(new Row(shown.get(i), block));
            } else {
                while (end < shown.size() && !told[end]) {
                    end++;
                }
                parts.add(new Run(shown.subList(i, end)));
            }
            i = end;
        }
        return parts;
    }

    private static boolean[] told(List<Change> shown, int context, boolean full) {
        boolean[] told = new boolean[shown.size()];
        int left = 0;
        for (int i = 0; i < told.length; i++) {
            left = changed(shown.get(i)) ? context + 1 : left;
            told[i] = full || left-- > 0;
        }
        left = 0;
        for (int i = told.length - 1; i >= 0; i--) {
            left = changed(shown.get(i)) ? context + 1 : left;
            told[i] |= left-- > 0;
        }
        return told;
    }

    /** Whether there is anything to tell of a row. A new number alone that others brought about is told in the run's line. */
    static boolean changed(Change change) {
        return change.relation() != Relation.UNCHANGED
                || change.moved()
                || change.significance() != Significance.IDENTICAL;
    }

    /** The rows from here on that moved together, where they are several. */
    private static List<Change> block(List<Change> shown, int start) {
        int number = block(shown.get(start));
        int end = start + 1;
        while (number > 0 && end < shown.size() && block(shown.get(end)) == number) {
            end++;
        }
        return end - start > 1 ? shown.subList(start, end) : List.of();
    }

    private static int block(Change change) {
        return change.moved() && change.link() != null ? change.link().block() : 0;
    }
}
