package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.text.Token;
import org.resdiff.text.Typography;

/** Turns a word diff into edits whose texts, joined, are the two texts to the last space. */
final class Edits {
    private Edits() {}

    /** Hunk by hunk the edits, equal stretches between them; the kinds are those of the hunk at the same index. */
    static List<Edit> of(WordDiff words, List<List<Kind>> kinds) {
        return of(words, words.hunks(), kinds);
    }

    private static List<Edit> of(WordDiff words, List<Hunk> hunks, List<List<Kind>> kinds) {
        String oldText = words.oldText();
        String nowText = words.nowText();
        List<Edit> edits = new ArrayList<>();
        int oldDone = 0;
        int nowDone = 0;
        for (int i = 0; i < hunks.size(); i++) {
            Stretch stretch = stretch(words, hunks.get(i));
            if (stretch.oldStart > oldDone || stretch.nowStart > nowDone) {
                edits.add(equal(
                        oldText.substring(oldDone, stretch.oldStart), nowText.substring(nowDone, stretch.nowStart)));
            }
            String before = oldText.substring(stretch.oldStart, stretch.oldEnd);
            String after = nowText.substring(stretch.nowStart, stretch.nowEnd);
            Edit.Op op = before.isEmpty() ? Edit.Op.INSERT : after.isEmpty() ? Edit.Op.DELETE : Edit.Op.REPLACE;
            edits.add(new Edit(op, before, after, kinds.get(i)));
            oldDone = stretch.oldEnd;
            nowDone = stretch.nowEnd;
        }
        if (oldDone < oldText.length() || nowDone < nowText.length()) {
            edits.add(equal(oldText.substring(oldDone), nowText.substring(nowDone)));
        }
        return edits;
    }

    /** The edits of texts with the same words: each word whose quotes, dashes or other signs look otherwise than before. */
    static List<Edit> ofTypography(WordDiff words) {
        if (words.oldText().equals(words.nowText())) {
            return List.of();
        }
        List<Hunk> hunks = new ArrayList<>();
        for (int i = 0; i < words.old().size(); i++) {
            String before = Typography.visible(words.old().get(i).text());
            if (!before.equals(Typography.visible(words.now().get(i).text()))) {
                hunks.add(new Hunk(i, i + 1, i, i + 1));
            }
        }
        List<List<Kind>> kinds =
                hunks.stream().map(hunk -> List.of(Kind.TYPOGRAPHY)).toList();
        return of(words, hunks, kinds);
    }

    private static Edit equal(String old, String now) {
        return new Edit(Edit.Op.EQUAL, old, now, List.of());
    }

    /** UTF-16 ranges of both texts. */
    private record Stretch(int oldStart, int oldEnd, int nowStart, int nowEnd) {}

    /**
     * The characters of a hunk. White space on its edges stays with the equal stretches where both texts have some there;
     * an insertion takes along the one that it brought, so that "a b" to "a c b" inserts "c " and "a." to "a c." inserts
     * " c".
     */
    private static Stretch stretch(WordDiff words, Hunk hunk) {
        List<Token> old = words.old();
        List<Token> now = words.now();
        String oldText = words.oldText();
        String nowText = words.nowText();
        int oldBefore = endBefore(old, hunk.oldStart());
        int nowBefore = endBefore(now, hunk.nowStart());
        int oldAfter = startAt(old, hunk.oldEnd(), oldText);
        int nowAfter = startAt(now, hunk.nowEnd(), nowText);
        int oldFirst = hunk.insertion() ? oldAfter : startAt(old, hunk.oldStart(), oldText);
        int nowFirst = hunk.deletion() ? nowAfter : startAt(now, hunk.nowStart(), nowText);
        int oldLast = hunk.insertion() ? oldAfter : endBefore(old, hunk.oldEnd());
        int nowLast = hunk.deletion() ? nowAfter : endBefore(now, hunk.nowEnd());
        boolean spaceBefore = (oldBefore == oldFirst) == (nowBefore == nowFirst);
        if (hunk.insertion() || hunk.deletion()) {
            if (spaceBefore) {
                return new Stretch(oldFirst, oldAfter, nowFirst, nowAfter);
            }
            boolean spaceAfter = hunk.insertion()
                    ? (oldBefore == oldAfter) == (nowLast == nowAfter)
                    : (nowBefore == nowAfter) == (oldLast == oldAfter);
            if (spaceAfter) {
                return new Stretch(
                        oldBefore,
                        hunk.insertion() ? oldBefore : oldLast,
                        nowBefore,
                        hunk.deletion() ? nowBefore : nowLast);
            }
            return new Stretch(oldBefore, oldAfter, nowBefore, nowAfter);
        }
        boolean spaceAfter = (oldLast == oldAfter) == (nowLast == nowAfter);
        return new Stretch(
                spaceBefore ? oldFirst : oldBefore,
                spaceAfter ? oldLast : oldAfter,
                spaceBefore ? nowFirst : nowBefore,
                spaceAfter ? nowLast : nowAfter);
    }

    private static int endBefore(List<Token> tokens, int index) {
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }

    private static int startAt(List<Token> tokens, int index, String text) {
        return index == tokens.size() ? text.length() : tokens.get(index).start();
    }
}
