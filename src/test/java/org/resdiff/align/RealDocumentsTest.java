package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.model.Document;

/** What holds for every real document: it is itself, runs repeat, and swapped documents are linked in the mirror. */
class RealDocumentsTest {
    @Test
    void aDocumentIsItselfEveryTime() {
        Corpus.documents().forEach((name, parsed) -> {
            Document document = parsed.document();
            Alignment alignment = Aligner.align(document, document, List.of());
            assertEquals(
                    IntStream.range(0, document.clauses().size())
                            .mapToObj(i -> i + ">" + i)
                            .toList(),
                    alignment.links().stream()
                            .map(link -> ends(link.old(), link.now(), link))
                            .toList(),
                    name);
            assertEquals(alignment, Aligner.align(document, document, List.of()), name);
        });
    }

    @Test
    void pairsRepeatAndMirror() {
        Corpus.required();
        int pairs = 0;
        for (Corpus.Pair pair : Corpus.pairs()) {
            Document old = Corpus.document(pair.old()).orElse(null);
            Document now = Corpus.document(pair.now()).orElse(null);
            if (old == null || now == null) {
                continue;
            }
            Alignment alignment = Aligner.align(old, now, List.of());
            String name = pair.old() + " " + pair.now();
            assertEquals(alignment, Aligner.align(old, now, List.of()), name);
            Set<String> mirror = new TreeSet<>();
            for (Link link : Aligner.align(now, old, List.of()).links()) {
                mirror.add(ends(link.now(), link.old(), link) + link.confidence());
            }
            Set<String> links = new TreeSet<>();
            for (Link link : alignment.links()) {
                links.add(ends(link.old(), link.now(), link) + link.confidence());
            }
            assertEquals(String.join("\n", links), String.join("\n", mirror), name);
            pairs++;
        }
        assertTrue(pairs > 50, pairs + " pairs");
    }

    private static String ends(List<Integer> old, List<Integer> now, Link link) {
        return join(old) + ">" + join(now) + (link.moved() ? "*" : "");
    }

    private static String join(List<Integer> clauses) {
        return String.join("+", clauses.stream().map(String::valueOf).toList());
    }
}
