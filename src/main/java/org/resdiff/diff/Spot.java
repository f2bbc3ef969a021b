package org.resdiff.diff;

import java.util.List;
import java.util.function.Predicate;
import org.resdiff.diff.words.Hunk;
import org.resdiff.text.Token;

/** One fine hunk of a passage: what a rule is asked to explain. */
record Spot(Passage passage, Hunk hunk) {
    /** The old words, in lower case. */
    List<String> old() {
        return passage.old().words().subList(hunk.oldStart(), hunk.oldEnd());
    }

    List<String> now() {
        return passage.now().words().subList(hunk.nowStart(), hunk.nowEnd());
    }

    List<Token> oldTokens() {
        return passage.words().old().subList(hunk.oldStart(), hunk.oldEnd());
    }

    List<Token> nowTokens() {
        return passage.words().now().subList(hunk.nowStart(), hunk.nowEnd());
    }

    /** Whether every word of either side passes. */
    boolean all(Predicate<String> test) {
        return old().stream().allMatch(test) && now().stream().allMatch(test);
    }

    /** Whether the hunk's old words lie in the range; an insertion also where it touches an end. */
    boolean oldWithin(int start, int end) {
        return start <= hunk.oldStart() && hunk.oldEnd() <= end;
    }

    boolean nowWithin(int start, int end) {
        return start <= hunk.nowStart() && hunk.nowEnd() <= end;
    }
}
