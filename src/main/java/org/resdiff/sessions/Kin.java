package org.resdiff.sessions;

import java.util.List;

/**
 * How two texts compare as wholes.
 *
 * @param old index of the earlier text
 * @param now index of the later text
 * @param score sum of the evidence
 * @param enough the score from which the two are taken for versions of one text
 * @param title likeness of their titles, 0 to 1
 * @param oldHeld share of the old text's runs of words that the new one has
 * @param nowHeld share of the new text's runs of words that the old one has
 * @param cited how much the citation of the old text looks like that of a predecessor, 0 to 1
 * @param otherStep whether their titles name different steps of a matter
 */
record Kin(
        int old,
        int now,
        double score,
        double enough,
        double title,
        double item,
        double oldHeld,
        double nowHeld,
        double cited,
        boolean otherStep,
        List<Evidence> evidence) {

    /** How far the score is above what is enough. */
    double surplus() {
        return score - enough;
    }

    /** The lesser of the two shares: that of the longer text. */
    double bothHeld() {
        return Math.min(oldHeld, nowHeld);
    }

    double held() {
        return Math.max(oldHeld, nowHeld);
    }
}
