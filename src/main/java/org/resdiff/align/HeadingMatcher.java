package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;

/** Links headings before other clauses, by their words and those of their sections, so that sections are known. */
final class HeadingMatcher {
    /** More pairs cost more than they tell: headings are then scored as other clauses are. */
    private static final long MOST_PAIRS = 40_000;

    private static final double LEAST_SCORE = .40;

    private HeadingMatcher() {}

    static void match(Matching matching, Evidence evidence) {
        int[] old = headings(matching, OLD);
        int[] now = headings(matching, NEW);
        if (old.length == 0 || now.length == 0) {
            return;
        }
        if ((long) old.length * now.length > MOST_PAIRS) {
            matching.diagnostics.add(Diagnostic.info(
                    "align.headings",
                    old.length + " and " + now.length + " headings: sections were not compared as a whole"));
            return;
        }
        Candidates.Pairs pairs = new Candidates.Pairs();
        for (int o : old) {
            for (int n : now) {
                pairs.add(o, n);
            }
        }
        evidence.update();
        Candidates headings = pairs.scored(evidence);
        ScoredMatcher.bestFirst(
                matching, headings, ScoredMatcher.order(evidence, headings, LEAST_SCORE, 0), Pass.SCORED);
    }

    private static int[] headings(Matching matching, int side) {
        int[] headings = matching.freeInBody(side);
        int count = 0;
        for (int clause : headings) {
            if (matching.side(side).kind(clause) == ClauseKind.HEADING) {
                headings[count++] = clause;
            }
        }
        return Arrays.copyOf(headings, count);
    }
}
