package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Words;

class PiecesTest {
    @Test
    void aMarkFollowsItsWord() {
        assertEquals("Notes a(1) and b(2).", pieces("Notes a{1} and b{2}.", "Notes a{1} and b{2}."));
    }

    @Test
    void aMarkBehindReplacedWordsIsKept() {
        assertEquals(
                "Notes resolution -91/7-+92/8+(1) today.",
                pieces("Notes resolution 91/7{1} today.", "Notes resolution 92/8{1} today."));
    }

    @Test
    void aMarkThatNamesAnotherNoteIsDeletedAndInserted() {
        assertEquals("Notes a-(1)-+(2)+.", pieces("Notes a{1}.", "Notes a{2}."));
    }

    @Test
    void marksComeAndGoWithTheirWords() {
        assertEquals("Notes a- and b--(1)-.", pieces("Notes a and b{1}.", "Notes a."));
        assertEquals("Notes a+(*)+.", pieces("Notes a.", "Notes a{*}."));
        assertEquals("(1)Notes a.", pieces("{1}Notes a.", "{1}Notes a."));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals(
                "Notes \uD83C\uDF0A(1) seas.", pieces("Notes \uD83C\uDF0A{1} seas.", "Notes \uD83C\uDF0A{1} seas."));
    }

    @Test
    void whatIsListedAsChangedIsMarkedAndSpacingIsQuiet() {
        assertEquals("Notes -\u201C-+\"+Pact-\u201D-+\"+ a.", pieces("Notes \u201CPact\u201D a.", "Notes \"Pact\" a."));
        assertEquals("Notes neo~ ~-use.", pieces("Notes neo -use.", "Notes neo-use."));
    }

    private static String pieces(String old, String now) {
        Comparison comparison = Sample.compare(
                Sample.draft("A/99/L.1", "OP1: " + old), Sample.draft("A/100/L.1", "OP1: " + now), "OP1=OP1");
        return Pieces.of(comparison.changes().get(0), Footnotes.of(comparison)).stream()
                .map(PiecesTest::told)
                .collect(Collectors.joining());
    }

    private static String told(Piece piece) {
        String text = piece instanceof Words words
                ? words.text()
                : piece instanceof Cite cite ? "(" + cite.text() + ")" : piece instanceof Break ? "/" : "?";
        String sign = piece instanceof Words words && words.quiet()
                ? "~"
                : piece.fate().inOld() ? "-" : "+";
        return piece.fate() == Piece.Fate.KEPT ? text : sign + text + sign;
    }
}
