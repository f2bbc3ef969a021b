package org.resdiff.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.text.Controls;
import org.resdiff.text.DisplayWidth;

/** Breaks inked text into rows at spaces, by display columns; a word that is wider than a row is cut. Linear. */
final class Wrap {
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private List<Chunk> line = new ArrayList<>();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /**
     * At least one row, none wider than asked for.
     *
     * @param signs whether insertions and deletions get their signs, for want of colours
     */
    static List<Row> rows(List<Chunk> chunks, int width, boolean signs) {
        Wrap wrap = new Wrap(Math.max(1, width));
        List<Chunk> word = new ArrayList<>();
        Ink space = null;
        for (Chunk chunk : chunks) {
            String text = Controls.visible(signs ? signed(chunk) : chunk.text());
            for (int i = 0; i < text.length(); ) {
                int end = i;
                while (end < text.length() && !blank(text.charAt(end))) {
                    end++;
                }
                if (end > i) {
                    word.add(new Chunk(chunk.ink(), text.substring(i, end)));
                }
                if (end < text.length()) {
                    wrap.word(word, space);
                    word.clear();
                    space = chunk.ink();
                    end++;
                }
                i = end;
            }
        }
        wrap.word(word, space);
        wrap.endRow();
        return wrap.rows;
    }

    /** The sign goes around the words, not around the space beside them: "a {+b+} c". */
    private static String signed(Chunk chunk) {
        String text = chunk.text();
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return start == end
                ? text
                : text.substring(0, start) + chunk.ink().marked(text.substring(start, end)) + text.substring(end);
    }

    /** Breaking and collapsing is for ordinary space only: a no-break space is there for its reason. */
    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void word(List<Chunk> word, Ink space) {
        if (word.isEmpty()) {
            return;
        }
        int columns = 0;
        for (Chunk chunk : word) {
            columns += DisplayWidth.of(chunk.text());
        }
        if (used > 0 && used + 1 + columns > width) {
            endRow();
        } else if (used > 0) {
            line.add(new Chunk(spaceInk(word.get(0).ink(), space), " "));
            used++;
        }
        for (Chunk chunk : word) {
            cut(chunk);
        }
    }

    /** A line under or through the words goes on through the space between two of one ink. */
    private Ink spaceInk(Ink next, Ink space) {
        Ink last = line.get(line.size() - 1).ink();
        return last == next && space == next ? next : Ink.PLAIN;
    }

    private void cut(Chunk chunk) {
        String text = chunk.text();
        for (int i = 0; i < text.length(); ) {
            if (used > 0 && used + DisplayWidth.of(text.codePointAt(i)) > width) {
                endRow();
            }
            int end = DisplayWidth.fit(text, i, width - used);
            String piece = text.substring(i, end);
            line.add(new Chunk(chunk.ink(), piece));
            used += DisplayWidth.of(piece);
            i = end;
        }
    }

    private void endRow() {
        rows.add(new Row(line, used));
        line = new ArrayList<>();
        used = 0;
    }
}
