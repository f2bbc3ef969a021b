package org.resdiff.align;

/** How likely a link is right, by the pass that made it and its margin over the runner-up. */
final class Confidence {
    private Confidence() {}

    static double of(Pass pass, Score score) {
        return switch (pass) {
            case PINNED -> 1;
            case EXACT -> .999;
            case SCORED, CHILD, CROSSED -> byMargin(score);
            case SPLIT, MERGED -> .9;
            case GAP -> .7;
            case FOOTNOTE -> score.similarity() > .8 ? .99 : .8;
        };
    }

    private static double byMargin(Score score) {
        if (score.margin() >= .10) {
            return .997;
        }
        return score.margin() >= 0 ? .93 : .87;
    }
}
