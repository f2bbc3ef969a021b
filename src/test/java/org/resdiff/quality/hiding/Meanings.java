package org.resdiff.quality.hiding;

import static org.resdiff.quality.hiding.Wording.choosing;
import static org.resdiff.quality.hiding.Wording.exchanging;
import static org.resdiff.quality.hiding.Wording.naming;
import static org.resdiff.quality.hiding.Wording.replacing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.resdiff.quality.hiding.Block.Role;

/** The kinds of edit that change what a text says. */
final class Meanings {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final List<String> MONTHS =
            List.of(MONTH.substring(3, MONTH.length() - 1).split("\\|"));
    /** A whole figure that stands alone: no part of a symbol, a raised stretch, a decimal or a longer figure. */
    private static final String FIGURE = "(?<![\\w.,/:{(′'–−-])\\d+(?![\\w,.]?\\d|[\\w/){}:′'\"–-])";

    private static final String ARITHMETIC = "+±×÷*=";
    private static final Map<Character, String> ALIKE =
            Map.of('a', "а", 'c', "с", 'e', "е", 'o', "о", 'p', "р", 'x', "х", 'A', "А", 'B', "В", 'C', "С", 'M', "Μ");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Map<String, String> PARTED = Map.of(
            "inaction", "in action",
            "informal", "in formal",
            "sometimes", "some times",
            "altogether", "all together",
            "everyday", "every day",
            "notable", "not able",
            "maybe", "may be");

    private Meanings() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        Stream.of(figures(), ranges(), signs(), units(), words(), small(), names(), dates(), places())
                .flatMap(List::stream)
                .map(Wording::kind)
                .forEach(kinds::add);
        kinds.addAll(Moves.all());
        return List.copyOf(kinds);
    }

    private static List<Wording> figures() {
        return List.of(
                replacing(
                        "decimal-point-dropped",
                        "5.3 becomes 53",
                        "(?<![\\w.,/])(\\d{1,3})\\.(\\d{1,2})(?![\\d.]|\\w)",
                        "$1$2"),
                choosing(
                        "decimal-point-moved",
                        "12.5 becomes 1.25",
                        "(?<![\\w.,/])(\\d{1,3})\\.(\\d{1,2})(?![\\d.]|\\w)",
                        match -> {
                            String whole = match.group(1);
                            String fraction = match.group(2);
                            String less = whole.length() > 1
                                    ? whole.substring(0, whole.length() - 1) + "." + whole.substring(whole.length() - 1)
                                            + fraction
                                    : "0." + whole + fraction;
                            return fraction.length() > 1
                                    ? List.of(less, whole + fraction.charAt(0) + "." + fraction.substring(1))
                                    : List.of(less);
                        }),
                replacing(
                                "decimal-comma-dropped",
                                "1,5 becomes 15",
                                "(?<![\\w.,/])(\\d{1,3}),(\\d{1,2})(?![\\d.,]|\\w)",
                                "$1$2")
                        .where(Sample::exact),
                choosing(
                                "decimal-like-note",
                                "2.2 becomes 2.3 or 2 where a note is numbered 2",
                                "(?<![\\w.,/])(\\d+)\\.([12])(?![\\d.]|\\w)",
                                match -> List.of(match.group(1) + ".3", match.group(1)))
                        .where(Meanings::hasNotes),
                choosing("digits-swapped", "72 becomes 27", FIGURE, match -> {
                    List<String> with = new ArrayList<>();
                    String figure = match.group();
                    for (int i = 1; i < figure.length(); i++) {
                        if (figure.charAt(i) != figure.charAt(i - 1) && !(i == 1 && figure.charAt(1) == '0')) {
                            with.add(figure.substring(0, i - 1)
                                    + figure.charAt(i)
                                    + figure.charAt(i - 1)
                                    + figure.substring(i + 1));
                        }
                    }
                    return with;
                }),
                choosing("digit-changed", "250 becomes 251", FIGURE, match -> List.of(raised(match.group(), 1))),
                choosing(
                        "thousands",
                        "20,000 becomes 2,000 or 200,000",
                        "(?<![\\w.,])([1-9]\\d{0,2}),(\\d{3})(?![\\d,.]|\\w)",
                        match -> match.group(1).endsWith("0")
                                ? List.of(match.group(1)
                                                .substring(0, match.group(1).length() - 1) + "," + match.group(2))
                                : match.group(1).length() < 3
                                        ? List.of(match.group(1) + "0," + match.group(2))
                                        : List.of()),
                choosing(
                        "fraction-changed",
                        "1/3 becomes 1/4",
                        "(?<![\\w/.])1/([2-8])(?![\\w/])",
                        match -> List.of("1/" + raised(match.group(1), 1))),
                replacing("fraction-space", "2 1/2 becomes 21/2", "(?<![\\w.,])(\\d+) (1/\\d)(?![\\w/])", "$1$2")
                        .where(sample -> !sample.group().endsWith("pdf")),
                choosing(
                        "figure-raised-changed",
                        "a square becomes a cube, 10⁻⁶ becomes 10⁻⁵",
                        "\\^\\{(-?)(\\d)\\}",
                        match -> List.of("^{" + match.group(1) + (match.group(2).equals("2") ? "3" : "2") + "}")),
                replacing("exponent-sign-dropped", "10⁻⁶ becomes 10⁶", "\\^\\{-(\\d)\\}", "^{$1}"),
                replacing(
                        "figure-raised-lined",
                        "10⁻³ becomes 10-3, 4 m³ becomes 4 m3",
                        "(?<=\\d)\\^\\{(-?\\d)\\}",
                        "$1"),
                choosing(
                        "index-changed",
                        "CO2 becomes CO3",
                        "\\b(CO|SF|CH)_\\{(\\d)\\}",
                        match -> List.of(match.group(1) + "_{" + raised(match.group(2), 1) + "}")),
                choosing(
                        "index-in-line-changed",
                        "CO2 becomes CO3 where the figure is not lowered",
                        "\\b(?:CO2|SF6|NF3|CH4|N2O|PM10)\\b",
                        match -> List.of(
                                match.group().replaceFirst("\\d+", match.group().contains("3") ? "2" : "3"))),
                replacing(
                        "list-figures-joined",
                        "1, 2 and 3 becomes 12 and 3",
                        "(?<![\\w.,/])(\\d{1,2}), (\\d{1,2})(?= and \\d|, \\d)",
                        "$1$2"),
                replacing(
                        "list-comma-dropped",
                        "3, 5 and 11 becomes 3 5 and 11",
                        "(?<![\\w.,/])(\\d{1,2}), (\\d{1,2})(?= and \\d|, \\d)",
                        "$1 $2"));
    }

    private static boolean hasNotes(Sample sample) {
        return sample.passages().stream().anyMatch(passage -> passage.role() == Role.NOTE);
    }

    /** The last digit one higher. */
    private static String raised(String figure, int by) {
        int last = figure.charAt(figure.length() - 1) - '0';
        return figure.substring(0, figure.length() - 1) + (last + by) % 10;
    }

    private static List<Wording> ranges() {
        String named = "(?<=\\b(?:paragraphs|rules|articles|clauses|sections|years|ages|pages|Articles|Rules) )";
        return List.of(
                choosing(
                        "range-to-list",
                        "rules 3–5 becomes rules 3, 5",
                        named + "(\\d+)[–-](\\d+)(?!\\d)",
                        match -> apart(match)
                                ? List.of(
                                        match.group(1) + ", " + match.group(2),
                                        match.group(1) + " and " + match.group(2))
                                : List.of()),
                choosing(
                        "range-joined",
                        "rules 3–5 becomes rules 35",
                        named + "(\\d{1,2})[–-](\\d{1,2})(?!\\d)",
                        match -> List.of(match.group(1) + match.group(2))),
                choosing(
                        "range-words-to-list",
                        "from 3 to 9 becomes 3 and 9",
                        "(?<=from )(\\d+) to (\\d+)(?![\\d,.]\\d|\\w)",
                        match -> apart(match) ? List.of(match.group(1) + " and " + match.group(2)) : List.of()),
                choosing(
                        "range-letters",
                        "grades B–F becomes grades B, F",
                        "(?<= )([A-Z])[–-]([A-Z])(?!\\w)",
                        match -> match.group(2).charAt(0) - match.group(1).charAt(0) > 1
                                ? List.of(match.group(1) + ", " + match.group(2))
                                : List.of()),
                choosing(
                        "range-romans",
                        "chapters II–IV becomes chapters II, IV",
                        "(?<= )(I|II|III|V)[–-](IV|V|VI|VIII|IX|X)(?!\\w)",
                        match -> List.of(match.group(1) + ", " + match.group(2))),
                choosing(
                        "range-months",
                        "May–August becomes May, August",
                        "(" + MONTH + ")[–-](" + MONTH + ")",
                        match -> List.of(
                                match.group(1) + ", " + match.group(2), match.group(1) + " and " + match.group(2))),
                choosing(
                        "range-weekdays",
                        "Monday–Friday becomes Monday, Friday",
                        "(Mon|Tues|Wednes)day[–-](Fri|Satur|Sun)day",
                        match -> List.of(match.group(1) + "day, " + match.group(2) + "day")));
    }

    private static boolean apart(MatchResult range) {
        return range.group(1).length() < 6
                && range.group(2).length() < 6
                && Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) > 1;
    }

    private static List<Wording> signs() {
        return List.of(
                replacing("minus-dropped", "−4 becomes 4", "(?<=[ (])[−-](\\d)", "$1"),
                choosing("plus-minus-changed", "±2 becomes 2, +2 or −2", "±(?=\\d)", match -> List.of("", "+", "-")),
                replacing(
                        "ratio-colon-dropped",
                        "1:40 becomes 140",
                        "(?<![\\w:.])(\\d{1,2}):(\\d{1,2})(?![\\w:])",
                        "$1$2"),
                replacing("prime-doubled", "6' becomes 6\"", "(?<=\\d)['′](?!['′\\w])", "\""),
                choosing("times-changed", "× becomes + or ÷", " × (?=[\\d(])", match -> List.of(" + ", " ÷ ")),
                choosing("comparison-turned", "≥ becomes ≤ or >", "[<>≤≥](?= ?\\d)", match -> switch (match.group()) {
                    case "<" -> List.of(">", "≤", "");
                    case ">" -> List.of("<", "≥", "");
                    case "≤" -> List.of("≥", "<", "");
                    default -> List.of("≤", ">", "");
                }),
                replacing(
                        "sum-brackets-dropped",
                        "1.5 × (2 + 3) becomes 1.5 × 2 + 3",
                        "\\((\\d[\\d,.]* [" + ARITHMETIC + "] \\d[\\d,.]*)\\)",
                        "$1"),
                choosing(
                        "brackets-put",
                        "shall becomes [shall]",
                        "(?<![\\[\\w])\\b(?:shall|must|all|only|immediately)\\b(?![\\]\\w])",
                        match -> List.of("[" + match.group() + "]")),
                replacing("brackets-dropped", "[may] becomes may", "\\[([a-z\\d][^\\[\\]^|]{2,80})\\](?![(:])", "$1"),
                replacing(
                        "parenthesis-cut",
                        "(except for injury) is cut",
                        " \\((?:[a-z]{3,}|hereinafter|except)[^()\\[\\]]{4,80}\\)",
                        ""),
                choosing(
                                "strike-put",
                                "may not becomes may, the word struck",
                                "\\b(?:not|only|least|all|never|no)\\b",
                                match -> List.of("~{" + match.group() + "}"))
                        .where(Meanings::strikes),
                replacing("strike-dropped", "a struck word becomes one of the text", "~\\{([^}]*)\\}", "$1")
                        .where(Meanings::strikes),
                choosing(
                        "apostrophe-moved",
                        "the owner's becomes the owners'",
                        "\\b[a-z]{3,}r's\\b",
                        match ->
                                List.of(match.group().substring(0, match.group().length() - 2) + "s'")),
                choosing(
                        "letter-of-other-script",
                        "a Cyrillic or Greek letter in a word or symbol",
                        "\\b(?:[A-Z]/[\\w./]+|[a-zA-Z]{6,})\\b",
                        match -> {
                            for (int i = 1; i < match.group().length(); i++) {
                                String other = ALIKE.get(match.group().charAt(i));
                                if (other != null) {
                                    return List.of(match.group().substring(0, i)
                                            + other
                                            + match.group().substring(i + 1));
                                }
                            }
                            return List.of();
                        }));
    }

    private static boolean strikes(Sample sample) {
        return sample instanceof OwnSample own && own.form().strikes();
    }

    private static List<Wording> units() {
        String figure = "(?<=\\d )";
        String end = "(?![\\w^])";
        return List.of(
                naming(
                        "unit-capital",
                        "12 mW becomes 12 MW",
                        figure,
                        end,
                        "mW|MW",
                        "mg|Mg",
                        "dB|DB",
                        "mm|Mm",
                        "ms|Ms",
                        "mHz|MHz",
                        "Gb|GB"),
                naming(
                        "unit-exchanged",
                        "10 kg becomes 10 g",
                        figure,
                        "(?![\\w])",
                        "kg|g|mg",
                        "km|m|cm",
                        "kW|MW",
                        "litres|gallons",
                        "metres|feet",
                        "hectares|acres",
                        "tonnes|pounds",
                        "°C|°F",
                        "bar|psi",
                        "grams|grains",
                        "hours|days|weeks|months|years"),
                naming("currency-code", "USD becomes EUR", "\\b", "(?= ?\\d)", "USD|EUR|CHF|GBP"),
                naming("currency-sign", "$ becomes €", "(?<![\\w])", "(?=\\d)", "$|€|£"),
                naming("currency-word", "dollars becomes euros", "\\b", "\\b", "dollars|euros|francs|pounds sterling"),
                naming(
                        "per-cent-word",
                        "per cent becomes per mille",
                        "",
                        "\\b",
                        "per cent|per mille|percentage points"),
                naming("per-cent-sign", "% becomes ‰", "(?<=\\d ?)", "", "%|‰"));
    }

    private static List<Wording> words() {
        return List.of(
                replacing("and-to-or", "and becomes or", "(?<=[a-z,] )and(?= [a-z])", "or"),
                replacing("or-to-and", "or becomes and", "(?<=[a-z,] )or(?= [a-z])", "and"),
                choosing("and-or", "and/or becomes and, or or", "\\band/or\\b", match -> List.of("and", "or")),
                replacing(
                                "grouping-changed",
                                "A and B or C becomes A, B or C",
                                "\\b([a-z]+) and ([a-z]+ or [a-z]+)\\b",
                                "$1, $2")
                        .where(Sample::exact),
                choosing(
                        "not-inserted",
                        "shall becomes shall not",
                        "\\b(?:shall|may|must|should|will|is|are|can)\\b(?! (?:not|only|no|be no)\\b|-)",
                        match -> List.of(match.group() + " not")),
                replacing(
                        "not-dropped",
                        "shall not becomes shall",
                        "\\b(shall|may|must|should|is|are|do|does|did|has|have|need|was|were|but|that are) not\\b(?!"
                                + " only)",
                        "$1"),
                choosing(
                        "no-to-every",
                        "no becomes every",
                        "\\b(?:No|no)(?= (?:member|village|party|State|person|one)\\b)",
                        match -> List.of(
                                match.group().equals("No") ? "Every" : "every",
                                match.group().equals("No") ? "Some" : "some")),
                choosing(
                        "every-to-no",
                        "every becomes no",
                        "\\b(?:Every|every|Each|each)(?= [a-z]+ (?:shall|must|may|should|with|the)\\b)",
                        match -> List.of(Character.isUpperCase(match.group().charAt(0)) ? "No" : "no")),
                exchanging("modal", "shall becomes may", "shall|should|may|must"),
                exchanging("now-not", "not becomes now", "now|not"),
                exchanging("all-some", "all becomes some", "all|some"),
                choosing("only-dropped", "only is dropped", " only(?= [a-z])(?<!not only)", match -> List.of("")),
                choosing(
                        "at-least",
                        "at least becomes at most",
                        "\\b(?:at least|at most|no more than|not less than|no less than|not more than)\\b",
                        match -> List.of(
                                switch (match.group()) {
                                    case "at least" -> "at most";
                                    case "at most" -> "at least";
                                    case "no more than" -> "no less than";
                                    case "not less than" -> "not more than";
                                    case "no less than" -> "no more than";
                                    default -> "not less than";
                                })),
                exchanging(
                        "more-less",
                        "more becomes less",
                        "more|less",
                        "higher|lower",
                        "longer|shorter",
                        "older|younger",
                        "thicker|thinner",
                        "heavier|lighter",
                        "warmer|colder",
                        "greater|smaller"),
                exchanging(
                        "before-after", "before becomes after", "before|after", "during|after", "prior to|following"),
                exchanging(
                        "above-below",
                        "above becomes below",
                        "above|below",
                        "inside|outside",
                        "maximum|minimum",
                        "upper|lower",
                        "beyond|within"),
                exchanging(
                        "increase-decrease",
                        "increase becomes decrease",
                        "increase|decrease",
                        "increased|decreased",
                        "rise|fall",
                        "reduce|raise",
                        "strengthen|weaken",
                        "strengthening|weakening",
                        "expand|limit"),
                exchanging("within-without", "within becomes without", "within|without"),
                exchanging(
                        "include-exclude",
                        "include becomes exclude",
                        "include|exclude",
                        "including|excluding",
                        "open|close",
                        "import|export",
                        "allowed|forbidden",
                        "prohibits|permits",
                        "with|without",
                        "for|against",
                        "accept|reject"),
                choosing(
                        "verb-exchanged",
                        "Requests becomes Invites",
                        "\\b(?:Requests|Invites|Urges|Demands|Encourages|Calls"
                                + " upon|Condemns|Decides|Recommends|Welcomes)(?= [a-z]?[A-Za-z])",
                        match -> Stream.of("Requests", "Invites", "Demands", "Condemns", "Encourages")
                                .filter(verb -> !verb.equals(match.group()))
                                .limit(2)
                                .toList()),
                exchanging(
                        "negative-prefix",
                        "unlawful becomes lawful",
                        "unlawful|lawful",
                        "inadequate|adequate",
                        "unable|able",
                        "incomplete|complete",
                        "unlimited|limited",
                        "impossible|possible",
                        "illegal|legal",
                        "insufficient|sufficient",
                        "unsafe|safe",
                        "unconditional|conditional",
                        "unacceptable|acceptable",
                        "instability|stability",
                        "insecurity|security",
                        "non-members|members",
                        "unauthorized|authorized",
                        "inappropriate|appropriate",
                        "indirect|direct",
                        "unable|able",
                        "noncompliance|compliance",
                        "non-compliance|compliance"),
                exchanging("ordinal", "the third becomes the fourth", String.join("|", ORDINALS))
                        .at(Meanings::noSession),
                exchanging("number-word", "three becomes four", String.join("|", NUMBERS)));
    }

    private static boolean noSession(Sample sample, int passage) {
        return !sample.passages().get(passage).text().contains("session");
    }

    private static List<Wording> small() {
        return List.of(
                replacing("a-few", "a few becomes few", "\\b([Aa]) (few|little)\\b", "$2"),
                replacing(
                        "few-a",
                        "few becomes a few",
                        "(?<!a )(?<!A )(?<!the )(?<!these )(?<!those )(?<!past )(?<!last )(?<!next )(?<!first"
                                + " )(?<!very )\\bfew\\b(?! of)",
                        "a few"),
                choosing(
                                "words-joined",
                                "in action becomes inaction",
                                "\\b(?:(in) (action|formal|dependence|ability)|(not) (able)|(may) (be)|(some)"
                                        + " (times)|(all) (together)|(every) (day))\\b",
                                match -> List.of(match.group().replace(" ", "")))
                        .where(Sample::exact),
                choosing(
                                "words-parted",
                                "inaction becomes in action",
                                "\\b(?:inaction|informal|sometimes|altogether|everyday|notable|maybe)\\b",
                                match -> List.of(PARTED.get(match.group())))
                        .where(Sample::exact),
                replacing(
                        "hyphen-dropped",
                        "re-sign becomes resign",
                        "\\bre-(sign|signed|form|cover|create|present|lease|sent)\\b",
                        "re$1"),
                replacing(
                        "hyphen-put",
                        "reform becomes re-form",
                        "\\b([Rr]e)(form|formed|cover|covered|sign|signed|creation)\\b",
                        "$1-$2"),
                choosing(
                        "number-hyphens",
                        "twenty five-metre becomes twenty-five-metre",
                        "\\b(twenty|forty|thirty) (five|two|one)-(metre|litre)\\b",
                        match -> List.of(
                                match.group().replace(" ", "-"),
                                match.group(1) + "-" + match.group(2) + " " + match.group(3))));
    }

    private static List<Wording> names() {
        return List.of(
                naming(
                        "addressee",
                        "the Secretary-General becomes Member States",
                        "\\b",
                        "\\b(?!')",
                        "Member States|Governments",
                        "the Secretary-General|the President",
                        "the owner|the hirer",
                        "the secretariat|the Parties",
                        "the regional commissions|the regional banks",
                        "the warden|the mayor"),
                naming(
                        "state",
                        "Peru becomes Chile",
                        "(?<![A-Z][a-z]{1,20} )\\b",
                        "\\b(?! [A-Z])",
                        "Peru|Chile|Bolivia",
                        "Kenya|Uganda|Chad",
                        "Iraq|Kuwait",
                        "Rwanda|Burundi",
                        "Croatia|Slovenia",
                        "Liberia|Angola",
                        "Haiti|Cuba",
                        "Nepal|Norway",
                        "Israel|Lebanon",
                        "Cyprus|Malta",
                        "Georgia|Armenia"),
                choosing(
                        "symbol-number",
                        "A/79/L.38 becomes A/79/L.39",
                        "\\b[ASE]/[A-Z\\d./]*\\d(?![\\w/])",
                        match -> List.of(raised(match.group(), 1))),
                choosing(
                        "citation-number",
                        "resolution 77/1180 becomes 77/1181",
                        "(?<=\\bresolutions? )(?:\\d+/)?\\d{2,4}(?=[ ,;])",
                        match -> List.of(raised(match.group(), 1))),
                choosing(
                        "letter-of-reference",
                        "paragraph 2 (b) becomes 2 (c)",
                        "(?<=\\b(?:paragraph|section|clause|article|item|sub-paragraph|subparagraph|rule) (?:\\d{1,2}"
                                + " )?)\\(([a-h])\\)",
                        match -> List.of("(" + (char) (match.group(1).charAt(0) + 1) + ")")),
                choosing(
                        "number-of-reference",
                        "paragraph 3 becomes paragraph 4",
                        "(?<=\\b(?:paragraph|section|clause|article|Article|chapter|Chapter|rule)"
                                + " )\\d{1,2}(?![\\w.,/]?\\d|[–-])",
                        match -> List.of(raised(match.group(), 1))),
                choosing(
                        "roman-case",
                        "annex II becomes annex ii",
                        "(?<=\\b(?:annex|section|schedule|part|Annex|Section|Schedule) )[IVX]+(?![\\w])",
                        match -> List.of(match.group().toLowerCase(Locale.ROOT))),
                choosing(
                        "roman-changed",
                        "annex II becomes annex III",
                        "(?<=\\b(?:annex|section|chapter|schedule|part|Annex|Section|Chapter|Chapters)"
                                + " )(?:I|II|V|VI|VII)(?![\\w])",
                        match -> List.of(match.group() + "I")));
    }

    private static List<Wording> dates() {
        return List.of(
                choosing(
                                "year-back",
                                "2019 becomes 2018 where no session is known",
                                "(?<![\\w/.,-])(?:19|20)\\d\\d(?![\\w/,]?\\d)",
                                match -> List.of(Integer.toString(Integer.parseInt(match.group()) - 1)))
                        .where(sample -> sample.original().session() == null),
                choosing(
                        "deadline-year",
                        "by 30 June 2027 becomes by 30 June 2028",
                        "(?<=\\b(?:by|until|before|than) )((?:\\d{1,2} )?(?:" + MONTH + " )?)(20\\d\\d|19\\d\\d)\\b",
                        match -> List.of(
                                match.group(1) + (Integer.parseInt(match.group(2)) + 1),
                                match.group(1) + (Integer.parseInt(match.group(2)) - 1))),
                choosing(
                        "deadline-month",
                        "by 30 June becomes by 30 July",
                        "(?<=\\b(?:by|until|before|than|in) )((?:\\d{1,2} )?)(" + MONTH + ")\\b",
                        match -> List.of(match.group(1) + nextMonth(match.group(2)))),
                choosing(
                        "day-changed",
                        "15 September becomes 16 September",
                        "(?<![\\w.,/–-])([1-9]|1\\d|2[0-7])(?= " + MONTH + "\\b)",
                        match -> List.of(Integer.toString(Integer.parseInt(match.group()) + 1))),
                choosing(
                        "month-changed",
                        "3 May 2019 becomes 3 June 2019",
                        "(?<=\\d )" + MONTH + "(?= \\d{4})",
                        match -> List.of(nextMonth(match.group()))),
                naming("weekday", "Monday becomes Tuesday", "\\b", "\\b", "Monday|Tuesday|Thursday", "Friday|Saturday"),
                naming("time-of-day", "a.m. becomes p.m.", "(?<=\\d )", "", "a.m.|p.m."),
                choosing(
                                "session-changed",
                                "the eighth session becomes the ninth",
                                "\\b(?:" + String.join("|", ORDINALS.subList(1, 8)) + ")(?= sessions?\\b)",
                                match -> List.of(
                                        ORDINALS.get(ORDINALS.indexOf(match.group()) + 1),
                                        ORDINALS.get(ORDINALS.indexOf(match.group()) - 1)))
                        .where(sample -> sample.original().session() == null));
    }

    private static String nextMonth(String month) {
        return MONTHS.get((MONTHS.indexOf(month) + 1) % MONTHS.size());
    }

    /** Least edits of places that a reader of documents may take for no text. */
    private static List<Wording> places() {
        return List.of(
                choosing(
                                "note-amount",
                                "a figure in a note is changed",
                                "(?<![\\w\\[^/,])\\d+(?:,\\d{3})*(?![\\w\\]])",
                                match -> List.of(raised(match.group(), 1)))
                        .in(Role.NOTE),
                exchanging("note-duty", "a duty in a note is changed", "shall|may", "not|now")
                        .in(Role.NOTE),
                choosing(
                                "annex-figure",
                                "a figure behind the closing lines is changed",
                                FIGURE,
                                match -> List.of(raised(match.group(), 2)))
                        .in(Role.TEXT)
                        .at(Meanings::behindClosing),
                exchanging("annex-duty", "a duty behind the closing lines is changed", "shall|may|must")
                        .in(Role.TEXT)
                        .at(Meanings::behindClosing),
                choosing(
                                "behind-date-line",
                                "a figure behind a line that is a date is changed",
                                FIGURE,
                                match -> List.of(raised(match.group(), 3)))
                        .in(Role.TEXT)
                        .at(Meanings::behindDate),
                exchanging(
                                "behind-date-line-duty",
                                "a duty behind a line that is a date is changed",
                                "shall|may|must",
                                "not|now")
                        .in(Role.TEXT)
                        .at(Meanings::behindDate),
                exchanging(
                                "closing-prose",
                                "a figure or duty in the last sentence is changed",
                                "shall|may",
                                String.join("|", NUMBERS),
                                "one|two")
                        .in(Role.TEXT)
                        .at((sample, at) -> sample.passages().get(at).text().startsWith("Signed")),
                choosing(
                                "opening-prose",
                                "the first sentence is changed",
                                "\\b(?:made|replaces|ends|owner|hirer|council|board|2017|2019|2028)\\b",
                                match -> List.of(
                                        switch (match.group()) {
                                            case "made" -> "repealed";
                                            case "replaces" -> "restores";
                                            case "ends" -> "begins";
                                            case "owner" -> "hirer";
                                            case "hirer" -> "owner";
                                            case "council" -> "mayor";
                                            case "board" -> "ministry";
                                            case "2017" -> "2014";
                                            case "2019" -> "2016";
                                            default -> "2029";
                                        }))
                        .in(Role.TEXT)
                        .at((sample, at) -> sample.exact()
                                && at < 3
                                && sample.passages()
                                        .get(at)
                                        .text()
                                        .matches("(?s)(?:This bylaw|This standard|Between).*")));
    }

    private static boolean behindClosing(Sample sample, int passage) {
        return sample.exact()
                && sample.name().startsWith("resolution")
                && sample.passages().subList(0, passage).stream()
                        .anyMatch(before -> before.text().endsWith("plenary meeting"));
    }

    private static boolean behindDate(Sample sample, int passage) {
        return sample.exact()
                && sample.name().startsWith("contract")
                && sample.passages().subList(0, passage).stream()
                        .anyMatch(before -> before.text().equals("12 March 2025"));
    }
}
