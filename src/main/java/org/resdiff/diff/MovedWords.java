package org.resdiff.diff;

import java.util.List;
import java.util.Set;
import org.resdiff.diff.words.Hunk;

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
        long meaningful = phrase.stream()
                .filter(word ->
                        word.length() > 1 && !spot.passage().lists().stopWords().contains(word))
                .count();
        if (meaningful < MEANINGFUL) {
            return List.of();
        }
        for (Hunk other : spot.passage().words().fine()) {
            Spot place = new Spot(spot.passage(), other);
            boolean counterpart = hunk.insertion() ? other.deletion() : other.insertion();
            if (counterpart
                    && trimmed(hunk.insertion() ? place.old() : place.now()).equals(phrase)) {
                return List.of(Kind.TEXT_MOVED);
            }
        }
        return List.of();
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
