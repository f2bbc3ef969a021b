package org.resdiff.parse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.parse.Marker.Form;

/**
 * The numbers that have opened paragraphs so far, while lines are joined. Where a sentence wraps, a line may begin with "c. 1900"
 * or with a section that it cites: such a number counts only where it begins a sequence or goes on with one.
 */
final class Sequence {
    /** Forms that are words and amounts as often. */
    private static final Set<Form> DOUBTFUL = Collections.unmodifiableSet(EnumSet.of(
            Form.BOOK,
            Form.PART,
            Form.TITLE,
            Form.CHAPTER,
            Form.SECTION,
            Form.ARTICLE,
            Form.DECIMAL,
            Form.ROMAN_DASH,
            Form.SIGN,
            Form.NUMBER_DEGREE,
            Form.LETTER_POINT,
            Form.ROMAN_POINT));

    /** A paragraph's number has fewer digits than a year. */
    private static final int YEAR = 1000;

    private final Map<Form, Marker> last = new EnumMap<>(Form.class);

    /** Keeps the number of a paragraph that opens. */
    void add(Printed line) {
        for (Marker marker : line.markers()) {
            last.put(marker.form(), marker);
        }
    }

    /** Whether the number that opens a line, if any, may come now. */
    boolean expects(Printed line) {
        List<Marker> readings = line.markers();
        for (Marker reading : readings) {
            if (expects(reading)) {
                return true;
            }
        }
        return readings.isEmpty();
    }

    private boolean expects(Marker marker) {
        boolean doubtful = DOUBTFUL.contains(marker.form()) || marker.value() >= YEAR;
        Marker before = last.get(marker.form());
        return !doubtful || marker.first() || (before != null && marker.follows(before));
    }
}
