package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.text.Numerals;

/**
 * A date in a text, or what is given of it.
 *
 * @param start first word
 * @param end after the last word
 * @param day 1 to 31, 0 where none is given
 * @param month 1 to 12, 0 where none is given
 * @param year 1900 to 2099, 0 where none is given
 */
record Moment(int start, int end, int day, int month, int year) {
    /** The dates in a text of words in lower case: "2 december 2024", "december 2024", "2 december", "2024". */
    static List<Moment> in(List<String> words) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int month = Numerals.MONTHS.indexOf(words.get(i)) + 1;
            int year = year(words.get(i));
            if (month > 0) {
                int day = i > 0 ? day(words.get(i - 1)) : 0;
                int follows = i + 1 < words.size() ? year(words.get(i + 1)) : 0;
                if (day > 0 || follows > 0) {
                    int end = follows > 0 ? i + 2 : i + 1;
                    moments.add(new Moment(day > 0 ? i - 1 : i, end, day, month, follows));
                    i = end - 1;
                }
            } else if (year > 0) {
                moments.add(new Moment(i, i + 1, 0, 0, year));
            }
        }
        return moments;
    }

    private static int day(String word) {
        int day = word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
        return day <= 31 ? day : 0;
    }

    private static int year(String word) {
        return word.matches("(?:19|20)\\d\\d") ? Integer.parseInt(word) : 0;
    }

    /** Whether both are the same day of the year, or years without a day; a year is given of both. */
    boolean sameDayAs(Moment other) {
        return day == other.day && month == other.month && year > 0 && other.year > 0;
    }
}
