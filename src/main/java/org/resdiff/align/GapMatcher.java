package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Diagnostic;

/**
 * Links heavy rewrites: free clauses between the same linked neighbours, from a lower score than elsewhere, since their
 * place speaks for them. They are reported with low confidence.
 */
final class GapMatcher {
    /** Least score where nearly everything was rewritten, and where hardly anything was. */
    private static final double LEAST_SCORE = .25;

    private static final double LEAST_SCORE_AMONG_KEPT = .40;

    /** Mean likeness of the links so far at which a document counts as rewritten or as kept. */
    private static final double REWRITTEN = .60;

    private static final double KEPT = .90;
    /** More pairs in one gap are a rewritten document, where the place says nothing. */
    private static final long MOST_PAIRS = 10_000;

    private GapMatcher() {}

    static void match(Matching matching, Evidence evidence) {
        int[] old = matching.side(OLD).body;
        int[] now = matching.side(NEW).body;
        boolean[] anchored = evidence.anchors();
        Candidates.Pairs pairs = new Candidates.Pairs();
        int oldFrom = 0;
        int newFrom = 0;
        int skipped = 0;
        for (int rank = 0; rank <= old.length; rank++) {
            if (rank == old.length || anchored[rank]) {
                int newTo = rank == old.length ? now.length : matching.side(NEW).rank[matching.partner(OLD, old[rank])];
                List<Integer> oldFree = free(matching, OLD, oldFrom, rank);
                List<Integer> newFree = free(matching, NEW, newFrom, newTo);
                if ((long) oldFree.size() * newFree.size() > MOST_PAIRS) {
                    skipped++;
                } else {
                    for (int o : oldFree) {
                        for (int n : newFree) {
                            pairs.add(o, n);
                        }
                    }
                }
                oldFrom = rank + 1;
                newFrom = newTo + 1;
            }
        }
        if (skipped > 0) {
            matching.diagnostics.add(Diagnostic.info(
                    "align.gap",
                    skipped + " stretch" + (skipped == 1 ? "" : "es")
                            + " of more than " + MOST_PAIRS
                            + " pairs of unlinked clauses: heavy rewrites were not looked for there"));
        }
        Candidates inGaps = pairs.scored(evidence);
        ScoredMatcher.bestFirst(
                matching, inGaps, ScoredMatcher.order(evidence, inGaps, least(evidence.meanSimilarity()), 0), Pass.GAP);
        evidence.update();
    }

    /**
     * The least score to accept. Where all else was kept word for word, what is left over was struck out and added, not
     * rewritten; where all was rewritten it was, too.
     */
    private static double least(double meanSimilarity) {
        double kept = (meanSimilarity - REWRITTEN) / (KEPT - REWRITTEN);
        return LEAST_SCORE + (LEAST_SCORE_AMONG_KEPT - LEAST_SCORE) * Math.max(0, Math.min(1, kept));
    }

    private static List<Integer> free(Matching matching, int side, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int rank = from; rank < to; rank++) {
            int clause = matching.side(side).body[rank];
            if (matching.free(side, clause)) {
                free.add(clause);
            }
        }
        return free;
    }
}
