package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Mark;
import org.resdiff.model.Style;

/**
 * Takes footnote marks out of a text. Raised digits and stars are marks on their face; digits glued to punctuation, loose
 * ones and "1/" only where a note of that mark exists and none of the earlier notes is still to come.
 */
final class MarkFinder {
    private static final String RAISED = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern RAISED_DIGITS = Pattern.compile("[" + RAISED + "]{1,3}");
    private static final Pattern RAISED_TEXT = Pattern.compile("\\d{1,3}(?:,\\s?\\d{1,3})*|\\*{1,4}|[\u2020\u2021]");
    private static final Pattern TYPED =
            Pattern.compile("(?<=[\\s\\p{L}.,;:)\"\u201D])(\\d{1,3}\\s?/)(?=[\\s.,;:)]|$)");
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{L}\\d)\"\u201D\u2019][,;.:]|[)\"\u201D\u2019])(\\d{1,3})(?=[\\s,;.]|$)");
    private static final Pattern LOOSE =
            Pattern.compile("(?<=[,;.:)\"\u201D\u2019]\\s)(\\d{1,3})(?=\\s[\\p{L}(]|[,;]|$)");
    /**
     * What makes the number after it one of the text: a symbol ("14/CMA.1", "L.6/Add.1", "EB130.7"), a list ("paragraphs 1,
     * 2 and 3").
     */
    private static final Pattern PART_OF_TEXT =
            Pattern.compile("(?:/[^\\s/]{0,20}\\.|\\p{Lu}\\d{1,3}\\.|(?<![\\d/])\\d{1,3}, ?)$");

    private static final Pattern SEPARATOR = Pattern.compile(",\\s?");
    private static final Pattern STARS = Pattern.compile("(?<=[^\\s*])(\\*{1,4})(?=[\\s,;.:)]|$)");

    private final Set<String> notes;
    private int lastNumber;

    /** Marks of one document's notes as they are printed before the notes. */
    MarkFinder(Set<String> notes) {
        this.notes = notes;
    }

    /** Cuts the marks out of the text and returns them with their places; texts are to come in reading order. */
    List<Mark> cut(StyledText text) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found found = next(text, at);
            if (found == null) {
                break;
            }
            int place = text.cut(found.start, found.end);
            for (String mark : SEPARATOR.split(found.mark, -1)) {
                marks.add(new Mark(mark, text.text().codePointCount(0, place)));
            }
            at = place;
        }
        text.trimEnd();
        return marks;
    }

    private record Found(int start, int end, String mark) {}

    /** The first mark at or after a place. */
    private Found next(StyledText text, int from) {
        String chars = text.text();
        Found best = raised(text, chars, from);
        best = earlier(best, raisedDigits(chars, from));
        // Most texts hold none of these: one look for the letter costs far less than the pattern.
        if (chars.indexOf('/', from) >= 0) {
            best = earlier(best, noted(chars, from, TYPED));
        }
        if (chars.indexOf('*', from) >= 0) {
            best = earlier(best, noted(chars, from, STARS));
        }
        String expected = Integer.toString(lastNumber + 1);
        if (notes.contains(expected) && chars.indexOf(expected, from) >= 0) {
            best = earlier(best, expected(chars, from, expected, GLUED));
            best = earlier(best, expected(chars, from, expected, LOOSE));
        }
        if (best != null && best.mark.chars().allMatch(Character::isDigit)) {
            lastNumber = Integer.parseInt(best.mark);
        }
        return best;
    }

    private static Found earlier(Found a, Found b) {
        return a == null || (b != null && b.start < a.start) ? b : a;
    }

    /** A stretch set as superscript that reads as a mark; "m" before a raised 2 or 3 makes it a unit. */
    private Found raised(StyledText text, String chars, int from) {
        for (int i = from; i < chars.length(); i++) {
            if (text.is(i, Style.SUPERSCRIPT) && chars.charAt(i) != ' ') {
                int end = i;
                while (end < chars.length() && text.is(end, Style.SUPERSCRIPT)) {
                    end++;
                }
                String mark = chars.substring(i, end).strip();
                boolean isMark = RAISED_TEXT.matcher(mark).matches() || (mark.length() == 1 && notes.contains(mark));
                if (i > 0 && isMark && !isUnit(chars, i, mark)) {
                    return new Found(i, end, mark);
                }
                i = end;
            }
        }
        return null;
    }

    private Found raisedDigits(String chars, int from) {
        if (!anyRaised(chars, from)) {
            return null;
        }
        Matcher matcher = RAISED_DIGITS.matcher(chars);
        while (matcher.find(Math.max(from, 1))) {
            String digits = lowered(matcher.group());
            if (!isUnit(chars, matcher.start(), digits)) {
                boolean stroked = chars.startsWith("/", matcher.end()) && notes.contains(digits + "/");
                return stroked
                        ? new Found(matcher.start(), matcher.end() + 1, digits + "/")
                        : new Found(matcher.start(), matcher.end(), digits);
            }
            from = matcher.end();
        }
        return null;
    }

    private static boolean anyRaised(String chars, int from) {
        for (int i = from; i < chars.length(); i++) {
            if (chars.charAt(i) > '~' && RAISED.indexOf(chars.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The mark with raised digits as plain ones. */
    static String lowered(String mark) {
        StringBuilder digits = new StringBuilder(mark);
        for (int i = 0; i < mark.length(); i++) {
            int raised = RAISED.indexOf(mark.charAt(i));
            if (raised >= 0) {
                digits.setCharAt(i, "1230456789".charAt(raised));
            }
        }
        return digits.toString();
    }

    private static boolean isUnit(String chars, int at, String mark) {
        return (mark.equals("2") || mark.equals("3"))
                && chars.charAt(at - 1) == 'm'
                && (at < 2 || !Character.isLetter(chars.charAt(at - 2)) || "kcd".indexOf(chars.charAt(at - 2)) >= 0);
    }

    /** A typed mark of which there is a note. */
    private Found noted(String chars, int from, Pattern pattern) {
        Matcher matcher = pattern.matcher(chars);
        matcher.region(0, chars.length());
        for (boolean more = matcher.find(from); more; more = matcher.find()) {
            String mark = matcher.group(1).replace(" ", "");
            if (notes.contains(mark)) {
                return new Found(matcher.start(1), matcher.end(1), mark);
            }
        }
        return null;
    }

    /** As much of the text before a place as a symbol may take. */
    private static String before(String chars, int place) {
        return chars.substring(Math.max(0, place - 32), place);
    }

    /** The bare number in a mark's place. */
    private static Found expected(String chars, int from, String number, Pattern pattern) {
        Matcher matcher = pattern.matcher(chars);
        for (boolean more = matcher.find(from); more; more = matcher.find()) {
            if (matcher.group(1).equals(number)
                    && !PART_OF_TEXT.matcher(before(chars, matcher.start(1))).find()) {
                return new Found(matcher.start(1), matcher.end(1), number);
            }
        }
        return null;
    }
}
