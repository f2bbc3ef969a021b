package org.resdiff.diff;

import java.util.List;
import org.resdiff.diff.words.Hunk;
import org.resdiff.text.Token;

/**
 * A State under its new name, or its earlier one: by our list, or as both documents themselves say ("Newland (formerly
 * Oldland)"). Whatever else is exchanged beside the names is not explained.
 */
final class RenamedStates implements Rule {
    @Override
    public List<Kind> explain(Spot spot) {
        return listed(spot) || said(spot) ? List.of(Kind.NAME_RENAMED) : List.of();
    }

    private static boolean listed(Spot spot) {
        for (WordLists.Renamed names : spot.passage().lists().renamed()) {
            if (exchanged(spot, names.former(), names.present()) || exchanged(spot, names.present(), names.former())) {
                return true;
            }
        }
        return false;
    }

    private static boolean exchanged(Spot spot, WordLists.Name before, WordLists.Name after) {
        return before.mayHold(spot.old())
                && after.mayHold(spot.now())
                && exchanged(spot, before.words(), after.words());
    }

    /** Whether the hunk lies in one name in the old text and in the other in the new one, and these stand in each other's place. */
    private static boolean exchanged(Spot spot, List<String> before, List<String> after) {
        List<String> oldWords = spot.passage().old().words();
        List<String> nowWords = spot.passage().now().words();
        Hunk hunk = spot.hunk();
        for (int old = place(oldWords, before, hunk.oldStart(), hunk.oldEnd(), 0);
                old >= 0;
                old = place(oldWords, before, hunk.oldStart(), hunk.oldEnd(), old + 1)) {
            if (!named(spot, old, old + before.size())) {
                continue;
            }
            for (int now = place(nowWords, after, hunk.nowStart(), hunk.nowEnd(), 0);
                    now >= 0;
                    now = place(nowWords, after, hunk.nowStart(), hunk.nowEnd(), now + 1)) {
                if (inPlace(spot.passage(), old, old + before.size(), now, now + after.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words are written as a name: "turkey" is none. */
    private static boolean named(Spot spot, int start, int end) {
        for (Token token : spot.passage().words().old().subList(start, end)) {
            if (capital(token.text())) {
                return true;
            }
        }
        return false;
    }

    /** Where next, from a word on, a name begins that holds a stretch of a text, but for an article before it; -1 for nowhere. */
    private static int place(List<String> words, List<String> name, int start, int end, int from) {
        int last = Math.min(start + 1, words.size() - name.size());
        for (int at = Math.max(from, end - name.size()); at <= last; at++) {
            if (words.subList(at, at + name.size()).equals(name)
                    && (at <= start || words.get(start).equals("the"))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether as many kept words stand between the first hunk and the beginnings of both names, and after the last one to their ends. */
    private static boolean inPlace(Passage passage, int old, int oldEnd, int now, int nowEnd) {
        Hunk first = null;
        Hunk last = null;
        for (Hunk hunk : passage.words().fine()) {
            if (hunk.oldStart() <= oldEnd
                    && old <= hunk.oldEnd()
                    && hunk.nowStart() <= nowEnd
                    && now <= hunk.nowEnd()) {
                first = first == null ? hunk : first;
                last = hunk;
            }
        }
        if (first == null) {
            return false;
        }
        int before = withoutArticle(passage.old().words(), first.oldStart(), old) - old;
        int after = withoutArticle(passage.now().words(), first.nowStart(), now) - now;
        return before >= 0
                && before == after
                && last.oldEnd() <= oldEnd
                && oldEnd - last.oldEnd() == nowEnd - last.nowEnd();
    }

    private static int withoutArticle(List<String> words, int start, int name) {
        return start + 1 == name && words.get(start).equals("the") ? name : start;
    }

    private static boolean said(Spot spot) {
        Hunk hunk = spot.hunk();
        if (hunk.insertion() || hunk.deletion() || !named(spot, hunk.oldStart(), hunk.oldEnd())) {
            return false;
        }
        List<String> old = bare(spot.old());
        List<String> now = bare(spot.now());
        Pair pair = spot.passage().pair();
        return !old.isEmpty() && !now.isEmpty() && (pair.bothSayFormerly(old, now) || pair.bothSayFormerly(now, old));
    }

    private static List<String> bare(List<String> words) {
        return words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
