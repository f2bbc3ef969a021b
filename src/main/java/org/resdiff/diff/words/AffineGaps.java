package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest edit script where an item costs its weight and every hunk costs something to open (affine gaps, Gotoh
 * 1982): one hunk of three words reads better than three of one. O(n m) time and space.
 */
final class AffineGaps {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private AffineGaps() {}

    /**
     * @param old items, equal when their numbers are
     * @param oldCost cost of deleting each
     * @param nowCost cost of inserting each
     * @param opening cost of opening a hunk, deletions and insertions together
     */
    static List<Hunk> hunks(int[] old, int[] now, int[] oldCost, int[] nowCost, int opening) {
        int width = now.length + 1;
        // kept: the cheapest way here that ends in an equal pair; open: that ends inside a hunk
        int[] kept = new int[(old.length + 1) * width];
        int[] open = new int[kept.length];
        for (int i = 0; i <= old.length; i++) {
            for (int j = 0; j <= now.length; j++) {
                int at = i * width + j;
                kept[at] = i == 0 && j == 0
                        ? 0
                        : i > 0 && j > 0 && old[i - 1] == now[j - 1]
                                ? Math.min(kept[at - width - 1], open[at - width - 1])
                                : FAR;
                int deleted = i == 0 ? FAR : Math.min(open[at - width], kept[at - width] + opening) + oldCost[i - 1];
                int inserted = j == 0 ? FAR : Math.min(open[at - 1], kept[at - 1] + opening) + nowCost[j - 1];
                open[at] = Math.min(FAR, Math.min(deleted, inserted));
            }
        }
        return trace(old.length, now.length, kept, open, oldCost, nowCost);
    }

    /** Walks back along the cheapest way; on equal cost a hunk stays open, and insertions come before deletions. */
    private static List<Hunk> trace(int n, int m, int[] kept, int[] open, int[] oldCost, int[] nowCost) {
        int width = m + 1;
        List<Hunk> hunks = new ArrayList<>();
        int i = n;
        int j = m;
        boolean inHunk = open[n * width + m] <= kept[n * width + m];
        int oldEnd = n;
        int nowEnd = m;
        while (i > 0 || j > 0) {
            int at = i * width + j;
            if (!inHunk) {
                i--;
                j--;
                inHunk = open[at - width - 1] <= kept[at - width - 1];
                oldEnd = i;
                nowEnd = j;
                continue;
            }
            if (j > 0 && open[at] == open[at - 1] + nowCost[j - 1]) {
                j--;
            } else if (i > 0 && open[at] == open[at - width] + oldCost[i - 1]) {
                i--;
            } else {
                // the hunk was opened here, by an insertion if that is as cheap
                boolean inserted =
                        j > 0 && (i == 0 || kept[at - 1] + nowCost[j - 1] <= kept[at - width] + oldCost[i - 1]);
                i -= inserted ? 0 : 1;
                j -= inserted ? 1 : 0;
                inHunk = false;
                hunks.add(new Hunk(i, oldEnd, j, nowEnd));
            }
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
