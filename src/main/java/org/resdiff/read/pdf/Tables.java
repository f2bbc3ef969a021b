package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables of a page by their gutters: strips that stay white over several rows, with cells wide apart on either
 * side. What also looks so is none: labels of a list with their paragraphs, votes ("Against: ..."), a table of contents,
 * a masthead.
 */
final class Tables {
    /** Fewer rows with cells than this are a masthead, a signature or chance. */
    private static final int MIN_ROWS = 3;
    /** Gap, in sizes, from which two pieces of a row are cells: wider than any that justified text shows. */
    static final float CELL_GAP = 2.2f;
    /** Least width of a gutter in sizes: cells of a full row come as near to each other as words do. */
    private static final float GUTTER = 0.2f;
    /** Rows of one table follow each other within so many sizes. */
    private static final float NEAR = 3;
    /** Lines further apart than this, in sizes, belong to two rows of a table, or to none. */
    private static final float WITHIN_CELL = 1.4f;
    /** The same beside the first column: items of a list in a cell may stand apart. */
    private static final float BESIDE = 2;
    /** Rows without cells after which a table has ended, though they keep off its gutters. */
    private static final int MOST_WITHOUT = 15;
    /** How many times the fewest rows are read before a gutter must show: what looks for one longer is a chart. */
    private static final int SOON = 4;
    /** Points of a page's width at most: what PDF allows. */
    private static final int WIDEST = 14_400;
    /** Points that must be white in all rows for a gutter to begin with one of them. */
    private static final int LEAST_WHITE = 2;
    /** Letters larger than the page's text by this factor are those of a masthead or title. */
    private static final float LARGE = 1.15f;
    /** Longest label of a paragraph, in sizes: "(xviii)". */
    private static final float LABEL = 3;

    private static final Pattern NO_CELL =
            Pattern.compile("[(\\[]?[\\p{L}\\d]{1,5}[.)\\]]|\\d{1,3}|[\u2022\u2013\u2014*\\-]|.*:");
    private static final Pattern LEADER = Pattern.compile("(?:\\. ?){4}");

    private final List<Row> rows;
    private final float largest;

    /**
     * A table.
     *
     * @param start index of its first printed row
     * @param end index after its last
     * @param gutters middles of the strips between its columns, from left to right
     */
    record Table(int start, int end, List<Float> gutters) {}

    private Tables(List<Row> rows) {
        this.rows = rows;
        List<Float> sizes =
                new ArrayList<>(rows.stream().map(Row::size).sorted().toList());
        this.largest = sizes.isEmpty() ? 0 : LARGE * sizes.get(sizes.size() / 2);
    }

    /** The tables among the rows of a page, which stand in reading order. Linear in the rows: one that
     * begins no table is soon known not to. */
    static List<Table> find(List<Row> rows) {
        Tables tables = new Tables(rows);
        List<Table> found = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Table table = tables.cells(at).isEmpty() ? null : tables.from(at);
            if (table != null) {
                found.add(table);
            }
            at = table == null ? at + 1 : table.end;
        }
        return found;
    }

    /** A strip without ink and how many rows have cells on both sides of it. */
    private record Strip(float left, float right, int rows) {
        /** What is left of it beside the words of a row. */
        Strip beside(Row row) {
            float from = left;
            float to = right;
            for (Chunk word : row.words()) {
                if (word.right() > from && word.left() < to) {
                    boolean before = word.left() - from < to - word.right();
                    from = before ? word.right() : from;
                    to = before ? to : word.left();
                }
            }
            return new Strip(from, to, rows);
        }

        Strip seen() {
            return new Strip(left, right, rows + 1);
        }

        boolean holds(Strip gap) {
            return gap.left < right && gap.right > left;
        }
    }

    /** The wide gaps of a row that parts cells; empty where it is none of a table. */
    private List<Strip> cells(int index) {
        Row row = rows.get(index);
        List<Strip> gaps = new ArrayList<>();
        List<Chunk> chunks = row.chunks();
        for (int i = 1; i < chunks.size(); i++) {
            float left = chunks.get(i - 1).right();
            float right = chunks.get(i).left();
            if (right - left >= CELL_GAP * row.size()) {
                gaps.add(new Strip(left, right, 0));
            }
        }
        if (gaps.isEmpty() || row.size() > largest) {
            return List.of();
        }
        boolean label = gaps.size() == 1 && opensWithLabel(row, gaps.get(0));
        return label || LEADER.matcher(row.text()).find() ? List.of() : gaps;
    }

    private static boolean opensWithLabel(Row row, Strip gap) {
        Row left = row.between(Float.NEGATIVE_INFINITY, gap.left + 1);
        String text = left.text();
        boolean narrow = left.right() - left.left() <= LABEL * row.size();
        return NO_CELL.matcher(text).matches() && (narrow || text.endsWith(":"));
    }

    /** The table that begins with a row of cells; null where what follows makes none. */
    private Table from(int start) {
        List<Strip> strips = List.of();
        BitSet ink = new BitSet();
        int end = start;
        int both = 0;
        for (int i = start; i < rows.size() && (i == start || near(i)); i++) {
            List<Strip> left = narrowed(strips, rows.get(i));
            if (left == null || i - end > MOST_WITHOUT) {
                break;
            }
            List<Strip> gaps = cells(i);
            print(rows.get(i), ink);
            strips = merged(left, gaps, ink);
            if (!gaps.isEmpty()) {
                both++;
                end = i + 1;
            } else if (i == end && !strips.isEmpty() && continues(i, strips.get(0))) {
                end = i + 1;
            }
            if (strips.isEmpty() || (both > SOON * MIN_ROWS && gutters(strips).isEmpty())) {
                break;
            }
        }
        List<Strip> gutters = gutters(strips);
        return both < MIN_ROWS || gutters.isEmpty() ? null : new Table(start, end, middles(gutters));
    }

    private static List<Strip> gutters(List<Strip> strips) {
        return strips.stream().filter(strip -> strip.rows >= MIN_ROWS).toList();
    }

    /** Marks the points of the page's width that a row covers. */
    private static void print(Row row, BitSet ink) {
        for (Chunk word : row.words()) {
            int from = point(word.left());
            ink.set(from, Math.max(from, point(word.right())));
        }
    }

    private static int point(float x) {
        return Math.max(0, Math.min(WIDEST, Math.round(x)));
    }

    /** The widest part of a gap that no row has covered; of no width where all is. */
    private static Strip white(Strip gap, BitSet ink) {
        int best = 0;
        int width = 0;
        int end = point(gap.right);
        for (int from = ink.nextClearBit(point(gap.left)); from < end; ) {
            int next = ink.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            if (to - from > width) {
                best = from;
                width = to - from;
            }
            from = ink.nextClearBit(to);
        }
        return new Strip(best, best + width, 0);
    }

    private static List<Float> middles(List<Strip> strips) {
        return strips.stream().map(strip -> (strip.left + strip.right) / 2).toList();
    }

    private boolean near(int index) {
        float step = rows.get(index).baseline() - rows.get(index - 1).baseline();
        return step >= 0
                && step <= NEAR * rows.get(index).size()
                && rows.get(index).size() <= largest;
    }

    /** The strips beside one more row; null where the row runs over one that is sure to be a gutter. */
    private static List<Strip> narrowed(List<Strip> strips, Row row) {
        List<Strip> left = new ArrayList<>();
        for (Strip strip : strips) {
            Strip beside = strip.beside(row);
            if (beside.right - beside.left >= GUTTER * row.size()) {
                left.add(beside);
            } else if (strip.rows >= MIN_ROWS) {
                return null;
            }
        }
        return left;
    }

    /** The strips that a row's gaps bear out, and those that it adds, where the rows above left white. */
    private static List<Strip> merged(List<Strip> strips, List<Strip> gaps, BitSet ink) {
        List<Strip> merged = new ArrayList<>();
        for (Strip strip : strips) {
            merged.add(gaps.stream().anyMatch(strip::holds) ? strip.seen() : strip);
        }
        for (Strip gap : gaps) {
            Strip white = white(gap, ink);
            if (white.right - white.left >= LEAST_WHITE && strips.stream().noneMatch(strip -> strip.holds(gap))) {
                merged.add(white.seen());
            }
        }
        merged.sort((a, b) -> Float.compare(a.left, b.left));
        return merged;
    }

    /** Whether a row without cells goes on with those of the row above: beside the first column, or close under it. */
    private boolean continues(int index, Strip first) {
        Row row = rows.get(index);
        float step = (row.baseline() - rows.get(index - 1).baseline()) / row.size();
        return row.left() >= first.left ? step <= BESIDE : step <= WITHIN_CELL && row.right() <= first.right;
    }

    /** The rows of a table as a reader counts them, each as the printed rows in it. */
    static List<List<Row>> rows(Table table, List<Row> printed) {
        float first = table.gutters.get(0);
        boolean spaced = spaced(table, printed);
        List<List<Row>> rows = new ArrayList<>();
        float above = Float.NaN;
        for (Row row : printed.subList(table.start, table.end)) {
            boolean named = row.left() < first;
            boolean opens = named && (!spaced || row.baseline() - above > WITHIN_CELL * row.size());
            if (rows.isEmpty() || opens) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(row);
            above = named ? row.baseline() : above;
        }
        return rows;
    }

    /** Whether white space parts some rows of the table: then lines that stand closer are those of one cell. */
    private static boolean spaced(Table table, List<Row> printed) {
        Row above = null;
        for (Row row : printed.subList(table.start, table.end)) {
            if (row.left() < table.gutters.get(0)) {
                if (above != null && row.baseline() - above.baseline() > WITHIN_CELL * row.size()) {
                    return true;
                }
                above = row;
            }
        }
        return false;
    }
}
