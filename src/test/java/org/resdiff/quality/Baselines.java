package org.resdiff.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What simpler comparers do, on the same drafts. */
final class Baselines {
    private Baselines() {}

    static Map<String, BiFunction<Draft, Draft, List<Truth.Pair>>> all() {
        Map<String, BiFunction<Draft, Draft, List<Truth.Pair>>> all = new LinkedHashMap<>();
        all.put("number only", Baselines::byNumber);
        all.put("paragraph diff", Baselines::byOrder);
        all.put("greedy bag of words >= .45", (old, now) -> byWords(old, now, .45));
        all.put("greedy bag of words >= .6", (old, now) -> byWords(old, now, .6));
        all.put("exact text anywhere (as git's moves)", Baselines::byText);
        return all;
    }

    private static List<Truth.Pair> byNumber(Draft old, Draft now) {
        Map<String, Integer> labels = new HashMap<>();
        List<String> oldLabels = labels(old);
        for (int o = 0; o < oldLabels.size(); o++) {
            labels.putIfAbsent(oldLabels.get(o), o);
        }
        List<Truth.Pair> pairs = new ArrayList<>();
        List<String> newLabels = labels(now);
        for (int n = 0; n < newLabels.size(); n++) {
            Integer o = labels.remove(newLabels.get(n));
            if (o != null) {
                pairs.add(new Truth.Pair(o, n));
            }
        }
        return pairs;
    }

    private static List<String> labels(Draft draft) {
        return draft.document().clauses().stream()
                .map(clause -> clause.label().text())
                .toList();
    }

    /** Longest common subsequence of equal paragraphs; between two of them the rest in order. */
    private static List<Truth.Pair> byOrder(Draft old, Draft now) {
        int[][] length = new int[old.paragraphs().size() + 1][now.paragraphs().size() + 1];
        for (int o = length.length - 2; o >= 0; o--) {
            for (int n = length[0].length - 2; n >= 0; n--) {
                length[o][n] =
                        same(old, o, now, n) ? length[o + 1][n + 1] + 1 : Math.max(length[o + 1][n], length[o][n + 1]);
            }
        }
        List<Truth.Pair> pairs = new ArrayList<>();
        int o = 0;
        int n = 0;
        List<Integer> oldGap = new ArrayList<>();
        List<Integer> newGap = new ArrayList<>();
        while (o < old.paragraphs().size() || n < now.paragraphs().size()) {
            boolean bothLeft =
                    o < old.paragraphs().size() && n < now.paragraphs().size();
            if (bothLeft && same(old, o, now, n)) {
                pairUp(pairs, oldGap, newGap);
                pairs.add(new Truth.Pair(o++, n++));
            } else if (n == now.paragraphs().size() || (bothLeft && length[o + 1][n] >= length[o][n + 1])) {
                oldGap.add(o++);
            } else {
                newGap.add(n++);
            }
        }
        pairUp(pairs, oldGap, newGap);
        return pairs;
    }

    private static void pairUp(List<Truth.Pair> pairs, List<Integer> old, List<Integer> now) {
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            pairs.add(new Truth.Pair(old.get(i), now.get(i)));
        }
        old.clear();
        now.clear();
    }

    private static boolean same(Draft old, int o, Draft now, int n) {
        return old.paragraphs().get(o).text().equals(now.paragraphs().get(n).text());
    }

    private static List<Truth.Pair> byText(Draft old, Draft now) {
        Map<String, List<Integer>> texts = new HashMap<>();
        for (int o = old.paragraphs().size() - 1; o >= 0; o--) {
            texts.computeIfAbsent(old.paragraphs().get(o).text(), text -> new ArrayList<>())
                    .add(o);
        }
        List<Truth.Pair> pairs = new ArrayList<>();
        for (int n = 0; n < now.paragraphs().size(); n++) {
            List<Integer> waiting = texts.getOrDefault(now.paragraphs().get(n).text(), List.of());
            if (!waiting.isEmpty()) {
                pairs.add(new Truth.Pair(waiting.remove(waiting.size() - 1), n));
            }
        }
        return pairs;
    }

    private record Scored(Truth.Pair pair, double score) {}

    private static List<Truth.Pair> byWords(Draft old, Draft now, double least) {
        List<Scored> scored = new ArrayList<>();
        for (int o = 0; o < old.paragraphs().size(); o++) {
            Map<String, Integer> oldWords = words(old.paragraphs().get(o));
            for (int n = 0; n < now.paragraphs().size(); n++) {
                Map<String, Integer> newWords = words(now.paragraphs().get(n));
                int common = oldWords.entrySet().stream()
                        .mapToInt(entry -> Math.min(entry.getValue(), newWords.getOrDefault(entry.getKey(), 0)))
                        .sum();
                double score = 2.0 * common / (size(oldWords) + size(newWords));
                if (score >= least) {
                    scored.add(new Scored(new Truth.Pair(o, n), score));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        Set<Integer> oldTaken = new HashSet<>();
        Set<Integer> newTaken = new HashSet<>();
        List<Truth.Pair> pairs = new ArrayList<>();
        for (Scored best : scored) {
            if (!oldTaken.contains(best.pair().old())
                    && !newTaken.contains(best.pair().now())) {
                oldTaken.add(best.pair().old());
                newTaken.add(best.pair().now());
                pairs.add(best.pair());
            }
        }
        return pairs;
    }

    private static Map<String, Integer> words(Paragraph paragraph) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : paragraph.words()) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
