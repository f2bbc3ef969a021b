package org.resdiff.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document as parsed. Every word of its source is in {@code clauses}, {@code matter} or {@code furniture}.
 *
 * @param symbol "A/RES/80/38"; null if unknown, as are title, organ and session
 * @param session number of the session, null if unknown
 * @param clauses all resolutions' clauses in reading order, footnotes after the clauses of their resolution
 * @param matter front and closing matter in reading order
 */
public record Document(
        Source source,
        String symbol,
        String title,
        String organ,
        Integer session,
        List<Resolution> resolutions,
        List<Clause> clauses,
        List<Matter> matter,
        List<Furniture> furniture,
        List<Diagnostic> diagnostics) {

    public Document {
        Objects.requireNonNull(source, "source");
        resolutions = List.copyOf(resolutions);
        clauses = List.copyOf(clauses);
        matter = List.copyOf(matter);
        furniture = List.copyOf(furniture);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same document with further diagnostics. */
    public Document with(List<Diagnostic> further) {
        return with(List.of(), further);
    }

    /** The same document, and more that is beside its clauses, with what is to be said of it. */
    public Document with(List<Matter> beside, List<Diagnostic> further) {
        List<Matter> allMatter = new ArrayList<>(matter);
        allMatter.addAll(beside);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(further);
        return new Document(source, symbol, title, organ, session, resolutions, clauses, allMatter, furniture, all);
    }

    /** The same document with other clauses, and with no diagnostics, since those were about the clauses it had. */
    public Document withClauses(List<Clause> others) {
        return new Document(source, symbol, title, organ, session, resolutions, others, matter, furniture, List.of());
    }

    /** The same document under another path. */
    public Document named(String path) {
        Source renamed = new Source(path, source.digest(), source.format());
        return new Document(
                renamed, symbol, title, organ, session, resolutions, clauses, matter, furniture, diagnostics);
    }

    /** A document that says nothing, to stand for the missing side of a file that was added or deleted. */
    public Document withoutContent(String path) {
        Source nothing = new Source(path, Digest.of(new byte[0]), source.format());
        return new Document(nothing, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The texts of the matter of one kind, in their order. */
    public List<String> matterOf(Matter.Kind kind) {
        List<String> texts = new ArrayList<>();
        for (Matter piece : matter) {
            if (piece.kind() == kind) {
                texts.add(piece.text());
            }
        }
        return texts;
    }
}
