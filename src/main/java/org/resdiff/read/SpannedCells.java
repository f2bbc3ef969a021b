package org.resdiff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of a table's rows in their columns: where a cell spans others, an empty one stands for each that it covers. */
public final class SpannedCells {
    /** Columns and rows that one cell may span: more than tables have that are read. */
    private static final int MOST = 100;

    /** How many rows more a column is covered by a cell from above, by its number. */
    private final Map<Integer, Integer> covered = new TreeMap<>();

    private List<StyledText> cells = new ArrayList<>();
    /** How many cells of the row there are up to the last that stands there itself. */
    private int own;

    /** What a span says of itself in markup: at least one, 1 where it says nothing that can be understood. */
    public static int span(String attribute) {
        String digits = attribute.strip();
        return digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    /** Passes over columns that a row leaves out before its next cell. */
    public void skip(int columns) {
        for (int i = 0; i < Math.min(columns, MOST); i++) {
            cells.add(new StyledText());
        }
    }

    public void add(StyledText cell, int columns, int rows) {
        cover();
        int first = cells.size();
        cells.add(cell);
        own = cells.size();
        skip(columns - 1);
        for (int column = first; rows > 1 && column < cells.size(); column++) {
            covered.put(column, Math.min(rows, MOST) - 1);
        }
    }

    /** Empty cells as long as the next column is covered from above. */
    private void cover() {
        while (covered.containsKey(cells.size())) {
            int column = cells.size();
            covered.computeIfPresent(column, (key, rows) -> rows > 1 ? rows - 1 : null);
            cells.add(new StyledText());
        }
    }

    /** The cells of the row up to its last; the next row begins. */
    public List<StyledText> endRow() {
        List<StyledText> row = cells.subList(0, own);
        int width = cells.size();
        covered.replaceAll((column, rows) -> column >= width ? rows - 1 : rows);
        covered.values().removeIf(rows -> rows == 0);
        cells = new ArrayList<>();
        own = 0;
        return row;
    }
}
