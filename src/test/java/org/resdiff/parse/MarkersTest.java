package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. Requests the harbour master|NUMBER 3",
                "3.Requests|NUMBER 3",
                "3 bis. Requests|NUMBER 3 bis",
                "3bis. Requests|NUMBER 3 bis",
                "46bis Requests|NUMBER 46 bis",
                "17quater.[The ports|NUMBER 17 quater",
                "[5. Urges|NUMBER 5",
                "5 alt. Urges|NUMBER 5 alt",
                "12 Requests the harbour master|NUMBER 12",
                "(a) To report;|LETTER_IN_BRACKETS a",
                "(aa) To report;|LETTER_IN_BRACKETS aa/LETTER_IN_BRACKETS aa",
                "(ca) To report;|LETTER_IN_BRACKETS ca",
                "(2A) The harbour master|NUMBER_IN_BRACKETS 2A",
                "14B. Moorings|NUMBER 14B",
                "C.2 Moorings|DECIMAL C.2",
                "4.1.2 moor the ferry|DECIMAL 4.1.2",
                "4.1. Moorings|DECIMAL 4.1",
                "THIRD: The harbour|NUMBER 3",
                "\u00A7 12. The harbour|SIGN 12",
                "\u00A7 12a Moorings|SIGN 12a",
                "2\u00B0 De mouiller|NUMBER_DEGREE 2",
                "IV. \u2013 Le port|ROMAN_DASH IV",
                "Article premier|ARTICLE Art1",
                "Art\u00EDculo 4. Puertos|ARTICLE Art4",
                "Chapitre II|CHAPTER ChapitreII",
                "Section 3.2 The harbour master keeps the key.|SECTION Section3.2",
                "Section 4.\u2014Moorings|SECTION Section4",
                "Section 12A: Moorings|SECTION Section12A",
                "Book III|BOOK BookIII",
                "Exhibit B|ANNEX Exhibit B",
                "Clause 9. Moorings|ARTICLE Clause9",
                "(i) to report|ROMAN_IN_BRACKETS i/LETTER_IN_BRACKETS i",
                "(c) To report|LETTER_IN_BRACKETS c/ROMAN_IN_BRACKETS c",
                "(ii) to report|ROMAN_IN_BRACKETS ii/LETTER_IN_BRACKETS ii",
                "(17bis) to report|NUMBER_IN_BRACKETS 17 bis",
                "a) to report|LETTER_BEFORE_BRACKET a",
                "1) to report|NUMBER_BEFORE_BRACKET 1",
                "a. To report|LETTER_POINT a",
                "II|UPPER_ROMAN II/UPPER_LETTER II",
                "IV. Membership|UPPER_ROMAN IV",
                "B. Officers|UPPER_LETTER B",
                "2.1.3 Quorum|DECIMAL 2.1.3",
                "3.3bis Each port|DECIMAL 3.3bis",
                "Article 5|ARTICLE Art5",
                "Article 2bis (general)|ARTICLE Art2bis",
                "Part 2 \u2014 Pilots|PART Part2",
                "Annex II|ANNEX Annex II",
                "ANNEX|ANNEX Annex",
                "Option 1: Recognizing|OPTION opt1",
                "Option II: No text|OPTION opt2",
                "Option (b): The ports|SUBOPTION b",
                "OP3 bis Requests|LABELLED OP3 bis",
                "Pp2bis Recalling|LABELLED PP2 bis",
                "\u2022 pilots|BULLET \u2022"
            })
    void readsTheNumberThatOpensAText(String text, String readings) {
        assertEquals(
                readings,
                Markers.of(text).stream()
                        .map(marker -> marker.form() + " " + marker.key())
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recalling its resolution 12/4",
                "2.5 million tons of grain",
                "25 April 2013",
                "193 ports",
                "Article 5 of the Charter says so;",
                "Annex to the report",
                "A harbour",
                "3.5 metres of chain",
                "3C moorings may be let",
                "SECOND MOORINGS",
                "Third readers pay",
                "Section 8 of the Harbour Act applies to ferries.",
                "20\u00B0 C is too warm",
                "\u00A7 4 of the law",
                "p.m. on market days",
                "I have the honour",
                "Option for the ports",
                "(see also the annex)",
                "(2013) was a good year",
                "etc. and so on",
                ""
            })
    void readsNoNumberWhereThereIsNone(String text) {
        assertTrue(Markers.of(text).isEmpty(), () -> Markers.of(text).toString());
    }

    @Test
    void aSmallWordOpensNoNumberButASmallNumeralDoes() {
        for (String line : List.of("gates of the weir;", "and the ferry, at dusk", "civil works on the pier")) {
            assertTrue(Markers.of(line).isEmpty(), line);
        }
        for (String line : List.of("iii. The gate", "viii) The ferry", "xii. The pier", "c. The weir")) {
            assertFalse(Markers.of(line).isEmpty(), line);
        }
    }

    @Test
    void bracketsAndASpaceBeforeANumberChangeNoReading() {
        List<String> numbers = List.of(
                "3. Asks",
                "\u00A7 4. Fees",
                "(b) ports",
                "c) piers",
                "iv. piers",
                "4) piers",
                "Article 5",
                "2.1.3 Quorum",
                "OP3 bis Requests",
                "Option 1: Asks",
                "1\u00B0 lamps");
        for (String number : numbers) {
            for (String before : List.of("[", "[[", "[ ", " ", "\t")) {
                assertEquals(
                        Markers.of(number).get(0).key(),
                        Markers.of(before + number).get(0).key(),
                        before + number);
            }
        }
    }

    @Test
    void looksAtTheOpeningOnly() {
        String longText = "[".repeat(200_000) + "1".repeat(200_000);
        assertTrue(Markers.of(longText).isEmpty());
    }
}
