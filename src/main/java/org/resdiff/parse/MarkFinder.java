package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Mark;
import org.resdiff.model.Style;

/**
 * Takes footnote marks out of a text. Raised digits are marks on their face; stars and "1/" where a note of that mark exists;
 * bare digits where besides none is raised for it, {@link BareMarks}.
 */
final class MarkFinder {
    private static final String RAISED = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern RAISED_DIGITS = Pattern.compile("[" + RAISED + "]{1,3}");
    private static final Pattern RAISED_TEXT = Pattern.compile("\\d{1,3}(?:,\\s?\\d{1,3})*|\\*{1,4}|[\u2020\u2021]");
    private static final Pattern TYPED =
            Pattern.compile("(?<=[\\s\\p{L}.,;:)\"\u201D])(\\d{1,3}\\s?/)(?=[\\s.,;:)]|$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s?");
    private static final Pattern STARS = Pattern.compile("(?<=[^\\s*])(\\*{1,4}(?:,\\s?\\*{1,4})*)(?=[\\s,;.:)]|$)");

    private final Set<String> notes;
    private final BareMarks bare;
    private int lastNumber;
    private int index;

    /**
     * Looks through all texts ahead.
     *
     * @param notes marks of the document's notes as they are printed before them, each as often as it comes
     * @param texts in reading order
     */
    MarkFinder(List<String> notes, List<StyledText> texts) {
        this.notes = Set.copyOf(notes);
        this.bare = new BareMarks(texts, unraised(notes, texts));
    }

    /** The numbers that more notes have than raised marks cite. */
    private Set<Integer> unraised(List<String> all, List<StyledText> texts) {
        Map<String, Integer> left = new HashMap<>();
        all.stream().filter(mark -> NUMBER.matcher(mark).matches()).forEach(mark -> left.merge(mark, 1, Integer::sum));
        if (left.isEmpty()) {
            return Set.of();
        }
        for (StyledText text : texts) {
            String chars = text.text();
            for (Found found = anyRaised(text, chars, 0); found != null; found = anyRaised(text, chars, found.end)) {
                for (String mark : SEPARATOR.split(found.mark, -1)) {
                    left.computeIfPresent(mark, (key, count) -> count - 1);
                }
            }
        }
        Set<Integer> numbers = new HashSet<>();
        left.forEach((mark, count) -> {
            if (count > 0) {
                numbers.add(Integer.parseInt(mark));
            }
        });
        return numbers;
    }

    private Found anyRaised(StyledText text, String chars, int from) {
        return earlier(raised(text, chars, from), raisedDigits(chars, from));
    }

    /** Cuts the marks out of the next of the texts and returns them with their places. */
    List<Mark> cut(StyledText text) {
        List<Mark> marks = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < text.length()) {
            Found found = next(text, at, length - text.length());
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
        index++;
        return marks;
    }

    private record Found(int start, int end, String mark) {}

    /** The first mark at or after a place of a text that has lost so many characters. */
    private Found next(StyledText text, int from, int lost) {
        String chars = text.text();
        Found best = anyRaised(text, chars, from);
        // Most texts hold none of these: one look for the letter costs far less than the pattern.
        if (chars.indexOf('/', from) >= 0) {
            best = earlier(best, noted(chars, from, TYPED));
        }
        if (chars.indexOf('*', from) >= 0) {
            best = earlier(best, noted(chars, from, STARS));
        }
        BareMarks.Place place = bare.next(lastNumber, index, from + lost);
        if (place != null && place.text() == index) {
            Found found = new Found(place.start() - lost, place.end() - lost, Integer.toString(place.number()));
            best = earlier(best, found);
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
        if (!holdsRaised(chars, from)) {
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

    private static boolean holdsRaised(String chars, int from) {
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
            if (notes.containsAll(List.of(SEPARATOR.split(mark, -1)))) {
                return new Found(matcher.start(1), matcher.end(1), mark);
            }
        }
        return null;
    }
}
