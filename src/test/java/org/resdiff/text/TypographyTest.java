package org.resdiff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void whatFoldsAlikeDiffersInTypographyAlone() {
        assertEquals("'a' \"b\" - c", Typography.fold("\u2018a\u2019  \u201Cb\u201D\u00A0\u2013 c "));
        assertEquals("e\u0301".length() - 1, Typography.fold("e\u0301").length());
        assertEquals("neo-Nazism", Typography.fold("neo\u2011Na\u00ADzism"));
    }

    @Test
    void signsThatTouchAFigureStayWhatTheyAre() {
        assertEquals(
                "\u22122 6\u2032 10\u00B2 2\u00BD 10\u207B\u2076",
                Typography.fold("\u22122 6\u2032 10\u00B2 2\u00BD 10\u207B\u2076"));
        assertEquals("100 m2 of CO2", Typography.fold("100 m\u00B2 of CO\u2082"));
    }

    @Test
    void theShortWayRoundTheTablesLeadsToTheSame() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            if (Character.getType(c) == Character.OTHER_NUMBER
                    || "\u2032\u2033\u2034\u2036\u2037\u2057\u2044".indexOf(c) >= 0
                    || (c >= '\u207A' && c <= '\u208E')) {
                continue;
            }
            String composed = Normalizer.normalize("a" + c, Normalizer.Form.NFKC);
            assertEquals(Typography.fold(composed), Typography.fold("a" + c), Integer.toHexString(c));
            assertEquals(Typography.visible(composed), Typography.visible("a" + c), Integer.toHexString(c));
        }
    }
}
