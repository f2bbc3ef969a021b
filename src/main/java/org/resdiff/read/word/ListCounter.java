package org.resdiff.read.word;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.resdiff.read.ListLabels;

/** The counts of a list of nine levels, as word processors keep them. */
final class ListCounter {
    static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;

    private final int[] counts = new int[LEVELS];

    ListCounter() {
        Arrays.fill(counts, UNSET);
    }

    /** Makes the next number of a level this one. */
    void restart(int level, int number) {
        counts[level] = number - 1;
    }

    /**
     * Counts one item.
     *
     * @param starts the first number of a level
     * @param restarts of a level how many of the levels above it make it begin anew
     */
    void count(int level, IntUnaryOperator starts, IntUnaryOperator restarts) {
        counts[level] = counts[level] == UNSET ? starts.applyAsInt(level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (level < restarts.applyAsInt(deeper)) {
                counts[deeper] = UNSET;
            }
        }
        for (int higher = 0; higher < level; higher++) {
            counts[higher] = counts[higher] == UNSET ? starts.applyAsInt(higher) : counts[higher];
        }
    }

    /** The number of a level, in a format of Word; empty where nothing was counted there. */
    String number(int level, String format) {
        return counts[level] == UNSET ? "" : number(format, counts[level]);
    }

    /** A number in one of Word's formats; those of other scripts and in words are printed in digits. */
    static String number(String format, int value) {
        return switch (format) {
            case "lowerLetter" -> ListLabels.letters(value);
            case "upperLetter" -> ListLabels.upper(ListLabels.letters(value));
            case "lowerRoman" -> ListLabels.roman(value);
            case "upperRoman" -> ListLabels.upper(ListLabels.roman(value));
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }
}
