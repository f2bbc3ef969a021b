package org.resdiff.align;

import java.util.List;

/**
 * Old clauses that go on in new ones: one to one, one to several (a split) or several to one (a merge).
 *
 * @param old indices into the old document's clauses, ascending, never empty
 * @param now indices into the new document's clauses, ascending, never empty
 * @param pass which matcher made it
 * @param score terms of the score, for {@code --explain}
 * @param confidence 0 to 1, calibrated on the mutation harness: the share of such links that are right
 * @param moved its order among the links is not explained by additions and deletions alone
 * @param block 1-based number of the block of clauses that it moved with; 0 where it did not move
 */
public record Link(
        List<Integer> old, List<Integer> now, Pass pass, Score score, double confidence, boolean moved, int block) {

    /** Below this a link is more likely wrong than right, and reports say so. */
    private static final double DOUBTFUL = .5;

    public Link {
        old = List.copyOf(old);
        now = List.copyOf(now);
        if (old.isEmpty() || now.isEmpty() || (old.size() > 1 && now.size() > 1)) {
            throw new IllegalArgumentException("a link joins one to one, one to several or several to one");
        }
    }

    public boolean doubtful() {
        return confidence < DOUBTFUL;
    }

    public boolean split() {
        return now.size() > 1;
    }

    public boolean merge() {
        return old.size() > 1;
    }
}
