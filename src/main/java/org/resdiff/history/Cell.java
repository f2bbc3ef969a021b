package org.resdiff.history;

import java.util.List;
import java.util.Objects;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;

/**
 * One clause in one version.
 *
 * @param version index of the version
 * @param clause null where the version dropped the clause or merged it into another
 * @param significance how much the version changed the clause
 * @param moved whether the clause changed its place among the others
 * @param edits word diff with the clauses that it continues; those of a split or merge are joined by line feeds
 * @param other the thread that a clause was split from or merged into; null for neither
 */
public record Cell(
        int version,
        State state,
        Clause clause,
        Significance significance,
        boolean moved,
        List<Edit> edits,
        Integer other) {
    public Cell {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(significance, "significance");
        edits = List.copyOf(edits);
    }
}
