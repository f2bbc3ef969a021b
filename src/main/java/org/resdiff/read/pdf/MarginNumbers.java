package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The numbers of lines in the margin of a bill: they count every printed line, or every fifth, where the text runs on from
 * one to the next. Numbers that stand in the margin before paragraphs count none of the lines between. One for each
 * document, since a column of numbers that a page has shown is known on the next.
 */
final class MarginNumbers {
    /** Fewer lines in a row do not show what their numbers count. */
    private static final int LEAST_LINES = 4;
    /** Where every fifth line is numbered, so many numbers show it. */
    private static final int LEAST_FIFTHS = 3;

    private static final int EVERY_FIFTH = 5;
    /** Share of the numbers that must count as the lines do: a head or a note between them has none. */
    private static final float COUNTING = 0.8f;
    /** Share of the counted lines that must run on to the next: those of paragraphs of one line each do not. */
    private static final float RUNNING_ON = 0.2f;
    /** Share of the page's width that a line which runs on fills at least. */
    private static final float FILLED = 0.4f;
    /** How far, in sizes, the numbers of one column may stand off it: wider ones are set to either edge. */
    private static final float ALIGNED = 0.3f;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ENDS = Pattern.compile(".*(?:[.,;:!?]|\\b(?:and|or))");

    /** The column that an earlier page has shown; null before. */
    private Column known;

    private String taken = "";

    /** A margin with the edge of its numbers, which are aligned to one side. */
    private record Column(boolean before, float left, float right) {
        boolean holds(Chunk word) {
            float off = Math.min(Math.abs(word.left() - left), Math.abs(word.right() - right));
            return off <= ALIGNED * word.size();
        }
    }

    /** A number at the edge of a row. */
    private record Numbered(int row, int number, Chunk word) {}

    /** The rows of a page without the numbers of its lines. */
    List<Row> takenOut(List<Row> rows, float pageWidth) {
        taken = "";
        for (boolean before : new boolean[] {true, false}) {
            for (Column column : columns(rows, before)) {
                List<Numbered> numbers = in(column, rows);
                if (column.equals(known) || counts(numbers, rows, column, pageWidth)) {
                    known = column;
                    return without(numbers, rows, column);
                }
            }
        }
        return rows;
    }

    /** What was taken out of the last page, in one line; empty for nothing. */
    String taken() {
        return taken;
    }

    /** Where numbers of a page stand at that edge of the rows: the known column, else each one's own. */
    private List<Column> columns(List<Row> rows, boolean before) {
        List<Column> columns = new ArrayList<>();
        for (Row row : rows) {
            Chunk word = edge(row, before);
            boolean isNew =
                    NUMBER.matcher(word.text()).matches() && columns.stream().noneMatch(column -> column.holds(word));
            if (isNew && known != null && known.before == before && known.holds(word)) {
                return List.of(known);
            }
            if (isNew && columns.size() < LEAST_LINES) {
                columns.add(new Column(before, word.left(), word.right()));
            }
        }
        return columns;
    }

    private static Chunk edge(Row row, boolean before) {
        List<Chunk> words = row.words();
        return words.get(before ? 0 : words.size() - 1);
    }

    private static List<Numbered> in(Column column, List<Row> rows) {
        List<Numbered> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Chunk word = edge(rows.get(i), column.before);
            if (NUMBER.matcher(word.text()).matches() && column.holds(word)) {
                found.add(new Numbered(i, Integer.parseInt(word.text()), word));
            }
        }
        return found;
    }

    private static boolean counts(List<Numbered> numbers, List<Row> rows, Column column, float pageWidth) {
        int counting = 0;
        int step = 0;
        for (int i = 1; i < numbers.size(); i++) {
            int lines = numbers.get(i).row - numbers.get(i - 1).row;
            int counted = numbers.get(i).number - numbers.get(i - 1).number;
            if (counted == lines && (lines == 1 || lines == EVERY_FIFTH)) {
                counting++;
                step = lines;
            }
        }
        int least = step == 1 ? LEAST_LINES : LEAST_FIFTHS;
        if (counting + 1 < least || counting < COUNTING * (numbers.size() - 1) || (step == 1 && !column.before)) {
            return false;
        }
        int first = numbers.get(0).row;
        int last = numbers.get(numbers.size() - 1).row;
        boolean apart = rows.subList(first, last + 1).stream()
                .allMatch(row -> column.holds(edge(row, column.before))
                        || (column.before ? row.left() > column.right : row.right() < column.left));
        return apart && runsOn(rows.subList(first, last + 1), column, pageWidth) >= RUNNING_ON * (last - first);
    }

    /** How many of the rows fill their line and go on in the next in the middle of a sentence. */
    private static int runsOn(List<Row> rows, Column column, float pageWidth) {
        int runsOn = 0;
        Row above = null;
        for (Row numbered : rows) {
            Row row = text(numbered, column);
            boolean printed = !row.chunks().isEmpty();
            if (printed && above != null && above.right() - above.left() >= FILLED * pageWidth) {
                String end = above.text().toLowerCase(Locale.ROOT);
                boolean small = Character.isLowerCase(row.text().codePointAt(0));
                runsOn += small && !ENDS.matcher(end).matches() ? 1 : 0;
            }
            above = printed ? row : null;
        }
        return runsOn;
    }

    /** What of a row is no number in the column. */
    private static Row text(Row row, Column column) {
        Chunk word = edge(row, column.before);
        if (!NUMBER.matcher(word.text()).matches() || !column.holds(word)) {
            return row;
        }
        return column.before
                ? row.between(word.right(), Float.POSITIVE_INFINITY)
                : row.between(Float.NEGATIVE_INFINITY, word.left());
    }

    private List<Row> without(List<Numbered> numbers, List<Row> rows, Column column) {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            Row text = text(row, column);
            if (!text.chunks().isEmpty()) {
                left.add(text);
            }
        }
        taken = String.join(
                " ", numbers.stream().map(number -> number.word.text()).toList());
        return left;
    }
}
