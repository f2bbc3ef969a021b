package org.resdiff.cli;

import java.util.Locale;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;

/** The least difference that gives exit code 1. */
enum FailOn {
    /** Any at all: a clause moved whole and a changed date in the masthead too. */
    ANY,
    EDITORIAL,
    TECHNICAL,
    SUBSTANTIVE;

    /** Whether the comparison, as far as it is shown, differs that much. */
    boolean reachedBy(Comparison comparison) {
        return switch (this) {
            case ANY -> differs(comparison);
            case EDITORIAL -> comparison.summary().verdict().atLeast(Significance.EDITORIAL);
            case TECHNICAL -> comparison.summary().verdict().atLeast(Significance.TECHNICAL);
            case SUBSTANTIVE -> comparison.summary().verdict().atLeast(Significance.SUBSTANTIVE);
        };
    }

    private static boolean differs(Comparison comparison) {
        for (Change change : comparison.changes()) {
            if (differs(change)) {
                return true;
            }
        }
        for (MatterChange row : comparison.matter()) {
            if (row.changed()) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(Change change) {
        return change.shown()
                && (change.relation() != Relation.UNCHANGED
                        || change.moved()
                        || change.significance() != Significance.IDENTICAL);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
