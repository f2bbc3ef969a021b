package org.resdiff.diff;

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
 * @param diagnostics of the comparison itself; the documents carry their own
 */
public record Comparison(
        Document old,
        Document now,
        List<Change> changes,
        List<MatterChange> matter,
        Summary summary,
        List<Diagnostic> diagnostics) {
    public Comparison {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        changes = List.copyOf(changes);
        matter = List.copyOf(matter);
        Objects.requireNonNull(summary, "summary");
        diagnostics = List.copyOf(diagnostics);
    }
}
