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
import org.resdiff.text.Superscripts;

/**
 * Takes footnote marks out of a text: what the format calls a mark, and of raised, starred and typed ones those of which
 * there is a note; bare digits where besides none is raised for it, {@link BareMarks}. What is raised and no mark is a power, a
 * unit or an index, and stays in the text.
 */
final class MarkFinder {
    private static final Pattern RAISED_DIGITS = Pattern.compile(
            "(?<![\u207A\u207B\u2070\u00B9\u00B2\u00B3\u2074-\u2079])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}");
    private static final Pattern RAISED_TEXT = Pattern.compile("\\d{1,3}(?:,\\s?\\d{1,3})*+|\\*{1,4}|[\u2020\u2021]");
    /** A unit of length, area, space or speed, after which 2 or 3 is a power. */
    private static final Pattern UNIT = Pattern.compile("(?:(?<![\\p{L}])[kcdmh]?m|/s)$");
    /** The base of powers: what is raised after it is a mark only where that mark is due. */
    private static final Pattern BASE = Pattern.compile("(?<![\\d.,])10$");
    /** Gases and other matter that resolutions name, up to where an index stands: CO2, CH4, NF3, SF6, PM10. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\p{L}])(?:CO|CH|NF|SF|NO|SO|NH|PM|CF|CHF|[CHN]\\d{1,2}[FHO])$");
    /** Those of one letter, where another element follows: N2O, H2O, C2F6. */
    private static final Pattern ELEMENT = Pattern.compile("(?<![\\p{L}])[CHN]$");

    private static final Pattern TYPED =
            Pattern.compile("(?<=[\\s\\p{L}.,;:)\"\u201D])(\\d{1,3}\\s?/)(?=[\\s.,;:)]|$)");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()\\s]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s?");
    private static final Pattern STARS =
            Pattern.compile("(?<=[^\\s*])(\\*{1,4}(?:,\\s?\\*{1,4}){0,30})(?=[\\s,;.:)]|$)");

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
        for (String mark : all) {
            if (NUMBER.matcher(mark).matches()) {
                left.merge(mark, 1, Integer::sum);
            }
        }
        if (left.isEmpty()) {
            return Set.of();
        }
        for (StyledText text : texts) {
            String chars = text.text();
            for (Found found = anyRaised(text, chars, 0); found != null; found = anyRaised(text, chars, found.end)) {
                for (String mark : SEPARATOR.split(found.mark, -1)) {
                    if (left.containsKey(mark)) {
                        left.merge(mark, -1, Integer::sum);
                    }
                }
            }
        }
        Set<Integer> numbers = new HashSet<>();
        for (Map.Entry<String, Integer> entry : left.entrySet()) {
            if (entry.getValue() > 0) {
                numbers.add(Integer.parseInt(entry.getKey()));
            }
        }
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
        settleRaised(text);
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
        if (best != null && isNumber(best.mark)) {
            lastNumber = Integer.parseInt(best.mark);
        }
        return best;
    }

    private static boolean isNumber(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (!Character.isDigit(mark.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Found earlier(Found a, Found b) {
        return a == null || (b != null && b.start < a.start) ? b : a;
    }

    /** A stretch that the format calls a mark, or that is raised and reads as the mark of one of the notes. */
    private Found raised(StyledText text, String chars, int from) {
        for (int i = from; text.styled() && i < chars.length(); i++) {
            if (text.is(i, Style.SUPERSCRIPT) && chars.charAt(i) != ' ') {
                boolean cites = text.is(i, Style.NOTE_MARK);
                int end = i;
                while (end < chars.length()
                        && text.is(end, Style.SUPERSCRIPT)
                        && text.is(end, Style.NOTE_MARK) == cites) {
                    end++;
                }
                String mark = BRACKETS.matcher(chars.substring(i, end)).replaceAll("");
                if (i > 0 && (cites || (isNoted(mark) && !isPartOfWord(chars, i, end, mark)))) {
                    return new Found(i, end, mark);
                }
                i = end - 1;
            }
        }
        return null;
    }

    /** Whether there are notes of these marks, or of one of them. */
    private boolean isNoted(String mark) {
        return (RAISED_TEXT.matcher(mark).matches() || mark.length() == 1)
                && SEPARATOR.splitAsStream(mark).anyMatch(notes::contains);
    }

    private Found raisedDigits(String chars, int from) {
        if (!holdsRaised(chars, from)) {
            return null;
        }
        Matcher matcher = RAISED_DIGITS.matcher(chars);
        while (matcher.find(Math.max(from, 1))) {
            String digits = Superscripts.lowered(matcher.group());
            boolean stroked = chars.startsWith("/", matcher.end()) && notes.contains(digits + "/");
            if ((stroked || notes.contains(digits)) && !isPartOfWord(chars, matcher.start(), matcher.end(), digits)) {
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
            if (Superscripts.isDigit(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure belongs to the unit, the formula or the power of ten that it stands at. */
    private boolean isPartOfWord(String chars, int start, int end, String mark) {
        String before = before(chars, start);
        boolean due = mark.equals(Integer.toString(lastNumber + 1));
        return ((mark.equals("2") || mark.equals("3")) && UNIT.matcher(before).find())
                || (!due && BASE.matcher(before).find())
                || isIndex(chars, start, end);
    }

    private static boolean isIndex(String chars, int start, int end) {
        String before = before(chars, start);
        return Character.isDigit(chars.charAt(start))
                && (FORMULA.matcher(before).find()
                        || (ELEMENT.matcher(before).find()
                                && end < chars.length()
                                && Character.isUpperCase(chars.charAt(end))));
    }

    /** Turns what is still raised, and so no mark, into signs of the text. */
    static void settleRaised(StyledText text) {
        if (text.styled()) {
            text.settleRaised((start, end) -> isIndex(text.text(), start, end));
        }
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

    /** As much of the text before a place as a formula may take. */
    private static String before(String chars, int place) {
        return chars.substring(Math.max(0, place - 32), place);
    }
}
