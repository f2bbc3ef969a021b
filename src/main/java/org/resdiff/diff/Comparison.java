package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;

/**
 * What changed between two documents: all that a report shows.
 *
 * @param changes in reading order of the new document, deletions where they stood
 * @param matter front and closing matter, changed or not
 * @param summary counts and verdict over the shown changes
 * @param ledger square brackets of negotiation texts
 * @param watched what became of the phrases on the watch list, in its order
 * @param diagnostics of the comparison itself; the documents carry their own
 */
public record Comparison(
        Document old,
        Document now,
        List<Change> changes,
        List<MatterChange> matter,
        Summary summary,
        Ledger ledger,
        List<Watched> watched,
        List<Diagnostic> diagnostics) {
    public Comparison {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        changes = List.copyOf(changes);
        matter = List.copyOf(matter);
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(ledger, "ledger");
        watched = List.copyOf(watched);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The same comparison with other rows shown and its summary counted anew. A filter speaks of clauses: front and closing
     * matter is left out, on the screen as for the exit code.
     */
    Comparison with(List<Change> newChanges) {
        return new Comparison(
                old, now, newChanges, List.of(), Summary.of(newChanges, List.of()), ledger, watched, diagnostics);
    }

    /**
     * The same comparison, each row with the texts of a library that have words which it gained; what changed is what it was.
     *
     * @param sources of each row, in the order of the rows
     */
    public Comparison withSources(List<List<Agreed>> sources) {
        List<Change> sourced = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            sourced.add(changes.get(i).sources(sources.get(i)));
        }
        return new Comparison(old, now, sourced, matter, summary, ledger, watched, diagnostics);
    }
}
