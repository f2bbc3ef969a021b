package org.resdiff.align;

import java.util.List;
import java.util.Objects;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;

/**
 * Which clauses of one document go on in which of the other. A clause in no link was added or deleted; every clause is in
 * at most one link.
 *
 * @param links in the order of the new document
 * @param diagnostics bounds that were reached, pins that were used
 */
public record Alignment(Document old, Document now, List<Link> links, List<Diagnostic> diagnostics) {
    public Alignment {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        links = List.copyOf(links);
        diagnostics = List.copyOf(diagnostics);
    }
}
