package org.resdiff.report.html;

import java.util.HashMap;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;

/** The page's link targets. Clause ids are unique on their side only, so each target says its side. */
final class Anchors {
    private final Map<String, String> old = new HashMap<>();
    private final Map<String, String> now = new HashMap<>();

    Anchors(Comparison comparison) {
        for (Change change : comparison.changes()) {
            if (change.shown()) {
                change.old().forEach(clause -> old.put(clause.id(), row(change)));
                change.now().forEach(clause -> now.put(clause.id(), row(change)));
            }
        }
    }

    /** The target of a row. */
    static String row(Change change) {
        return (change.now().isEmpty() ? "old-" : "new-") + change.clause().id();
    }

    /** The target where an old clause stood before its row moved away. */
    static String formerPlace(Clause clause) {
        return "was-" + clause.id();
    }

    /** A link to the row of an old clause; null if that row is not shown. */
    String old(Clause clause) {
        return link(old.get(clause.id()));
    }

    /** A link to the row of a new clause; null if that row is not shown. */
    String now(Clause clause) {
        return link(now.get(clause.id()));
    }

    private static String link(String target) {
        return target == null ? null : "#" + target;
    }
}
