package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a page into reading order: where a stretch of rows is parted by one gutter, the left column before the
 * right one. Masthead and tables, whose cells are short, stay rows.
 */
final class Columns {
    /** Fewer rows than this side by side may be a masthead, a list of names or a table. */
    private static final int MIN_ROWS = 8;
    /** Least width of a gutter in sizes of the text. */
    private static final float GUTTER = 1.2f;
    /** Least share of the page's width that the text on either side takes, on average: columns are filled, cells seldom. */
    private static final float FILLED = 0.25f;
    /** Rows of each side at least that fill their column, where the lines of the sides do not stand level. */
    private static final int MIN_FULL = 3;
    /** A line that fills its column reaches over this share of it. */
    private static final float FULL = 0.8f;
    /** Share of the rows of the shorter side that may stand level with one of the other: those of a table mostly do. */
    private static final float LEVEL = 0.5f;
    /** Widest gutter between such columns, as a share of the page: a masthead's halves stand further apart. */
    private static final float WIDEST = 0.1f;
    /** Rows looked at for such columns: more than a page of the smallest print has. */
    private static final int MOST_ROWS = 400;
    /** Rows within which the sides take turns where such columns begin. */
    private static final int TURNS = 3;

    private Columns() {}

    static List<Row> inReadingOrder(List<Row> rows, float pageWidth) {
        List<Row> ordered = new ArrayList<>(rows.size());
        int at = 0;
        while (at < rows.size()) {
            Stretch stretch = stretch(rows, at, pageWidth);
            stretch = stretch == null ? unlevel(rows, at, pageWidth) : stretch;
            if (stretch == null) {
                ordered.add(rows.get(at++));
            } else {
                ordered.addAll(side(rows, at, stretch, true));
                ordered.addAll(side(rows, at, stretch, false));
                at = stretch.end;
            }
        }
        return ordered;
    }

    /** Rows up to {@code end} (exclusive) that a gutter from {@code left} to {@code right} parts. */
    private record Stretch(int end, float left, float right) {}

    private static Stretch stretch(List<Row> rows, int start, float pageWidth) {
        float left = 0.3f * pageWidth;
        float right = 0.7f * pageWidth;
        int both = 0;
        int end = start;
        float filled = 0;
        float[] gap = {left, right};
        for (int i = start; i < rows.size(); i++) {
            float[] narrowed = narrow(rows.get(i), gap);
            if (narrowed == null) {
                break;
            }
            gap = narrowed;
            float middle = (gap[0] + gap[1]) / 2;
            float leftEnd = 0;
            float rightStart = pageWidth;
            for (Chunk chunk : rows.get(i).chunks()) {
                if (chunk.right() <= middle) {
                    leftEnd = Math.max(leftEnd, chunk.right());
                } else {
                    rightStart = Math.min(rightStart, chunk.left());
                }
            }
            if (leftEnd > 0 && rightStart < pageWidth) {
                both++;
                filled += Math.min(leftEnd - rows.get(i).left(), rows.get(i).right() - rightStart);
                end = i + 1;
            }
            if (i == start && both == 0) {
                return null;
            }
        }
        boolean columns = both >= MIN_ROWS && filled / both >= FILLED * pageWidth;
        return columns ? new Stretch(end, gap[0], gap[1]) : null;
    }

    /**
     * The same where the lines of the two columns do not stand level, as where headings and short paragraphs part them: the
     * rows of one side run on between those of the other, many fill their column, and one narrow gutter parts all.
     */
    private static Stretch unlevel(List<Row> rows, int start, float pageWidth) {
        float[] gap = {0.3f * pageWidth, 0.7f * pageWidth};
        int end = start;
        while (end < Math.min(rows.size(), start + MOST_ROWS)) {
            float[] narrowed = narrow(rows.get(end), gap);
            if (narrowed == null) {
                break;
            }
            gap = narrowed;
            end++;
        }
        float middle = (gap[0] + gap[1]) / 2;
        if (end - start < MIN_ROWS || !takeTurns(rows.subList(start, Math.min(end, start + TURNS)), middle)) {
            return null;
        }
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        int level = 0;
        for (Row row : rows.subList(start, end)) {
            Row before = part(row, middle, true);
            Row after = part(row, middle, false);
            level += before != null && after != null ? 1 : 0;
            if (before != null) {
                left.add(before);
            }
            if (after != null) {
                right.add(after);
            }
        }
        boolean columns = Math.min(left.size(), right.size()) >= MIN_ROWS
                && level <= LEVEL * Math.min(left.size(), right.size())
                && gap[1] - gap[0] <= WIDEST * pageWidth
                && filled(left, pageWidth)
                && filled(right, pageWidth);
        return columns ? new Stretch(lastOfColumns(rows, start, end, middle), gap[0], gap[1]) : null;
    }

    /** Whether both sides have rows among the first. */
    private static boolean takeTurns(List<Row> first, float middle) {
        return first.stream().anyMatch(row -> part(row, middle, true) != null)
                && first.stream().anyMatch(row -> part(row, middle, false) != null);
    }

    /** Whether a column is wide and several of its lines reach over it. */
    private static boolean filled(List<Row> column, float pageWidth) {
        float from = Float.MAX_VALUE;
        float to = 0;
        for (Row row : column) {
            from = Math.min(from, row.left());
            to = Math.max(to, row.right());
        }
        float width = to - from;
        long full = column.stream()
                .filter(row -> row.right() - row.left() >= FULL * width)
                .count();
        return width >= FILLED * pageWidth && full >= MIN_FULL;
    }

    /**
     * Index after the last row of the columns: the longer one ends where white space parts it from what follows, wider than
     * any between its lines above.
     */
    private static int lastOfColumns(List<Row> rows, int start, int end, float middle) {
        int last = end;
        while (part(rows.get(last - 1), middle, false) == null) {
            last--;
        }
        Row above = null;
        float widest = 0;
        for (int i = start; i < end; i++) {
            Row row = part(rows.get(i), middle, true);
            if (row == null) {
                continue;
            }
            float step = above == null ? 0 : row.baseline() - above.baseline();
            if (i >= last) {
                if (step > widest) {
                    return i;
                }
                last = i + 1;
            }
            widest = Math.max(widest, step);
            above = row;
        }
        return last;
    }

    /** What of a row stands on one side of the gutter; null for nothing. */
    private static Row part(Row row, float middle, boolean wantLeft) {
        List<Chunk> own = row.chunks().stream()
                .filter(chunk -> (chunk.right() <= middle) == wantLeft)
                .toList();
        return own.isEmpty() ? null : new Row(own);
    }

    /** What is left of the gap once the row's chunks are cut out of it; null where too little is. */
    private static float[] narrow(Row row, float[] gap) {
        float left = gap[0];
        float right = gap[1];
        for (Chunk chunk : row.chunks()) {
            if (chunk.right() <= left || chunk.left() >= right) {
                continue;
            }
            float before = chunk.left() - left;
            float after = right - chunk.right();
            if (before >= after) {
                right = chunk.left();
            } else {
                left = chunk.right();
            }
        }
        return right - left >= GUTTER * row.size() ? new float[] {left, right} : null;
    }

    private static List<Row> side(List<Row> rows, int start, Stretch stretch, boolean wantLeft) {
        float middle = (stretch.left + stretch.right) / 2;
        List<Row> side = new ArrayList<>();
        for (Row row : rows.subList(start, stretch.end)) {
            Row own = part(row, middle, wantLeft);
            if (own != null) {
                side.add(own);
            }
        }
        return side;
    }
}
