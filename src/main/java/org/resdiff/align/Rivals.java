package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;

/** What each clause would have been linked to, had it not been linked as it is: the best other pair that was scored. */
final class Rivals {
    private final Matching matching;
    private final Candidates candidates;
    private final double[] totals;
    /** By side and clause the index of its best pair that is no link; -1 for none. */
    private final int[][] best;

    Rivals(Matching matching, Evidence evidence, Candidates candidates) {
        this.matching = matching;
        this.candidates = candidates;
        totals = new double[candidates.size()];
        best = new int[][] {
            new int[matching.side(OLD).size()], new int[matching.side(NEW).size()]
        };
        Arrays.fill(best[OLD], -1);
        Arrays.fill(best[NEW], -1);
        for (int i = 0; i < totals.length; i++) {
            int old = candidates.old[i];
            int now = candidates.now[i];
            if (matching.partner(OLD, old) != now && matching.partner(NEW, now) != old) {
                totals[i] = evidence.total(old, now, candidates.similarity[i]);
                best[OLD][old] = better(i, best[OLD][old]);
                best[NEW][now] = better(i, best[NEW][now]);
            }
        }
    }

    private int better(int one, int other) {
        return other < 0 || totals[one] > totals[other] ? one : other;
    }

    /** The strongest rival pair of either clause; -1 for none. */
    private int rival(int old, int now) {
        int ofOld = best[OLD][old];
        int ofNew = best[NEW][now];
        if (ofOld < 0 || ofNew < 0) {
            return Math.max(ofOld, ofNew);
        }
        return totals[ofOld] >= totals[ofNew] ? ofOld : ofNew;
    }

    Score score(Evidence evidence, int old, int now) {
        boolean body = matching.side(OLD).rank[old] >= 0 && matching.side(NEW).rank[now] >= 0;
        int rival = rival(old, now);
        return new Score(
                evidence.linkedSimilarity(old, now),
                body ? evidence.place(old, now) : 0,
                body ? evidence.context(old, now) : 0,
                evidence.number(old, now),
                evidence.verb(old, now),
                body ? evidence.section(old, now) : 0,
                rival < 0 ? 0 : totals[rival],
                rival < 0 ? "" : name(old, rival));
    }

    private String name(int old, int rival) {
        return candidates.old[rival] == old
                ? "new " + matching.side(NEW).label(candidates.now[rival])
                : "old " + matching.side(OLD).label(candidates.old[rival]);
    }
}
