package org.resdiff.diff;

import java.util.List;
import java.util.Set;
import org.resdiff.text.Numerals;

/** Days, sessions and terms by which something is to be done: "by the end of 2034", "before its ninth session", "within 60 days". */
final class Deadlines {
    private static final Set<String> BEFORE = Set.of("by", "until", "before", "than");
    /** What may stand between such a word and the day or session. */
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "its",
            "their",
            "end",
            "beginning",
            "start",
            "middle",
            "mid",
            "close",
            "of",
            "at",
            "on",
            "year",
            "next",
            "latest",
            "midnight",
            "noon");

    private static final Set<String> UNITS =
            Set.of("hours", "days", "weeks", "months", "years", "day", "week", "month", "year");
    /** Words from an ordinal to its "session". */
    private static final int NEAR = 4;

    private Deadlines() {}

    /** Whether words {@code start} to {@code end} of a text hold one. */
    static boolean in(Passage.Side side, int start, int end) {
        List<String> words = side.words();
        for (int i = start; i < end; i++) {
            int at = i + 1;
            while (at < end && BETWEEN.contains(words.get(at))) {
                at++;
            }
            boolean dated = BEFORE.contains(words.get(i)) && at < end && (day(side, at) || session(words, at));
            boolean termed = words.get(i).equals("within") && at < end && term(words, at, end);
            if (dated || termed) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(Passage.Side side, int at) {
        for (Moment moment : side.moments()) {
            if (moment.start() == at) {
                return true;
            }
        }
        return false;
    }

    private static boolean session(List<String> words, int at) {
        return Numerals.ordinal(words.get(at)).isPresent()
                && words.subList(at, Math.min(words.size(), at + NEAR)).contains("session");
    }

    private static boolean term(List<String> words, int at, int end) {
        boolean number = Numerals.isNumberWord(words.get(at))
                || Character.isDigit(words.get(at).charAt(0));
        return number && at + 1 < end && UNITS.contains(words.get(at + 1));
    }
}
