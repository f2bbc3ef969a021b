package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
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
        }
        for (int i : byOld()) {
            similarity[i] = evidence.similarity(old[i], now[i]);
        }
    }

    /** The pairs in the order of their old clauses: one clause is compared with all its candidates in a row. */
    private int[] byOld() {
        int last = 0;
        for (int clause : old) {
            last = Math.max(last, clause);
        }
        int[] next = new int[last + 2];
        for (int clause : old) {
            next[clause + 1]++;
        }
        for (int clause = 1; clause < next.length; clause++) {
            next[clause] += next[clause - 1];
        }
        int[] order = new int[old.length];
        for (int i = 0; i < old.length; i++) {
            order[next[old[i]]++] = i;
        }
        return order;
    }

    int size() {
        return old.length;
    }

    /** The pairs in the order of the sum of their indices, which swapping the documents does not change. */
    static Candidates of(Matching matching, Evidence evidence) {
        int[][] free = {matching.freeInBody(OLD), matching.freeInBody(NEW)};
        boolean any = free[OLD].length > 0 && free[NEW].length > 0;
        if (!any && free[OLD].length + free[NEW].length <= RARE) {
            return new Pairs().scored(evidence);
        }
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

    /** Collects pairs; holds the inverted indices and the scratch space. */
    private static final class Gatherer {
        /** What a feature tells: nothing, since many have it; that a clause has rare words; which clauses share them. */
        private static final byte COMMON = 0;

        private static final byte ALONE = 1;
        private static final byte SHARED = 2;

        private final Matching matching;
        private final Weights weights;
        private final byte[] worth;
        /** By side and feature where its clauses begin among the postings; only of features that are shared. */
        private final int[][] starts = new int[2][];

        private final int[][] postings = new int[2][];
        private final int[][] votes;
        private int[] touched = new int[64];
        private final long[] ballots = new long[BEST];
        private int[] distinct = new int[256];
        /** By feature the walk over a text that last met it. */
        private final int[] lastMet;

        private int walks;
        private final Pairs pairs = new Pairs();
        private int common;

        Gatherer(Matching matching, Weights weights, int[][] free) {
            this.matching = matching;
            this.weights = weights;
            votes = new int[][] {
                new int[matching.side(OLD).size()], new int[matching.side(NEW).size()]
            };
            lastMet = new int[weights.size()];
            int[][] counts = {count(OLD, free[OLD]), count(NEW, free[NEW])};
            worth = new byte[weights.size()];
            for (int feature = 0; feature < worth.length; feature++) {
                int old = counts[OLD][feature];
                int now = counts[NEW][feature];
                worth[feature] = old > RARE || now > RARE ? COMMON : old == 0 || now == 0 ? ALONE : SHARED;
            }
            for (int side = OLD; side <= NEW; side++) {
                index(side, free[side], counts[side]);
            }
        }

        /** How many of the clauses have each feature. */
        private int[] count(int side, int[] clauses) {
            int[] count = new int[weights.size()];
            for (int clause : clauses) {
                int size = distinct(matching.side(side).features[clause]);
                for (int i = 0; i < size; i++) {
                    count[distinct[i]]++;
                }
            }
            return count;
        }

        private void index(int side, int[] free, int[] counts) {
            int[] next = new int[worth.length];
            int total = 0;
            for (int feature = 0; feature < worth.length; feature++) {
                next[feature] = total;
                total += worth[feature] == SHARED ? counts[feature] : 0;
            }
            int[] posting = new int[total];
            starts[side] = Arrays.copyOf(next, worth.length + 1);
            starts[side][worth.length] = total;
            for (int clause : free) {
                int size = distinct(matching.side(side).features[clause]);
                for (int i = 0; i < size; i++) {
                    if (worth[distinct[i]] == SHARED) {
                        posting[next[distinct[i]]++] = clause;
                    }
                }
            }
            postings[side] = posting;
        }

        /** Writes the different words and pairs, numbered after the words, into the scratch space; returns their count. */
        private int distinct(Features features) {
            int[] words = features.words();
            int[] pairsOf = features.pairs();
            if (words.length + pairsOf.length > distinct.length) {
                distinct = new int[2 * (words.length + pairsOf.length)];
            }
            walks++;
            int size = 0;
            for (int word : words) {
                size = addNew(word, size);
            }
            for (int pair : pairsOf) {
                size = addNew(weights.words() + pair, size);
            }
            return size;
        }

        private int addNew(int feature, int size) {
            if (lastMet[feature] == walks) {
                return size;
            }
            lastMet[feature] = walks;
            distinct[size] = feature;
            return size + 1;
        }

        void byContent(int from, int clause) {
            int to = 1 - from;
            int[] found = votes[to];
            int[] start = starts[to];
            int[] posting = postings[to];
            int size = distinct(matching.side(from).features[clause]);
            int voters = 0;
            boolean rare = false;
            for (int i = 0; i < size; i++) {
                int feature = distinct[i];
                rare |= worth[feature] != COMMON;
                if (worth[feature] != SHARED) {
                    continue;
                }
                int weight = weights.of(feature);
                for (int at = start[feature]; at < start[feature + 1]; at++) {
                    int other = posting[at];
                    if (found[other] == 0) {
                        if (voters == touched.length) {
                            touched = Arrays.copyOf(touched, 2 * voters);
                        }
                        touched[voters++] = other;
                    }
                    found[other] += weight;
                }
            }
            common += rare ? 0 : 1;
            addBest(from, clause, found, voters);
        }

        /** Adds those with the most votes, of equals the earlier clause, and clears the votes. */
        private void addBest(int from, int clause, int[] found, int voters) {
            int best = 0;
            for (int i = 0; i < voters; i++) {
                int other = touched[i];
                long ballot = ((long) (Integer.MAX_VALUE - found[other]) << INDEX_BITS) | other;
                found[other] = 0;
                if (best == BEST && ballot > ballots[BEST - 1]) {
                    continue;
                }
                int place = best == BEST ? BEST - 1 : best++;
                while (place > 0 && ballots[place - 1] > ballot) {
                    ballots[place] = ballots[place - 1];
                    place--;
                }
                ballots[place] = ballot;
            }
            for (int i = 0; i < best; i++) {
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
