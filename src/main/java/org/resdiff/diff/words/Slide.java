package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Slides insertions and deletions to where a reader would cut. An insertion of "b a" after "a" is as well one of "a b"
 * before it: all such places are one edit, and the one between the best two cuts is taken.
 */
final class Slide {
    private Slide() {}

    /**
     * @param oldCut how good it is to cut the old sequence before each item, and at its end
     * @param nowCut the same of the new sequence
     */
    static List<Hunk> slid(List<Hunk> hunks, int[] old, int[] now, int[] oldCut, int[] nowCut) {
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            if (!hunk.insertion() && !hunk.deletion()) {
                slid.add(hunk);
                continue;
            }
            int oldFloor = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).oldEnd();
            int nowFloor = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).nowEnd();
            boolean last = i + 1 == hunks.size();
            int oldCeiling = last ? old.length : hunks.get(i + 1).oldStart();
            int nowCeiling = last ? now.length : hunks.get(i + 1).nowStart();
            int offset = hunk.insertion()
                    ? offset(now, hunk.nowStart(), hunk.nowEnd(), nowFloor, nowCeiling, nowCut)
                    : offset(old, hunk.oldStart(), hunk.oldEnd(), oldFloor, oldCeiling, oldCut);
            slid.add(hunk.shifted(offset, offset));
        }
        return Hunk.joined(slid);
    }

    /** How far to slide the stretch from {@code start} to {@code end}; the leftmost of equally good places. */
    private static int offset(int[] items, int start, int end, int floor, int ceiling, int[] cut) {
        int left = 0;
        while (start - left > floor && items[start - left - 1] == items[end - left - 1]) {
            left++;
        }
        int right = 0;
        while (end + right < ceiling && items[start + right] == items[end + right]) {
            right++;
        }
        int best = -left;
        for (int offset = -left; offset <= right; offset++) {
            if (cut[start + offset] + cut[end + offset] > cut[start + best] + cut[end + best]) {
                best = offset;
            }
        }
        return best;
    }
}
