package org.resdiff.parse;

import java.util.regex.Pattern;

/** How a paragraph ends: what may come after it. */
final class Ending {
    private static final Pattern END =
            Pattern.compile("[.;,:!?\u2014\u2013][\\])}\"\u201D\u2019'>]*+(?:\\s(?:and|or))?$");
    private static final Pattern CHAPEAU = Pattern.compile("[:\u2014\u2013-][\\])\"\u201D]*+$");
    private static final Pattern STOP = Pattern.compile("[.!?][\\])}\"\u201D\u2019']*+$");

    /** Of a compilation, what a party would have done to the whole paragraph before it. */
    private static final Pattern WISH = Pattern.compile(": (?:delete|move (?:after|before) [^\\[\\]]{1,80})\\]$");

    /** A look at the last characters is enough. */
    private static final int SPAN = 24;

    private static final int LONGEST_WISH = 100;

    private Ending() {}

    /** Whether it ends with punctuation, "and" or "or" after it allowed, or with what a party would do to the paragraph. */
    static boolean punctuated(String text) {
        return END.matcher(tail(text)).find()
                || (text.endsWith("]")
                        && WISH.matcher(text.substring(Math.max(0, text.length() - LONGEST_WISH)))
                                .find());
    }

    /** Whether it ends as a chapeau, with a colon or dash. */
    static boolean chapeau(String text) {
        return CHAPEAU.matcher(tail(text)).find();
    }

    /** Whether it ends with a full stop. */
    static boolean stop(String text) {
        return STOP.matcher(tail(text)).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - SPAN));
    }
}
