package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.resdiff.model.Diagnostic;

/**
 * The pairs of free clauses worth scoring: those that share rare words, and those that stand where the anchors predict.
 * About ten a clause instead of all, so the whole stays near linear.
 */
final class Candidates {
    /** A feature that more clauses of a side share tells little apart, and would make the work quadratic. */
    private static final int RARE = 20;
    /** Best by shared rare words, for each clause of either side. */
    private static final int BEST = 8;
    /** Clauses on either side of the predicted place. */
    private static final int NEIGHBOURS = 2;

    private static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    final int[] old;
    final int[] now;
    final double[] similarity;
    /** Pairs to be scored, in any order, repeated or not. */
    static final class Pairs {
        private long[] pairs = new long[1 << 8];
        private int count;

        void add(int old, int now) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = ((long) (old + now) << INDEX_BITS) | now;
        }

        Candidates scored(Evidence evidence) {
            long[] sorted = Arrays.copyOf(pairs, count);
            Arrays.sort(sorted);
            int distinct = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[distinct++] = sorted[i];
                }
            }
            return new Candidates(sorted, distinct, evidence);
        }
    }

    /** @param pairs ascending, the sum of both indices above the new one */
    private Candidates(long[] pairs, int count, Evidence evidence) {
        old = new int[count];
        now = new int[count];
        similarity = new double[count];
        for (int i = 0; i < count; i++) {
            now[i] = (int) (pairs[i] & INDEX_MASK);
            old[i] = (int) (pairs[i] >>> INDEX_BITS) - now[i];
            similarity[i] = evidence.similarity(old[i], now[i]);
        }
    }

    int size() {
        return old.length;
    }

    /** The pairs in the order of the sum of their indices, which swapping the documents does not change. */
    static Candidates of(Matching matching, Evidence evidence) {
        int[][] free = {free(matching, OLD), free(matching, NEW)};
        Gatherer gatherer = new Gatherer(matching, evidence.weights(), free);
        for (int from = OLD; from <= NEW; from++) {
            for (int clause : free[from]) {
                gatherer.byContent(from, clause);
                gatherer.byPlace(from, clause, evidence.expected(from, clause));
            }
        }
        if (gatherer.common > 0) {
            matching.diagnostics.add(Diagnostic.info(
                    "align.candidates",
                    gatherer.common + " clauses share every word with more than " + RARE
                            + " others: they were compared with their neighbours only"));
        }
        return gatherer.pairs.scored(evidence);
    }

    private static int[] free(Matching matching, int side) {
        return Arrays.stream(matching.side(side).body)
                .filter(clause -> matching.free(side, clause))
                .toArray();
    }

    /** Collects pairs; holds the inverted indices and the scratch space. */
    private static final class Gatherer {
        private final Matching matching;
        private final Weights weights;
        private final int[][] starts = new int[2][];
        private final int[][] postings = new int[2][];
        private final int[][] votes;
        private final long[] ballots;
        private final Pairs pairs = new Pairs();
        private int common;

        Gatherer(Matching matching, Weights weights, int[][] free) {
            this.matching = matching;
            this.weights = weights;
            votes = new int[][] {
                new int[matching.side(OLD).size()], new int[matching.side(NEW).size()]
            };
            ballots = new long[Math.max(free[OLD].length, free[NEW].length)];
            for (int side = OLD; side <= NEW; side++) {
                index(side, free[side]);
            }
        }

        private void index(int side, int[] free) {
            int[] start = new int[weights.size() + 1];
            Features[] features = matching.side(side).features;
            for (int clause : free) {
                eachDistinct(features[clause], feature -> start[feature + 1]++);
            }
            for (int feature = 0; feature < weights.size(); feature++) {
                start[feature + 1] += start[feature];
            }
            int[] posting = new int[start[weights.size()]];
            int[] next = Arrays.copyOf(start, weights.size());
            for (int clause : free) {
                eachDistinct(features[clause], feature -> posting[next[feature]++] = clause);
            }
            starts[side] = start;
            postings[side] = posting;
        }

        private void eachDistinct(Features features, IntConsumer action) {
            int[] words = features.words();
            for (int i = 0; i < words.length; i++) {
                if (i == 0 || words[i] != words[i - 1]) {
                    action.accept(words[i]);
                }
            }
            int[] pairsOf = features.pairs();
            for (int i = 0; i < pairsOf.length; i++) {
                if (i == 0 || pairsOf[i] != pairsOf[i - 1]) {
                    action.accept(weights.words() + pairsOf[i]);
                }
            }
        }

        private int postings(int side, int feature) {
            return starts[side][feature + 1] - starts[side][feature];
        }

        void byContent(int from, int clause) {
            int to = 1 - from;
            int[] found = votes[to];
            int[] touched = {0};
            boolean[] rare = {false};
            eachDistinct(matching.side(from).features[clause], feature -> {
                if (postings(from, feature) > RARE || postings(to, feature) > RARE) {
                    return;
                }
                rare[0] = true;
                int weight = weights.of(feature);
                for (int i = starts[to][feature]; i < starts[to][feature + 1]; i++) {
                    int other = postings[to][i];
                    if (found[other] == 0) {
                        ballots[touched[0]++] = other;
                    }
                    found[other] += weight;
                }
            });
            common += rare[0] ? 0 : 1;
            for (int i = 0; i < touched[0]; i++) {
                int other = (int) ballots[i];
                // ascending order puts most votes first, then the earlier clause
                ballots[i] = ((long) (Integer.MAX_VALUE - found[other]) << INDEX_BITS) | other;
                found[other] = 0;
            }
            if (touched[0] > BEST) {
                Arrays.sort(ballots, 0, touched[0]);
            }
            for (int i = 0; i < Math.min(BEST, touched[0]); i++) {
                add(from, clause, (int) (ballots[i] & INDEX_MASK));
            }
        }

        void byPlace(int from, int clause, int expected) {
            int to = 1 - from;
            int[] body = matching.side(to).body;
            for (int rank = Math.max(0, expected - NEIGHBOURS);
                    rank <= Math.min(body.length - 1, expected + NEIGHBOURS);
                    rank++) {
                if (matching.free(to, body[rank])) {
                    add(from, clause, body[rank]);
                }
            }
        }

        private void add(int from, int clause, int other) {
            pairs.add(from == OLD ? clause : other, from == OLD ? other : clause);
        }
    }
}
