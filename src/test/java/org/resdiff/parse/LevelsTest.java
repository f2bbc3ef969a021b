package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    /** The depth of each number in a sequence, with "!" where it was guessed; a colon after a number marks a chapeau. */
    private static String depths(String... numbers) {
        Levels<String> levels = new Levels<>();
        List<String> depths = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            List<Marker> next = i + 1 < numbers.length ? Markers.of(numbers[i + 1]) : List.of();
            boolean chapeau = i > 0 && numbers[i - 1].endsWith(":");
            Levels.Place place = levels.find(Markers.of(numbers[i]), next, 0, chapeau);
            levels.put(place, 0, numbers[i]);
            depths.add(place.depth() + (place.guessed() ? "!" : ""));
        }
        return String.join(" ", depths);
    }

    @Test
    void lettersGoOnAtTheirLevel() {
        assertEquals("0 0 0", depths("(a)", "(b)", "(c)"));
    }

    @Test
    void iAfterHIsTheLetter() {
        assertEquals("0! 0 0 0", depths("(g)", "(h)", "(i)", "(j)"));
    }

    @Test
    void iAfterHOpensALevelWhereTwoFollows() {
        assertEquals("0! 1 1 0", depths("(h):", "(i)", "(ii)", "(i)"));
    }

    @Test
    void iAfterAChapeauIsRoman() {
        assertEquals("0 0 1 1 0", depths("(a)", "(b):", "(i)", "(ii)", "(c)"));
    }

    @Test
    void fourLevels() {
        assertEquals("0 1 2 3 2 1 0", depths("(a)", "(i)", "a. x", "i. x", "b. x", "(ii)", "(b)"));
    }

    @Test
    void aNumberInsertedAfterAnotherIsItsSibling() {
        assertEquals("0 0 0 0", depths("1. x", "1 bis. x", "1 ter. x", "2. x"));
    }

    @Test
    void aNumberOutOfSequenceIsASiblingAndGuessed() {
        assertEquals("0 0 0!", depths("(a)", "(b)", "(e)"));
    }

    @Test
    void aListOfNumbersInsideAnother() {
        assertEquals("0 0 1 1 1 0", depths("1. x", "2. x:", "1. x", "2. x", "3. x", "3. x"));
    }

    @Test
    void depthIsBounded() {
        Levels<Integer> levels = new Levels<>();
        for (int i = 0; i < 100_000; i++) {
            Levels.Place place = levels.find(Markers.of("1. x"), List.of(), 0, true);
            assertTrue(place.depth() <= Levels.DEEPEST);
            levels.put(place, 0, i);
        }
        assertEquals(Levels.DEEPEST + 1, levels.depth());
    }
}
