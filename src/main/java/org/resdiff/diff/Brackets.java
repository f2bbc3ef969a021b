package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.text.Typography;

/** Counts the square brackets of a document's clauses. Linear. */
final class Brackets {
    private Brackets() {}

    private static boolean none(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.text().indexOf('[') >= 0 || clause.text().indexOf(']') >= 0) {
                return false;
            }
        }
        return true;
    }

    static Ledger.Side count(List<Clause> clauses) {
        if (none(clauses)) {
            return new Ledger.Side(0, 0, 0, 0, 0, List.of());
        }
        int opened = 0;
        int closed = 0;
        int deepest = 0;
        int alternatives = 0;
        long inside = 0;
        long all = 0;
        List<Clause> unbalanced = new ArrayList<>();
        for (Clause clause : clauses) {
            int depth = 0;
            boolean straying = false;
            boolean justClosed = false;
            for (int i = 0; i < clause.text().length(); i++) {
                char c = clause.text().charAt(i);
                if (Typography.isSpace(c)) {
                    continue;
                }
                all++;
                inside += depth > 0 || c == '[' ? 1 : 0;
                if (c == '[') {
                    opened++;
                    depth++;
                    deepest = Math.max(deepest, depth);
                    alternatives += justClosed ? 1 : 0;
                } else if (c == ']') {
                    closed++;
                    straying |= depth == 0;
                    depth = Math.max(0, depth - 1);
                }
                justClosed = c == ']';
            }
            if (straying || depth != 0) {
                unbalanced.add(clause);
            }
        }
        return new Ledger.Side(opened, closed, deepest, alternatives, all == 0 ? 0 : (double) inside / all, unbalanced);
    }
}
