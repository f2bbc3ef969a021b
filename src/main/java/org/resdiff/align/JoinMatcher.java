package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resdiff.model.ClauseKind;

/**
 * Finds splits and merges: a whole on one side is compared with several clauses of the other side taken together. The
 * window grows from one part, its seed, as long as each part explains words of the whole that the others do not. Parts
 * mostly stand together; one from further away, moved before it was merged, must explain more. Rival options
 * keep what belongs to each, and no part shares but a stock formula with the whole.
 */
final class JoinMatcher {
    /** More parts than this were never seen; it bounds the work on one whole. */
    private static final int MOST_PARTS = 6;
    /** The share of a part's word pairs that must come from the whole and that no other part claims. */
    private static final double OWN_SHARE = .28;

    private static final double OWN_SHARE_OF_DISTANT = .50;
    /** What a part that is linked elsewhere must explain, and the likeness of that link up to which it may be undone. */
    private static final double OWN_SHARE_OF_LINKED = .60;

    private static final double WEAK_LINK = .50;
    /** Taking a part in must make the window this much more like the whole. */
    private static final double GAIN = .015;
    /** Least likeness of the whole and all parts together. */
    private static final double LIKENESS = .36;
    /** Different words of a part that the whole must have and no other part; a share of a long part, all of a short one. */
    private static final int OWN_WORDS = 2;

    private static final double OWN_WORDS_SHARE = .20;
    /** Gains are compared as whole numbers of this many to one. */
    private static final int STEPS = 1_000_000;

    private final Matching matching;
    private final Evidence evidence;
    private final Openings openings;
    private final Passages passages;
    private final int[][][] rivals;
    private final List<Proposal> proposals = new ArrayList<>();
    /** The window being grown, its seed first, and what may still be taken in. */
    private final int[] parts = new int[MOST_PARTS];

    private int count;
    private int[] eligible = new int[64];
    private int eligibleCount;

    private record Proposal(Matching.Join join, int gain) {
        /** The greatest gain first, then by place. */
        static int order(Proposal a, Proposal b) {
            int gain = Integer.compare(b.gain, a.gain);
            int place = gain != 0 ? gain : Integer.compare(a.sumOfIndices(), b.sumOfIndices());
            return place != 0 ? place : Integer.compare(a.join.whole(), b.join.whole());
        }

        int sumOfIndices() {
            int sum = join.whole();
            for (int part : join.parts()) {
                sum += part;
            }
            return sum;
        }
    }

    private JoinMatcher(
            Matching matching, Evidence evidence, Candidates candidates, Openings openings, Passages passages) {
        this.matching = matching;
        this.evidence = evidence;
        this.openings = openings;
        this.passages = passages;
        rivals = new int[][][] {
            freeRivals(OLD, candidates.old, candidates.now), freeRivals(NEW, candidates.now, candidates.old)
        };
    }

    static void match(
            Matching matching, Evidence evidence, Candidates candidates, Openings openings, Passages passages) {
        JoinMatcher matcher = new JoinMatcher(matching, evidence, candidates, openings, passages);
        for (int side = OLD; side <= NEW; side++) {
            for (int whole : matching.side(side).body) {
                if (matching.side(side).kind(whole) == ClauseKind.HEADING) {
                    continue;
                }
                if (matching.pass(side, whole) == Pass.SCORED) {
                    matcher.propose(side, whole, matching.partner(side, whole));
                } else if (matching.free(side, whole)) {
                    for (int seed : matcher.rivals[side][whole]) {
                        if (!matcher.otherOption(side, whole, seed)) {
                            matcher.propose(side, whole, seed);
                        }
                    }
                }
            }
        }
        matcher.accept();
        evidence.update();
    }

    /** By clause of one side the free clauses of the other that were candidates for it. */
    private int[][] freeRivals(int side, int[] here, int[] there) {
        int[] count = new int[matching.side(side).size()];
        for (int i = 0; i < here.length; i++) {
            count[here[i]] += free(1 - side, there[i]) ? 1 : 0;
        }
        int[][] rivalsOf = new int[count.length][];
        for (int i = 0; i < count.length; i++) {
            rivalsOf[i] = new int[count[i]];
        }
        for (int i = here.length - 1; i >= 0; i--) {
            if (free(1 - side, there[i])) {
                rivalsOf[here[i]][--count[here[i]]] = there[i];
            }
        }
        return rivalsOf;
    }

    private boolean free(int side, int clause) {
        return matching.free(side, clause) && matching.side(side).kind(clause) != ClauseKind.HEADING;
    }

    /** Whether a clause is linked so weakly that a split or merge explains it better. */
    private boolean weaklyLinked(int side, int clause) {
        int partner = matching.partner(side, clause);
        return matching.pass(side, clause) == Pass.SCORED
                && matching.side(side).kind(clause) != ClauseKind.HEADING
                && evidence.linkedSimilarity(side == OLD ? clause : partner, side == OLD ? partner : clause)
                        < WEAK_LINK;
    }

    private void propose(int wholeSide, int whole, int seed) {
        int partSide = 1 - wholeSide;
        Bag target = evidence.own(wholeSide, whole);
        parts[0] = seed;
        count = 1;
        collectEligible(wholeSide, whole);
        if (eligibleCount == 0) {
            return;
        }
        Bag window = evidence.own(partSide, seed);
        double alone = evidence.weights().similarity(target, window);
        double likeness = alone;
        for (int next = 0; next >= 0 && count < MOST_PARTS; ) {
            next = -1;
            double best = likeness + GAIN;
            for (int i = 0; i < eligibleCount; i++) {
                int part = eligible[i];
                double grown = grown(target, window, evidence.own(partSide, part), leastShare(partSide, part));
                boolean better = grown > best || (grown == best && next >= 0 && part < next);
                if (better && hasWordsOfItsOwn(partSide, part, whole, partsSoFar())) {
                    best = grown;
                    next = part;
                }
            }
            if (next >= 0) {
                parts[count++] = next;
                window = window.and(evidence.own(partSide, next));
                likeness = best;
                collectEligible(wholeSide, whole);
            }
        }
        if (count > 1 && likeness >= LIKENESS && allOwn(target, partSide)) {
            List<Integer> found = partsSoFar().stream().sorted().toList();
            if (found.stream()
                    .anyMatch(part -> passages.onlyStock(partSide, part, whole, found)
                            || !hasWordsOfItsOwn(partSide, part, whole, found))) {
                return;
            }
            boolean linked = matching.partner(partSide, seed) >= 0;
            int gain = (int) Math.round((linked ? likeness - alone : likeness) * STEPS);
            proposals.add(new Proposal(new Matching.Join(wholeSide, whole, found), gain));
        }
    }

    /** What may be a further part: the neighbours of the parts, and free clauses that share rare words with the whole. */
    private void collectEligible(int wholeSide, int whole) {
        int partSide = 1 - wholeSide;
        Side side = matching.side(partSide);
        int[] rare = rivals[wholeSide][whole];
        if (eligible.length < rare.length + 2 * MOST_PARTS) {
            eligible = new int[2 * rare.length + 2 * MOST_PARTS];
        }
        eligibleCount = 0;
        for (int i = 0; i < count; i++) {
            for (int rank = side.rank[parts[i]] - 1; rank <= side.rank[parts[i]] + 1; rank += 2) {
                if (rank >= 0
                        && rank < side.body.length
                        && !taken(side.body[rank])
                        && !otherOption(wholeSide, whole, side.body[rank])
                        && (free(partSide, side.body[rank]) || weaklyLinked(partSide, side.body[rank]))) {
                    eligible[eligibleCount++] = side.body[rank];
                }
            }
        }
        for (int rival : rare) {
            if (!taken(rival) && !otherOption(wholeSide, whole, rival)) {
                eligible[eligibleCount++] = rival;
            }
        }
    }

    private boolean otherOption(int wholeSide, int whole, int part) {
        return matching.otherOption(wholeSide == OLD ? whole : part, wholeSide == OLD ? part : whole);
    }

    private boolean taken(int part) {
        for (int i = 0; i < count; i++) {
            if (parts[i] == part) {
                return true;
            }
        }
        return false;
    }

    private double leastShare(int partSide, int part) {
        if (!matching.free(partSide, part)) {
            return OWN_SHARE_OF_LINKED;
        }
        int[] rank = matching.side(partSide).rank;
        for (int i = 0; i < count; i++) {
            if (Math.abs(rank[parts[i]] - rank[part]) == 1) {
                return OWN_SHARE;
            }
        }
        return OWN_SHARE_OF_DISTANT;
    }

    /** Likeness of the whole and the window with one more part; 0 if that explains too little of its own. */
    private double grown(Bag target, Bag window, Bag part, double least) {
        return evidence.weights().ownShare(part, target, window) < least
                ? 0
                : evidence.weights().similarity(target, window.and(part));
    }

    private boolean allOwn(Bag target, int partSide) {
        for (int i = 0; i < count; i++) {
            int part = parts[i];
            Bag others = Bag.sum(Arrays.stream(parts, 0, count)
                    .filter(other -> other != part)
                    .mapToObj(other -> evidence.own(partSide, other))
                    .toList());
            if (evidence.weights().ownShare(evidence.own(partSide, part), target, others) < OWN_SHARE) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> partsSoFar() {
        return Arrays.stream(parts, 0, count).boxed().toList();
    }

    /** Whether the whole has different words of a part that no other part has: a repeated name alone is counted once. */
    private boolean hasWordsOfItsOwn(int partSide, int part, int whole, List<Integer> all) {
        int words = openings.vocabulary(partSide, part).size();
        int least = Math.min(words, Math.max(OWN_WORDS, (int) (OWN_WORDS_SHARE * words)));
        return openings.ownWords(partSide, part, whole, all) >= least;
    }

    /** Takes the best proposals whose clauses no better one took. */
    private void accept() {
        if (proposals.isEmpty()) {
            return;
        }
        proposals.sort(Proposal::order);
        for (Proposal proposal : proposals) {
            Matching.Join join = proposal.join();
            if (stillOpen(join)) {
                release(join.wholeSide(), join.whole());
                join.parts().forEach(part -> release(1 - join.wholeSide(), part));
                matching.join(join);
            }
        }
    }

    private boolean stillOpen(Matching.Join join) {
        int partSide = 1 - join.wholeSide();
        int partner = matching.partner(join.wholeSide(), join.whole());
        boolean open = partner < 0
                ? matching.free(join.wholeSide(), join.whole())
                : matching.pass(join.wholeSide(), join.whole()) == Pass.SCORED
                        && join.parts().contains(partner);
        return open
                && join.parts().stream()
                        .allMatch(part ->
                                part == partner || matching.free(partSide, part) || weaklyLinked(partSide, part));
    }

    private void release(int side, int clause) {
        int partner = matching.partner(side, clause);
        if (partner >= 0) {
            matching.unlink(side == OLD ? clause : partner, side == OLD ? partner : clause);
        }
    }
}
