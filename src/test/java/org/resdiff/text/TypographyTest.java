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
    void theShortWayRoundTheTablesLeadsToTheSame() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            String composed = Normalizer.normalize("a" + c, Normalizer.Form.NFKC);
            assertEquals(Typography.fold(composed), Typography.fold("a" + c), Integer.toHexString(c));
            assertEquals(Typography.visible(composed), Typography.visible("a" + c), Integer.toHexString(c));
        }
    }
}
