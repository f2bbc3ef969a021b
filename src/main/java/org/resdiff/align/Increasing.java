package org.resdiff.align;

import java.util.Arrays;

/** Sequences of numbers that rise. */
public final class Increasing {
    private Increasing() {}

    /**
     * Which elements belong to the strictly increasing subsequence of greatest weight; of two with the same weight, the one
     * that ends at the lower value. O(n log n) by a tree of prefix maxima (Fenwick 1994).
     *
     * @param values not negative
     * @param weights positive, one for each value
     */
    public static boolean[] heaviest(int[] values, long[] weights) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        long[] best = new long[values.length];
        int[] previous = new int[values.length];
        int[] tree = new int[values.length + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            // the rank of a value is the count of smaller ones: equal values do not follow one another
            int rank = lowerBound(sorted, values[i]);
            previous[i] = -1;
            for (int node = rank; node > 0; node -= node & -node) {
                if (heavier(best, values, tree[node], previous[i])) {
                    previous[i] = tree[node];
                }
            }
            best[i] = weights[i] + (previous[i] < 0 ? 0 : best[previous[i]]);
            for (int node = rank + 1; node < tree.length; node += node & -node) {
                if (heavier(best, values, i, tree[node])) {
                    tree[node] = i;
                }
            }
            if (heavier(best, values, i, last)) {
                last = i;
            }
        }
        boolean[] kept = new boolean[values.length];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static boolean heavier(long[] best, int[] values, int one, int other) {
        if (one < 0 || other < 0) {
            return one >= 0;
        }
        return best[one] != best[other] ? best[one] > best[other] : values[one] < values[other];
    }

    private static int lowerBound(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
