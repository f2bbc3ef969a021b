package org.resdiff.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Box;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/** Turns the glyphs and rules of one page into printed lines in reading order. */
final class PageLines {
    /**
     * Gap, as a share of the size, from which two glyphs belong to two words. Measured on 150 documents: between words
     * 0.165 and more, inside words 0.16 and less, where a kerned hyphen stands off; a drawn space does not count, the gap does.
     */
    private static final float WORD_GAP = 0.163f;
    /** Gap, in sizes, from which two pieces of a row are cells: wider than any that justified text shows. */
    private static final float CELL_GAP = 2.2f;
    /** Share of the row's size up to which a raised glyph is a superscript. */
    private static final float SUPERSCRIPT_SIZE = 0.85f;
    /** Share of the row's size by which a superscript is raised at least. */
    private static final float SUPERSCRIPT_RISE = 0.15f;

    /** Raised by this share, a glyph of any size is a superscript. */
    private static final float HIGH_RISE = 0.3f;

    private final PageScan scan;
    private final int page;
    private final List<Line> lines = new ArrayList<>();
    private int number;

    private PageLines(PageScan scan, int page, int before) {
        this.scan = scan;
        this.page = page;
        this.number = before;
    }

    /**
     * The lines of the scanned page; rules stand where they are drawn, turned text comes last as furniture.
     *
     * @param before how many lines the pages before had
     */
    static List<Line> of(PageScan scan, int page, int before) {
        return new PageLines(scan, page, before).build();
    }

    private List<Line> build() {
        List<Row> rows = Columns.inReadingOrder(Row.of(Chunk.of(scan.glyphs())), scan.width());
        List<Stroke> rules = Stroke.whole(scan.rules());
        boolean[] used = new boolean[rules.size()];
        List<Line> printed = new ArrayList<>();
        for (Row row : rows) {
            printed.add(line(row, rules, used));
        }
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
        String turned = text(scan.turned());
        if (!turned.isBlank()) {
            add(new Line(turned, Line.Role.FURNITURE, 0, page, 0, null, List.of()));
        }
        return lines;
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

    private Line line(Row row, List<Stroke> rules, boolean[] used) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        Set<Style> open = EnumSet.noneOf(Style.class);
        int opened = 0;
        Glyph last = null;
        float size = row.size();
        float baseline = row.baseline();
        for (Chunk chunk : row.chunks()) {
            for (Glyph glyph : chunk.glyphs()) {
                Set<Style> styles = styles(glyph, baseline, size, rules, used);
                String gap = last == null ? "" : gap(last, glyph, size);
                if (!styles.equals(open)) {
                    close(runs, opened, text.length(), open);
                    text.append(gap);
                    open = styles;
                    opened = text.length();
                } else {
                    text.append(gap);
                }
                text.append(glyph.text());
                last = glyph;
            }
        }
        close(runs, opened, text.length(), open);
        Box box = new Box(row.left(), baseline, row.right(), size, scan.width(), scan.height());
        return new Line(text.toString(), Line.Role.PRINTED, 0, page, 0, box, runs);
    }

    private static void close(List<Run> runs, int start, int end, Set<Style> styles) {
        if (end > start && !styles.isEmpty()) {
            runs.add(new Run(start, end, styles));
        }
    }

    private static String gap(Glyph last, Glyph next, float rowSize) {
        float gap = next.x() - last.right();
        if (gap >= CELL_GAP * rowSize) {
            return "\t";
        }
        return gap >= WORD_GAP * Math.max(last.em(), next.em()) ? " " : "";
    }

    private static Set<Style> styles(Glyph glyph, float baseline, float size, List<Stroke> rules, boolean[] used) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        if (glyph.face().italic()) {
            styles.add(Style.ITALIC);
        }
        if (glyph.face().bold()) {
            styles.add(Style.BOLD);
        }
        float rise = (baseline - glyph.baseline()) / size;
        if ((glyph.size() <= SUPERSCRIPT_SIZE * size && rise >= SUPERSCRIPT_RISE) || rise >= HIGH_RISE) {
            styles.add(Style.SUPERSCRIPT);
        }
        markedBy(glyph, rules, used, styles);
        return styles;
    }

    /** Adds underline or strike where a rule runs under or through the glyph, and notes that the rule is spoken for. */
    private static void markedBy(Glyph glyph, List<Stroke> rules, boolean[] used, Set<Style> styles) {
        float margin = 0.3f * glyph.width();
        for (int i = firstFrom(rules, glyph.baseline() - 0.5f * glyph.size()); i < rules.size(); i++) {
            Stroke rule = rules.get(i);
            float below = rule.y() - glyph.baseline();
            if (below > 0.3f * glyph.size()) {
                return;
            }
            if (rule.left() > glyph.right() - margin || rule.right() < glyph.x() + margin) {
                continue;
            }
            if (below >= 0) {
                styles.add(Style.UNDERLINE);
                used[i] = true;
            } else if (below < -0.15f * glyph.size()) {
                styles.add(Style.STRIKE);
                used[i] = true;
            }
        }
    }

    private static int firstFrom(List<Stroke> rules, float y) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).y() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
