package org.resdiff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/73/8",
                "S/RES/2728 (2024)",
                "A/C.3/79/L.20/Rev.1",
                "A/73/L.6/Add.1",
                "E/CN.7/2021/L.2",
                "A/HRC/RES/50/13",
                "A/RES/ES-8/2",
                "GC(67)/RES/13",
                "1/CP.17",
                "73/8",
                "2024/18",
                "2223 (2015)",
                "1,000",
                "1,234,567.89",
                "2.5",
                "3rd",
                "seventy-fourth",
                "Secretary-General\u2019s",
                "nuclear\u2011weapon-free"
            })
    void isOneToken(String text) {
        assertEquals(List.of(text), texts("x " + text + " y").subList(1, 2));
    }

    @Test
    void marksAreTokensOfTheirOwn() {
        assertEquals(
                List.of("(", "a", ")", ",", "\u201C", "b", "\u201D", ".", "[", "[", "c", "]", "]"),
                texts("(a), \u201Cb\u201D. [[c]]"));
    }

    @Test
    void aCommaPartsThousandsOnly() {
        assertEquals(List.of("2020", ",", "76/69"), texts("2020,76/69"));
        assertEquals(List.of("2,000", ",", "3"), texts("2,000,3"));
        assertEquals(List.of("47/19", ",", "48/16"), texts("47/19,48/16"));
    }

    @Test
    void whatStandsBetweenTokensIsWhiteSpace() {
        String text =
                "Recalling\u00A0its resolution 78/46 of 4 December 2023, \u2014 and (a)(i) \u00A7 3 % \uD83D\uDE00"
                        + " end;";
        String rest = text;
        for (Token token : Tokens.of(text)) {
            assertEquals(token.text(), text.substring(token.start(), token.end()));
            rest = rest.replaceFirst(Pattern.quote(token.text()), "");
        }
        assertEquals(
                "",
                rest.chars()
                        .filter(c -> !Typography.isSpace((char) c))
                        .mapToObj(c -> "" + (char) c)
                        .collect(Collectors.joining()));
    }

    /** A part repeated a hundred thousand times must neither exhaust the stack nor take quadratic time. */
    @ParameterizedTest
    @ValueSource(strings = {"/a", "-a", ",000", ".1", "(1)", "'a", "A/", "1/"})
    void endlessTokensAreCutWithoutTrouble(String part) {
        String text = "A1" + part.repeat(100_000);
        assertEquals(text, String.join("", texts(text)));
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }
}
