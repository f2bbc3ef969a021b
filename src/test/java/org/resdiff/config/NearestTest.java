package org.resdiff.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("fail-on", "fail-on-watch", "width", "watch", "view");

    @ParameterizedTest
    @CsvSource({
        "fail_on, fail-on",
        "failon, fail-on",
        "fial-on, fail-on",
        "fail-on-wach, fail-on-watch",
        "witdh, width",
        "viw, view",
        "lexicon, none",
        "x, none"
    })
    void aSlipIsMendedAndAnotherWordIsNot(String written, String meant) {
        assertEquals(meant, Nearest.of(written, KNOWN).orElse("none"));
    }
}
