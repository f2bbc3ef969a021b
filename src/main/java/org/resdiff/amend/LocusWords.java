package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.read.LocusReader;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** Says which paragraph is meant as drafters do; {@link LocusReader} reads every phrase back. */
public final class LocusWords {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<kind>PP|OP)(?<number>\\d{1,3})(?: (?<latin>\\p{Lower}+))?(?<sub>(?:\\([^()]{1,12}\\))*)");
    private static final Pattern PLAIN_SECTION = Pattern.compile("\\p{Alnum}+");
    private static final int WORDED = 199;
    /** Paragraphs in a row from which on a range is shorter. */
    private static final int RANGE = 3;

    private LocusWords() {}

    public static String say(Locus locus) {
        if (locus.kind() == ClauseKind.TITLE && locus.label().isEmpty() && locus.ordinal() == 1) {
            return "the title";
        }
        return (locus.chapeau() ? "the chapeau of " : "") + bare(locus) + of(locus);
    }

    private static String of(Locus locus) {
        return locus.section().isEmpty() ? "" : " of section " + section(locus.section());
    }

    /** "operative paragraphs 5, 6, 10 and 13 of section II", "the third and fifth preambular paragraphs", or one after the other. */
    public static String say(List<Locus> loci) {
        List<String> groups = new ArrayList<>();
        int at = 0;
        while (at < loci.size()) {
            int end = at + 1;
            while (end < loci.size()
                    && plain(loci.get(at))
                    && plain(loci.get(end))
                    && loci.get(end).kind() == loci.get(at).kind()
                    && loci.get(end).section().equals(loci.get(at).section())) {
                end++;
            }
            groups.add(end == at + 1 ? say(loci.get(at)) : many(loci.subList(at, end)) + of(loci.get(at)));
            at = end;
        }
        return listed(groups);
    }

    private static String many(List<Locus> loci) {
        boolean preamble = loci.get(0).kind() == ClauseKind.PREAMBULAR;
        List<Integer> numbers = loci.stream()
                .map(locus -> Integer.parseInt(number(locus.label())))
                .toList();
        List<String> ranges = ranges(numbers);
        if (!preamble) {
            return "operative paragraphs " + listed(ranges);
        }
        return ranges.size() < numbers.size()
                ? "preambular paragraphs " + listed(ranges)
                : "the " + listed(numbers.stream().map(Numerals::ordinalWord).toList()) + " preambular paragraphs";
    }

    /** The numbers in order, a row of them as "5 to 8". */
    private static List<String> ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int at = 0;
        while (at < numbers.size()) {
            int end = at + 1;
            while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
                end++;
            }
            if (end - at >= RANGE) {
                ranges.add(numbers.get(at) + " to " + numbers.get(end - 1));
            } else {
                numbers.subList(at, end).forEach(number -> ranges.add(Integer.toString(number)));
            }
            at = end;
        }
        return ranges;
    }

    private static String number(String label) {
        return label.substring(2);
    }

    /** A paragraph with a plain number, in a section or in none. */
    public static boolean plain(Locus locus) {
        return locus.kind() == (locus.label().startsWith("PP") ? ClauseKind.PREAMBULAR : ClauseKind.OPERATIVE)
                && locus.ordinal() == 0
                && !locus.chapeau()
                && locus.label().matches("(?:PP|OP)(?:[1-9]\\d?|1\\d\\d)");
    }

    public static String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String section(String path) {
        return PLAIN_SECTION.matcher(path).matches() ? path : "\u201C" + path + "\u201D";
    }

    private static String bare(Locus locus) {
        String noun = Noun.of(locus.kind()).word();
        if (locus.group()) {
            return "the " + noun + "s";
        }
        if (locus.label().isEmpty()) {
            return "the " + ordinal(locus.ordinal()) + " of all " + noun + "s";
        }
        if (locus.kind() == ClauseKind.FOOTNOTE && locus.label().matches("[1-9]\\d{0,3}")) {
            return "footnote " + locus.label() + twin(locus, "number");
        }
        Matcher label = NUMBERED.matcher(locus.label());
        if (!numbered(locus) || !label.matches()) {
            String what = locus.kind() == ClauseKind.FOOTNOTE ? "footnote" : "paragraph";
            return "the " + what + " labelled \u201C" + locus.label() + "\u201D" + twin(locus, "label");
        }
        int number = Integer.parseInt(label.group("number"));
        String latin = label.group("latin") == null ? "" : " " + label.group("latin");
        String sub = label.group("sub").replace("(", " (");
        if (label.group("kind").equals("OP")) {
            return "operative paragraph " + number + latin + sub + twin(locus, "number");
        }
        if (!latin.isEmpty() || locus.ordinal() > 0 || number < 1 || number > WORDED) {
            return "preambular paragraph " + number + latin + sub + twin(locus, "number");
        }
        String word = "the " + Numerals.ordinalWord(number) + " preambular paragraph";
        return sub.isEmpty() ? word : "sub-paragraph" + sub + " of " + word;
    }

    /** Whether its label is of the kind that drafters number, PP or OP. */
    public static boolean numbered(Locus locus) {
        Matcher label = NUMBERED.matcher(locus.label());
        if (!label.matches()) {
            return false;
        }
        boolean kind =
                locus.kind() == (label.group("kind").equals("PP") ? ClauseKind.PREAMBULAR : ClauseKind.OPERATIVE);
        return kind && (label.group("latin") == null || Numerals.MULTIPLICATIVES.contains(label.group("latin")));
    }

    private static String twin(Locus locus, String what) {
        return locus.ordinal() > 0 ? " (" + ordinal(locus.ordinal()) + " of that " + what + ")" : "";
    }

    private static String ordinal(int value) {
        if (value == Locus.LAST) {
            return "last";
        }
        return value <= WORDED ? Numerals.ordinalWord(value) : String.format(Locale.ROOT, "%dth", value);
    }
}
