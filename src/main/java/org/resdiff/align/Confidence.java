package org.resdiff.align;

/**
 * How likely a link is right: the share of right links among those like it on the mutation harness (docs/quality.md), by
 * the pass that made it, its likeness and its margin over the runner-up.
 */
final class Confidence {
    /** From this margin over the runner-up on, hardly a link was wrong. */
    private static final double CLEAR = .10;
    /** Likeness from which a link, and a split or merge, is more than a resemblance. */
    private static final double ALIKE = .40;

    private static final double ALIKE_TOGETHER = .60;
    /**
     * Two documents with less of their words in links than this have nothing to do with one another, and what links they
     * have are common phrases. Pairs of resolutions on other matters reach .08, redrafts do not fall below .45.
     */
    private static final double RELATED = .25;

    /** A link that a better one might have replaced is a guess where it is less alike than this. */
    private static final double SLIGHT = .30;
    /** Reports say beside a link of less than one half that it is unsure. */
    private static final double DOUBTFUL = .45;

    private final double related;

    /** @param relatedness the share of a document's words that stand in links, weighted by likeness */
    Confidence(double relatedness) {
        related = Math.min(1, relatedness / RELATED);
    }

    /** @param doubtful whether something speaks against the pair */
    double of(Pass pass, Score score, boolean doubtful) {
        boolean outdone = score.margin() < 0 && score.similarity() < SLIGHT;
        double right = of(pass, score);
        return pass != Pass.PINNED && pass != Pass.EXACT && (doubtful || outdone)
                ? Math.min(rounded(DOUBTFUL), right)
                : right;
    }

    private double of(Pass pass, Score score) {
        return switch (pass) {
            case PINNED -> 1;
            case EXACT -> rounded(.999);
            case SCORED, CHILD, CROSSED -> rounded(scored(score));
            case SPLIT, MERGED, FOOTNOTE -> rounded(score.similarity() >= ALIKE_TOGETHER ? .99 : .85);
            case GAP -> rounded(.6);
            case PLACE -> rounded(.4);
        };
    }

    private double rounded(double right) {
        return Math.round(1000 * right * related) / 1000.0;
    }

    private static double scored(Score score) {
        if (score.margin() < 0) {
            return .8;
        }
        if (score.margin() < CLEAR) {
            return .93;
        }
        return score.similarity() < ALIKE ? .94 : .998;
    }
}
