package org.resdiff.quality.hiding;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.quality.hiding.Block.Role;

/**
 * A stretch of a document that may be edited.
 *
 * @param fixed characters that stay: numbers of paragraphs, marks of notes
 */
record Passage(Role role, String text, BitSet fixed) {
    private static final Pattern NUMBERS = Pattern.compile(
            "(?m)^\\s*(?:Annex|Section|Article|Part|Chapter|Schedule)\\s+[IVX\\d]+\\b|^\\s*(?:\\d+(?:\\.\\d+)*\\.?|\\([a-z\\d]{1,4}\\)|[IVX]+\\.)\\s|\\[\\^\\d\\]|^\\[\\d\\]");

    static Passage of(Role role, String text) {
        BitSet fixed = new BitSet();
        Matcher number = NUMBERS.matcher(text);
        while (number.find()) {
            fixed.set(number.start(), number.end());
        }
        return new Passage(role, text, fixed);
    }

    boolean free(int start, int end) {
        int next = fixed.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** The words around a place, on one line. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - 24);
        int to = Math.min(text.length(), end + 24);
        return text.substring(from, to).replaceAll("\\s+", " ");
    }
}
