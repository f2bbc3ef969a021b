package org.resdiff.text;

import java.text.Normalizer;

/** Equivalences that no reader sees: quote styles, dashes, kinds of space, ligatures. */
public final class Typography {
    private Typography() {}

    /**
     * The text with straight quotes, plain hyphens, plain single spaces, no soft hyphens and composed characters (NFKC).
     * Two texts with equal folds differ in typography alone. Offsets are not kept.
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
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> folded.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> folded.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> folded.append('-');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                default -> {
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
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                default -> {
                    if (!isSpace(c)) {
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

    /** NFKC, without asking the tables of Unicode for what the drafts of one script are made of. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stable = c < 0xA0 || (c >= '\u2012' && c <= '\u2014') || (c >= '\u2018' && c <= '\u201F');
            if (!stable) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** White space of any kind, no-break and thin spaces included. */
    public static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
