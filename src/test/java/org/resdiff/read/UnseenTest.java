package org.resdiff.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Format;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

class UnseenTest {
    @Test
    void takesOutWhatPrintsNothing() {
        assertEquals("wellspring", cleaned("\u200Ewell\u00ADsp\u200Brin\u2060g\u200D\uFEFF\u200F"));
    }

    @Test
    void keepsWhatShapesOrTurnsLetters() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648";
        assertEquals(persian, cleaned(persian));
        assertEquals("a\u202Eb\u202C", cleaned("a\u202Eb\u202C"));
    }

    @Test
    void aSoftHyphenJoinsAWordWithTheNextLineOnly() {
        assertEquals(List.of("the pump\u00AD", "house"), read("the pump\u00AD\nhouse"));
        assertEquals(List.of("the pump", "", "House"), read("the pump\u00AD\n\nHouse"));
    }

    @Test
    void movesRuns() {
        Run bold = new Run(2, 7, Set.of(Style.BOLD));
        Line line = new Line("a \u200Bpump", Line.Role.PARAGRAPH, 0, 0, 1, null, List.of(bold));
        assertEquals(
                List.of(new Run(2, 6, Set.of(Style.BOLD))),
                Unseen.takenOut(List.of(line)).get(0).runs());
    }

    @Test
    void aLineOfNoBreakSpacesIsBlank() {
        assertTrue(Line.plain("\u00A0\u2007\u202F", Line.Role.PRINTED, 1).blank());
        assertTrue(Unseen.blank(Line.plain(" \u00A0\u200B\u200D", Line.Role.PRINTED, 1)));
    }

    private static String cleaned(String text) {
        return read(text).get(0);
    }

    private static List<String> read(String text) {
        return Lines.read(text, Format.TEXT).lines().stream().map(Line::text).toList();
    }
}
