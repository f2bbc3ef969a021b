package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Mark;

class PassageTest {
    private static Passage passage(String text, int... offsets) {
        List<Mark> marks =
                Arrays.stream(offsets).mapToObj(offset -> new Mark("1", offset)).toList();
        return new Passage(text, marks);
    }

    @Test
    void cutMovesTheMarksBehindIt() {
        assertEquals(passage("abcdef", 3), passage("1. abcdef", 6).cut(0, 3));
    }

    @Test
    void cutCountsCodePoints() {
        assertEquals(passage("ab", 1), passage("\uD83D\uDE00ab", 2).cut(0, 2));
    }

    @Test
    void cutLeavesMarksBeforeIt() {
        assertEquals(passage("abc", 2), passage("abc (agreed)", 2).cut(3, 12));
    }

    @Test
    void appendPutsASpaceBetween() {
        assertEquals(passage("ab cd", 1, 4), passage("ab", 1).append(passage("cd", 1)));
    }

    @Test
    void appendToNothingIsTheOther() {
        assertEquals(passage("cd", 1), passage("").append(passage("cd", 1)));
    }
}
