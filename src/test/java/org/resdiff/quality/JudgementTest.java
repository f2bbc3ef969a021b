package org.resdiff.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under the table of docs/quality.md on edits that comparisons get wrong, on fewer seeds. */
class JudgementTest {
    private static final int SEEDS = 24;

    @ParameterizedTest
    @CsvSource({
        "LIMB_TAKEN_OVER, 1",
        "PARAGRAPH_TAKEN_IN, 1",
        "MERGE_REVERSED, 1",
        "DIVIDED_IN_THREE, 1",
        "CUT_DOWN, 1",
        "CUT_DOWN_AND_MOVED, 1",
        "CUT_DOWN_INTO_PREAMBLE, 1",
        "STOCK_CHAPEAUX_SWAPPED, 1",
        "STOCK_LIST, 1",
        "STOCK_CHAPEAU, 1",
        "SISTER_CITATION, 1",
        "PHRASE_REPLACED, .95"
    })
    void asADrafterWouldSay(JudgementTrial.Kind kind, double least) {
        Judgement.Figures figures = Judgement.measure(kind, SEEDS);
        assertTrue(figures.share() >= least, () -> kind + ": " + figures.share() + ", first " + figures.firstMiss);
        assertEquals(0, figures.wrong);
    }
}
