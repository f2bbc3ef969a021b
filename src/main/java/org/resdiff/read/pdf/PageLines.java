package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.model.Box;
import org.resdiff.model.Line;

/** Turns the glyphs and rules of one page into printed lines in reading order. */
final class PageLines {
    /** A row of nothing but such signs is a line that a typist drew. */
    private static final Pattern UNDERSCORES = Pattern.compile("_[_ ]+");
    /** A shorter one, as a share of the page, may be the rule above notes or a blank to fill in. */
    private static final float RULE_WIDTH = 0.4f;

    private final PageScan scan;
    private final MarginNumbers margin;
    private final int page;
    private final List<Line> lines = new ArrayList<>();
    private int number;

    private PageLines(PageScan scan, MarginNumbers margin, int page, int before) {
        this.scan = scan;
        this.margin = margin;
        this.page = page;
        this.number = before;
    }

    /**
     * The lines of the scanned page; rules stand where they are drawn, numbers of lines and turned text come last as
     * furniture.
     *
     * @param margin what the pages before have shown of numbers of lines
     * @param before how many lines the pages before had
     */
    static List<Line> of(PageScan scan, MarginNumbers margin, int page, int before) {
        return new PageLines(scan, margin, page, before).build();
    }

    private List<Line> build() {
        List<Row> printedRows = margin.takenOut(Row.of(Chunk.of(scan.glyphs())), scan.width());
        List<Row> rows = new ArrayList<>(Columns.inReadingOrder(printedRows, scan.width()));
        List<Stroke> strokes = new ArrayList<>(scan.rules());
        rows.stream()
                .filter(this::isRule)
                .forEach(row -> strokes.add(new Stroke(row.left(), row.right(), row.baseline())));
        rows.removeIf(this::isRule);
        List<Stroke> rules = Stroke.whole(strokes);
        boolean[] used = new boolean[rules.size()];
        List<Line> printed = printed(rows, rules, used);
        int rule = 0;
        for (Line line : printed) {
            for (;
                    rule < rules.size()
                            && rules.get(rule).y()
                                    < line.box().baseline() - line.box().size();
                    rule++) {
                addRule(rules.get(rule), used[rule]);
            }
            add(line);
        }
        for (; rule < rules.size(); rule++) {
            addRule(rules.get(rule), used[rule]);
        }
        furniture(margin.taken());
        furniture(text(scan.turned()));
        return lines;
    }

    private boolean isRule(Row row) {
        return row.right() - row.left() >= RULE_WIDTH * scan.width()
                && UNDERSCORES.matcher(row.text()).matches();
    }

    private void furniture(String text) {
        if (!text.isBlank()) {
            add(new Line(text, Line.Role.FURNITURE, 0, page, 0, null, List.of()));
        }
    }

    private void add(Line line) {
        number++;
        lines.add(new Line(line.text(), line.role(), 0, page, number, line.box(), line.runs()));
    }

    private void addRule(Stroke rule, boolean used) {
        if (!used) {
            Box box = new Box(rule.left(), rule.y(), rule.right(), 0, scan.width(), scan.height());
            add(new Line("", Line.Role.RULE, 0, page, 0, box, List.of()));
        }
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString().strip();
    }

    /** The printed lines, a table's rows as one line each. */
    private List<Line> printed(List<Row> rows, List<Stroke> rules, boolean[] used) {
        List<Line> printed = new ArrayList<>();
        int at = 0;
        for (Tables.Table table : Tables.find(rows)) {
            rows.subList(at, table.start()).forEach(row -> printed.add(line(row, rules, used)));
            Tables.rows(table, rows).forEach(row -> printed.add(tableRow(row, table.gutters(), rules, used)));
            at = table.end();
        }
        rows.subList(at, rows.size()).forEach(row -> printed.add(line(row, rules, used)));
        return printed;
    }

    private Line line(Row row, List<Stroke> rules, boolean[] used) {
        LineText text = new LineText(rules, used);
        text.append(row);
        Box box = new Box(row.left(), row.baseline(), row.right(), row.size(), scan.width(), scan.height());
        return new Line(text.text(), Line.Role.PRINTED, 0, page, 0, box, text.runs());
    }

    /** A row of a table, cells parted by tabs, the lines of a cell joined. */
    private Line tableRow(List<Row> lines, List<Float> gutters, List<Stroke> rules, boolean[] used) {
        LineText text = new LineText(rules, used);
        float left = Float.NEGATIVE_INFINITY;
        for (int column = 0; column <= gutters.size(); column++) {
            float right = column < gutters.size() ? gutters.get(column) : Float.POSITIVE_INFINITY;
            if (column > 0) {
                text.tab();
            }
            for (Row line : lines) {
                Row cell = line.between(left, right);
                if (!cell.chunks().isEmpty()) {
                    text.goOn();
                    text.append(cell);
                }
            }
            left = right;
        }
        Row first = lines.get(0);
        Box box = new Box(first.left(), first.baseline(), first.right(), first.size(), scan.width(), scan.height());
        return new Line(text.text(), Line.Role.TABLE, 0, page, 0, box, text.runs());
    }
}
