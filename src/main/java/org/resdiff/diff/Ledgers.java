package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/** Draws up the bracket ledger of a comparison. */
final class Ledgers {
    private Ledgers() {}

    static Ledger of(Document old, Document now, List<Change> changes) {
        List<Clause> reopened = new ArrayList<>();
        for (Change change : changes) {
            if (change.relation() != Relation.UNCHANGED && agreed(change.old())) {
                reopened.add(change.clause());
            }
        }
        return new Ledger(Brackets.count(old.clauses()), Brackets.count(now.clauses()), reopened);
    }

    /** Whether drafters had agreed on one of the clauses ("agreed", "agreed ad ref"). */
    static boolean agreed(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.status() != null
                    && clause.status().toLowerCase(Locale.ROOT).startsWith("agreed")) {
                return true;
            }
        }
        return false;
    }
}
