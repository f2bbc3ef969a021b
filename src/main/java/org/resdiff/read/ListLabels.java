package org.resdiff.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.text.Numerals;

/** The labels that list numbering prints in front of a paragraph, and where typed ones stand. */
public final class ListLabels {
    public static final String BULLET = "•";

    /** A number or letter typed at the beginning: "9.", "(a)", "(ii)", "3 bis.", "b)". */
    private static final Pattern TYPED =
            Pattern.compile("\\s*\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|\\p{Alpha}|[ivxlIVXL]{1,7})(?: ?(?:"
                    + String.join("|", Numerals.MULTIPLICATIVES) + "|alt))?[.)](?=\\s|\\p{Lu}|\\[|$)");

    private static final Pattern STATEMENT_END = Pattern.compile("(?:[.;:,\\]—]| and| or)\\z");

    private static final int LETTERS = 26;
    private static final int LAST_ROMAN = 399;

    private ListLabels() {}

    /** Whether the text opens with a label of its own. */
    public static boolean opensWithLabel(String text) {
        return TYPED.matcher(text).lookingAt();
    }

    /** Where the text goes on after a label of its own; 0 where it has none. */
    public static int labelEnd(String text) {
        Matcher label = TYPED.matcher(text);
        int end = label.lookingAt() ? label.end() : 0;
        while (end > 0 && end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /**
     * Whether a line break inside of a paragraph parts two: a finished statement before it and a label after it. Labels as
     * "3 bis." and "(a)" are no list marks of any format, so that people set them on a line of their own by hand.
     */
    public static boolean partsParagraphs(StyledText before, String after) {
        return opensWithLabel(after) && STATEMENT_END.matcher(before.toString()).find();
    }

    /** 1 is a, 26 is z, 27 is aa, 28 is bb, as word processors count. */
    public static String letters(int value) {
        if (value < 1) {
            return Integer.toString(value);
        }
        char letter = (char) ('a' + (value - 1) % LETTERS);
        return String.valueOf(letter).repeat((value - 1) / LETTERS + 1);
    }

    /** Lower-case roman; Arabic where no roman numeral is in use. */
    public static String roman(int value) {
        return value < 1 || value > LAST_ROMAN ? Integer.toString(value) : Numerals.romanText(value);
    }

    public static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
