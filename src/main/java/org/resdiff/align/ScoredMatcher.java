package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;

/**
 * Links the free clauses best first by their score. Two rounds: the second sees the neighbours and places that the first
 * found, and decides anew. An optimal assignment (Kuhn-Munkres) was measured to gain nothing over best first.
 */
final class ScoredMatcher {
    /** Least score of a link; results are the same from .30 to .40. */
    static final double ACCEPTED = .36;

    /** Place, neighbours and number alone do not make a link. */
    private static final double LEAST_LIKENESS = .20;

    private static final int ROUNDS = 2;

    /** Scores are compared as whole numbers of this many to one, so that no rounding decides a tie. */
    private static final int STEPS = 1_000_000;

    /** Bits of a sort key for the index of a pair, and for its displacement above. */
    private static final int INDEX_BITS = 28;

    private static final int DISPLACEMENT_BITS = 14;

    private ScoredMatcher() {}

    static void match(Matching matching, Evidence evidence, Candidates candidates) {
        if (candidates.size() == 0) {
            return;
        }
        int[] linked = new int[0];
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                evidence.update();
            }
            long[] order = order(evidence, candidates, ACCEPTED, LEAST_LIKENESS);
            for (int i : linked) {
                matching.unlink(candidates.old[i], candidates.now[i]);
            }
            linked = bestFirst(matching, candidates, order, Pass.SCORED);
        }
        evidence.update();
    }

    /** The pairs from a score up, best first; ties by displacement, then by the sum of their indices. */
    static long[] order(Evidence evidence, Candidates candidates, double least, double leastLikeness) {
        Order order = new Order(candidates.size(), least);
        for (int i = 0; i < candidates.size(); i++) {
            int old = candidates.old[i];
            int now = candidates.now[i];
            double score =
                    candidates.similarity[i] < leastLikeness ? 0 : evidence.total(old, now, candidates.similarity[i]);
            if (order.takes(score)) {
                order.add(i, score, 2 * evidence.displacement(old, now));
            }
        }
        return order.sorted();
    }

    /** Pairs in the order in which they are tried, each as a sort key. */
    static final class Order {
        private final long[] keys;
        private final double least;
        private int count;

        Order(int pairs, double least) {
            keys = new long[pairs];
            this.least = least;
        }

        private static long steps(double score) {
            return Math.round(score * STEPS);
        }

        boolean takes(double score) {
            return steps(score) >= least * STEPS;
        }

        void add(int pair, double score, double displacement) {
            long distance = Math.min((1 << DISPLACEMENT_BITS) - 1, Math.round(displacement));
            keys[count++] =
                    ((2L * STEPS - steps(score)) << (INDEX_BITS + DISPLACEMENT_BITS)) | distance << INDEX_BITS | pair;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(keys, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** Links each pair of the order whose two clauses are still free; returns the pairs linked. */
    static int[] bestFirst(Matching matching, Candidates candidates, long[] order, Pass pass) {
        int[] linked = new int[order.length];
        int count = 0;
        for (long key : order) {
            int i = (int) (key & ((1L << INDEX_BITS) - 1));
            if (matching.free(OLD, candidates.old[i]) && matching.free(NEW, candidates.now[i])) {
                matching.link(candidates.old[i], candidates.now[i], pass);
                linked[count++] = i;
            }
        }
        return Arrays.copyOf(linked, count);
    }
}
