package org.resdiff.text;

/** How many columns of a terminal a text takes: 0 for combining and format characters, 2 for wide ones, 1 for others. */
public final class DisplayWidth {
    /** First and last code point of each wide range: East Asian Width W and F of UAX #11, and emoji. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
        0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x16FE0, 0x18AFF, 0x1B000, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F19A, 0x1F200, 0x1F64F,
        0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** Columns of a text without control characters. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Columns of one character. */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    private static boolean wide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of the longest beginning of a text that fits a number of columns; characters that take no column stay with
     * the one before them, and at least one character is taken.
     */
    public static int fit(String text, int start, int columns) {
        int width = 0;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            width += of(c);
            if (width > columns && i > start) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
