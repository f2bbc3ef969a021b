package org.resdiff.parse;

import java.util.regex.Pattern;

/** The lines after the last clause: meeting, date, place of adoption. */
final class Closing {
    /** A month, as dates of matter print it. */
    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern MEETING = Pattern.compile(
            "^[(\\[]?(?:\\p{Nd}{1,5}\\s?(?:st|nd|rd|th)|\\p{Lu}[\\p{L}-]{2,20})(?: \\(\\p{L}+\\))?(?: plenary)?"
                    + " meeting\\b.{0,160}$");
    private static final Pattern DATE = Pattern.compile("^[(\\[]?\\p{Nd}{1,2} " + MONTH + " \\p{Nd}{4}[)\\].]?$");
    private static final Pattern RULE = Pattern.compile("^[\\p{Pd}_=*\u2022.\\s]{1,80}$");
    private static final Pattern REFERENCE = Pattern.compile("^[(\\[]?A\\p{Nd}{1,3}/VR/\\p{Nd}{1,3}[)\\]]?$");
    private static final Pattern DONE =
            Pattern.compile("^(?:Done (?:at|in)|DONE (?:at|in|AT|IN)|Adopted (?:at|by|on|without)) .{1,200}$");

    private Closing() {}

    /** A line of signs parts texts and ends none. */
    static boolean rule(String text) {
        return RULE.matcher(text).matches();
    }

    static boolean closes(String text) {
        return MEETING.matcher(text).matches()
                || DATE.matcher(text).matches()
                || RULE.matcher(text).matches()
                || REFERENCE.matcher(text).matches()
                || DONE.matcher(text).matches();
    }
}
