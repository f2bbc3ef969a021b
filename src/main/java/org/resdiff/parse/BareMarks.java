package org.resdiff.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.text.Numerals;

/**
 * The bare numbers of a document that may be marks of its notes, where nothing but their place tells: glued to punctuation
 * ("rivers,1") or loose after it ("rivers, 1 and"). All are gathered ahead, so that a number is no mark where a likelier
 * place for the same note comes later.
 */
final class BareMarks {
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{L}\\d)\"\u201D\u2019][,;.]|\\p{L}:|[)\"\u201D\u2019])(\\d{1,3})(?=[\\s,;.]|$)");
    private static final Pattern LOOSE =
            Pattern.compile("(?<=[,;.:)\"\u201D\u2019]\\s)(\\d{1,3})(?=\\s[\\p{L}(]|[,;]|$)");
    /**
     * What makes the number after it one of the text: a symbol ("14/CMA.1", "L.6/Add.1", "EB130.7"), a list ("paragraphs 1,
     * 2 and 3"), an abbreviation ("No.3").
     */
    private static final Pattern PART_OF_TEXT = Pattern.compile(
            "(?:/[^\\s/]{0,20}\\p{L}\\.|\\p{Lu}\\d{1,3}\\.|(?<![\\d/])\\d{1,3}, ?|(?<!\\p{L})(?:\\p{L}|No|Nos|Art|Arts|Add|Corr|Rev"
                    + "|[Pp]aras?|pp|[Vv]ol|[Cc]hap|[Ss]ect|Suppl)\\.\\s?)$");
    /**
     * What ends with a figure and yet with no amount, so that a point and a figure after it are no fraction: a year, a symbol,
     * the number of a paragraph.
     */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "(?:(?<![\\d.,/])(?:1[6-9]|20)\\d{2}|/\\d{1,4}|(?i:(?:paragraph|article|annex|rule|section|chapter"
                    + "|resolution|decision|goal|target)s?(?: \\d{1,3}(?:,| and| or| to))*+) \\d{1,3})[.]$");

    /** Whatever is counted in these is an amount; what is followed by a month is a date. */
    private static final Set<String> COUNTED = Set.of(
            "per",
            "percent",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "dollars",
            "euros",
            "cents",
            "kg",
            "km",
            "m",
            "cm",
            "mm",
            "ha",
            "kilometres",
            "kilograms",
            "metres",
            "tons",
            "tonnes",
            "hectares",
            "degrees",
            "times",
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes");

    /** Words with which a sentence goes on after a mark, and which count nothing. */
    private static final Set<String> LINKING = Set.of(
            "and",
            "or",
            "nor",
            "but",
            "as",
            "of",
            "in",
            "on",
            "to",
            "at",
            "by",
            "for",
            "from",
            "with",
            "within",
            "under",
            "into",
            "upon",
            "through",
            "including",
            "the",
            "a",
            "an",
            "its",
            "their",
            "this",
            "these",
            "which",
            "that",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "shall",
            "should",
            "also",
            "not",
            "if");

    /** Characters of the text before a place that are looked at: as many as a symbol or a list of paragraphs may take. */
    private static final int BEFORE = 48;
    /** Characters of the next word that are looked at. */
    private static final int WORD = 16;
    /** Places looked at for one note: a note's number that stands in more places than these is hardly cited so far on. */
    private static final int MOST_PLACES = 64;
    /** Notes passed over whose mark is lost, as one in a table or a head. */
    private static final int MOST_LOST = 4;

    /** How surely a place is a mark's, surest first. */
    private enum Rank {
        /** Glued to the sign before it. */
        GLUED,
        /** Loose, at the end or before a sign or a word that counts nothing. */
        LOOSE,
        /** Loose before a word that it may count: "in the upper reach, 2 new ladders". */
        COUNTING
    }

    /**
     * A number in a mark's place.
     *
     * @param text index of its text
     * @param start UTF-16 index in the text
     */
    record Place(int text, int start, int end, int number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return text == other.text ? Integer.compare(start, other.start) : Integer.compare(text, other.text);
        }
    }

    private record Ranked(Place place, Rank rank) {}

    private final Map<Integer, List<Ranked>> places = new HashMap<>();
    private final Set<Integer> open;

    /**
     * Gathers the places.
     *
     * @param open numbers of the notes that no raised mark cites
     */
    BareMarks(List<StyledText> texts, Set<Integer> open) {
        this.open = open;
        if (!open.isEmpty()) {
            for (int i = 0; i < texts.size(); i++) {
                String chars = texts.get(i).text();
                gather(i, chars, GLUED);
                gather(i, chars, LOOSE);
            }
            places.values().forEach(list -> list.sort(Comparator.comparing(Ranked::place)));
        }
    }

    private void gather(int index, String chars, Pattern pattern) {
        Matcher matcher = pattern.matcher(chars);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (open.contains(number) && !matcher.group(1).startsWith("0") && sound(chars, matcher)) {
                Rank rank = pattern.equals(GLUED) ? Rank.GLUED : loose(chars, matcher.end(1));
                Place place = new Place(index, matcher.start(1), matcher.end(1), number);
                places.computeIfAbsent(number, key -> new ArrayList<>()).add(new Ranked(place, rank));
            }
        }
    }

    /** Whether the text is whole without the number: it is no fraction, no amount, no part of a symbol or list. */
    private static boolean sound(String chars, Matcher matcher) {
        int start = matcher.start(1);
        int end = matcher.end(1);
        String before = chars.substring(Math.max(0, start - BEFORE), start);
        String after = wordAfter(chars, end);
        if (PART_OF_TEXT.matcher(before).find() || COUNTED.contains(after) || Numerals.MONTHS.contains(after)) {
            return false;
        }
        boolean point = start > 1 && chars.charAt(start - 1) == '.' && Character.isDigit(chars.charAt(start - 2));
        return !point || (NO_AMOUNT.matcher(before).find() && sentenceEnds(chars, end));
    }

    private static boolean sentenceEnds(String chars, int end) {
        return end == chars.length()
                || (end + 1 < chars.length()
                        && chars.charAt(end) == ' '
                        && Character.isUpperCase(chars.charAt(end + 1)));
    }

    private static Rank loose(String chars, int end) {
        boolean sign = end == chars.length() || chars.charAt(end) != ' ';
        return sign || !Character.isLetter(chars.charAt(end + 1)) || LINKING.contains(wordAfter(chars, end))
                ? Rank.LOOSE
                : Rank.COUNTING;
    }

    private static String wordAfter(String chars, int end) {
        int last = Math.min(chars.length(), end + WORD);
        return Openings.firstWord(chars.substring(end, last)).toLowerCase(Locale.ROOT);
    }

    /** The place of the next note's mark at or after a place; null where there is none. */
    Place next(int lastNumber, int text, int start) {
        Place from = new Place(text, start, start, 0);
        for (int number = lastNumber + 1; number <= lastNumber + 1 + MOST_LOST && open.contains(number); number++) {
            List<Ranked> ahead = ahead(number, from);
            Place found = likeliest(ahead, ahead(number + 1, from));
            boolean sure = number == lastNumber + 1 || ahead.stream().allMatch(place -> place.rank == Rank.GLUED);
            if (found != null && sure) {
                return found;
            }
        }
        return null;
    }

    private List<Ranked> ahead(int number, Place from) {
        List<Ranked> all = places.getOrDefault(number, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).place.compareTo(from) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(low, Math.min(all.size(), low + MOST_PLACES));
    }

    /** The surest place that still leaves one for the note after it, then the first. */
    private static Place likeliest(List<Ranked> ahead, List<Ranked> following) {
        Place last = following.isEmpty() ? null : following.get(following.size() - 1).place;
        return ahead.stream()
                .min(Comparator.<Ranked, Boolean>comparing(one -> last != null && one.place.compareTo(last) > 0)
                        .thenComparing(Ranked::rank)
                        .thenComparing(Ranked::place))
                .map(Ranked::place)
                .orElse(null);
    }
}
