package org.resdiff.diff;

import java.util.List;
import java.util.Objects;
import org.resdiff.align.Link;
import org.resdiff.model.Clause;

/**
 * One row of a comparison. Every clause of either document is in exactly one.
 *
 * @param old the old clauses: none for an addition, several for a merge
 * @param now the new clauses: none for a deletion, several for a split
 * @param moved its order among the linked clauses is not explained by additions and deletions alone
 * @param renumbered its label differs
 * @param link how they were linked; null for an addition or deletion
 * @param context what governs the clause, where that is another than before; null where it is the same
 * @param kinds what changed, in the order of the table, each once
 * @param edits the word diff; empty only where both texts are the same
 * @param elsewhere where words that went or came stand in clauses of the other document that the row has no link to
 * @param sources texts of a library that have words which the row gained
 * @param shown whether the run's filter ({@code --only}) lets reports show it and count it for the exit code
 */
public record Change(
        Relation relation,
        boolean moved,
        boolean renumbered,
        List<Clause> old,
        List<Clause> now,
        Link link,
        Context context,
        Significance significance,
        List<Kind> kinds,
        List<Edit> edits,
        List<Elsewhere> elsewhere,
        List<Agreed> sources,
        boolean shown) {
    public Change {
        Objects.requireNonNull(relation, "relation");
        old = List.copyOf(old);
        now = List.copyOf(now);
        Objects.requireNonNull(significance, "significance");
        kinds = List.copyOf(kinds);
        edits = List.copyOf(edits);
        elsewhere = List.copyOf(elsewhere);
        sources = List.copyOf(sources);
    }

    /** A row whose words nobody has looked up in a library. */
    public Change(
            Relation relation,
            boolean moved,
            boolean renumbered,
            List<Clause> old,
            List<Clause> now,
            Link link,
            Context context,
            Significance significance,
            List<Kind> kinds,
            List<Edit> edits,
            List<Elsewhere> elsewhere,
            boolean shown) {
        this(
                relation,
                moved,
                renumbered,
                old,
                now,
                link,
                context,
                significance,
                kinds,
                edits,
                elsewhere,
                List.of(),
                shown);
    }

    /** The clause that names the row: the first new one, or the first old one of a deletion. */
    public Clause clause() {
        return now.isEmpty() ? old.get(0) : now.get(0);
    }

    Change shown(boolean newShown) {
        return new Change(
                relation,
                moved,
                renumbered,
                old,
                now,
                link,
                context,
                significance,
                kinds,
                edits,
                elsewhere,
                sources,
                newShown);
    }

    Change elsewhere(List<Elsewhere> found) {
        return new Change(
                relation,
                moved,
                renumbered,
                old,
                now,
                link,
                context,
                significance,
                kinds,
                edits,
                found,
                sources,
                shown);
    }

    /** The same row with what a library has of the words that it gained. */
    Change sources(List<Agreed> found) {
        return new Change(
                relation,
                moved,
                renumbered,
                old,
                now,
                link,
                context,
                significance,
                kinds,
                edits,
                elsewhere,
                found,
                shown);
    }
}
