package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The old texts that are worth comparing with a new one: an inverted index of rare runs of words, words of titles and
 * numbers. Frequent entries are left out, so that the work grows with the number of texts and not with its square.
 */
final class Candidates {
    /** Old texts compared with each new one: far more than can be its predecessor. */
    private static final int MOST = 24;
    /** One run of words in so many is looked up. */
    private static final int SAMPLE = 4;
    /** A run of words in more texts is boilerplate. */
    private static final int RARE_RUN = 6;
    /** A word in more titles tells little. */
    private static final int RARE_WORD = 40;
    /** A word of a title counts as so many runs of words. */
    private static final int WORD_VOTES = 10;

    private final List<Traits> traits;
    private final Map<Long, List<Integer>> runs = new HashMap<>();
    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, List<Integer>> titles = new HashMap<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    /** @param old indices of the old texts in {@code traits} */
    Candidates(List<Traits> traits, List<Integer> old) {
        this.traits = traits;
        for (int index : old) {
            Traits text = traits.get(index);
            for (long run : text.shingles()) {
                if (sampled(run)) {
                    put(runs, run, index, RARE_RUN);
                }
            }
            new TreeSet<>(text.title()).forEach(word -> put(words, word, index, RARE_WORD));
            put(titles, String.join(" ", text.title()), index, RARE_WORD);
            String key = TraitReader.key(text.symbol());
            if (key != null) {
                put(numbers, key, index, RARE_WORD);
            }
        }
    }

    /** Keeps one entry more than is rare, to know that it is not. */
    private static <K> void put(Map<K, List<Integer>> postings, K key, int index, int rare) {
        List<Integer> texts = postings.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (texts.size() <= rare) {
            texts.add(index);
        }
    }

    private static boolean sampled(long run) {
        return Math.floorMod(run, SAMPLE) == 0;
    }

    /** The candidates of a new text, in the order of the old texts. */
    List<Integer> of(int nowIndex) {
        Traits now = traits.get(nowIndex);
        Map<Integer, Integer> votes = new TreeMap<>();
        for (long run : now.shingles()) {
            if (sampled(run)) {
                vote(votes, runs.get(run), RARE_RUN, 1);
            }
        }
        new TreeSet<>(now.title()).forEach(word -> vote(votes, words.get(word), RARE_WORD, WORD_VOTES));
        TreeSet<Integer> chosen = new TreeSet<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .forEach(entry -> chosen.add(entry.getKey()));
        chosen.addAll(titles.getOrDefault(String.join(" ", now.title()), List.of()));
        now.cited().keySet().forEach(key -> chosen.addAll(numbers.getOrDefault(key, List.of())));
        return List.copyOf(chosen);
    }

    private static void vote(Map<Integer, Integer> votes, List<Integer> texts, int rare, int weight) {
        if (texts != null && texts.size() <= rare) {
            texts.forEach(index -> votes.merge(index, weight, Integer::sum));
        }
    }
}
