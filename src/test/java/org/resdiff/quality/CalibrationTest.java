package org.resdiff.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a confident link can be taken for granted, by the links that people made. */
class CalibrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"dev", "negotiation"})
    void confidentLinksAreRight(String set) {
        assumeTrue(Calibration.canMeasure(), "skipped: needs the links made by hand in ../shared/gold");
        Calibration.Counts sure = Calibration.sure(set);
        assertTrue(sure.all() >= 100, sure::toString);
        assertTrue(sure.right() >= .995 * sure.all(), sure::toString);
    }
}
