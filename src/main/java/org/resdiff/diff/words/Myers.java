package org.resdiff.diff.words;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest edit script of two sequences (Myers 1986, from java-diff-utils), common ends taken off first. Items are
 * compared by {@code equals}. O((n + m) d) time for d differences.
 */
public final class Myers {
    private Myers() {}

    public static <T> List<Hunk> hunks(List<T> old, List<T> now) {
        int head = 0;
        int shorter = Math.min(old.size(), now.size());
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        if (head == old.size() - tail || head == now.size() - tail) {
            Hunk hunk = new Hunk(head, old.size() - tail, head, now.size() - tail);
            return hunk.insertion() && hunk.deletion() ? List.of() : List.of(hunk);
        }
        List<Hunk> hunks = new ArrayList<>();
        List<T> oldMiddle = old.subList(head, old.size() - tail);
        List<T> nowMiddle = now.subList(head, now.size() - tail);
        for (Change change : new MyersDiff<T>().computeDiff(oldMiddle, nowMiddle, null)) {
            hunks.add(new Hunk(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised)
                    .shifted(head, head));
        }
        // java-diff-utils hands them out from the last to the first
        Collections.reverse(hunks);
        return Hunk.joined(hunks);
    }
}
