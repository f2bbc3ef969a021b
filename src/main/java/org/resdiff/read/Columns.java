package org.resdiff.read;

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

    private Columns() {}

    static List<Row> inReadingOrder(List<Row> rows, float pageWidth) {
        List<Row> ordered = new ArrayList<>(rows.size());
        int at = 0;
        while (at < rows.size()) {
            Stretch stretch = stretch(rows, at, pageWidth);
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
            List<Chunk> own = row.chunks().stream()
                    .filter(chunk -> (chunk.right() <= middle) == wantLeft)
                    .toList();
            if (!own.isEmpty()) {
                side.add(new Row(own));
            }
        }
        return side;
    }
}
