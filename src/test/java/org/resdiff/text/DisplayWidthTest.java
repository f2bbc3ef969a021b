package org.resdiff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void countsColumnsAndNotCharacters() {
        assertEquals(3, DisplayWidth.of("abc"));
        assertEquals(4, DisplayWidth.of("漢字"));
        assertEquals(2, DisplayWidth.of("😀"));
        assertEquals(4, DisplayWidth.of("cafe\u0301"));
        assertEquals(4, DisplayWidth.of("caf\u00E9"));
        assertEquals(2, DisplayWidth.of("a\u200Bb"));
        assertEquals(0, DisplayWidth.of(""));
    }

    @Test
    void cutsWhereTheColumnsEnd() {
        assertEquals(2, DisplayWidth.fit("abcd", 0, 2));
        assertEquals(1, DisplayWidth.fit("漢字", 0, 3));
        assertEquals(1, DisplayWidth.fit("漢字", 0, 1), "at least one character is taken");
        assertEquals(2, DisplayWidth.fit("e\u0301a", 0, 1), "a combining mark stays with its letter");
        assertEquals(4, DisplayWidth.fit("abcd", 3, 9));
    }
}
