package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.parse.Marker.Form;
import org.resdiff.text.Numerals;

/** Reads the number, letter or section word that opens a block. Each recogniser looks at the opening words only. */
final class Markers {
    /** Brackets of negotiation may open before the number; they belong to the text. */
    private static final String OPEN = "^\\[*+\\s?";

    /** "bis", "alt", "bis Alt"; drafters also write "quat". */
    private static final String INSERTION = "(?:\\s?(?<bis>" + String.join("|", Numerals.MULTIPLICATIVES)
            + "|quat)(?![\\p{Ll}\\p{N}]))?+(?:\\s?(?<alt>[Aa]lt)(?![\\p{L}\\p{N}]))?+";

    /** "5", "5.2", "5A", "IV", "B", "premier": a number as it stands after its word; a year is none. */
    private static final String AFTER_WORD =
            "(?!(?:19|20)\\p{Nd}{2}(?!\\p{Nd}))(?<number>\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3})*+[A-Z]{0,2}|[IVXLC]{1,7}|[A-Z]"
                    + "|(?i:premier|premi\u00E8re|primero|\u00FAnico))(?:er|[\u00B0\u00BA])?+";

    /** How articles say that they are the first or the only one. */
    private static final Set<String> ONE = Set.of("premier", "premi\u00E8re", "primero", "\u00FAnico");

    /** Letters put in after a figure: "A" in "96A"; the x of a draft's "3.x". */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+$");

    private static final String CAPITAL =
            "^(?<printed>(?<number>[IVXLC]{1,7}|[A-Z])" + INSERTION + ")(?:\\.(?:\\s++|(?=\\p{Lu}\\p{Ll}{2}))|\\.?$)";

    /** Numbers that count in some places only. */
    private static final class Alone {
        static final Pattern UPPER = Pattern.compile(CAPITAL);
        static final Pattern UNPOINTED = Pattern.compile(
                "^(?<printed>(?<number>\\p{Nd}{1,3}[A-Z]{0,2})" + INSERTION + ")\\s++(?=[\\p{Lu}\"\u201C])");
        static final Pattern RECITAL =
                Pattern.compile("^(?<printed>\\(?(?<number>[A-Z])" + INSERTION + "(?:\\)|(?=\\.)))\\.?\\s++");
    }

    /** How the words of the patterns begin. */
    private static final Set<String> WORD_STARTS = wordStarts();

    private static Set<String> wordStarts() {
        Set<String> starts = new HashSet<>(SectionWords.starts());
        starts.addAll(List.of("Pp", "Op", "Al", "Va"));
        return Set.copyOf(starts);
    }

    private static final Pattern SENTENCE_END = Pattern.compile("[.;,:]$");

    /** A line that names and titles a section is shorter; longer ones are sentences that open with a section's name. */
    private static final int LONGEST_HEADING = 250;

    private Markers() {}

    /** Whether a line, which may be the first of several, opens with a number; a dash or star may also part words. */
    static boolean opensLine(String line, List<Marker> readings) {
        return readings.isEmpty()
                ? !opensWithPlainWord(line) && Alone.UPPER.matcher(line).lookingAt()
                : !dash(readings);
    }

    private static boolean dash(List<Marker> readings) {
        return readings.get(0).form() == Form.BULLET
                && "-*".contains(readings.get(0).printed());
    }

    /** All readings of the number that opens the text, likeliest first; empty where there is none. */
    static List<Marker> of(String text) {
        if (opensWithPlainWord(text) || opensWithSmallWord(text)) {
            return List.of();
        }
        for (Recogniser recogniser : recognisers(text)) {
            Matcher matcher = recogniser.pattern.matcher(text);
            if (matcher.lookingAt()) {
                List<Marker> readings = readings(recogniser.kind, text, matcher);
                if (!readings.isEmpty()) {
                    return readings;
                }
            }
        }
        return List.of();
    }

    /** The number without any sign after it, as acts number their sections: "12 Short title". Alone it may as well be an amount. */
    static Optional<Marker> unpointed(String text) {
        Matcher m = Alone.UNPOINTED.matcher(text);
        return m.lookingAt() ? Optional.of(marker(Form.NUMBER, value(m), m, number(m) + spaced(m))) : Optional.empty();
    }

    /** The capital letter of a recital, before a sentence: "A. The Owner lets boats.", "(B)". */
    static Optional<Marker> recital(String text) {
        Matcher m = Alone.RECITAL.matcher(text);
        return m.lookingAt()
                ? Optional.of(marker(Form.UPPER_LETTER, ordinal(number(m)), m, number(m) + spaced(m)))
                : Optional.empty();
    }

    /** Whether a capitalised word opens the text that no recogniser knows: asked first, for nearly every block opens so. */
    private static boolean opensWithPlainWord(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '[') {
            start++;
        }
        if (start + 3 > text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        boolean word = Character.isLowerCase(text.charAt(start + 1)) && Character.isLetter(text.charAt(start + 2));
        return word
                && !WORD_STARTS.contains(text.substring(start, start + 2))
                && !text.startsWith("bis", start + 1)
                && !text.startsWith("ter", start + 1)
                && !text.startsWith("alt", start + 1);
    }

    /** Letters that small roman numerals are made of. */
    private static final String ROMAN = "ivxlc";

    /** Whether a small word of a sentence opens the text, as most lines do that a paragraph goes on in: no number, no noun of one. */
    private static boolean opensWithSmallWord(String text) {
        int end = 0;
        boolean roman = true;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            roman &= ROMAN.indexOf(text.charAt(end)) >= 0;
            end++;
        }
        return end > 2
                && !roman
                && end < text.length()
                && text.charAt(end) == ' '
                && !WORD_STARTS.contains(Character.toUpperCase(text.charAt(0)) + text.substring(1, 2));
    }

    /** What a match may mean. */
    private enum Kind {
        ANNEX,
        SECTION,
        DASHED,
        UPPER,
        LETTERED,
        ORDINAL,
        SIGN,
        DEGREE,
        LABELLED,
        OPTION,
        SUBOPTION,
        DECIMAL,
        NUMBER,
        INSERTED,
        BARE,
        BRACKETS,
        BRACKET,
        POINT,
        BULLET
    }

    private record Recogniser(Kind kind, Pattern pattern) {
        Recogniser(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** Those of numbers that open with a letter, the surest first. */
    private static final class Letters {
        static final List<Recogniser> ALL = List.of(
                // "Annex", "Annex [for the committee]:"
                new Recogniser(
                        Kind.ANNEX,
                        "^(?<printed>(?i:annex|appendix|schedule))(?:\\s\\[[^\\]]{1,40}])?(?:[:.]|\\s[\u2013\u2014-])?$"),
                // "Article 5", "Chapter IV -"
                new Recogniser(
                        Kind.SECTION,
                        OPEN + "(?<printed>(?<word>(?iu:" + SectionWords.pattern() + "))\\s" + AFTER_WORD
                                + "(?![\\p{Lu}\\p{Nd}/])" + INSERTION
                                + ")(?<rest>\\]?\\s?(?:[.:]?\\s?[\u2013\u2014-]|[.:)])?\\s*+)(?!\\p{Ll})"),
                // "I. -", as French laws number paragraphs
                new Recogniser(
                        Kind.DASHED,
                        OPEN + "(?<printed>(?<number>[IVXLC]{1,7})" + INSERTION + ")\\.\\s?[\u2013\u2014]\\s++"),
                // "II", "B. Officers"
                new Recogniser(Kind.UPPER, CAPITAL),
                // "A.1", "B.2.3"
                new Recogniser(
                        Kind.LETTERED,
                        OPEN
                                + "(?<printed>(?<number>[A-Z](?:\\.\\p{Nd}{1,3}(?!\\p{Nd}))++))(?:[.:]\\s++|\\s++(?=[\\p{Lu}(\\[])|$)"),
                // "FIRST:", as certificates number articles
                new Recogniser(
                        Kind.ORDINAL, OPEN + "(?<printed>(?<number>\\p{Lu}{4,12}(?:-\\p{Lu}{4,8})?))\\s?[:.]\\s++"),
                // "PP3", "OP3 bis"
                new Recogniser(
                        Kind.LABELLED,
                        OPEN + "(?<printed>(?<word>PP|OP|Pp|Op)\\s?(?<number>\\p{Nd}{1,3})" + INSERTION
                                + ")\\s?[.:)]?(?:\\s++|(?=\\[)|$)"),
                // "Option 1:"
                new Recogniser(
                        Kind.OPTION,
                        OPEN + "(?<printed>(?i:option|alternative|variant)\\s(?<number>\\p{Nd}{1,2}|[IVX]{1,5}|[A-Z])"
                                + INSERTION + ")\\s?(?:[:.)]\\s*+|$)"),
                // "Option (a):"
                new Recogniser(
                        Kind.SUBOPTION, OPEN + "(?<printed>(?i:option)\\s\\(?(?<number>[a-z])\\)?)\\s?(?:[:.]\\s*+|$)"),
                // "a)", "ii)"
                new Recogniser(
                        Kind.BRACKET, OPEN + "(?<printed>(?<number>[a-z]{1,2}|[ivxlc]{1,7})" + INSERTION + "\\))\\s*+"),
                // "a.", "ii."
                new Recogniser(
                        Kind.POINT, OPEN + "(?<printed>(?<number>[a-z]|[ivxlc]{1,7})" + INSERTION + ")\\.\\s++"));
    }

    /** Those of numbers that open with a figure. */
    private static final class Figures {
        static final List<Recogniser> ALL = List.of(
                // "1\u00B0"
                new Recogniser(
                        Kind.DEGREE,
                        OPEN
                                + "(?<printed>(?<number>\\p{Nd}{1,3})[\u00B0\u00BA])\\s++(?![CFNSEW]\\b|north|south|east|west)"),
                // "2.1.3", "3.x"
                new Recogniser(
                        Kind.DECIMAL,
                        OPEN + "(?<printed>(?<number>\\p{Nd}{1,3}(?:\\.(?:\\p{Nd}{1,3}|x)(?!\\p{Nd}))++)" + INSERTION
                                + ")(?:[.:]\\s*+|\\s++(?!\\p{Ll})|(?<=\\.\\p{Nd}{1,3}\\.\\p{Nd}{1,3})\\s++|$)(?!\\p{Nd})"),
                // "3.", "3 bis.", "96A."
                new Recogniser(
                        Kind.NUMBER,
                        OPEN + "(?<printed>(?<number>\\p{Nd}{1,4}[A-Z]{0,2})" + INSERTION + ")\\.(?!\\p{Nd})\\s*+"),
                // "3 bis", without a point
                new Recogniser(
                        Kind.INSERTED,
                        OPEN + "(?<printed>(?<number>\\p{Nd}{1,4})" + INSERTION + ")\\.?(?:\\s++|(?=\\[)|$)"),
                // "26 Condemns"
                new Recogniser(
                        Kind.BARE, OPEN + "(?<printed>(?<number>\\p{Nd}{1,3})" + INSERTION + ")\\s++(?=\\p{Lu})"),
                // "3)"
                new Recogniser(Kind.BRACKET, OPEN + "(?<printed>(?<number>\\p{Nd}{1,3})" + INSERTION + "\\))\\s*+"));
    }

    /** Those of numbers that open with a sign. */
    private static final class Signs {
        static final List<Recogniser> ALL = List.of(
                // "\u00A7 12"
                new Recogniser(
                        Kind.SIGN,
                        OPEN + "(?<printed>\u00A7\\s?(?<number>\\p{Nd}{1,4}\\p{L}?))(?![\\p{L}\\p{Nd}])" + INSERTION
                                + "(?:\\.\\s++|\\s++(?!\\p{Ll})|\\.?$)"),
                // "(a)", "(3)"
                new Recogniser(
                        Kind.BRACKETS,
                        OPEN + "(?<printed>\\((?<number>\\p{Nd}{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivxlc]{1,7})" + INSERTION
                                + "\\))\\s*+"),
                // a dash or bullet
                new Recogniser(Kind.BULLET, "^(?<printed>[\uF0B7\uF0A7\u2022\u25CF\u25AA\u2013\u2014*\u00B7-])\\s++"));
    }

    /** The recognisers for a text by its first character, brackets of negotiation and a space after them aside. */
    private static List<Recogniser> recognisers(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '[') {
            start++;
        }
        if (start < text.length() && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == text.length()) {
            return List.of();
        }
        int first = text.codePointAt(start);
        if (Character.isDigit(first)) {
            return Figures.ALL;
        }
        return Character.isLetter(first) ? Letters.ALL : Signs.ALL;
    }

    /** What patterns take for white space. */
    private static final String SPACE = " \t\n\u000B\f\r";

    private static List<Marker> readings(Kind kind, String text, Matcher m) {
        return switch (kind) {
            case ANNEX -> List.of(plain(Form.ANNEX, 1, m, capitalised(m.group("printed"))));
            case SECTION -> section(text, m);
            case DASHED -> List.of(marker(Form.ROMAN_DASH, ordinal(number(m)), m, number(m) + glued(m)));
            case UPPER -> upper(text, m);
            case LETTERED -> List.of(plain(Form.DECIMAL, lastPart(m), m, number(m)));
            case ORDINAL -> ordinalWord(m);
            case SIGN -> List.of(marker(Form.SIGN, value(m), m, number(m) + spaced(m)));
            case DEGREE -> List.of(plain(Form.NUMBER_DEGREE, value(m), m, number(m)));
            case LABELLED ->
                List.of(marker(Form.LABELLED, value(m), m, upperCase(m.group("word")) + number(m) + spaced(m)));
            case OPTION -> List.of(marker(Form.OPTION, ordinal(number(m)), m, "opt" + ordinal(number(m))));
            case SUBOPTION -> List.of(plain(Form.SUBOPTION, ordinal(number(m)), m, number(m)));
            case DECIMAL -> List.of(marker(Form.DECIMAL, lastPart(m), m, number(m) + glued(m)));
            case NUMBER -> List.of(marker(Form.NUMBER, value(m), m, number(m) + spaced(m)));
            case INSERTED -> inserted(m);
            case BARE -> bare(text, m);
            case BRACKETS -> below(m, Form.NUMBER_IN_BRACKETS, Form.LETTER_IN_BRACKETS, Form.ROMAN_IN_BRACKETS);
            case BRACKET -> below(m, Form.NUMBER_BEFORE_BRACKET, Form.LETTER_BEFORE_BRACKET, Form.ROMAN_BEFORE_BRACKET);
            case POINT -> below(m, Form.NUMBER, Form.LETTER_POINT, Form.ROMAN_POINT);
            case BULLET -> List.of(plain(Form.BULLET, 0, m, "\u2022"));
        };
    }

    private static List<Marker> section(String text, Matcher m) {
        String rest = text.substring(m.end());
        boolean titled =
                rest.length() < LONGEST_HEADING && !SENTENCE_END.matcher(rest).find();
        boolean separated = !m.group("rest").isBlank()
                || rest.isEmpty()
                || rest.startsWith("(")
                || rest.startsWith("[")
                || number(m).indexOf('.') > 0;
        if ((!titled && !separated) || rest.startsWith(",")) {
            return List.of();
        }
        String word = m.group("word");
        return List.of(marker(SectionWords.form(word), afterWord(m), m, SectionWords.key(word) + named(m) + glued(m)));
    }

    private static String named(Matcher m) {
        return ONE.contains(number(m).toLowerCase(Locale.ROOT)) ? "1" : number(m);
    }

    /** The last part of "5.2", the value of "IV", 1 for "premier". */
    private static int afterWord(Matcher m) {
        String number = number(m);
        if (Character.isDigit(number.charAt(0))) {
            return lastPart(m);
        }
        return ONE.contains(number.toLowerCase(Locale.ROOT)) ? 1 : ordinal(number);
    }

    private static List<Marker> ordinalWord(Matcher m) {
        OptionalInt value = Numerals.ordinal(m.group("number"));
        return value.isEmpty()
                ? List.of()
                : List.of(plain(Form.NUMBER, value.getAsInt(), m, Integer.toString(value.getAsInt())));
    }

    private static List<Marker> upper(String text, Matcher m) {
        String rest = text.substring(m.end());
        if (rest.length() >= LONGEST_HEADING || SENTENCE_END.matcher(rest).find()) {
            return List.of();
        }
        return alternatives(m, Form.UPPER_LETTER, Form.UPPER_ROMAN);
    }

    private static List<Marker> inserted(Matcher m) {
        if (m.group("bis") == null && m.group("alt") == null) {
            return List.of();
        }
        return List.of(marker(Form.NUMBER, value(m), m, m.group("number") + spaced(m)));
    }

    /** A number that lost its point counts before a verb only: "26 Condemns", not "26 Member States". */
    private static List<Marker> bare(String text, Matcher m) {
        return Openers.operative(text.substring(m.end()))
                ? List.of(marker(Form.NUMBER, value(m), m, m.group("number") + spaced(m)))
                : List.of();
    }

    private static List<Marker> below(Matcher m, Form number, Form letter, Form roman) {
        return Character.isDigit(number(m).charAt(0))
                ? List.of(marker(number, value(m), m, number(m) + spaced(m)))
                : alternatives(m, letter, roman);
    }

    /**
     * A letter, a roman numeral, or either: "i", "v" and "x" alone and all longer ones are likelier roman. "(ca)" may have
     * been put in after "(c)".
     */
    private static List<Marker> alternatives(Matcher m, Form letter, Form roman) {
        String number = number(m);
        List<Marker> readings = new ArrayList<>(3);
        OptionalInt asLetter = Numerals.letter(number);
        OptionalInt asRoman = Numerals.roman(number);
        String key = number + spaced(m);
        if (asLetter.isPresent()) {
            readings.add(marker(letter, asLetter.getAsInt(), m, key));
        }
        boolean romanFirst = number.length() > 1 || "ivxIVX".contains(number);
        if (asRoman.isPresent()) {
            readings.add(romanFirst ? 0 : readings.size(), marker(roman, asRoman.getAsInt(), m, key));
        }
        if (letter == Form.LETTER_IN_BRACKETS && number.length() == 2 && asRoman.isEmpty()) {
            int second = number.charAt(1) - 'a' + 1;
            if (second <= LAST_INSERTED) {
                int value = Numerals.letter(number.substring(0, 1)).orElse(0);
                readings.add(new Marker(letter, value, second, key, m.group("printed"), m.start("printed"), m.end()));
            }
        }
        return readings;
    }

    /** The place of "h": more letters than that are never put in after one. */
    private static final int LAST_INSERTED = 8;

    private static Marker marker(Form form, int value, Matcher m, String key) {
        return new Marker(form, value, insertion(m), key, m.group("printed"), m.start("printed"), m.end());
    }

    private static Marker plain(Form form, int value, Matcher m, String key) {
        return new Marker(form, value, 0, key, m.group("printed"), m.start("printed"), m.end());
    }

    private static String number(Matcher m) {
        return m.group("number");
    }

    /** 96 of "96A". */
    private static int value(Matcher m) {
        return Integer.parseInt(LETTERS.matcher(number(m)).replaceFirst(""));
    }

    private static int lastPart(Matcher m) {
        String number = LETTERS.matcher(number(m)).replaceFirst("");
        String last = number.substring(number.lastIndexOf('.') + 1);
        return last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
    }

    private static int ordinal(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        OptionalInt roman = Numerals.roman(number);
        return roman.isPresent() ? roman.getAsInt() : Numerals.letter(number).orElse(0);
    }

    private static int insertion(Matcher m) {
        Matcher letters = LETTERS.matcher(number(m));
        if (Character.isDigit(number(m).charAt(0)) && letters.find()) {
            return Numerals.letter(letters.group()).orElse(1);
        }
        int bis = m.group("bis") == null ? 0 : multiplicative(m.group("bis"));
        return m.group("alt") == null ? bis : bis + Numerals.MULTIPLICATIVES.size() + 1;
    }

    private static int multiplicative(String word) {
        for (int i = 0; i < Numerals.MULTIPLICATIVES.size(); i++) {
            if (Numerals.MULTIPLICATIVES.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** As after OP: " bis", " alt". */
    private static String spaced(Matcher m) {
        return suffix(m, " ");
    }

    /** As in the names of articles: "bis". */
    private static String glued(Matcher m) {
        return suffix(m, "");
    }

    private static String suffix(Matcher m, String before) {
        String bis = m.group("bis") == null ? "" : before + m.group("bis");
        return m.group("alt") == null ? bis : bis + before + "alt";
    }

    private static String capitalised(String word) {
        return upperCase(word.substring(0, 1)) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String upperCase(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
