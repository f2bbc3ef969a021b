package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How rare each word is among all texts: rare words in common tell more than frequent ones. */
final class Frequencies {
    private final Map<String, Integer> documents = new HashMap<>();
    private final int total;

    /** @param texts the words of each text */
    Frequencies(Collection<? extends Collection<String>> texts) {
        texts.forEach(words -> new TreeSet<>(words).forEach(word -> documents.merge(word, 1, Integer::sum)));
        total = texts.size();
    }

    double weight(String word) {
        return Math.log((total + 1.0) / documents.getOrDefault(word, 1)) + 0.1;
    }

    /** Words in common by weight, as a share of all words of both; 0 where one has none. */
    double likeness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> first = new TreeSet<>(one);
        Set<String> second = new TreeSet<>(other);
        double common = 0;
        double all = 0;
        for (String word : first) {
            double weight = weight(word);
            all += weight;
            common += second.contains(word) ? weight : 0;
        }
        for (String word : second) {
            all += first.contains(word) ? 0 : weight(word);
        }
        return common / all;
    }

    /** The words of a text as a vector of length 1: the more often in the text and the rarer elsewhere, the heavier. */
    Vector vector(Map<String, Integer> counts) {
        List<String> words = new ArrayList<>(counts.keySet());
        words.sort(null);
        double[] weights = new double[words.size()];
        double square = 0;
        for (int i = 0; i < weights.length; i++) {
            String word = words.get(i);
            weights[i] = (1 + Math.log(counts.get(word))) * weight(word);
            square += weights[i] * weights[i];
        }
        double length = Math.sqrt(square);
        return new Vector(
                words.toArray(String[]::new),
                Arrays.stream(weights)
                        .map(weight -> length == 0 ? 0 : weight / length)
                        .toArray());
    }

    /**
     * A text as a point on the unit sphere.
     *
     * @param words ascending
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Vector(String[] words, double[] weights) {
        double cosine(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < words.length && j < other.words.length) {
                int order = words[i].compareTo(other.words[j]);
                if (order == 0) {
                    sum += weights[i++] * other.weights[j++];
                } else if (order < 0) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }
    }
}
