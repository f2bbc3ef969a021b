package org.resdiff.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which paragraph of a redraft goes on which of the old draft, as its script of edits knows. */
final class Truth {
    /** An old paragraph that goes on in a new one, both by index. */
    record Pair(int old, int now) {}

    private final Draft old;
    private final Draft now;
    private final Map<Integer, Set<Integer>> byOld = new TreeMap<>();
    private final Map<Integer, Set<Integer>> byNew = new TreeMap<>();

    Truth(Redraft redraft) {
        old = redraft.old();
        now = redraft.now();
        for (int n = 0; n < now.paragraphs().size(); n++) {
            for (int o : new TreeSet<>(now.paragraphs().get(n).origins())) {
                byOld.computeIfAbsent(o, key -> new TreeSet<>()).add(n);
                byNew.computeIfAbsent(n, key -> new TreeSet<>()).add(o);
            }
        }
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        byOld.forEach((o, all) -> all.forEach(n -> pairs.add(new Pair(o, n))));
        return pairs;
    }

    boolean contains(Pair pair) {
        return byOld.getOrDefault(pair.old(), Set.of()).contains(pair.now());
    }

    /** Whether a pair belongs to a split or a merge. */
    boolean joined(Pair pair) {
        return contains(pair)
                && (byOld.get(pair.old()).size() > 1 || byNew.get(pair.now()).size() > 1);
    }

    /** Whether two paragraphs have other words. */
    boolean changed(Pair pair) {
        return joined(pair)
                || !plain(old.paragraphs().get(pair.old()).text())
                        .equals(plain(now.paragraphs().get(pair.now()).text()));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    /**
     * The least weight of pairs that must have moved, siblings apart: those outside of the heaviest run in order, found by
     * the quadratic recurrence. Where two such runs weigh the same either is right, so the pairs come with their weight.
     */
    Set<Pair> moved() {
        Map<Pair, List<Pair>> scopes = new LinkedHashMap<>();
        for (Pair pair : pairs()) {
            boolean first = byOld.get(pair.old()).iterator().next() == pair.now()
                    && byNew.get(pair.now()).iterator().next() == pair.old();
            if (first) {
                Pair parents = new Pair(parent(old, pair.old()), parent(now, pair.now()));
                boolean followed = parents.old() >= 0 && contains(parents);
                scopes.computeIfAbsent(followed ? parents : new Pair(-1, -1), key -> new ArrayList<>())
                        .add(pair);
            }
        }
        Set<Pair> moved = new LinkedHashSet<>();
        scopes.values().forEach(scope -> moved.addAll(outOfOrder(scope)));
        return moved;
    }

    private static int parent(Draft draft, int child) {
        int above = child;
        while (above >= 0
                && draft.paragraphs().get(above).depth()
                        >= draft.paragraphs().get(child).depth()) {
            above--;
        }
        return above;
    }

    private List<Pair> outOfOrder(List<Pair> pairs) {
        double[] best = new double[pairs.size()];
        int[] previous = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            previous[i] = -1;
            best[i] = weight(pairs.get(i));
            for (int j = 0; j < i; j++) {
                if (pairs.get(j).now() < pairs.get(i).now() && best[j] + weight(pairs.get(i)) > best[i]) {
                    best[i] = best[j] + weight(pairs.get(i));
                    previous[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Pair> moved = new ArrayList<>(pairs);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(pairs.get(i));
        }
        return moved;
    }

    private double weight(Pair pair) {
        double words = old.paragraphs().get(pair.old()).words().length
                + now.paragraphs().get(pair.now()).words().length;
        return 1 + Math.sqrt(words / 2) / 10;
    }

    Map<Integer, Set<Integer>> byOld() {
        return new HashMap<>(byOld);
    }

    Map<Integer, Set<Integer>> byNew() {
        return new HashMap<>(byNew);
    }
}
