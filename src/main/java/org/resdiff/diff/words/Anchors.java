package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts two long sequences at items that occur once in each and stand in the same order in both (the anchors of patience
 * diff), so that no stretch between two of them is too long for a quadratic search. O((n + m) log n).
 */
final class Anchors {
    private Anchors() {}

    /** The stretches around the anchors, as hunks; what stands between two of them is equal. */
    static <T> List<Hunk> stretches(List<T> old, List<T> now) {
        Map<T, Integer> oldPlaces = places(old);
        Map<T, Integer> nowPlaces = places(now);
        List<Integer> at = new ArrayList<>();
        List<Integer> partners = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            int partner = nowPlaces.getOrDefault(old.get(i), -1);
            if (partner >= 0 && oldPlaces.get(old.get(i)) >= 0) {
                at.add(i);
                partners.add(partner);
            }
        }
        List<Hunk> stretches = new ArrayList<>();
        int oldDone = 0;
        int nowDone = 0;
        for (int index : longestIncreasing(partners)) {
            stretches.add(new Hunk(oldDone, at.get(index), nowDone, partners.get(index)));
            oldDone = at.get(index) + 1;
            nowDone = partners.get(index) + 1;
        }
        stretches.add(new Hunk(oldDone, old.size(), nowDone, now.size()));
        return stretches;
    }

    /** Where each item stands that occurs once; -1 for one that occurs more often. */
    private static <T> Map<T, Integer> places(List<T> items) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            places.merge(items.get(i), place, (first, again) -> -1);
        }
        return places;
    }

    /** Indices of a longest increasing subsequence of distinct values, by patience sorting. */
    static List<Integer> longestIncreasing(List<Integer> values) {
        int[] before = new int[values.size()];
        int[] tops = new int[values.size()];
        int piles = 0;
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values.get(tops[middle]) < values.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        Integer[] indices = new Integer[piles];
        int at = piles == 0 ? -1 : tops[piles - 1];
        for (int i = piles - 1; i >= 0; i--) {
            indices[i] = at;
            at = before[at];
        }
        return Collections.unmodifiableList(Arrays.asList(indices));
    }
}
