package org.resdiff.amend;

import java.util.OptionalInt;
import org.resdiff.text.Numerals;

/** How a series of paragraphs counts: in figures, in letters or in Roman numerals. */
public enum Count {
    DIGITS,
    LETTERS,
    ROMANS;

    /** The value of a count as printed; empty where the series does not count so. */
    public OptionalInt value(String text) {
        return switch (this) {
            case DIGITS -> text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
            case LETTERS -> Numerals.letter(text);
            case ROMANS -> Numerals.roman(text);
        };
    }

    /** How a value is printed. */
    public String text(int value) {
        return switch (this) {
            case DIGITS -> Integer.toString(value);
            case LETTERS -> letters(value);
            case ROMANS -> Numerals.romanText(value);
        };
    }

    private static String letters(int value) {
        String letter = String.valueOf((char) ('a' + (value - 1) % 26));
        return letter.repeat(1 + (value - 1) / 26);
    }
}
