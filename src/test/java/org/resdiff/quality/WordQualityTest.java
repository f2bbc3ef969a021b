package org.resdiff.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the word diff to its goals on edits whose truth is known. */
class WordQualityTest {
    private static final List<String> TEXTS = Specimens.resolutions().stream()
            .flatMap(draft -> draft.paragraphs().stream())
            .map(Paragraph::text)
            .toList();

    @Test
    void marksWhatWasEditedWithFewIslands() {
        WordQuality.Figures ours = WordQuality.measure(TEXTS, 1_000, 3, WordQuality::ours);
        WordQuality.Figures plain = WordQuality.measure(TEXTS, 1_000, 3, WordQuality::plainMyers);
        assertTrue(ours.f1() >= 0.955, ours::toString);
        assertTrue(ours.precision() >= 0.935, ours::toString);
        assertTrue(ours.islands() <= 27 && ours.islands() <= plain.islands() / 2, () -> ours + " " + plain);
    }

    @Test
    void theSameSeedMakesTheSameEdits() {
        assertEquals(
                WordQuality.measure(TEXTS, 50, 5, WordQuality::ours),
                WordQuality.measure(TEXTS, 50, 5, WordQuality::ours));
    }
}
