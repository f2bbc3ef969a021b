package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Resolution;

/**
 * Pairs the resolutions of two documents: by their clauses in common first, then title and number. One resolution on each
 * side is a pair whatever it says: the user asked to compare them.
 */
final class ResolutionMatcher {
    /** More pairs are looked at only where clauses are common. */
    private static final int MOST_PAIRS = 40_000;

    private static final double TITLE = .5;
    private static final double NUMBER = .3;
    private static final double LEAST = .25;

    private record Pair(int old, int now, double score) {}

    private ResolutionMatcher() {}

    static void pair(Matching matching, Weights weights) {
        List<Resolution> old = matching.side(OLD).document.resolutions();
        List<Resolution> now = matching.side(NEW).document.resolutions();
        if (old.size() == 1 && now.size() == 1) {
            matching.pairResolutions(0, 0);
            return;
        }
        Map<Long, Integer> common = commonClauses(matching);
        int[][] sizes = {sizes(matching.side(OLD)), sizes(matching.side(NEW))};
        boolean all = (long) old.size() * now.size() <= MOST_PAIRS;
        if (!all) {
            matching.diagnostics.add(Diagnostic.info(
                    "align.resolutions",
                    "more than " + MOST_PAIRS
                            + " pairs of resolutions: only those with a clause in common were compared"));
        }
        Bag[] oldTitles = titles(matching.side(OLD), weights);
        Bag[] newTitles = titles(matching.side(NEW), weights);
        List<Pair> pairs = new ArrayList<>();
        for (int o = 0; o < old.size(); o++) {
            for (int n = 0; n < now.size(); n++) {
                int shared = common.getOrDefault(key(o, n), 0);
                if (all || shared > 0) {
                    String number = old.get(o).number();
                    double score = 2.0 * shared / Math.max(1, sizes[OLD][o] + sizes[NEW][n])
                            + TITLE * weights.similarity(oldTitles[o], newTitles[n])
                            + (number != null && number.equals(now.get(n).number()) ? NUMBER : 0);
                    if (score >= LEAST) {
                        pairs.add(new Pair(o, n, score));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.old() - pair.now()))
                .thenComparingInt(pair -> pair.old() + pair.now()));
        for (Pair pair : pairs) {
            if (matching.resolutionPartner(OLD, pair.old()) < 0 && matching.resolutionPartner(NEW, pair.now()) < 0) {
                matching.pairResolutions(pair.old(), pair.now());
            }
        }
        pairSame(matching);
    }

    /** Pairs those left whose clauses are the same throughout, the first with the first, as untitled ones in one file may be. */
    private static void pairSame(Matching matching) {
        Map<List<Long>, Deque<Integer>> waiting = new HashMap<>();
        List<List<Long>> now = words(matching.side(NEW));
        for (int n = 0; n < now.size(); n++) {
            if (matching.resolutionPartner(NEW, n) < 0) {
                waiting.computeIfAbsent(now.get(n), same -> new ArrayDeque<>()).add(n);
            }
        }
        List<List<Long>> old = words(matching.side(OLD));
        for (int o = 0; o < old.size(); o++) {
            Deque<Integer> same = waiting.getOrDefault(old.get(o), new ArrayDeque<>());
            if (matching.resolutionPartner(OLD, o) < 0 && !same.isEmpty()) {
                matching.pairResolutions(o, same.remove());
            }
        }
    }

    /** The words of each resolution's clauses, one figure a clause. */
    private static List<List<Long>> words(Side side) {
        List<List<Long>> words = new ArrayList<>();
        side.document.resolutions().forEach(resolution -> words.add(new ArrayList<>()));
        for (int clause : side.body) {
            if (side.resolution[clause] >= 0) {
                words.get(side.resolution[clause]).add(side.features[clause].key());
            }
        }
        return words;
    }

    private static long key(int old, int now) {
        return (long) old << 32 | now;
    }

    /** How many clauses with the same words each two resolutions have; a clause that several have counts for none. */
    private static Map<Long, Integer> commonClauses(Matching matching) {
        Map<Long, Integer> where = new HashMap<>();
        Side old = matching.side(OLD);
        for (int clause : old.body) {
            where.merge(
                    old.features[clause].pattern(),
                    old.resolution[clause],
                    (one, other) -> one.equals(other) ? one : -1);
        }
        Map<Long, Integer> common = new HashMap<>();
        Side now = matching.side(NEW);
        for (int clause : now.body) {
            int resolution = where.getOrDefault(now.features[clause].pattern(), -1);
            if (resolution >= 0 && now.resolution[clause] >= 0) {
                common.merge(key(resolution, now.resolution[clause]), 1, Integer::sum);
            }
        }
        return common;
    }

    private static int[] sizes(Side side) {
        int[] sizes = new int[side.document.resolutions().size()];
        for (int clause : side.body) {
            if (side.resolution[clause] >= 0) {
                sizes[side.resolution[clause]]++;
            }
        }
        return sizes;
    }

    /** Each resolution's title; empty for one without. */
    private static Bag[] titles(Side side, Weights weights) {
        Bag[] titles = new Bag[side.document.resolutions().size()];
        Arrays.fill(titles, Bag.EMPTY);
        for (int i = 0; i < side.size(); i++) {
            if (side.kind(i) == ClauseKind.TITLE && side.resolution[i] >= 0) {
                titles[side.resolution[i]] = weights.weigh(side.features[i]);
            }
        }
        return titles;
    }
}
