package org.resdiff.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the first and last words of a line look: whether a paragraph may open or end with them. */
final class Openings {
    private static final Pattern PARTICIPLE = Pattern.compile("^\\p{Lu}\\p{Ll}+(?:ing|ed)$");
    /** Openings of preambular paragraphs that are no participles. */
    private static final Set<String> ADJECTIVES = Set.of(
            "aware",
            "mindful",
            "conscious",
            "cognizant",
            "desirous",
            "anxious",
            "deeply",
            "gravely",
            "fully",
            "strongly",
            "also",
            "further",
            "profoundly",
            "seriously",
            "firmly",
            "keenly",
            "particularly",
            "once",
            "confident",
            "hopeful",
            "highly",
            "greatly",
            "extremely",
            "acutely",
            "whereas");
    /** Capital words that end like participles and open no paragraph after a comma. */
    private static final Set<String> NO_PARTICIPLES =
            Set.of("united", "king", "beijing", "working", "standing", "spring");

    /** What may follow the sign that ends a clause: quotes, brackets, raised digits. */
    private static final String AFTER_END =
            "\"\u201D\u2019')] \u00A0*\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Lines that are a paragraph of their own: a rule of signs, a section's number, an enacting line, a lone verb. */
    private static final Pattern ALONE = Pattern.compile(
            "^\\s*(?:[-_=*\u2013\u2014\\s]{3,}|[IVX]{1,6}|(?:Article|Annex|ANNEX|ARTICLE)\\s(?:\\d{1,3}|[IVX]{1,6})(?:\\s?\\p{Ll}{3,8})?|The"
                    + " (?:General Assembly|Security Council|Economic and Social Council),|\\p{Lu}\\p{Ll}+s:)\\s*$");

    private static final Set<String> PERSONS =
            Set.of("Mr.", "Ms.", "Mrs.", "Miss", "Dr.", "Prof.", "Professor", "Judge", "Sir", "Dame");

    private static final Pattern SECTION_NUMBER = Pattern.compile("\\s*[IVX]{1,6}\\s*");

    private Openings() {}

    /** Whether the line never shares a paragraph with another, where no layout tells. */
    static boolean alone(String line) {
        return ALONE.matcher(line).matches() || AnnexNames.alone(line);
    }

    /** Whether the line is the roman numeral of a section and nothing else. */
    static boolean sectionNumber(String line) {
        return SECTION_NUMBER.matcher(line).matches();
    }

    /** Whether the line opens with the title of a person, as members of a list of names do. */
    static boolean person(String line) {
        return PERSONS.contains(firstWord(line));
    }

    /** Whether the line opens with a number, letter or bullet. */
    static boolean marker(String line) {
        String text = line.strip();
        return Markers.opensLine(text, Markers.of(text));
    }

    /** Whether the line opens as a preambular paragraph does: "Recalling", "Deeply concerned", "Aware". */
    static boolean participle(String line) {
        String word = firstWord(line);
        String plain = word.replaceAll("[,;:]$", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        return (PARTICIPLE.matcher(plain).matches() && !NO_PARTICIPLES.contains(lower))
                || (ADJECTIVES.contains(lower) && Character.isUpperCase(plain.charAt(0)));
    }

    /** Whether the line opens as an operative paragraph without a number does: "Decides". "States" is a noun as often. */
    static boolean verb(String line) {
        String text = line.strip();
        return Openers.operative(text) && !firstWord(text).equals("States");
    }

    static String firstWord(String line) {
        String text = line.strip();
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether its first letter is a small one, brackets and quotes aside. */
    static boolean lowerCase(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Whether it begins with a figure, as "61/11 of 8 November": inside of a sentence it opens nothing. */
    static boolean figure(String line) {
        String text = line.strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Whether it opens with a quotation in brackets, as some texts put headings: after a comma it begins anew. */
    static boolean quotedHeading(String line) {
        String text = line.strip();
        return text.length() > 2
                && text.charAt(0) == '('
                && "\"\u201C".indexOf(text.charAt(1)) >= 0
                && Character.isUpperCase(text.charAt(2));
    }

    /** Whether it ends as clauses do; closing quotes, brackets and raised digits may follow. */
    static boolean ended(String line) {
        int i = line.length() - 1;
        while (i > 0 && AFTER_END.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".;:,!?\u2014".indexOf(line.charAt(i)) >= 0;
    }
}
