package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.text.Token;
import org.resdiff.text.Typography;

/**
 * Joins the pieces of words that only spacing no reader sees has cut apart: "neo -Nazism" on one side against "neo-Nazism"
 * on the other, "Amer ica" against "America".
 */
final class Kerning {
    /** Pieces on one side that may make up one word: more is no kerning. */
    private static final int PIECES = 4;
    /** Pairs of words in a hunk up to which pieces are looked for: a hunk beyond that is no spacing. */
    private static final int SEARCHED = 10_000;

    private Kerning() {}

    /** Both token lists with such pieces joined, if there were any. */
    record Mended(List<Token> old, List<Token> now, boolean any) {}

    static Mended mended(String oldText, String nowText, List<Token> old, List<Token> now, List<Hunk> script) {
        List<Hunk> joints = new ArrayList<>();
        for (Hunk hunk : script) {
            if ((long) hunk.oldLength() * hunk.nowLength() > SEARCHED) {
                continue;
            }
            int from = hunk.nowStart();
            for (int i = hunk.oldStart(); i < hunk.oldEnd(); i++) {
                for (int j = from; j < hunk.nowEnd(); j++) {
                    Hunk joint = joint(old, now, hunk, i, j);
                    if (joint != null) {
                        joints.add(joint);
                        i = joint.oldEnd() - 1;
                        from = joint.nowEnd();
                        break;
                    }
                }
            }
        }
        return joints.isEmpty()
                ? new Mended(old, now, false)
                : new Mended(joined(oldText, old, joints, true), joined(nowText, now, joints, false), true);
    }

    /** The shortest runs from {@code i} and {@code j} whose characters are the same, null where there are none. */
    private static Hunk joint(List<Token> old, List<Token> now, Hunk hunk, int i, int j) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int oldEnd = i;
        int nowEnd = j;
        while (true) {
            boolean takeOld = left.length() <= right.length();
            if (takeOld
                    ? oldEnd == hunk.oldEnd() || oldEnd - i == PIECES
                    : nowEnd == hunk.nowEnd() || nowEnd - j == PIECES) {
                return null;
            }
            if (takeOld) {
                left.append(Typography.fold(old.get(oldEnd++).text()));
            } else {
                right.append(Typography.fold(now.get(nowEnd++).text()));
            }
            int shared = Math.min(left.length(), right.length());
            if (!left.substring(0, shared).contentEquals(right.subSequence(0, shared))) {
                return null;
            }
            if (left.length() == right.length()) {
                return new Hunk(i, oldEnd, j, nowEnd);
            }
        }
    }

    private static List<Token> joined(String text, List<Token> tokens, List<Hunk> joints, boolean oldSide) {
        List<Token> joined = new ArrayList<>();
        int done = 0;
        for (Hunk joint : joints) {
            int start = oldSide ? joint.oldStart() : joint.nowStart();
            int end = oldSide ? joint.oldEnd() : joint.nowEnd();
            joined.addAll(tokens.subList(done, start));
            int from = tokens.get(start).start();
            int to = tokens.get(end - 1).end();
            joined.add(new Token(text.substring(from, to), tokens.get(start).kind(), from, to));
            done = end;
        }
        joined.addAll(tokens.subList(done, tokens.size()));
        return joined;
    }
}
