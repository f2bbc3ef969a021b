package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resdiff.text.Numerals;

/**
 * A date in a text, or what is given of it.
 *
 * @param start first word
 * @param end after the last word
 * @param from the first day of several, 0 where there is one or none
 * @param day the day or the last one, 1 to 31, 0 where none is given
 * @param month 1 to 12, 0 where none is given
 * @param year 1900 to 2099, 0 where none is given
 */
record Moment(int start, int end, int from, int day, int month, int year) {
    /** What may stand between the first and the last of several days. */
    private static final Set<String> RANGE = Set.of("to", "and", "-", "\u2013");

    /** The dates in a text of words in lower case: "2 december 2024", "2 to 4 december", "december 2024", "2024". */
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
                    int from = day > 0 && i > 2 && RANGE.contains(words.get(i - 2)) ? day(words.get(i - 3)) : 0;
                    int start = i - (from > 0 ? 3 : day > 0 ? 1 : 0);
                    moments.add(new Moment(start, end, from, day, month, follows));
                    i = end - 1;
                }
            } else if (year > 0) {
                moments.add(new Moment(i, i + 1, 0, 0, 0, year));
            }
        }
        return moments;
    }

    private static int day(String word) {
        int day = word.length() <= 2 ? number(word) : 0;
        return day <= 31 ? day : 0;
    }

    private static int year(String word) {
        int year = word.length() == 4 ? number(word) : 0;
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /** The value of a few ASCII digits, 0 for anything else. */
    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }

    /** Whether both are the same days of the year, or years without a day; a year is given of both. */
    boolean sameDayAs(Moment other) {
        return from == other.from && day == other.day && month == other.month && year > 0 && other.year > 0;
    }
}
