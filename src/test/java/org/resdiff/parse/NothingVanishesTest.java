package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Line;
import org.resdiff.model.Matter;
import org.resdiff.model.SourceText;
import org.resdiff.text.Typography;

/** Every letter and digit of a source is in a clause, in the matter beside the clauses or in the furniture. */
class NothingVanishesTest {
    @Test
    void ofTheCorpus() {
        Map<String, Map<Character, Integer>> missing = new TreeMap<>();
        Corpus.documents().forEach((name, parsed) -> {
            Map<Character, Integer> lost = lost(parsed.source(), parsed.document());
            if (!lost.isEmpty()) {
                missing.put(name, lost);
            }
        });
        assertEquals(Map.of(), missing);
    }

    private static Map<Character, Integer> lost(SourceText source, Document document) {
        Map<Character, Integer> bag = new TreeMap<>();
        for (Line line : source.lines()) {
            count(line.text(), 1, bag);
        }
        // a mark in the matter beside the clauses is kept by its note alone, so marks are counted in the blocks
        for (Block block : BlockBuilder.build(source).blocks()) {
            block.marks().forEach(mark -> count(mark.text(), -1, bag));
        }
        for (Clause clause : document.clauses()) {
            count(clause.text(), -1, bag);
            count(clause.number(), -1, bag);
            count(clause.status(), -1, bag);
        }
        for (Matter matter : document.matter()) {
            count(matter.text(), -1, bag);
        }
        for (Furniture furniture : document.furniture()) {
            count(furniture.text(), -1, bag);
        }
        bag.values().removeIf(count -> count <= 0);
        return bag;
    }

    private static void count(String text, int sign, Map<Character, Integer> bag) {
        if (text == null) {
            return;
        }
        // a raised figure that is no mark stays in the text as a sign of its own
        String folded = Normalizer.normalize(Typography.fold(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bag.merge(c, sign, Integer::sum);
            }
        }
    }
}
