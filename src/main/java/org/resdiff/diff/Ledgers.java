package org.resdiff.diff;

import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/** Draws up the bracket ledger of a comparison. */
final class Ledgers {
    private Ledgers() {}

    static Ledger of(Document old, Document now, List<Change> changes) {
        List<Clause> reopened =
                changes.stream().filter(Ledgers::reopens).map(Change::clause).toList();
        return new Ledger(Brackets.count(old.clauses()), Brackets.count(now.clauses()), reopened);
    }

    /** Whether a paragraph that drafters had agreed on was edited or taken out. */
    static boolean reopens(Change change) {
        return change.significance() != Significance.IDENTICAL
                && change.old().stream().anyMatch(clause -> agreed(clause.status()));
    }

    private static boolean agreed(String status) {
        return status != null && status.startsWith("agreed");
    }
}
