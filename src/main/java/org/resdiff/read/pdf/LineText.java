package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/** Puts the text of a line together from its glyphs, with spaces where gaps are and a run for each stretch in a style. */
final class LineText {
    /** Share of the row's size up to which a raised glyph is a superscript. */
    private static final float SUPERSCRIPT_SIZE = 0.85f;
    /** Share of the row's size by which a superscript is raised at least. */
    private static final float SUPERSCRIPT_RISE = 0.15f;

    /** Raised by this share, a glyph of any size is a superscript. */
    private static final float HIGH_RISE = 0.3f;

    private final List<Stroke> rules;
    private final boolean[] used;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private Set<Style> open = EnumSet.noneOf(Style.class);
    private int opened;

    /**
     * An empty line.
     *
     * @param rules the rules of the page from top to bottom
     * @param used set for each rule that turns out to underline or strike letters
     */
    LineText(List<Stroke> rules, boolean[] used) {
        this.rules = rules;
        this.used = used;
    }

    void append(Row row) {
        float size = row.size();
        float baseline = row.baseline();
        Glyph last = null;
        for (Chunk chunk : row.chunks()) {
            for (Glyph glyph : chunk.glyphs()) {
                Set<Style> styles = styles(glyph, baseline, size);
                if (!styles.equals(open)) {
                    close();
                    text.append(last == null ? "" : gap(chunk, last, glyph, size));
                    open = styles;
                    opened = text.length();
                } else {
                    text.append(last == null ? "" : gap(chunk, last, glyph, size));
                }
                text.append(glyph.text());
                last = glyph;
            }
        }
    }

    /** Ends a cell. */
    void tab() {
        close();
        text.append('\t');
    }

    /** Goes on in a cell after another line of it: a space, unless it is empty or a word goes on over the line's end. */
    void goOn() {
        close();
        char last = text.length() == 0 ? '\t' : text.charAt(text.length() - 1);
        if (last != '\t' && last != '-' && last != '/') {
            text.append(' ');
        }
    }

    String text() {
        return text.toString();
    }

    List<Run> runs() {
        close();
        return runs;
    }

    private void close() {
        if (text.length() > opened && !open.isEmpty()) {
            runs.add(new Run(opened, text.length(), open));
        }
        open = EnumSet.noneOf(Style.class);
        opened = text.length();
    }

    private static String gap(Chunk chunk, Glyph last, Glyph next, float rowSize) {
        if (next.x() - last.right() >= Tables.CELL_GAP * rowSize) {
            return "\t";
        }
        return chunk.apart(last, next) ? " " : "";
    }

    private Set<Style> styles(Glyph glyph, float baseline, float size) {
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
        markedBy(glyph, styles);
        return styles;
    }

    /** Adds underline or strike where a rule runs under or through the glyph, and notes that the rule is spoken for. */
    private void markedBy(Glyph glyph, Set<Style> styles) {
        float margin = 0.3f * glyph.width();
        for (int i = firstFrom(glyph.baseline() - 0.5f * glyph.size()); i < rules.size(); i++) {
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

    private int firstFrom(float y) {
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
