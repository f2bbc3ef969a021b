package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The open levels of numbering, outermost first. A number goes on in the innermost level that it continues; one that
 * continues none and may open a sequence goes one level deeper: so "(i)" after "(h)" is the letter, and after a chapeau the
 * roman numeral.
 *
 * @param <T> what stands at a level
 */
final class Levels<T> {
    /** Deeper than any text that people wrote; keeps the search for a level short in texts that nobody wrote. */
    static final int DEEPEST = 24;

    /**
     * Where a number belongs.
     *
     * @param marker the reading chosen
     * @param depth index of its level, 0 is the outermost
     * @param guessed whether it continues no sequence and opens none
     */
    record Place(Marker marker, int depth, boolean guessed) {}

    private record Level<T>(Marker marker, int list, T item) {}

    private final List<Level<T>> open = new ArrayList<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    int depth() {
        return open.size();
    }

    /** What stands at the innermost level. */
    T innermost() {
        return open.get(open.size() - 1).item;
    }

    T at(int depth) {
        return open.get(depth).item;
    }

    Marker marker(int depth) {
        return open.get(depth).marker;
    }

    /** Leaves that many levels open. */
    void close(int depth) {
        open.subList(depth, open.size()).clear();
    }

    /** Closes the levels of list items deeper than this one; without effect where the format declares no lists. */
    void closeLists(int list) {
        int depth = open.size();
        while (depth > 0 && open.get(depth - 1).list > list) {
            depth--;
        }
        close(depth);
    }

    /** Puts an item at a level, in place of its elder sibling and all below it. */
    void put(Place place, int list, T item) {
        close(place.depth);
        open.add(new Level<>(place.marker, list, item));
    }

    /**
     * Finds the level of a number without opening it.
     *
     * @param readings of the number, likeliest first
     * @param next readings of the next number like it, to tell "(i), (j)" from "(i), (ii)"; may be empty
     * @param list depth of the list item that the format declares, 0 if unknown
     * @param chapeau whether the text before ends as one that sub-paragraphs follow
     */
    Place find(List<Marker> readings, List<Marker> next, int list, boolean chapeau) {
        Place sibling = sibling(readings, list);
        Place deeper = deeper(readings, chapeau);
        if (sibling != null && deeper != null) {
            boolean goesOn = Marker.anyFollows(next, sibling.marker);
            boolean opens = Marker.anyFollows(next, deeper.marker);
            return (opens && !goesOn) || (goesOn == opens && chapeau) ? deeper : sibling;
        }
        if (sibling != null) {
            return sibling;
        }
        Place under = under(readings);
        if (under != null) {
            return under;
        }
        if (deeper != null) {
            return deeper;
        }
        return skipping(readings);
    }

    private Place sibling(List<Marker> readings, int list) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Level<T> level = open.get(depth);
            boolean sameList = list == 0 || level.list == 0 || list == level.list;
            for (Marker reading : readings) {
                if (sameList && reading.follows(level.marker)) {
                    return new Place(reading, depth, false);
                }
            }
        }
        return null;
    }

    /** A decimal number stands under the one that it begins with, 2.1 under 2, whatever items and paragraphs lie between. */
    private Place under(List<Marker> readings) {
        int depth = open.size() - 1;
        while (depth >= 0 && open.get(depth).marker.form().below()) {
            depth--;
        }
        for (Marker reading : readings) {
            if (depth >= 0 && reading.within(open.get(depth).marker)) {
                return new Place(reading, Math.min(depth + 1, DEEPEST), false);
            }
        }
        return null;
    }

    /** One level deeper a sequence begins; or words that a law puts into another, with the number that they get there. */
    private Place deeper(List<Marker> readings, boolean chapeau) {
        for (Marker reading : readings) {
            boolean putIn = chapeau && reading.form() == Marker.Form.NUMBER_IN_BRACKETS && reading.insertion() > 0;
            if (reading.first() || putIn) {
                return new Place(reading, Math.min(open.size(), DEEPEST), open.size() >= DEEPEST);
            }
        }
        return null;
    }

    /** A number out of sequence: beside the innermost of its form, else one level deeper. */
    private Place skipping(List<Marker> readings) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            for (Marker reading : readings) {
                if (reading.form() == open.get(depth).marker.form()) {
                    return new Place(reading, depth, true);
                }
            }
        }
        return new Place(readings.get(0), Math.min(open.size(), DEEPEST), true);
    }
}
