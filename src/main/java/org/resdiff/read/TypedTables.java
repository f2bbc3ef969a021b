package org.resdiff.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resdiff.model.Line;

/**
 * Finds tables in plain text: lines in a row that leave the same columns blank, or that have their cells set by tabs. Each becomes
 * a row of cells, the empty ones too, so that a figure in another column is another text. Linear in the characters.
 */
final class TypedTables {
    /** Spaces between two columns, everywhere in the table. */
    private static final int GAP = 2;
    /** Spaces that make a line look like a row at all: sentences may be set apart by two. */
    private static final int WIDE = 3;
    /** Letters of a cell beyond which it is a column of prose, on average. */
    private static final int CELL = 30;

    /** A number or letter with a tab behind it opens an item of a list. */
    private static final Pattern ITEM = Pattern.compile("\\(?[\\p{L}\\d.]{1,6}[.)]\\s*|[^\\p{L}\\d]*");

    private TypedTables() {}

    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int tabbed = i;
            while (tabbed < lines.size() && tabs(lines.get(tabbed).text())) {
                tabbed++;
            }
            if (tabbed - i > 1 && table(lines.subList(i, tabbed))) {
                lines.subList(i, tabbed)
                        .forEach(line -> parted.add(row(line, line.text().stripTrailing())));
                i = tabbed;
                continue;
            }
            int end = i;
            while (end < lines.size() && row(lines.get(end).text())) {
                end++;
            }
            List<Line> block = lines.subList(i, end);
            List<int[]> columns = block.size() < 2 ? List.of() : columns(block);
            if (table(block, columns)) {
                block.forEach(line -> parted.add(cells(line, columns)));
                i = end;
            } else {
                int next = Math.max(end, i + 1);
                parted.addAll(lines.subList(i, next));
                i = next;
            }
        }
        return parted;
    }

    private static boolean row(String text) {
        String stripped = text.strip();
        return stripped.contains(" ".repeat(WIDE)) && stripped.indexOf('\t') < 0;
    }

    /** Whether a tab parts two cells of a line, and does not only stand behind the number of an item. */
    private static boolean tabs(String text) {
        int tab = text.indexOf('\t');
        return tab > 0
                && tab < text.stripTrailing().length()
                && !ITEM.matcher(text.substring(0, tab)).matches();
    }

    /** Whether the cells that tabs part are short, and most rows hold figures behind the first or some have several cells. */
    private static boolean table(List<Line> block) {
        int figures = 0;
        int letters = 0;
        int cells = 0;
        boolean several = false;
        for (Line line : block) {
            String text = line.text().stripTrailing();
            several |= text.indexOf('\t') < text.lastIndexOf('\t');
            figures += text.substring(text.indexOf('\t')).chars().anyMatch(Character::isDigit) ? 1 : 0;
            letters += text.length();
            cells += text.split("\t+").length;
        }
        return (several || 2 * figures >= block.size()) && letters <= CELL * cells;
    }

    /** From where to where each column reaches: what some line fills, set apart by what every line leaves blank. */
    private static List<int[]> columns(List<Line> block) {
        BitSet filled = new BitSet();
        for (Line line : block) {
            for (int i = 0; i < line.text().length(); i++) {
                if (line.text().charAt(i) != ' ') {
                    filled.set(i);
                }
            }
        }
        List<int[]> columns = new ArrayList<>();
        for (int start = filled.nextSetBit(0); start >= 0; ) {
            int end = filled.nextClearBit(start);
            int next = filled.nextSetBit(end);
            while (next >= 0 && next - end < GAP) {
                end = filled.nextClearBit(next);
                next = filled.nextSetBit(end);
            }
            columns.add(new int[] {start, end});
            start = next;
        }
        return columns;
    }

    /** Whether the cells are short, and figures stand in most rows behind the first column. */
    private static boolean table(List<Line> block, List<int[]> columns) {
        if (columns.size() < 2) {
            return false;
        }
        int figures = 0;
        int letters = 0;
        int cells = 0;
        for (Line line : block) {
            boolean figure = false;
            for (int c = 0; c < columns.size(); c++) {
                String cell = cell(line, columns.get(c));
                letters += cell.length();
                cells += cell.isEmpty() ? 0 : 1;
                figure |= c > 0 && cell.chars().anyMatch(Character::isDigit);
            }
            figures += figure ? 1 : 0;
        }
        // a head may have none
        return 2 * figures >= block.size() && letters <= CELL * cells;
    }

    private static String cell(Line line, int[] column) {
        String text = line.text();
        return text.substring(Math.min(text.length(), column[0]), Math.min(text.length(), column[1]))
                .strip();
    }

    private static Line cells(Line line, List<int[]> columns) {
        String text = columns.stream().map(column -> cell(line, column)).collect(Collectors.joining("\t"));
        return row(line, text);
    }

    private static Line row(Line line, String text) {
        return new Line(text, Line.Role.TABLE, 0, line.page(), line.number(), null, List.of());
    }
}
