package org.resdiff.amend.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Locus;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Noun;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.QuotedWords;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** Makes paragraphs of what a paper quotes: numbers off, sub-paragraphs at their depth. */
public final class Proposals {
    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>\\d{1,3}(?: (?:" + String.join("|", Numerals.MULTIPLICATIVES) + "))?)\\.\\s+");
    private static final Pattern MARKER = Pattern.compile(
            "(?<number>\\((?<in>\\p{Alnum}{1,5})\\)|(?<half>\\p{Alpha}{1,5})\\)|(?<dot>[a-z]{1,5})(?=\\.))\\.?\\s+");
    /** The number by which a paragraph of a bylaw, a bill or an annex is called; the letter of a recital. */
    private static final Pattern PRINTED =
            Pattern.compile("(?<number>\\(\\d{1,3}[A-Z]{0,2}\\)|\\d{1,3}(?:\\.\\d{1,3})+[A-Z]{0,2}"
                    + "|\\d{1,3}[A-Z]{0,2}(?=\\.\\s))\\.?\\s+");

    private static final Pattern RECITAL = Pattern.compile("(?<number>\\([A-Z]\\)|[A-Z](?=\\.))\\.?\\s+");
    /** An unnumbered sub-paragraph in a sheet of ours: as many dashes as it lies deep. */
    private static final Pattern DASHES = Pattern.compile("(?<dashes>(?:\u2013 )+)");

    /** What a paragraph is, said outright in a sheet of ours where its text would not tell. */
    private static final Pattern TAG = Pattern.compile("\\[(?<noun>" + Noun.pattern()
            + ") at depth (?<depth>\\d{1,2})(?:, numbered \u201C(?<number>[^\u201D]*)\u201D)?\\] ");

    private Proposals() {}

    public static String tag(Proposed put) {
        String number = put.number() == null ? "" : ", numbered \u201C" + put.number() + "\u201D";
        return "[" + Noun.of(put.kind()).word() + " at depth " + put.depth() + number + "] ";
    }

    /** What a paragraph is called that stands in the place of another or beside it, and of which nothing more is said. */
    public static ClauseKind kind(Locus beside) {
        return beside.label().endsWith(")") ? ClauseKind.SUBPARAGRAPH : beside.kind();
    }

    /** One level of sub-paragraphs: how it is numbered, and how far. */
    private record Level(char form, boolean roman, int last) {}

    /**
     * @param kind what the paragraphs are called
     * @param locus the paragraph beside or in place of which they stand
     */
    static List<Proposed> of(List<NotedText> passages, ClauseKind kind, Locus locus) {
        List<Proposed> proposed = new ArrayList<>();
        Deque<Level> levels = new ArrayDeque<>();
        boolean inner = locus.label().endsWith(")") || locus.kind() == ClauseKind.SUBPARAGRAPH;
        int base = kind == ClauseKind.SUBPARAGRAPH && !inner ? 1 : 0;
        // the first level of markers is the paragraph's own where sub-paragraphs are named, one below it elsewhere
        int first = kind == ClauseKind.SUBPARAGRAPH ? base : 1;
        for (NotedText passage : passages) {
            Matcher number = NUMBERED.matcher(passage.text());
            Matcher marker = MARKER.matcher(passage.text());
            Matcher dashes = DASHES.matcher(passage.text());
            Matcher tag = TAG.matcher(passage.text());
            Matcher printed = (kind == ClauseKind.PREAMBULAR ? RECITAL : PRINTED).matcher(passage.text());
            if (tag.lookingAt()) {
                proposed.add(new Proposed(
                        Noun.named(tag.group("noun")).kind(),
                        Integer.parseInt(tag.group("depth")),
                        tag.group("number"),
                        rest(passage, tag.end())));
                continue;
            }
            boolean body =
                    kind == ClauseKind.PREAMBULAR || kind == ClauseKind.OPERATIVE || kind == ClauseKind.SUBPARAGRAPH;
            if (kind == ClauseKind.OPERATIVE && number.lookingAt()) {
                levels.clear();
                proposed.add(new Proposed(kind, base, number.group("number"), rest(passage, number.end())));
            } else if (printed.lookingAt() && called(printed, kind, proposed)) {
                levels.clear();
                proposed.add(new Proposed(kind, base, printed.group("number"), rest(passage, printed.end())));
            } else if (body && (kind == ClauseKind.SUBPARAGRAPH || !proposed.isEmpty()) && marker.lookingAt()) {
                int depth = first + enter(levels, marker);
                proposed.add(new Proposed(
                        ClauseKind.SUBPARAGRAPH, depth, marker.group("number"), rest(passage, marker.end())));
            } else if (body && dashes.lookingAt()) {
                int depth = base + dashes.group().length() / 2;
                proposed.add(new Proposed(ClauseKind.SUBPARAGRAPH, depth, null, rest(passage, dashes.end())));
            } else {
                levels.clear();
                proposed.add(new Proposed(kind, base, null, passage));
            }
        }
        return proposed;
    }

    /** Whether a paragraph is called by the number that it opens with: the first one, and those after it in the same manner. */
    private static boolean called(Matcher printed, ClauseKind kind, List<Proposed> before) {
        boolean numbers = kind == ClauseKind.OPERATIVE || kind == ClauseKind.PREAMBULAR || kind == ClauseKind.ANNEX;
        String last = before.isEmpty() ? null : before.get(before.size() - 1).number();
        return numbers && (before.isEmpty() || (last != null && manner(last).equals(manner(printed.group("number")))));
    }

    /** "(0)" of "(12A)". */
    private static String manner(String number) {
        return number.replaceAll("\\d+[A-Z]*", "0").replaceAll("[A-Z]", "A");
    }

    private static NotedText rest(NotedText passage, int from) {
        return QuotedWords.part(passage, from, passage.text().length());
    }

    /**
     * The depth at which a marker stands, 0 for the first: it goes on with an open level, or opens one with its first
     * letter or numeral, or else stays on a level of its form. "(i)" after "(h)" goes on; after "(a)" it opens.
     */
    private static int enter(Deque<Level> levels, Matcher marker) {
        String text = marker.group("in") != null
                ? marker.group("in")
                : marker.group("half") != null ? marker.group("half") : marker.group("dot");
        char form = marker.group("in") != null ? '(' : marker.group("half") != null ? ')' : '.';
        int letter = Numerals.letter(text).orElse(0);
        int roman = Numerals.roman(text).orElse(0);
        int digits = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text.replaceAll("\\D", "")) : 0;
        int plain = letter == 0 ? digits : letter;
        int depth = levels.size();
        for (Level level : levels) {
            depth--;
            int value = level.roman ? roman : plain;
            if (level.form == form && value == level.last + 1) {
                return go(levels, depth, new Level(form, level.roman, value));
            }
        }
        if (roman == 1 || plain == 1) {
            return go(levels, levels.size(), new Level(form, roman == 1, 1));
        }
        depth = levels.size();
        for (Level level : levels) {
            depth--;
            int value = level.roman ? roman : plain;
            if (level.form == form && value > 0) {
                return go(levels, depth, new Level(form, level.roman, value));
            }
        }
        return go(
                levels,
                levels.size(),
                new Level(form, roman > 0 && letter == 0, roman > 0 && letter == 0 ? roman : plain));
    }

    private static int go(Deque<Level> levels, int depth, Level level) {
        while (levels.size() > depth) {
            levels.pop();
        }
        levels.push(level);
        return depth;
    }
}
