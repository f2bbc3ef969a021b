package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Texts that nobody wrote: time stays near linear, nothing is lost. */
class BoundsTest {
    private static final int MANY = 100_000;

    private static Document parse(List<String> paragraphs) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Parser.parse(Texts.source(paragraphs)));
    }

    private static List<String> many(String... cycle) {
        List<String> paragraphs = new ArrayList<>(List.of("The Harbour Commission,", "1. Requests:"));
        for (int i = 0; i < MANY; i++) {
            paragraphs.add(cycle[i % cycle.length]);
        }
        return paragraphs;
    }

    @Test
    void everDeeperSubParagraphs() {
        Document document = parse(many("(a) To dig:"));
        assertEquals(MANY + 2, document.clauses().size());
    }

    @Test
    void numbersWithoutSequence() {
        Document document = parse(many("7. Requests a log;", "(q) To dig:", "3. Decides;", "(xi) To fill:"));
        assertEquals(MANY + 2, document.clauses().size());
    }

    @Test
    void headingsWithoutEnd() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            paragraphs.add("# " + "I".repeat(i % 3 + 1) + ". Pier " + i);
        }
        assertEquals(MANY, parse(paragraphs).clauses().size());
    }
}
