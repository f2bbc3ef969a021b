package org.resdiff.diff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second reader of every changed text that the rules call less than substantive. It reads both texts anew, sign by sign,
 * and shares no code and no list with the normal forms and rules, so that a slip in one of these does not pass: what it
 * finds changed beyond what the row's kinds allow makes the row substantive.
 *
 * <p>It asks of every such row: are the figures the same, with their signs and units; the signs of arithmetic and currency;
 * the brackets; the words that turn or limit a sentence; and, one after the other, all other letters? A row that only rolled
 * over may differ in figures, months and ordinals and in nothing else. Linear in the length of the texts.
 */
final class Witness {
    /** Kinds that even out letters, each in its own way; the witness takes these words out of both texts. */
    private static final Set<String> TIES =
            Set.of("a", "an", "the", "and", "also", "further", "again", "as", "well", "of", "its");
    /** Words that turn a sentence, limit it or bind: an editorial change never touches one. */
    private static final Set<String> WEIGHTY = Set.of(
            "not", "no", "nor", "or", "never", "without", "unless", "except", "only", "few", "little", "may", "must",
            "shall", "should", "can", "cannot", "could", "will", "would", "all", "any", "each", "every", "none", "some",
            "more", "less", "most", "least", "before", "after", "within", "until", "than", "if", "either", "neither");
    /** Words of a list of cited texts, which may grow with it. */
    private static final Set<String> CITING =
            Set.of("resolution", "resolutions", "decision", "decisions", "in", "on", "dated", "session", "sessions");
    /** Figures with what makes them what they are, and a unit behind them. */
    private static final Pattern FIGURE = Pattern.compile("[\\p{Sc}+\\u2212\\u00B1<>=\\u2264\\u2265-]{0,3}\\p{N}"
            + "(?:[\\p{N}.,:/'\"\\u2032\\u2033\\u2044^\\u2212\\u207A\\u207B-]*[\\p{N}'\"\\u2032\\u2033])?"
            + "(?:\\s?(?:[%\\u2030\\u00B0]|\\p{L}{1,4}(?![\\p{L}])))?");

    private static final Pattern SIGNS = Pattern.compile("[\\p{Sc}\\p{Sm}%\\u2030\\u00B0/&@#*\\t~|\\\\]");
    private static final Pattern BRACKETS = Pattern.compile("[\\p{Ps}\\p{Pe}]");
    /** Numbers and dates in words, in which a roll-over may differ. */
    private static final Pattern ROLLING =
            Pattern.compile("january|february|march|april|may|june|july|august|september|october"
                    + "|november|december|first|second|third|\\p{L}+th|[ivxlc]+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|one|hundred|cp|cmp|cma|res|l|rev|add|corr|ter|bis|[a-z]");
    /** The month that reads like a modal. */
    private static final Pattern MONTH = Pattern.compile("(?<=\\d )May\\b|\\bMay(?= \\d)");
    /** Letters that other spelling may change in one word: "programme" to "program", "analyse" to "analyze". */
    private static final int SPELT = 3;

    private static final Set<Kind> ROLLED = EnumSet.of(
            Kind.SESSION_ROLLED,
            Kind.DATE_ROLLED,
            Kind.MANDATE_EXTENDED,
            Kind.CITATION_GROWN,
            Kind.SELF_REFERENCE,
            Kind.REPORT_REFERENCE,
            Kind.CROSS_REFERENCE);

    /** Kinds by which a name or citation is given in other words: those are held against data, and the letters differ. */
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.NAME_ABBREVIATED, Kind.NAME_RENAMED, Kind.REFERENCE_COMPLETED);

    private Witness() {}

    /** What two texts differ in beyond what the kinds allow, in a few words; null where there is nothing. */
    static String unexplained(String old, String now, Set<Kind> kinds) {
        if (old.equals(now) || kinds.contains(Kind.FOOTNOTE_ONLY)) {
            return null;
        }
        String before = seen(old);
        String after = seen(now);
        boolean completed = kinds.contains(Kind.REFERENCE_COMPLETED);
        boolean rolled = !Collections.disjoint(kinds, ROLLED);
        if (!weighty(before).equals(weighty(after))) {
            return "a word that turns or limits";
        }
        if (!rolled && !completed && !found(FIGURE, before).equals(found(FIGURE, after))) {
            return "a figure";
        }
        if (!rolled && !found(SIGNS, before).equals(found(SIGNS, after))) {
            return "a sign";
        }
        boolean named = !Collections.disjoint(kinds, NAMED);
        if (!rolled && !named && !found(BRACKETS, before).equals(found(BRACKETS, after))) {
            return "a bracket";
        }
        if (named) {
            return null;
        }
        return letters(words(before, rolled), words(after, rolled), kinds.contains(Kind.SPELLING)) ? null : "a letter";
    }

    /** A text as a reader sees it: one kind of space, of dash and of quotes, nothing that prints nothing. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    seen.append(' ');
                case Character.CONTROL -> seen.append(c == '\t' ? '\t' : ' ');
                case Character.FORMAT -> seen.append(c >= '\u202A' && c <= '\u202E' ? String.valueOf(c) : "");
                case Character.DASH_PUNCTUATION -> seen.append('-');
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    seen.append(c == '\u2018' || c == '\u2019' || c == '\u201B' ? '\'' : '"');
                case Character.OTHER_NUMBER ->
                    seen.append(
                            afterLetter(seen)
                                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                                    : String.valueOf(c));
                default -> {
                    if (c < 0x80 || c == '\u2032' || c == '\u2033') {
                        seen.append(c);
                    } else {
                        seen.append(compatible(c));
                    }
                }
            }
        }
        return seen.toString();
    }

    /** Whether what comes next is an index or a power of a unit: "m²", "CO₂". */
    private static boolean afterLetter(StringBuilder seen) {
        return seen.length() > 0 && Character.isLetter(seen.charAt(seen.length() - 1));
    }

    /** One form for a letter that has several, as ligatures and the micro sign have. */
    private static String compatible(char c) {
        return Character.isLetter(c)
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                : String.valueOf(c);
    }

    /** Places that a pattern finds, spaces inside of them left out. */
    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replace(" ", ""));
        }
        return found;
    }

    private static List<String> runsOfLetters(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean letter = isLetterOrMark(c);
            if (!letter && start < end) {
                runs.add(text.substring(start, end));
            }
            end += Character.charCount(c);
            start = letter ? start : end;
        }
        if (start < end) {
            runs.add(text.substring(start, end));
        }
        return runs;
    }

    private static boolean isLetterOrMark(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static List<String> weighty(String text) {
        List<String> weighty = new ArrayList<>();
        String turning = text.contains("May") ? MONTH.matcher(text).replaceAll("") : text;
        for (String word : runsOfLetters(turning)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (WEIGHTY.contains(lower)) {
                weighty.add(lower);
            }
        }
        return weighty;
    }

    /** The words that every change below substantive has to leave as they are. */
    private static List<String> words(String text, boolean rolled) {
        List<String> words = new ArrayList<>();
        for (String word : runsOfLetters(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean rolls =
                    rolled && (CITING.contains(lower) || ROLLING.matcher(lower).matches());
            if (!rolls && !TIES.contains(lower)) {
                words.add(lower);
            }
        }
        return words;
    }

    /** Whether the letters are the same one after the other; a word that is spelt otherwise may differ in a few of them. */
    private static boolean letters(List<String> old, List<String> now, boolean spelling) {
        String before = String.join("", old);
        String after = String.join("", now);
        if (before.equals(after)) {
            return true;
        }
        if (!spelling || old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i)) && distance(old.get(i), now.get(i)) > SPELT) {
                return false;
            }
        }
        return true;
    }

    /** Letters to be put in, taken out or exchanged to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
