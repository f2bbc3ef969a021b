package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that stand side by side on one baseline, from left to right, spaces left out: gaps tell where words end. */
final class Chunk {
    /** Share of the size by which neighbours' baselines may differ: what a scanner's skew or rounding leaves. */
    static final float SAME_BASELINE = 0.12f;
    /** Gap, as a share of the size, beyond which the next glyph begins a chunk of its own. */
    private static final float REACH = 1.2f;

    /**
     * Gap, as a share of the size, from which two glyphs belong to two words. Measured on 150 documents: between words
     * 0.165 and more, inside words 0.16 and less, where a kerned hyphen stands off; a drawn space does not count, the gap does.
     */
    private static final float WORD_GAP = 0.163f;

    /**
     * The same between two letters on a page that sets letters evenly: a kerned pair as "y t" brings words so near, and
     * nothing inside a word stands off half as far.
     */
    private static final float EVEN_WORD_GAP = 0.15f;
    /** Gap, as a share of the size, that no two letters of a word have on an evenly set page. */
    private static final float UNEVEN = 0.08f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean even;

    private Chunk(Glyph first) {
        glyphs.add(first);
    }

    private Chunk(List<Glyph> glyphs, boolean even) {
        this.glyphs.addAll(glyphs);
        this.even = even;
    }

    /** Whether a space belongs between two neighbours on one baseline. */
    boolean apart(Glyph last, Glyph next) {
        float gap = gap(last, next);
        return gap >= WORD_GAP || (even && gap >= EVEN_WORD_GAP && last.letter() && next.letter());
    }

    private static float gap(Glyph last, Glyph next) {
        return (next.x() - last.right()) / Math.max(last.em(), next.em());
    }

    /** Whether two letters of it stand further apart than even setting has it, yet too near to be of two words. */
    private boolean uneven() {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            Glyph next = glyphs.get(i);
            float gap = gap(last, next);
            if (gap >= UNEVEN && gap < EVEN_WORD_GAP && last.letter() && next.letter()) {
                return true;
            }
        }
        return false;
    }

    /** The glyphs cut into chunks, in drawing order. What is drawn twice to look bold is kept once. */
    static List<Chunk> of(List<Glyph> drawn) {
        List<Chunk> chunks = new ArrayList<>();
        Chunk last = null;
        for (Glyph glyph : drawn) {
            if (glyph.space()) {
                continue;
            }
            if (last != null && last.repeats(glyph)) {
                continue;
            }
            if (last != null && last.takes(glyph)) {
                last.glyphs.add(glyph);
            } else {
                last = new Chunk(glyph);
                chunks.add(last);
            }
        }
        boolean even = chunks.stream().noneMatch(Chunk::uneven);
        chunks.forEach(chunk -> chunk.even = even);
        return chunks;
    }

    private boolean takes(Glyph glyph) {
        Glyph end = glyphs.get(glyphs.size() - 1);
        float size = Math.max(end.size(), glyph.size());
        float gap = glyph.x() - end.right();
        return Math.abs(end.baseline() - glyph.baseline()) <= SAME_BASELINE * size
                && gap < REACH * size
                && gap > -size / 2;
    }

    private boolean repeats(Glyph glyph) {
        Glyph end = glyphs.get(glyphs.size() - 1);
        return end.text().equals(glyph.text())
                && Math.abs(end.x() - glyph.x()) < end.width() / 3
                && Math.abs(end.baseline() - glyph.baseline()) < SAME_BASELINE * end.size();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Its words, each a chunk of its own. */
    List<Chunk> words() {
        List<Chunk> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || apart(glyphs.get(i - 1), glyphs.get(i))) {
                words.add(new Chunk(glyphs.subList(start, i), even));
                start = i;
            }
        }
        return words;
    }

    /** The glyphs that have their middle between two places. */
    Chunk between(float from, float to) {
        return new Chunk(
                glyphs.stream()
                        .filter(glyph ->
                                (glyph.x() + glyph.right()) / 2 >= from && (glyph.x() + glyph.right()) / 2 < to)
                        .toList(),
                even);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float baseline() {
        return glyphs.get(0).baseline();
    }

    float size() {
        return glyphs.get(0).size();
    }

    /** Whether it can be a footnote mark: up to three digits or stars. */
    boolean isMark() {
        return glyphs.size() <= 3
                && glyphs.stream()
                        .allMatch(glyph -> glyph.text().equals("*")
                                || Character.isDigit(glyph.text().charAt(0)));
    }

    /** Whether both print the same letters in the same place. */
    boolean sameAs(Chunk other) {
        if (glyphs.size() != other.glyphs.size() || Math.abs(left() - other.left()) > size() / 3) {
            return false;
        }
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).text().equals(other.glyphs.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
