package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Chunks that a reader sees as one printed line: those of one baseline, with the raised and lowered ones between them. */
final class Row {
    /** Share of its neighbour's size up to which a chunk off the baseline is a superscript or subscript. */
    private static final float SMALL = 0.85f;
    /** How far, as a share of the neighbour's size, a superscript is raised at most. */
    private static final float RAISED = 0.65f;
    /** The same for what can only be a footnote mark, which some only raise and do not make smaller. */
    private static final float MARK_SIZE = 1.05f;
    /** How far, as a share of the neighbour's size, what can only be a footnote mark is raised at most. */
    private static final float MARK_RAISED = 0.75f;
    /** How far, as a share of the neighbour's size, a subscript is lowered at most. */
    private static final float LOWERED = 0.35f;
    /** How far, in sizes of its neighbour, a superscript may stand from it. */
    private static final float BESIDE = 1.5f;

    private final List<Chunk> chunks;

    /** A row of chunks from left to right. */
    Row(List<Chunk> chunks) {
        this.chunks = new ArrayList<>(chunks);
    }

    /** All rows of a page from top to bottom, each with its chunks from left to right. */
    static List<Row> of(List<Chunk> chunks) {
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::left));
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk : sorted) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.onBaseline(chunk)) {
                last.add(chunk);
            } else {
                rows.add(new Row(List.of(chunk)));
            }
        }
        attachSmall(rows);
        rows.forEach(row -> row.chunks.sort(Comparator.comparingDouble(Chunk::left)));
        return rows;
    }

    private boolean onBaseline(Chunk chunk) {
        Chunk last = chunks.get(chunks.size() - 1);
        float tolerance = 2 * Chunk.SAME_BASELINE * Math.min(last.size(), chunk.size());
        return Math.abs(last.baseline() - chunk.baseline()) <= tolerance;
    }

    private void add(Chunk chunk) {
        if (chunks.stream().noneMatch(chunk::sameAs)) {
            chunks.add(chunk);
        }
    }

    /** Moves each small chunk to the row of the larger text that it stands beside. */
    private static void attachSmall(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (Chunk chunk : List.copyOf(row.chunks)) {
                Row home = home(chunk, row, rows, i);
                if (home != null) {
                    row.chunks.remove(chunk);
                    home.chunks.add(chunk);
                }
            }
        }
        rows.removeIf(row -> row.chunks.isEmpty());
    }

    private static Row home(Chunk small, Row own, List<Row> rows, int index) {
        for (int step : new int[] {1, 2, -1, -2}) {
            int k = index + step;
            if (k >= 0 && k < rows.size() && rows.get(k).holds(small) && !own.holds(small)) {
                return rows.get(k);
            }
        }
        return null;
    }

    /** Whether the chunk is a superscript or subscript of a chunk in this row. */
    private boolean holds(Chunk small) {
        for (Chunk chunk : chunks) {
            float size = chunk.size();
            float raised = chunk.baseline() - small.baseline();
            float apart = Math.max(small.left() - chunk.right(), chunk.left() - small.right());
            if (chunk != small
                    && small.size() <= (small.isMark() ? MARK_SIZE : SMALL) * size
                    && raised <= (small.isMark() ? MARK_RAISED : RAISED) * size
                    && Math.abs(raised) > Chunk.SAME_BASELINE * size
                    && raised >= -LOWERED * size
                    && apart <= BESIDE * size) {
                return true;
            }
        }
        return false;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** Its words from left to right. */
    List<Chunk> words() {
        return chunks.stream().flatMap(chunk -> chunk.words().stream()).toList();
    }

    /** What of it has its middle between two places; a row without chunks where nothing has. */
    Row between(float from, float to) {
        return new Row(chunks.stream()
                .map(chunk -> chunk.between(from, to))
                .filter(chunk -> !chunk.glyphs().isEmpty())
                .toList());
    }

    /** Its characters with a space between words, without regard to styles. */
    String text() {
        return words().stream().map(Chunk::text).collect(Collectors.joining(" "));
    }

    float left() {
        return chunks.get(0).left();
    }

    float right() {
        return chunks.stream().map(Chunk::right).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The baseline of the most of its glyphs. */
    float baseline() {
        return main().baseline();
    }

    float size() {
        return main().size();
    }

    private Chunk main() {
        return chunks.stream()
                .max(Comparator.comparingInt(chunk -> chunk.glyphs().size()))
                .orElseThrow();
    }
}
