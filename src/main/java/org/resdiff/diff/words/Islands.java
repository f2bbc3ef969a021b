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

    /** Words of a hunk, both sides together, from which on it replaces a phrase. */
    private static final int PHRASE = 5;

    /**
     * @param content whether each item of the old sequence is a word that carries meaning; such a word is not absorbed
     * @param common whether it stands elsewhere in either text too: alone between two replaced phrases it is kept by chance
     */
    static List<Hunk> absorbed(List<Hunk> hunks, boolean[] content, boolean[] common) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && slight(joined.get(last), hunk, content, common)) {
                joined.set(last, joined.get(last).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private static boolean slight(Hunk before, Hunk after, boolean[] content, boolean[] common) {
        int length = after.oldStart() - before.oldEnd();
        if (length > LONGEST) {
            return false;
        }
        boolean phrases = phrase(before) && phrase(after);
        for (int i = before.oldEnd(); i < after.oldStart(); i++) {
            if (content[i] && !(phrases && length == 1 && common[i])) {
                return false;
            }
        }
        // what only came or went beside a reworded phrase, or in two places, was meant apart: one kept word may join it
        boolean both = rewords(before) && rewords(after);
        boolean exchange = before.insertion() != after.insertion() || rewords(before) || rewords(after);
        return both || (length == 1 && exchange);
    }

    private static boolean phrase(Hunk hunk) {
        return rewords(hunk) && hunk.oldLength() + hunk.nowLength() >= PHRASE;
    }

    private static boolean rewords(Hunk hunk) {
        return !hunk.insertion() && !hunk.deletion();
    }
}
