package org.resdiff.text;

/** Raised figures and signs as Unicode has them, for text that knows no styles: 10⁻⁶, m². */
public final class Superscripts {
    private static final String PLAIN = "0123456789+-\u2212=()nivx";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"
            + "\u207A\u207B\u207B\u207C\u207D\u207E\u207F\u2071\u1D5B\u02E3";
    private static final int DIGITS = 10;

    private Superscripts() {}

    /** Whether every sign of a text has a raised form; the "th" of "9th" has none. */
    public static boolean exist(CharSequence text) {
        return text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
    }

    /** The raised form of a sign, the sign itself where there is none. */
    public static char raised(char sign) {
        int at = PLAIN.indexOf(sign);
        return at < 0 ? sign : RAISED.charAt(at);
    }

    /** Whether a sign is a raised digit. */
    public static boolean isDigit(char sign) {
        int at = sign > '~' ? RAISED.indexOf(sign) : -1;
        return at >= 0 && at < DIGITS;
    }

    /** The text with raised digits as plain ones. */
    public static String lowered(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.setCharAt(i, PLAIN.charAt(RAISED.indexOf(text.charAt(i))));
            }
        }
        return digits.toString();
    }
}
