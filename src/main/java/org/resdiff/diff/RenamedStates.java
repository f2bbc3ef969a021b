package org.resdiff.diff;

import java.util.List;
import java.util.stream.Stream;
import org.resdiff.diff.words.Hunk;

/**
 * A State under its new name, or its earlier one: by our list, or as both documents themselves say ("Newland (formerly
 * Oldland)"). Whatever else is exchanged beside the names is not explained.
 */
final class RenamedStates implements Rule {
    @Override
    public List<Kind> explain(Spot spot) {
        boolean listed = spot.passage().lists().renamed().stream()
                .anyMatch(names -> exchanged(spot, names.former(), names.present())
                        || exchanged(spot, names.present(), names.former()));
        return listed || said(spot) ? List.of(Kind.NAME_RENAMED) : List.of();
    }

    /** Whether the hunk lies in one name in the old text and in the other in the new one, and these stand in each other's place. */
    private static boolean exchanged(Spot spot, List<String> before, List<String> after) {
        return places(
                        spot.passage().old().words(),
                        before,
                        spot.hunk().oldStart(),
                        spot.hunk().oldEnd())
                .anyMatch(old -> named(spot, old, old + before.size())
                        && places(
                                        spot.passage().now().words(),
                                        after,
                                        spot.hunk().nowStart(),
                                        spot.hunk().nowEnd())
                                .anyMatch(now ->
                                        inPlace(spot.passage(), old, old + before.size(), now, now + after.size())));
    }

    /** Whether words are written as a name: "turkey" is none. */
    private static boolean named(Spot spot, int start, int end) {
        return spot.passage().words().old().subList(start, end).stream().anyMatch(token -> capital(token.text()));
    }

    /** Where a name begins that holds a stretch of a text, but for an article before it. */
    private static Stream<Integer> places(List<String> words, List<String> name, int start, int end) {
        return Stream.iterate(Math.max(0, end - name.size()), at -> at <= start + 1, at -> at + 1)
                .filter(at -> at + name.size() <= words.size()
                        && words.subList(at, at + name.size()).equals(name)
                        && (at <= start || words.get(start).equals("the")));
    }

    /** Whether as many kept words stand between the first hunk and the beginnings of both names, and after the last one to their ends. */
    private static boolean inPlace(Passage passage, int old, int oldEnd, int now, int nowEnd) {
        List<Hunk> hunks = passage.words().fine().stream()
                .filter(hunk -> hunk.oldStart() <= oldEnd
                        && old <= hunk.oldEnd()
                        && hunk.nowStart() <= nowEnd
                        && now <= hunk.nowEnd())
                .toList();
        if (hunks.isEmpty()) {
            return false;
        }
        Hunk first = hunks.get(0);
        Hunk last = hunks.get(hunks.size() - 1);
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
