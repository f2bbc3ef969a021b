package org.resdiff.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Run;
import org.resdiff.model.Style;
import org.resdiff.text.Superscripts;
import org.resdiff.text.Typography;

/** Characters under construction, each with its styles, so that lines can be joined and marks cut out without counting. */
final class StyledText {
    /** Tells whether a stretch that seems raised stands below the line. */
    interface Lowered {
        boolean test(int start, int end);
    }

    private final StringBuilder chars = new StringBuilder();
    /** The styles of each character; neighbours share one set. */
    private final List<Set<Style>> styles = new ArrayList<>();
    /** Whether any character was ever styled; most texts have none, and no runs to look for. */
    private boolean styled;

    /** Adds a text with its runs; white space of any kind becomes a single space, none at the beginning. */
    void append(String text, List<Run> runs) {
        append(text, runs, false);
    }

    /** Adds a row of a table: its tabs stay, each of them, since an empty cell moves the figures beside it. */
    void appendRow(String text, List<Run> runs) {
        append(text, runs, true);
    }

    private void append(String text, List<Run> runs, boolean cells) {
        styled |= !runs.isEmpty();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            while (run < runs.size() && runs.get(run).end() <= i) {
                run++;
            }
            boolean inRun = run < runs.size() && runs.get(run).start() <= i;
            Set<Style> of = inRun ? runs.get(run).styles() : Set.of();
            if (cells && text.charAt(i) == '\t') {
                trimEnd();
                chars.append('\t');
                styles.add(Set.of());
            } else if (!Typography.isSpace(text.charAt(i))) {
                chars.append(text.charAt(i));
                styles.add(of);
            } else {
                space(of);
            }
        }
    }

    /** Adds a space unless one is there or the text is empty. */
    void space() {
        space(Set.of());
    }

    private void space(Set<Style> of) {
        if (!chars.isEmpty() && " \t".indexOf(chars.charAt(chars.length() - 1)) < 0) {
            chars.append(' ');
            styles.add(of);
        }
    }

    int length() {
        return chars.length();
    }

    char charAt(int index) {
        return chars.charAt(index);
    }

    String text() {
        return chars.toString();
    }

    /** Whether any character was ever styled. */
    boolean styled() {
        return styled;
    }

    boolean is(int index, Style style) {
        return styles.get(index).contains(style);
    }

    /**
     * Takes out a stretch, and a space before it that would then be doubled or stand at the end or before punctuation.
     *
     * @return the place where the stretch was
     */
    int cut(int start, int end) {
        int from = start;
        boolean lone = end >= length() || charAt(end) == ' ' || ",;.:)\t".indexOf(charAt(end)) >= 0;
        if (from > 0 && charAt(from - 1) == ' ' && lone) {
            from--;
        }
        int to = from == 0 && end < length() && charAt(end) == ' ' ? end + 1 : end;
        chars.delete(from, to);
        styles.subList(from, to).clear();
        return from;
    }

    /** Sets a stretch that is raised and no mark of a note as the raised signs of Unicode, or as what it is below the line. */
    void settleRaised(Lowered lowered) {
        for (int i = 0; i < length(); i++) {
            if (!is(i, Style.SUPERSCRIPT)) {
                continue;
            }
            int start = i;
            while (i < length() && is(i, Style.SUPERSCRIPT)) {
                i++;
            }
            if (!Superscripts.exist(chars.substring(start, i).replace(" ", ""))) {
                continue;
            }
            boolean low = lowered.test(start, i);
            for (int at = start; at < i; at++) {
                chars.setCharAt(at, low ? chars.charAt(at) : Superscripts.raised(chars.charAt(at)));
                Set<Style> rest = EnumSet.copyOf(styles.get(at));
                rest.remove(Style.SUPERSCRIPT);
                rest.remove(Style.NOTE_MARK);
                styles.set(at, rest);
            }
        }
    }

    void trimEnd() {
        while (length() > 0 && charAt(length() - 1) == ' ') {
            chars.setLength(length() - 1);
            styles.remove(styles.size() - 1);
        }
    }

    private boolean differ(int index, int other) {
        Set<Style> a = styles.get(index);
        Set<Style> b = styles.get(other);
        return a != b && !a.equals(b);
    }

    /** The stretches in a style; a space between two of the same styles belongs to them. */
    List<Run> runs() {
        if (!styled) {
            return List.of();
        }
        for (int i = 1; i + 1 < length(); i++) {
            if (charAt(i) == ' ' && styles.get(i - 1).equals(styles.get(i + 1))) {
                styles.set(i, styles.get(i - 1));
            }
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= length(); i++) {
            if (i == length() || differ(i, start)) {
                if (!styles.get(start).isEmpty()) {
                    runs.add(new Run(start, i, styles.get(start)));
                }
                start = i;
            }
        }
        return runs;
    }
}
