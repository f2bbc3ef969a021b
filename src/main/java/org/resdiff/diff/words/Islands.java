package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins hunks over islands: kept runs between two hunks that are too slight to read ("the", ", and"), so that a reworded
 * phrase reads as one.
 */
final class Islands {
    /** Kept items that an island may have at most. */
    private static final int LONGEST = 2;

    private Islands() {}

    /**
     * @param content whether each item of the old sequence is a word that carries meaning; such a word is never absorbed
     */
    static List<Hunk> absorbed(List<Hunk> hunks, boolean[] content) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && slight(joined.get(last), hunk, content)) {
                joined.set(last, joined.get(last).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private static boolean slight(Hunk before, Hunk after, boolean[] content) {
        int length = after.oldStart() - before.oldEnd();
        if (length > LONGEST) {
            return false;
        }
        for (int i = before.oldEnd(); i < after.oldStart(); i++) {
            if (content[i]) {
                return false;
            }
        }
        // what only came or went beside a reworded phrase, or in two places, was meant apart: one kept word may join it
        boolean both = rewords(before) && rewords(after);
        boolean exchange = before.insertion() != after.insertion() || rewords(before) || rewords(after);
        return both || (length == 1 && exchange);
    }

    private static boolean rewords(Hunk hunk) {
        return !hunk.insertion() && !hunk.deletion();
    }
}
