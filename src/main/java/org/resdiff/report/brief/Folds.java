package org.resdiff.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;

/** Folds runs of rows that nobody has to read one by one: roll-overs, and footnotes that only cite. */
public final class Folds {
    /** Up to so many rows in a row are read faster than unfolded. */
    private static final int SHORT = 3;

    private Folds() {}

    /** The same parts in order, with every long run of minor rows as one {@link Part.Fold}. */
    public static List<Part> of(List<Part> parts) {
        List<Part> folded = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            int end = i + 1;
            if (parts.get(i) instanceof Part.Row first && minor(first.change())) {
                while (end < parts.size()
                        && parts.get(end) instanceof Part.Row next
                        && together(first.change(), next.change())) {
                    end++;
                }
            }
            if (end - i > SHORT) {
                List<Part.Row> rows = new ArrayList<>();
                for (Part part : parts.subList(i, end)) {
                    rows.add((Part.Row) part);
                }
                folded.add(new Part.Fold(rows));
            } else {
                folded.addAll(parts.subList(i, end));
            }
            i = end;
        }
        return folded;
    }

    /** How many rows from a place on, at least 1, are told in one fold; 1 where there is none. */
    public static int length(List<Change> rows, int start) {
        Change first = rows.get(start);
        int end = start + 1;
        while (minor(first) && end < rows.size() && together(first, rows.get(end))) {
            end++;
        }
        return end - start > SHORT ? end - start : 1;
    }

    private static boolean together(Change first, Change next) {
        return minor(next) && note(first) == note(next);
    }

    /** Whether a row is told well enough by its count and cause: it changed, less than substantively, and in its place. */
    private static boolean minor(Change change) {
        boolean small =
                change.significance() == Significance.TECHNICAL || change.significance() == Significance.EDITORIAL;
        boolean linked = change.relation() == Relation.MODIFIED || change.relation() == Relation.UNCHANGED;
        return small && !change.moved() && (linked || note(change));
    }

    private static boolean note(Change change) {
        return change.clause().kind() == ClauseKind.FOOTNOTE;
    }

    /** "22 footnotes: technical (13, 23–36)", "5 clauses, PP1 to PP5: technical (sessions +1, citations grown)". */
    public static String title(List<Change> rows, Wording wording) {
        Significance level = Significance.IDENTICAL;
        List<Clause> clauses = new ArrayList<>();
        for (Change row : rows) {
            level = level.or(row.significance());
            clauses.add(row.clause());
        }
        if (note(rows.get(0))) {
            String numbers = RollOvers.notes(clauses);
            String told = numbers.startsWith("notes ") ? " (" + numbers.substring("notes ".length()) + ")" : "";
            return rows.size() + " footnotes: " + level.id() + told;
        }
        return rows.size() + " clauses, " + wording.name(rows.get(0)) + " to " + wording.name(rows.get(rows.size() - 1))
                + ": " + level.id() + " (" + String.join(", ", RollOvers.causes(rows)) + ")";
    }
}
