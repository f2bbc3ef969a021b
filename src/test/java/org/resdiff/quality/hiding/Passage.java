package org.resdiff.quality.hiding;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.quality.hiding.Block.Role;

/**
 * A stretch of a document that may be edited.
 *
 * @param fixed characters that stay: numbers of paragraphs, marks of notes
 */
record Passage(Role role, String text, boolean[] fixed) {
    private static final Pattern NUMBERS = Pattern.compile(
            "(?m)^\\s*(?:\\d+(?:\\.\\d+)*\\.?|\\([a-z\\d]{1,4}\\)|[IVX]+\\.)\\s|\\[\\^\\d\\]|^\\[\\d\\]");

    static Passage of(Role role, String text) {
        boolean[] fixed = new boolean[text.length()];
        Matcher number = NUMBERS.matcher(text);
        while (number.find()) {
            Arrays.fill(fixed, number.start(), number.end(), true);
        }
        return new Passage(role, text, fixed);
    }

    boolean free(int start, int end) {
        for (int i = start; i < end; i++) {
            if (fixed[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words around a place, on one line. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - 24);
        int to = Math.min(text.length(), end + 24);
        return text.substring(from, to).replaceAll("\\s+", " ");
    }
}
