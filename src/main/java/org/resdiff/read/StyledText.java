package org.resdiff.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;
import org.resdiff.text.Superscripts;
import org.resdiff.text.Typography;

/**
 * The text of one paragraph as it grows, with the styles of its stretches. White space is what a reader sees of it: a row
 * of spaces, tabs and line ends is one space, none stands at either end, and signs that print nothing are gone. A single
 * no-break space between two words stays.
 */
public final class StyledText {
    /** What a raised stretch must look like to be the mark of a note; the "th" of "9th" and the "o" of "No" do not. */
    private static final String ONE_MARK = "(?:\\d{1,3}|[*†‡§¶#]{1,5}|[ivx]{1,5}|\\p{Ll}(?<!o))";

    private static final Pattern MARK =
            Pattern.compile("[\\[(]?" + ONE_MARK + "(?:[ ,–-]{1,3}" + ONE_MARK + "){0,9}/?[])]?");

    /** How what the format calls a note's mark is set. */
    public static final Set<Style> MARKED = Set.of(Style.SUPERSCRIPT, Style.NOTE_MARK);

    private static final char NONE = 0;

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private Set<Style> styles = Set.of();
    private int start;
    private char space = NONE;
    /** Where the last mark of a note ended. */
    private int markEnd;

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The last character so far, a space where one would follow; NUL at the beginning. */
    public char last() {
        if (space != NONE) {
            return ' ';
        }
        return text.isEmpty() ? NONE : text.charAt(text.length() - 1);
    }

    public void append(String added, Set<Style> in) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (Typography.isSpace(c)) {
                space = space == NONE && isNoBreak(c) ? c : ' ';
            } else if (c >= ' ' && c != '\u007F' && !Unseen.is(c)) {
                write(c, in);
            }
        }
    }

    /** Appends the mark of a note; a comma parts it from a mark directly before, which would read as one number with it. */
    public void mark(String mark) {
        boolean adjacent = markEnd > 0 && markEnd == text.length() && space == NONE;
        append(adjacent ? "," + mark : mark, MARKED);
        markEnd = text.length();
    }

    /** Appends a finished line, its styles kept, as after a space. */
    public void append(Line line) {
        append(" ", Set.of());
        int at = 0;
        for (Run run : line.runs()) {
            append(line.text().substring(at, run.start()), Set.of());
            append(line.text().substring(run.start(), run.end()), run.styles());
            at = run.end();
        }
        append(line.text().substring(at), Set.of());
    }

    /** The cells of a table row as one line, parted by tabs. */
    public static Line row(List<StyledText> cells, int number) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        for (StyledText cell : cells) {
            if (cell != cells.get(0)) {
                text.append('\t');
            }
            int shift = text.length();
            Line line = cell.line(Line.Role.TABLE, 0, number);
            for (Run run : line.runs()) {
                runs.add(new Run(run.start() + shift, run.end() + shift, run.styles()));
            }
            text.append(line.text());
        }
        return new Line(text.toString(), Line.Role.TABLE, 0, 0, number, null, runs);
    }

    private void write(char c, Set<Style> in) {
        boolean gap = space != NONE && !text.isEmpty();
        if (!in.equals(styles)) {
            closeRun();
            if (gap) {
                text.append(space);
            }
            styles = in.isEmpty() ? Set.of() : EnumSet.copyOf(in);
            start = text.length();
        } else if (gap) {
            text.append(space);
        }
        text.append(c);
        space = NONE;
    }

    private void closeRun() {
        if (!styles.isEmpty() && text.length() > start) {
            runs.add(new Run(start, text.length(), styles));
        }
        start = text.length();
    }

    /** The paragraph as a line without page and place. */
    public Line line(Line.Role role, int level, int number) {
        closeRun();
        StringBuilder settledText = new StringBuilder(text);
        List<Run> settled = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String stretch = text.substring(run.start(), run.end());
            if (!run.is(Style.SUPERSCRIPT) || MARK.matcher(stretch).matches()) {
                settled.add(run);
                continue;
            }
            if (Superscripts.exist(stretch)) {
                for (int i = run.start(); i < run.end(); i++) {
                    settledText.setCharAt(i, Superscripts.raised(text.charAt(i)));
                }
            }
            Set<Style> rest = EnumSet.copyOf(run.styles());
            rest.removeAll(MARKED);
            if (!rest.isEmpty()) {
                settled.add(new Run(run.start(), run.end(), rest));
            }
        }
        DraftingSigns.Signed signed = DraftingSigns.in(settledText.toString(), settled);
        return new Line(signed.text(), role, level, 0, number, null, signed.runs());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }
}
