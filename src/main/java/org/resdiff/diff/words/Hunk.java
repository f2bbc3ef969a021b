package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which two sequences differ: items {@code oldStart} to {@code oldEnd} (exclusive) of one stand against
 * {@code nowStart} to {@code nowEnd} of the other. What stands between two hunks is equal, item by item.
 */
public record Hunk(int oldStart, int oldEnd, int nowStart, int nowEnd) {
    public Hunk {
        if (oldStart < 0 || nowStart < 0 || oldEnd < oldStart || nowEnd < nowStart) {
            throw new IllegalArgumentException("no range: " + oldStart + " " + oldEnd + " " + nowStart + " " + nowEnd);
        }
    }

    public int oldLength() {
        return oldEnd - oldStart;
    }

    public int nowLength() {
        return nowEnd - nowStart;
    }

    public boolean insertion() {
        return oldLength() == 0;
    }

    public boolean deletion() {
        return nowLength() == 0;
    }

    /** The hunk from the start of this one to the end of a later one. */
    Hunk to(Hunk later) {
        return new Hunk(oldStart, later.oldEnd, nowStart, later.nowEnd);
    }

    /** The hunk without the equal items at its ends. */
    Hunk trimmed(int[] old, int[] now) {
        int head = 0;
        int shorter = Math.min(oldLength(), nowLength());
        while (head < shorter && old[oldStart + head] == now[nowStart + head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old[oldEnd - 1 - tail] == now[nowEnd - 1 - tail]) {
            tail++;
        }
        return new Hunk(oldStart + head, oldEnd - tail, nowStart + head, nowEnd - tail);
    }

    Hunk shifted(int old, int now) {
        return new Hunk(oldStart + old, oldEnd + old, nowStart + now, nowEnd + now);
    }

    /** Hunks that touch each other made one. */
    static List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).oldEnd == hunk.oldStart && joined.get(last).nowEnd == hunk.nowStart) {
                joined.set(last, joined.get(last).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /** Whether all that differs here differs in the other hunk too. */
    public boolean within(Hunk other) {
        return other.oldStart <= oldStart
                && oldEnd <= other.oldEnd
                && other.nowStart <= nowStart
                && nowEnd <= other.nowEnd;
    }
}
