package org.resdiff.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The numerals of drafting: roman numbers, letters, ordinal words and the Latin "bis, ter" of inserted paragraphs. */
public final class Numerals {
    /** Order of insertion after a number: 3 &lt; 3 bis &lt; 3 ter &lt; 4. */
    public static final List<String> MULTIPLICATIVES = List.of(
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "nonies",
            "decies",
            "undecies",
            "duodecies",
            "terdecies",
            "quaterdecies",
            "quindecies");

    /** The months in lower case, January first. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> UNITS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> TENTHS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

    /** Made at the first question only: many texts ask none. */
    private static final class Ordinals {
        static final Map<String, Integer> VALUES = ordinals();
    }

    private static final List<String> CARDINALS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> SCALES =
            List.of("dozen", "hundred", "thousand", "million", "billion", "trillion", "half", "quarter", "quarters");
    private static final Set<String> NUMBER_WORDS = numberWords();

    private Numerals() {}

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            words.put(UNITS.get(i), i + 1);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.put(TENTHS.get(ten), 20 + 10 * ten);
            for (int unit = 0; unit < 9; unit++) {
                words.put(TENS.get(ten) + "-" + UNITS.get(unit), 21 + 10 * ten + unit);
            }
        }
        Map<String, Integer> hundreds = new HashMap<>(words);
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            hundreds.put("one hundred and " + word.getKey(), 100 + word.getValue());
        }
        hundreds.put("hundredth", 100);
        hundreds.put("one hundredth", 100);
        return hundreds;
    }

    private static Set<String> numberWords() {
        Set<String> words = new HashSet<>(CARDINALS);
        words.addAll(TENS);
        words.addAll(SCALES);
        // fractions: "two thirds", "three fifths"
        for (String unit : UNITS.subList(2, UNITS.size())) {
            words.add(unit);
            words.add(unit + "s");
        }
        return words;
    }

    /** Whether a word in lower case is part of a number in words: "twenty", "five", "hundred", "thirds". */
    public static boolean isNumberWord(String word) {
        return NUMBER_WORDS.contains(word);
    }

    /** The words, in lower case, that ordinals are made of: "seventy" and "fourth", "twentieth", "hundredth". */
    public static List<String> ordinalParts() {
        List<String> parts = new ArrayList<>(UNITS);
        parts.addAll(TENS);
        parts.addAll(TENTHS);
        parts.addAll(List.of("hundred", "hundredth"));
        return parts;
    }

    /** The value of an ordinal word up to "one hundred and ninety-ninth", case ignored: "seventy-fourth" is 74. */
    public static OptionalInt ordinal(String word) {
        Integer value = Ordinals.VALUES.get(Typography.fold(word).toLowerCase(Locale.ROOT));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The ordinal word of 1 to 199: 74 is "seventy-fourth". */
    public static String ordinalWord(int value) {
        if (value < 1 || value > 199) {
            throw new IllegalArgumentException("no ordinal word for " + value);
        }
        if (value == 100) {
            return "one hundredth";
        }
        if (value > 100) {
            return "one hundred and " + ordinalWord(value - 100);
        }
        if (value < 20) {
            return UNITS.get(value - 1);
        }
        int ten = value / 10 - 2;
        return value % 10 == 0 ? TENTHS.get(ten) : TENS.get(ten) + "-" + UNITS.get(value % 10 - 1);
    }

    /** The value of a well-formed roman numeral of either case up to 399: "xiv" is 14, "iiii" is none. */
    public static OptionalInt roman(String text) {
        int value = 0;
        int last = 1000;
        for (int i = 0; i < text.length(); i++) {
            int digit = switch (Character.toLowerCase(text.charAt(i))) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                default -> 0;
            };
            if (digit == 0) {
                return OptionalInt.empty();
            }
            value += last < digit ? digit - 2 * last : digit;
            last = digit;
        }
        boolean wellFormed = value > 0 && value < 400 && romanText(value).equalsIgnoreCase(text);
        return wellFormed ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** The lower-case roman numeral of 1 to 399. */
    public static String romanText(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }

    /** The place of a list letter, case ignored: a is 1, z is 26, aa is 27, bb is 28. */
    public static OptionalInt letter(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return OptionalInt.empty();
        }
        char first = Character.toLowerCase(text.charAt(0));
        boolean doubled = text.length() == 2;
        if (first < 'a' || first > 'z' || (doubled && Character.toLowerCase(text.charAt(1)) != first)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(first - 'a' + 1 + (doubled ? 26 : 0));
    }
}
