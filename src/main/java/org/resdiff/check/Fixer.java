package org.resdiff.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;

/**
 * Mends a text as typed where that needs no judgement. Only the characters at fault are replaced: layout, line ends and markup
 * stay. What cannot be found again in the typed text with certainty is left, and the check still finds it.
 */
public final class Fixer {
    /** One mended fault may lay bare another; real texts need two or three rounds. */
    private static final int MOST_ROUNDS = 20;
    /**
     * Characters before and after a fault by which it is found in the typed text, tried in turn: a page's head or foot may stand
     * on one side of it.
     */
    private static final int[][] CONTEXTS = {{40, 12}, {40, 0}, {8, 12}};

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    /** What a Markdown text may have between two characters that are read as neighbours. */
    private static final String MARKUP = "[*_\\\\]|\\[\\^[^]\\s]+]";

    private static final Pattern MARKUP_AT_END = Pattern.compile("[*_]+");
    private static final Pattern ANY_MARKUP = Pattern.compile("[*_\\\\>\\[\\]]");

    private Fixer() {}

    /**
     * A text that was mended.
     *
     * @param text as typed, the same where nothing was to be mended
     * @param mended how many places
     * @param left what the rules find in it now
     */
    public record Fixed(String text, int mended, Checked left) {
        public Fixed {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(left, "left");
        }
    }

    private record Edit(int start, int end, String replacement) {}

    /**
     * The text with all that is mechanical mended, round by round until nothing more is.
     *
     * @param typed the text, its line ends as they are
     * @param reader reads it, each time that it was mended
     */
    public static Fixed fix(String typed, Function<String, Subject> reader, Levels levels) {
        String text = typed;
        int mended = 0;
        for (int round = 0; ; round++) {
            Subject subject = reader.apply(text);
            Checked checked = Checker.check(subject, levels);
            List<Edit> edits = round == MOST_ROUNDS ? List.of() : edits(text, subject, checked);
            if (edits.isEmpty()) {
                return new Fixed(text, mended, checked);
            }
            text = applied(text, edits);
            mended += edits.size();
        }
    }

    private static List<Edit> edits(String text, Subject subject, Checked checked) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        LINE_END.matcher(text).results().map(MatchResult::end).forEach(lines::add);
        List<Edit> all = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (finding.rule() == Rule.QUOTES_MIXED) {
                QuoteKinds.unified(text, finding.words().charAt(0), subject)
                        .forEach((at, sign) -> all.add(new Edit(at, at + 1, sign)));
            } else if (finding.fix() != null && finding.line() > 0 && finding.line() <= lines.size()) {
                int from = lines.get(finding.line() - 1);
                Edit edit = edit(text.substring(from, regionEnd(text, lines, subject, finding.line())), finding);
                if (edit != null) {
                    all.add(new Edit(edit.start + from, edit.end + from, edit.replacement));
                }
            }
        }
        all.sort(Comparator.comparingInt(Edit::start));
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : all) {
            Edit last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || (edit.start >= last.end && edit.start > last.start)) {
                apart.add(edit);
            }
        }
        return apart;
    }

    /** Where the next clause begins. */
    private static int regionEnd(String text, List<Integer> lines, Subject subject, int line) {
        OptionalInt next = subject.clauses().stream()
                .mapToInt(Clause::line)
                .filter(other -> other > line && other <= lines.size())
                .min();
        return next.isPresent() ? lines.get(next.getAsInt() - 1) : text.length();
    }

    /** The edit within the typed lines of a clause; null where its place is not certain. */
    private static Edit edit(String region, Finding finding) {
        for (int[] context : CONTEXTS) {
            String text = finding.text();
            int before = Math.max(0, finding.fix().start() - context[0]);
            int after = Math.min(text.length(), finding.fix().end() + context[1]);
            Pattern pattern = pattern(text, finding.fix(), before, after);
            List<MatchResult> typed = pattern.matcher(region).results().toList();
            List<MatchResult> read = pattern.matcher(text).results().toList();
            // The same words may stand there twice: as often as they were read, and in the same order.
            for (int i = 0; typed.size() == read.size() && i < read.size(); i++) {
                if (read.get(i).start(1) == finding.fix().start()) {
                    return edit(region, finding.fix(), typed.get(i));
                }
            }
        }
        return null;
    }

    private static Pattern pattern(String text, Fix fix, int before, int after) {
        // What is put in goes behind the word before it, so that the place is found by that word.
        return Pattern.compile(typed(text, before, fix.start()) + "(" + typed(text, fix.start(), fix.end()) + ")"
                + typed(text, fix.end(), after));
    }

    /** The edit at a match; null where markup would go with the words. */
    private static Edit edit(String region, Fix fix, MatchResult match) {
        int start = match.start(1);
        int end = match.end(1);
        if (ANY_MARKUP.matcher(match.group(1)).find()) {
            return null;
        }
        if (fix.start() == fix.end()) {
            Matcher closing = MARKUP_AT_END.matcher(region).region(end, region.length());
            end = closing.lookingAt() ? closing.end() : end;
            start = end;
        }
        return new Edit(start, end, fix.replacement());
    }

    /** A pattern for part of a clause as it may have been typed: over line ends, with emphasis and marks of notes. */
    private static String typed(String text, int from, int to) {
        StringBuilder pattern = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                pattern.append("(?:[\\s>]|").append(MARKUP).append(")+?");
            } else {
                if (i > 0 && text.charAt(i - 1) != ' ' && i > from) {
                    pattern.append("(?:").append(MARKUP).append(")*?");
                }
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    private static String applied(String text, List<Edit> edits) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            mended.append(text, from, edit.start).append(edit.replacement);
            from = edit.end;
        }
        return mended.append(text, from, text.length()).toString();
    }
}
