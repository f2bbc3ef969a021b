package org.resdiff.text;

/** Characters that a document should not hold, made harmless and visible. */
public final class Controls {
    private Controls() {}

    /**
     * The text with each control character but tab and line feed as its picture (U+241B for escape), and with U+FFFD for
     * what neither XML nor UTF-8 can carry: lone surrogates, U+FFFE, U+FFFF, the C1 controls, which terminals obey, and
     * the embeddings, overrides and isolates of bidirectional text, which make words read other than they are.
     */
    public static String visible(String text) {
        int clean = 0;
        while (clean < text.length() && harmless(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, clean);
        text.codePoints()
                .skip(text.codePointCount(0, clean))
                .map(Controls::picture)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean harmless(char c) {
        boolean control = c < 0x20 ? c != '\t' && c != '\n' : c >= 0x7F && c <= 0x9F;
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !turning && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    private static int picture(int c) {
        if (c >= 0x10000 || harmless((char) c)) {
            return c;
        }
        return c < 0x20 ? 0x2400 + c : c == 0x7F ? 0x2421 : 0xFFFD;
    }
}
