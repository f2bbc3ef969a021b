package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.resdiff.model.ClauseKind;

/**
 * Finds splits and merges: a whole on one side is compared with neighbouring clauses of the other side taken together. The
 * window grows from one part, its seed, as long as each part explains words of the whole that the others do not.
 */
final class JoinMatcher {
    /** More parts than this were never seen; it bounds the work on one whole. */
    private static final int MOST_PARTS = 6;
    /** The share of a part's word pairs that must come from the whole and that no other part claims. */
    private static final double OWN_SHARE = .33;
    /** Taking a part in must make the window this much more like the whole. */
    private static final double GAIN = .02;

    private static final double LIKENESS = .36;

    /** Gains are compared as whole numbers of this many to one. */
    private static final int STEPS = 1_000_000;

    private final Matching matching;
    private final Evidence evidence;
    private final List<Proposal> proposals = new ArrayList<>();

    private record Proposal(Matching.Join join, int gain) {
        int sumOfIndices() {
            return join.whole()
                    + join.parts().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private JoinMatcher(Matching matching, Evidence evidence) {
        this.matching = matching;
        this.evidence = evidence;
    }

    static void match(Matching matching, Evidence evidence, Candidates candidates) {
        JoinMatcher matcher = new JoinMatcher(matching, evidence);
        for (int old : matching.side(OLD).body) {
            int now = matching.partner(OLD, old);
            if (now >= 0 && matching.pass(OLD, old) == Pass.SCORED) {
                matcher.propose(OLD, old, now);
                matcher.propose(NEW, now, old);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            int old = candidates.old[i];
            int now = candidates.now[i];
            if (matching.free(OLD, old) && matching.free(NEW, now)) {
                matcher.propose(OLD, old, now);
                matcher.propose(NEW, now, old);
            }
        }
        matcher.accept();
        evidence.update();
    }

    private void propose(int wholeSide, int whole, int seed) {
        int partSide = 1 - wholeSide;
        Side parts = matching.side(partSide);
        if (matching.side(wholeSide).kind(whole) == ClauseKind.HEADING) {
            return;
        }
        Weights weights = evidence.weights();
        Bag target = evidence.own(wholeSide, whole);
        int first = parts.rank[seed];
        int last = first;
        Bag window = evidence.own(partSide, seed);
        double alone = weights.similarity(target, window);
        double likeness = alone;
        while (last - first + 1 < MOST_PARTS) {
            double before = grown(target, window, partSide, first - 1);
            double after = grown(target, window, partSide, last + 1);
            if (Math.max(before, after) < likeness + GAIN) {
                break;
            }
            int next = before > after ? --first : ++last;
            window = window.and(evidence.own(partSide, parts.body[next]));
            likeness = Math.max(before, after);
        }
        List<Integer> taken = Arrays.stream(parts.body, first, last + 1).boxed().toList();
        if (taken.size() > 1 && likeness >= LIKENESS && allOwn(target, partSide, taken)) {
            boolean linked = matching.partner(partSide, seed) >= 0;
            int gain = (int) Math.round((linked ? likeness - alone : likeness) * STEPS);
            proposals.add(new Proposal(new Matching.Join(wholeSide, whole, taken), gain));
        }
    }

    /** Likeness of the whole and the window with one more clause; 0 if that may not be taken in. */
    private double grown(Bag target, Bag window, int partSide, int rank) {
        Side parts = matching.side(partSide);
        if (rank < 0 || rank >= parts.body.length) {
            return 0;
        }
        int part = parts.body[rank];
        if (!matching.free(partSide, part) || parts.kind(part) == ClauseKind.HEADING) {
            return 0;
        }
        Bag bag = evidence.own(partSide, part);
        return evidence.weights().ownShare(bag, target, window) < OWN_SHARE
                ? 0
                : evidence.weights().similarity(target, window.and(bag));
    }

    private boolean allOwn(Bag target, int partSide, List<Integer> parts) {
        for (int part : parts) {
            Bag others = Bag.EMPTY;
            for (int other : parts) {
                others = other == part ? others : others.and(evidence.own(partSide, other));
            }
            if (evidence.weights().ownShare(evidence.own(partSide, part), target, others) < OWN_SHARE) {
                return false;
            }
        }
        return true;
    }

    /** Takes the best proposals whose clauses no better one took. */
    private void accept() {
        proposals.sort(Comparator.comparingInt(Proposal::gain)
                .reversed()
                .thenComparingInt(Proposal::sumOfIndices)
                .thenComparingInt(proposal -> proposal.join().whole()));
        for (Proposal proposal : proposals) {
            Matching.Join join = proposal.join();
            if (stillOpen(join)) {
                int partner = matching.partner(join.wholeSide(), join.whole());
                if (partner >= 0) {
                    matching.unlink(
                            join.wholeSide() == OLD ? join.whole() : partner,
                            join.wholeSide() == OLD ? partner : join.whole());
                }
                matching.join(join);
            }
        }
    }

    private boolean stillOpen(Matching.Join join) {
        int partSide = 1 - join.wholeSide();
        boolean loose = matching.free(join.wholeSide(), join.whole())
                || matching.pass(join.wholeSide(), join.whole()) == Pass.SCORED;
        int partner = matching.partner(join.wholeSide(), join.whole());
        boolean partnerIn = partner < 0;
        for (int part : join.parts()) {
            partnerIn |= part == partner;
            loose &= matching.free(partSide, part) || part == partner;
        }
        return loose && partnerIn;
    }
}
