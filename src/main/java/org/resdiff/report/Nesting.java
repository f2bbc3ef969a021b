package org.resdiff.report;

import java.util.HashMap;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;

/** How deep sub-paragraphs stand under their paragraph: 1 for (a), 2 for (a)(i); 0 for all other clauses. */
public final class Nesting {
    private final Map<String, Integer> old;
    private final Map<String, Integer> now;

    public Nesting(Comparison comparison) {
        old = depths(comparison.old());
        now = depths(comparison.now());
    }

    private static Map<String, Integer> depths(Document document) {
        Map<String, Integer> depths = new HashMap<>();
        for (Clause clause : document.clauses()) {
            boolean under = clause.kind() == ClauseKind.SUBPARAGRAPH;
            depths.put(clause.id(), under ? depths.getOrDefault(clause.parent(), 0) + 1 : 0);
        }
        return depths;
    }

    /** The depth of a row in the new document, of a deletion in the old one. */
    public int of(Change change) {
        return change.now().isEmpty()
                ? old(change.old().get(0))
                : now(change.now().get(0));
    }

    public int old(Clause clause) {
        return old.get(clause.id());
    }

    public int now(Clause clause) {
        return now.get(clause.id());
    }
}
