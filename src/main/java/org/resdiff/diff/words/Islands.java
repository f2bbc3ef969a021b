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
    /** Words of a hunk, on either side, from which on it is a stretch with a sense of its own. */
    private static final int ANEW = 5;

    /**
     * @param content whether each item of the old sequence is a word that carries meaning; such a word is not absorbed
     * @param common whether it stands elsewhere in either text too: alone between two replaced phrases it is kept by chance
     * @param plain whether it is a word in small letters, neither a name nor a number: between two stretches that are long on both
     *     sides it is kept by chance even if it stands nowhere else
     */
    static List<Hunk> absorbed(List<Hunk> hunks, boolean[] content, boolean[] common, boolean[] plain) {
        List<Hunk> joined = once(hunks, content, common, plain);
        // what stands behind an island may have been in pieces still when the island was looked at
        return joined.size() == hunks.size() ? joined : absorbed(joined, content, common, plain);
    }

    private static List<Hunk> once(List<Hunk> hunks, boolean[] content, boolean[] common, boolean[] plain) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && slight(joined.get(last), hunk, content, common, plain)) {
                joined.set(last, joined.get(last).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private static boolean slight(Hunk before, Hunk after, boolean[] content, boolean[] common, boolean[] plain) {
        int length = after.oldStart() - before.oldEnd();
        if (length > LONGEST) {
            return false;
        }
        boolean phrases = phrase(before) && phrase(after);
        boolean anew = writtenAnew(before) && writtenAnew(after);
        int kept = 0;
        for (int i = before.oldEnd(); i < after.oldStart(); i++) {
            boolean chance = (phrases && length == 1 && common[i]) || (anew && plain[i] && kept == 0);
            if (content[i] && !chance) {
                return false;
            }
            kept += content[i] ? 1 : 0;
        }
        // what only came or went beside a reworded phrase, or in two places, was meant apart: one kept word may join it
        boolean both = rewords(before) && rewords(after);
        boolean exchange = before.insertion() != after.insertion() || rewords(before) || rewords(after);
        return both || (length == 1 && exchange);
    }

    private static boolean phrase(Hunk hunk) {
        return rewords(hunk) && hunk.oldLength() + hunk.nowLength() >= PHRASE;
    }

    private static boolean writtenAnew(Hunk hunk) {
        return Math.min(hunk.oldLength(), hunk.nowLength()) >= ANEW;
    }

    private static boolean rewords(Hunk hunk) {
        return !hunk.insertion() && !hunk.deletion();
    }
}
