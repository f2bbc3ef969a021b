package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.resdiff.align.Alignment;
import org.resdiff.model.Clause;
import org.resdiff.model.Diagnostic;

/**
 * A second look at the rows of a comparison: every clause of either document must be in one of them. What is in none would
 * pass for equal with whoever reads the report; here it gets a row and a warning.
 */
final class Coverage {
    private Coverage() {}

    /** A row for each clause that no row has: added or deleted, since nothing was compared with it. */
    static List<Rows.Row> forgotten(List<Rows.Row> rows, Alignment alignment) {
        Set<Clause> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rows.Row row : rows) {
            seen.addAll(row.old());
            seen.addAll(row.now());
        }
        List<Rows.Row> forgotten = new ArrayList<>();
        for (Clause clause : alignment.old().clauses()) {
            if (!seen.contains(clause)) {
                forgotten.add(new Rows.Row(List.of(clause), List.of(), null));
            }
        }
        for (Clause clause : alignment.now().clauses()) {
            if (!seen.contains(clause)) {
                forgotten.add(new Rows.Row(List.of(), List.of(clause), null));
            }
        }
        return forgotten;
    }

    /** What to say of clauses that no row had. */
    static List<Diagnostic> warnings(List<Rows.Row> forgotten) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (Rows.Row row : forgotten) {
            boolean before = row.now().isEmpty();
            Clause clause = before ? row.old().get(0) : row.now().get(0);
            warnings.add(Diagnostic.warning(
                            "diff.unaccounted",
                            clause.label() + " of the " + (before ? "old" : "new")
                                    + " document was compared with nothing; shown as "
                                    + (before ? "deleted" : "added"))
                    .at(clause.page(), clause.line()));
        }
        return warnings;
    }
}
