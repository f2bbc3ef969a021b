package org.resdiff.model;

import java.util.List;
import java.util.Objects;

/** A document as read: its lines in reading order, before anything is known of clauses. */
public record SourceText(Source source, List<Line> lines, List<Diagnostic> diagnostics) {
    public SourceText {
        Objects.requireNonNull(source, "source");
        lines = List.copyOf(lines);
        diagnostics = List.copyOf(diagnostics);
    }
}
