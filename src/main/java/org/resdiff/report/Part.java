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
     * @param opens where it is the first of several clauses that moved together: all of them; else empty
     */
    record Row(Change change, List<Change> opens) implements Part {
        public Row {
            opens = List.copyOf(opens);
        }
    }

    /** Unchanged rows, next to each other in both documents. */
    record Run(List<Change> changes) implements Part {
        public Run {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The shown rows of a comparison in order.
     *
     * @param context unchanged rows to tell before and after each changed one
     * @param full whether to tell every unchanged row
     */
    static List<Part> of(Comparison comparison, int context, boolean full) {
        List<Change> shown = comparison.changes().stream().filter(Change::shown).toList();
        boolean[] told = told(shown, context, full);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shown.size(); ) {
            int end = i + 1;
            if (told[i]) {
                parts.add(new Row(shown.get(i), opens(shown, i)));
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

    private static List<Change> opens(List<Change> shown, int i) {
        int block = block(shown.get(i));
        if (block == 0 || (i > 0 && block(shown.get(i - 1)) == block)) {
            return List.of();
        }
        int end = i + 1;
        while (end < shown.size() && block(shown.get(end)) == block) {
            end++;
        }
        return end - i > 1 ? shown.subList(i, end) : List.of();
    }

    private static int block(Change change) {
        return change.moved() && change.link() != null ? change.link().block() : 0;
    }
}
