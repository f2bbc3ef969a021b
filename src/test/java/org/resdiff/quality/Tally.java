package org.resdiff.quality;

import java.util.Locale;

/** Counts of right, wrong and missed. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    int count() {
        return right + wrong + missed;
    }

    int wrongs() {
        return wrong;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** 2PR / (P + R); 1 where there was nothing to find and nothing was found. */
    double f1() {
        return count() == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f", f1());
    }
}
