package org.resdiff.text;

import java.text.Normalizer;

/**
 * The signs that may stand for each other without another meaning: shapes of quotes and of dashes, kinds of space,
 * ligatures and other forms of one letter. What is not named here is never evened out, and nothing here touches a figure:
 * minus signs, primes, fractions and raised figures stay what they are; only in a unit ("m²") or formula is a raised or
 * lowered figure the same as a plain one.
 */
public final class Typography {
    private Typography() {}

    /** Signs that print nothing between letters of the Latin, Greek and Cyrillic scripts. */
    static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    /** Minus, primes and the strokes of fractions: their compatibility forms would turn them into other signs. */
    private static final String SIGNS = "\u2032\u2033\u2034\u2044\u2212\u2215";

    /**
     * The text with straight quotes, plain hyphens, plain single spaces, no signs that print nothing and composed
     * characters. Two texts with equal folds differ in typography alone. Offsets are not kept.
     */
    public static String fold(String text) {
        if (ascii(text)) {
            return text;
        }
        String composed = composed(text);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '`', '\u00B4' -> folded.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> folded.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> folded.append('-');
                default -> {
                    if (isUnseen(c)) {
                        continue;
                    }
                    if (!isSpace(c)) {
                        folded.append(c);
                    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                }
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /**
     * What a reader sees of a text: its characters without any spacing and without signs that print nothing, quotes and
     * dashes as they are. Two texts with equal folds but different visible forms differ in quotes or dashes.
     */
    public static String visible(String text) {
        String composed = composed(text);
        StringBuilder visible = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '\u2010', '\u2011' -> visible.append('-');
                default -> {
                    if (!isSpace(c) && !isUnseen(c)) {
                        visible.append(c);
                    }
                }
            }
        }
        return visible.toString();
    }

    /** Whether a text is a word that folds to itself, as nearly every word does. */
    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '`') {
                return false;
            }
        }
        return true;
    }

    /**
     * Composed characters and one form for each letter (NFKC), without asking the tables of Unicode for what the drafts of
     * one script are made of. Signs of arithmetic and fractions keep their own form, and so does a raised or lowered
     * figure, unless it follows a letter.
     */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stable = c < 0xA0
                    || (c >= 0xC0 && c <= 0xFF)
                    || (c >= '\u2012' && c <= '\u2014')
                    || (c >= '\u2018' && c <= '\u201F');
            if (!stable) {
                return composedAnew(text);
            }
        }
        return text;
    }

    private static String composedAnew(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = SIGNS.indexOf(c) >= 0
                    || (Character.getType(c) == Character.OTHER_NUMBER && !(isRaised(c) && i > 0 && unit(text, i)));
            if (kept || isRaisedSign(c)) {
                composed.append(Normalizer.normalize(text.substring(done, i), Normalizer.Form.NFKC))
                        .append(c);
                done = i + 1;
            }
        }
        return composed.append(Normalizer.normalize(text.substring(done), Normalizer.Form.NFKC))
                .toString();
    }

    /** Whether a figure is a raised or lowered one: ², ₂. */
    private static boolean isRaised(char c) {
        return c == '\u00B2'
                || c == '\u00B3'
                || c == '\u00B9'
                || (c >= '\u2070' && c <= '\u2079')
                || (c >= '\u2080' && c <= '\u2089');
    }

    private static boolean isRaisedSign(char c) {
        return (c >= '\u207A' && c <= '\u207E') || (c >= '\u208A' && c <= '\u208E');
    }

    /** Whether the figures at an index belong to letters: "m²", "CO₂", and not "10²". */
    private static boolean unit(String text, int index) {
        int before = index - 1;
        while (before > 0 && isRaised(text.charAt(before))) {
            before--;
        }
        return Character.isLetter(text.charAt(before));
    }

    /** Whether a sign prints nothing between letters of the Latin, Greek and Cyrillic scripts. */
    public static boolean isUnseen(char c) {
        return c >= '\u00AD' && UNSEEN.indexOf(c) >= 0;
    }

    /** White space of any kind, no-break and thin spaces included. */
    public static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
