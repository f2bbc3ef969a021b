package org.resdiff.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.WordDiff;

/** A phrase that was taken out in one place of the clause and put back in another. */
final class MovedWords implements Rule {
    /** Words that carry meaning from which on a phrase is known again. */
    private static final int MEANINGFUL = 2;

    private static final Set<String> EDGES = Set.of(",", ";", "and", "or");

    @Override
    public List<Kind> explain(Spot spot) {
        Hunk hunk = spot.hunk();
        if (!hunk.insertion() && !hunk.deletion()) {
            return List.of();
        }
        List<String> phrase = trimmed(hunk.insertion() ? spot.now() : spot.old());
        int meaningful = 0;
        for (String word : phrase) {
            meaningful +=
                    word.length() > 1 && !spot.passage().lists().stopWords().contains(word) ? 1 : 0;
        }
        if (meaningful < MEANINGFUL) {
            return List.of();
        }
        Set<List<String>> elsewhere =
                hunk.insertion() ? spot.passage().deleted() : spot.passage().inserted();
        return elsewhere.contains(phrase) ? List.of(Kind.TEXT_MOVED) : List.of();
    }

    /** The phrases that came, or that went, somewhere in a word diff. */
    static Set<List<String>> phrases(WordDiff words, List<String> old, List<String> now, boolean inserted) {
        Set<List<String>> phrases = new HashSet<>();
        for (Hunk hunk : words.fine()) {
            if (inserted && hunk.insertion()) {
                phrases.add(trimmed(now.subList(hunk.nowStart(), hunk.nowEnd())));
            } else if (!inserted && hunk.deletion()) {
                phrases.add(trimmed(old.subList(hunk.oldStart(), hunk.oldEnd())));
            }
        }
        return phrases;
    }

    /** The phrase without the commas and conjunctions that tie it to its place. */
    private static List<String> trimmed(List<String> words) {
        int start = 0;
        int end = words.size();
        while (start < end && EDGES.contains(words.get(start))) {
            start++;
        }
        while (start < end && EDGES.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(start, end);
    }
}
