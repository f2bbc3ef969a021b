package org.resdiff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ControlsTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "Décide – “of course”\t\n漢字 😀 e\u0301 \u200F\u00A0";
        assertEquals(text, Controls.visible(text));
    }

    @Test
    void showsWhatWouldSteerATerminalOrTurnTheText() {
        assertEquals("a␛[2J␇", Controls.visible("a\u001B[2J\u0007"));
        assertEquals("␍␡", Controls.visible("\r\u007F"));
        assertEquals("x\uFFFD31m\uFFFD", Controls.visible("x\u009B31m\u0085"));
        assertEquals("\uFFFDevil\uFFFD\uFFFD", Controls.visible("\u202Eevil\u202C\u2069"));
        assertEquals("\uFFFD\uFFFD\uFFFD", Controls.visible("\uD800\uFFFE\uFFFF"));
        assertEquals("😀", Controls.visible("😀"));
    }
}
