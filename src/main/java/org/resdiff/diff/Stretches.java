package org.resdiff.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.text.Tokens;

/**
 * Puts the parts of a clause that was divided or merged in the order in which their stretches stand in the other text, so that
 * each is compared with its own: two paragraphs may be merged the second one first. Linear.
 */
final class Stretches {
    /** Words in a row that are found once in the other text from which on they say where a part went. */
    private static final int RUN = 3;

    private Stretches() {}

    /** The parts in the order of their stretches; as given where any leaves no trace. */
    static List<Clause> inOrderOf(List<Clause> parts, List<Clause> others) {
        if (parts.size() < 2 || others.size() != 1) {
            return parts;
        }
        Map<List<String>, Integer> places = places(words(others.get(0)));
        List<Integer> at =
                parts.stream().map(part -> middle(words(part), places)).toList();
        return at.contains(-1)
                ? parts
                : IntStream.range(0, parts.size())
                        .boxed()
                        .sorted(Comparator.comparing(at::get))
                        .map(parts::get)
                        .toList();
    }

    private static List<String> words(Clause clause) {
        return Phrases.words(Tokens.of(clause.text()));
    }

    /** Where each run of words begins that occurs once; -1 for one that occurs more often. */
    private static Map<List<String>, Integer> places(List<String> words) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            places.merge(List.copyOf(words.subList(i, i + RUN)), i, (first, again) -> -1);
        }
        return places;
    }

    /** The middle one of the places where runs of a part stand; -1 for none. */
    private static int middle(List<String> part, Map<List<String>, Integer> places) {
        List<Integer> found = IntStream.rangeClosed(0, part.size() - RUN)
                .mapToObj(i -> places.getOrDefault(part.subList(i, i + RUN), -1))
                .filter(place -> place >= 0)
                .sorted()
                .toList();
        return found.isEmpty() ? -1 : found.get(found.size() / 2);
    }
}
