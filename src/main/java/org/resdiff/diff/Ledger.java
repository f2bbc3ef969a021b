package org.resdiff.diff;

import java.util.List;
import java.util.Objects;
import org.resdiff.model.Clause;

/**
 * The square brackets of a negotiation text: what is not agreed yet, before and after.
 *
 * @param reopened new clauses whose old text was marked as agreed and which were edited all the same
 */
public record Ledger(Side old, Side now, List<Clause> reopened) {

    /**
     * The brackets of one document, counted in its clauses and tolerant of unbalanced ones: every paragraph starts afresh.
     *
     * @param opened number of "["
     * @param closed number of "]"
     * @param depth of the deepest nesting; 0 without brackets
     * @param alternatives places where a bracket opens right after one that closed, as in "[shall][should]"
     * @param share of the characters (white space left out) that stand in brackets, 0 to 1
     * @param unbalanced clauses with more of one bracket than of the other, or with "]" before "["
     */
    public record Side(int opened, int closed, int depth, int alternatives, double share, List<Clause> unbalanced) {
        public Side {
            unbalanced = List.copyOf(unbalanced);
        }
    }

    public Ledger {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        reopened = List.copyOf(reopened);
    }

    /** Whether there is anything to tell: most documents have no brackets. */
    public boolean empty() {
        return old.opened + old.closed + now.opened + now.closed == 0 && reopened.isEmpty();
    }
}
