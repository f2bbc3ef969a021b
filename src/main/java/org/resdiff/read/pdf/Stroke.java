package org.resdiff.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A horizontal rule drawn on a page, in points from the upper left corner. */
record Stroke(float left, float right, float y) {
    /** Pieces whose ends are so near belong to one rule: word processors draw a rule cell by cell. */
    private static final float NEAR = 2;
    /** Pieces whose heights differ by no more stand on one line. */
    private static final float LEVEL = 0.7f;

    /** The rules from top to bottom, those drawn in pieces made whole. */
    static List<Stroke> whole(List<Stroke> pieces) {
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble((Stroke piece) -> Math.round(piece.y / LEVEL))
                .thenComparingDouble(Stroke::left));
        List<Stroke> whole = new ArrayList<>();
        for (Stroke piece : sorted) {
            Stroke last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && Math.abs(last.y - piece.y) <= LEVEL && piece.left - last.right <= NEAR) {
                whole.set(whole.size() - 1, new Stroke(last.left, Math.max(last.right, piece.right), last.y));
            } else {
                whole.add(piece);
            }
        }
        whole.sort(Comparator.comparingDouble(Stroke::y).thenComparingDouble(Stroke::left));
        return whole;
    }
}
