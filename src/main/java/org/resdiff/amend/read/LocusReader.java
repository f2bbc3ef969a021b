package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Noun;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/**
 * Reads the phrase that names paragraphs: "the third and fifth preambular paragraphs and operative paragraphs 4 (a), 6 and 8
 * to 10 of section II". A phrase that is not understood to its last word is not understood at all.
 */
public final class LocusReader {
    private static final String WORD = "\\b\\s*+";
    private static final String ORDINAL =
            "(?:one hundred and )?(?:\\p{Alpha}+ty-)?\\p{Alpha}+(?:st|nd|rd|th)|\\d+(?:st|nd|rd|th)|last";
    /** Paragraphs that one range can mean. */
    private static final int MOST = 999;

    private static final String LATIN = String.join("|", Numerals.MULTIPLICATIVES);

    private static final Pattern SEPARATOR = of("\\s*(?:,\\s*and\\b|,\\s*as well as\\b|,|;|and\\b|as well as\\b)\\s*");
    private static final Pattern ALL = of("(?:all )?(?:of )?(?:the )?(?:existing |current |original )?");
    private static final Pattern TITLE = of("(?:title|heading of the draft resolution)" + WORD + "(?:of the (?:draft )?"
            + "(?:resolution|decision|text)\\s*)?");
    private static final Pattern PREAMBLE =
            of("(?:preamble|preambular (?:part|section)|preambular (?:paragraphs|clauses)|pps|recitals)" + WORD
                    + "(?![\\d(])");
    private static final Pattern OPERATIVE_PART =
            of("(?:operative (?:part|section)|operative (?:paragraphs|clauses)|ops)" + WORD + "(?!\\d)");
    /** Every paragraph; a draft has a title besides. */
    private static final Pattern WHOLE = of("(?:whole |entire )?(?:(?<text>text)(?: of the (?:draft )?(?:resolution"
            + "|decision|document))?|draft(?: (?:resolution|decision|text))?|resolution|document)" + WORD);

    private static final Pattern CHAPEAU = of("chapeau (?:of|to) (?:the )?");
    private static final Pattern COUNTED =
            of("(?<ordinal>" + ORDINAL + ") of all (?<noun>" + Noun.pattern() + ")" + WORD);
    private static final Pattern ORDINAL_WORD = of("(?:the )?(?<ordinal>" + ORDINAL + ")\\b");
    private static final Pattern BETWEEN_ORDINALS = of("(?:(?<range> (?:to|through|until) )|, and |, | and )");
    private static final Pattern COUNTED_NOUN = of(" (?<noun>" + Noun.pattern() + ")" + WORD);
    private static final Pattern NUMBERED = of("(?:(?<noun>preambular|preambulatory|operative|op|pp|oc|pc|footnote)?"
            + "\\s*(?:paragraphs?|paras?\\.?|clauses?)?|(?<recital>recitals?)|(?<notes>footnotes?))\\s*"
            + "(?:Nos?\\.\\s*)?(?=\\d|\\(\\d{1,3}\\)(?! \\())");
    private static final Pattern NUMBER = of("(?:\\((?<inner>\\d{1,3})\\)|(?<number>\\d{1,4}))(?:\\s*(?<latin>" + LATIN
            + ")\\b)?(?<sub>(?:\\s*\\((?!\\p{Alpha}+ of that )[^()]{1,12}\\))*+)" + "(?:\\s*\\((?<twin>" + ORDINAL
            + ") of that number\\))?\\s*");
    private static final Pattern SUB = of("(?<sub>(?:\\((?!\\p{Alpha}+ of that )[^()]{1,12}\\)\\s*)++)");
    private static final Pattern RANGE = of("\\s*(?:to|-|\u2013|through)\\s*(?=[\\d(])");
    private static final Pattern SUBPARAGRAPHS =
            of("(?:sub-?paragraphs?|sub-?paras?\\.?|sub-?clauses?|sub-?items?|items?|points?)\\s*(?=\\()");
    private static final Pattern OF = of("(?:of|in|to|under)\\s+");
    private static final Pattern LABELLED =
            of("(?<what>paragraph|footnote) labelled \u2039(?<label>[^\u203A]*)\u203A\\s*(?:\\((?<twin>" + ORDINAL
                    + ") of that label\\))?\\s*");
    private static final Pattern ARTICLE = of("article\\s+(?<number>\\d{1,3})" + WORD);
    private static final Pattern SECTION =
            of(",?\\s*(?:of|in|under) (?:section|part) (?:\u2039(?<path>[^\u203A]*)\u203A|(?<name>[\\p{Alnum}]+))\\s*");
    private static final Pattern SECTION_FIRST =
            of("(?:section|part) (?:\u2039(?<path>[^\u203A]*)\u203A|(?<name>[\\p{Alnum}]+)),\\s*");
    private static final Pattern OF_THE_DRAFT =
            of("\\s*(?:of|in) the (?:draft )?(?:resolution|text|decision|present resolution)\\s*");
    private static final Pattern ONLY = of(
            "only operative (?:paragraph|clause)|sole operative (?:paragraph|clause)|operative (?:paragraph|clause)\\s*$");

    private final String text;
    private final Matcher phrase;
    private int at;

    private LocusReader(String text) {
        this.text = text;
        this.phrase = SEPARATOR.matcher(text).useTransparentBounds(true);
    }

    /** The paragraphs that a phrase names; empty if any of it is not understood. */
    static Optional<List<Locus>> read(String phrase) {
        LocusReader reader = new LocusReader(phrase.strip());
        List<Locus> loci = reader.list();
        return loci.isEmpty() || reader.at < reader.text.length() ? Optional.empty() : Optional.of(loci);
    }

    /** The same for a phrase as {@link LocusWords} says it, with labels and sections in quotation marks. */
    public static Optional<List<Locus>> readSaid(String phrase) {
        return read(Sentence.of(NotedText.of(phrase)).frame());
    }

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private boolean take(Pattern pattern) {
        phrase.usePattern(pattern).region(at, text.length());
        if (!phrase.lookingAt()) {
            return false;
        }
        at = phrase.end();
        return true;
    }

    private List<Locus> list() {
        List<Locus> loci = new ArrayList<>();
        do {
            List<Locus> item = item();
            if (item.isEmpty()) {
                return List.of();
            }
            loci.addAll(item);
        } while (take(SEPARATOR));
        take(OF_THE_DRAFT);
        return loci;
    }

    private List<Locus> item() {
        take(ALL);
        String section = take(SECTION_FIRST) ? section() : "";
        take(ALL);
        boolean chapeau = take(CHAPEAU);
        List<Locus> loci = named();
        if (section.isEmpty() && !loci.isEmpty() && take(SECTION)) {
            section = section();
        }
        List<Locus> placed = new ArrayList<>();
        for (Locus locus : loci) {
            Locus whole = section.isEmpty() ? locus : locus.of(section);
            placed.add(chapeau ? whole.chapeauOnly() : whole);
        }
        return placed;
    }

    private String section() {
        String path = phrase.group("path");
        return path == null ? phrase.group("name") : path;
    }

    private List<Locus> named() {
        if (take(TITLE)) {
            return List.of(Locus.title());
        }
        if (take(LABELLED)) {
            int twin = phrase.group("twin") == null ? 0 : ordinal(phrase.group("twin"));
            boolean note = phrase.group("what").equalsIgnoreCase("footnote");
            return List.of(new Locus(
                    note ? ClauseKind.FOOTNOTE : ClauseKind.UNPARSED, phrase.group("label"), "", twin, false));
        }
        if (take(SUBPARAGRAPHS)) {
            return subparagraphs();
        }
        if (take(COUNTED)) {
            int ordinal = ordinal(phrase.group("ordinal"));
            return ordinal == 0
                    ? List.of()
                    : List.of(Locus.counted(Noun.named(phrase.group("noun")).kind(), ordinal));
        }
        int before = at;
        List<Locus> counted = ordinals();
        if (!counted.isEmpty()) {
            return withSubparagraph(counted);
        }
        at = before;
        if (take(ARTICLE)) {
            return List.of(Locus.labelled(ClauseKind.UNPARSED, "Art" + phrase.group("number")));
        }
        if (take(PREAMBLE)) {
            return List.of(Locus.every(ClauseKind.PREAMBULAR));
        }
        if (take(OPERATIVE_PART)) {
            return List.of(Locus.every(ClauseKind.OPERATIVE));
        }
        if (take(WHOLE)) {
            List<Locus> paragraphs = List.of(Locus.every(ClauseKind.PREAMBULAR), Locus.every(ClauseKind.OPERATIVE));
            return phrase.group("text") != null
                    ? paragraphs
                    : List.of(Locus.every(ClauseKind.TITLE), paragraphs.get(0), paragraphs.get(1));
        }
        if (take(ONLY)) {
            return List.of(Locus.labelled(ClauseKind.OPERATIVE, "OP1"));
        }
        return take(NUMBERED) ? withSubparagraph(numbers(numberedKind())) : List.of();
    }

    private ClauseKind numberedKind() {
        if (phrase.group("notes") != null) {
            return ClauseKind.FOOTNOTE;
        }
        if (phrase.group("recital") != null) {
            return ClauseKind.PREAMBULAR;
        }
        String noun = phrase.group("noun") == null ? "" : phrase.group("noun").toLowerCase(Locale.ROOT);
        return switch (noun) {
            case "preambular", "preambulatory", "pp", "pc" -> ClauseKind.PREAMBULAR;
            case "footnote" -> ClauseKind.FOOTNOTE;
            default -> ClauseKind.OPERATIVE;
        };
    }

    /** "(a) and (c) of operative paragraph 4". */
    private List<Locus> subparagraphs() {
        List<String> paths = new ArrayList<>();
        do {
            if (!take(SUB)) {
                return List.of();
            }
            paths.add(compact(phrase.group("sub")));
        } while (take(SEPARATOR));
        if (!take(OF)) {
            return List.of();
        }
        take(ALL);
        List<Locus> parents = named();
        return parents.size() != 1
                ? List.of()
                : paths.stream().map(path -> parents.get(0).under(path)).toList();
    }

    /** "operative paragraph 4, sub-paragraph (a)". */
    private List<Locus> withSubparagraph(List<Locus> loci) {
        int before = at;
        if (loci.size() == 1) {
            take(SEPARATOR);
            if (take(SUBPARAGRAPHS) && take(SUB)) {
                return List.of(loci.get(0).under(compact(phrase.group("sub"))));
            }
        }
        at = before;
        return loci;
    }

    /** "first, third and fifth to seventh preambular paragraphs": word by word, for a list may be long. */
    private List<Locus> ordinals() {
        List<Integer> found = new ArrayList<>();
        boolean range = false;
        do {
            range = !found.isEmpty() && phrase.group("range") != null;
            if (!take(ORDINAL_WORD)) {
                return List.of();
            }
            int ordinal = ordinal(phrase.group("ordinal"));
            int last = found.isEmpty() ? 0 : found.get(found.size() - 1);
            if (ordinal == 0 || (range && (ordinal <= last || ordinal - last > MOST))) {
                return List.of();
            }
            for (int between = last + 1; range && between < ordinal; between++) {
                found.add(between);
            }
            found.add(ordinal);
        } while (take(BETWEEN_ORDINALS));
        if (!take(COUNTED_NOUN)) {
            return List.of();
        }
        ClauseKind kind = Noun.named(phrase.group("noun")).kind();
        boolean label = kind == ClauseKind.PREAMBULAR || kind == ClauseKind.OPERATIVE;
        return found.stream()
                .map(ordinal -> label && ordinal > 0
                        ? Locus.labelled(kind, prefix(kind) + ordinal)
                        : Locus.counted(kind, ordinal))
                .toList();
    }

    private List<Locus> numbers(ClauseKind kind) {
        List<Locus> loci = new ArrayList<>();
        int before;
        do {
            if (!take(NUMBER)) {
                return List.of();
            }
            int first = number();
            loci.add(numbered(kind));
            if (take(RANGE)) {
                if (!take(NUMBER)) {
                    return List.of();
                }
                int last = number();
                if (last - first > MOST) {
                    return List.of();
                }
                for (int number = first + 1; number < last; number++) {
                    loci.add(Locus.labelled(kind, prefix(kind) + number));
                }
                loci.add(numbered(kind));
            }
            before = at;
            Locus parent = loci.get(loci.size() - 1);
            while (take(SEPARATOR) && take(SUB)) {
                loci.add(sibling(parent, compact(phrase.group("sub"))));
                before = at;
            }
            at = before;
        } while (take(SEPARATOR)
                && NUMBER.matcher(text).region(at, text.length()).lookingAt());
        at = before;
        return loci;
    }

    /** A number as it stands, or in brackets as recitals carry it. */
    private int number() {
        return Integer.parseInt(phrase.group(phrase.group("number") == null ? "inner" : "number"));
    }

    private Locus numbered(ClauseKind kind) {
        String latin =
                phrase.group("latin") == null ? "" : " " + phrase.group("latin").toLowerCase(Locale.ROOT);
        String label = prefix(kind) + number() + latin + compact(phrase.group("sub"));
        int twin = phrase.group("twin") == null ? 0 : ordinal(phrase.group("twin"));
        return new Locus(kind, label, "", twin, false);
    }

    /** In "4 (a) and (c)" the second stands under the same number. */
    private static Locus sibling(Locus locus, String path) {
        int sub = locus.label().indexOf('(');
        String number = sub < 0 ? locus.label() : locus.label().substring(0, sub);
        return new Locus(locus.kind(), number + path, locus.section(), locus.ordinal(), false);
    }

    private static String prefix(ClauseKind kind) {
        return switch (kind) {
            case PREAMBULAR -> "PP";
            case OPERATIVE -> "OP";
            default -> "";
        };
    }

    private static String compact(String path) {
        return path.strip().replaceAll("\\)\\s+\\(", ")(");
    }

    private static int ordinal(String word) {
        if (word.equalsIgnoreCase("last")) {
            return Locus.LAST;
        }
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replaceAll("\\D+", ""));
        }
        OptionalInt value = Numerals.ordinal(word);
        return value.orElse(0);
    }
}
