package org.resdiff.report;

import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Kind;

/**
 * One row of the old-to-new table.
 *
 * @param old labels in the old document, joined by " + "; empty for an addition
 * @param now labels in the new document; empty for a deletion
 * @param kinds ids of what changed, joined by spaces
 * @param confidence of the link with two decimals; empty where there is none
 * @param remarks on the row in few words: "doubtful", "partly in OP7"
 * @param notes the same in full, joined by "; "
 * @param text whole text of the first clause
 */
public record Concordance(
        String old,
        String now,
        String relation,
        boolean moved,
        boolean renumbered,
        String significance,
        String kinds,
        String confidence,
        List<String> remarks,
        String notes,
        String text) {

    public Concordance {
        remarks = List.copyOf(remarks);
    }

    /** The shown rows in reading order of the new document, deletions where they stood. */
    public static List<Concordance> of(Comparison comparison) {
        Wording wording = new Wording(comparison);
        return comparison.changes().stream()
                .filter(Change::shown)
                .map(change -> new Concordance(
                        String.join(
                                " + ",
                                change.old().stream().map(wording::oldName).toList()),
                        String.join(
                                " + ",
                                change.now().stream().map(wording::nowName).toList()),
                        change.relation().id(),
                        change.moved(),
                        change.renumbered(),
                        change.significance().id(),
                        String.join(" ", change.kinds().stream().map(Kind::id).toList()),
                        change.link() == null
                                ? ""
                                : String.format(
                                        Locale.ROOT, "%.2f", change.link().confidence()),
                        wording.remarks(change),
                        String.join("; ", wording.notes(change)),
                        change.clause().text()))
                .toList();
    }
}
