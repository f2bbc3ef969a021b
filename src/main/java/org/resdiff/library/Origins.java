package org.resdiff.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.resdiff.diff.Agreed;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * Where the language of a draft comes from.
 *
 * @param searched how many texts might have been a source
 * @param clauses those of the draft that have words, in reading order
 */
public record Origins(Document draft, int searched, List<Traced> clauses) {
    public Origins {
        clauses = List.copyOf(clauses);
    }

    /** A clause and its passages, which follow one another without gaps. */
    public record Traced(Clause clause, List<Passage> passages) {
        public Traced {
            passages = List.copyOf(passages);
        }
    }

    /** Traces every clause of a draft. The draft itself, under any path, is no source. */
    public static Origins of(Library library, Document draft) throws IOException {
        Predicate<Text> other = others(draft);
        Tracer tracer = Tracer.near(library, other);
        List<Traced> traced = new ArrayList<>();
        for (Clause clause : draft.clauses()) {
            List<Passage> passages = tracer.trace(clause.text());
            if (!passages.isEmpty()) {
                traced.add(new Traced(clause, passages));
            }
        }
        int searched = (int) library.texts().stream().filter(other).count();
        return new Origins(draft, searched, traced);
    }

    /** How many words of the draft are in passages of a state. */
    public int words(Passage.State state) {
        return clauses.stream()
                .flatMap(traced -> traced.passages().stream())
                .filter(passage -> passage.state() == state)
                .mapToInt(Passage::words)
                .sum();
    }

    /** The same comparison; each row says which texts of the library have words that it gained, eight or more in a row. */
    public static Comparison sources(Library library, Comparison comparison) throws IOException {
        Tracer tracer = Tracer.exact(library, others(comparison.old(), comparison.now()));
        List<List<Agreed>> sources = new ArrayList<>();
        for (Change change : comparison.changes()) {
            List<Agreed> found = new ArrayList<>();
            for (Edit edit : change.edits()) {
                if (edit.op() == Edit.Op.INSERT || edit.op() == Edit.Op.REPLACE) {
                    for (Passage passage : tracer.trace(edit.now())) {
                        if (passage.state() == Passage.State.AGREED) {
                            found.add(agreed(passage));
                        }
                    }
                }
            }
            sources.add(found);
        }
        return comparison.withSources(sources);
    }

    private static Agreed agreed(Passage passage) {
        Place oldest = passage.oldest();
        return new Agreed(
                passage.text(), oldest.text().path(), oldest.text().symbol(), oldest.label(), passage.texts());
    }

    /** Texts with other bytes and another symbol than these documents. */
    private static Predicate<Text> others(Document... documents) {
        List<String> own = new ArrayList<>();
        for (Document document : documents) {
            own.add(document.source().digest().hex());
            String symbol = Text.symbol(document);
            if (symbol != null) {
                own.add(symbol);
            }
        }
        Set<String> identities = new HashSet<>(own);
        return text ->
                !identities.contains(text.hash()) && (text.symbol() == null || !identities.contains(text.symbol()));
    }
}
