package org.resdiff.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drafter's note on a paragraph, as "(agreed)" or "agreed ad ref", parted from its text.
 *
 * @param note as printed, without brackets; null where there is none
 * @param passage the text without it
 */
record Status(String note, Passage passage) {
    private static final String AGREED = "(?i:agreed(?: ad ref(?:erendum)?\\.?)?|ad ref(?:erendum)?\\.?)";
    private static final Pattern BRACKETED_END =
            Pattern.compile("\\s*+[(\\[](?<note>" + AGREED + ")[)\\]]\\s*+[.;,]?$");
    private static final Pattern BARE_END =
            Pattern.compile("(?<=[.;,:])\\s++(?<note>(?i:agreed ad ref(?:erendum)?\\.?|agreed))\\.?$");
    private static final Pattern START = Pattern.compile("^[(\\[](?<note>" + AGREED + ")[)\\]]\\s*+:?");

    /** Notes stand in the last characters or the first. */
    private static final int SPAN = 40;

    static Status of(Passage passage) {
        String text = passage.text();
        int tail = Math.max(0, text.length() - SPAN);
        for (Pattern pattern : new Pattern[] {BRACKETED_END, BARE_END}) {
            Matcher matcher = pattern.matcher(text).region(tail, text.length()).useTransparentBounds(true);
            if (matcher.find()) {
                return new Status(matcher.group("note"), passage.cut(matcher.start(), text.length()));
            }
        }
        Matcher start = START.matcher(text);
        return start.find() ? new Status(start.group("note"), passage.cut(0, start.end())) : new Status(null, passage);
    }
}
