package org.resdiff.align;

/**
 * Why two clauses were linked: the terms of the additive score.
 *
 * @param similarity of the words, 0 to 1
 * @param position for standing where the anchors predict it
 * @param context for linked neighbours
 * @param number for the same number
 * @param verb for the same opening verb
 * @param section against another section (negative) or none (0)
 * @param runnerUp what the best rival of either side scored; 0 without a rival
 * @param rival label of that rival, prefixed "old " or "new "; empty without one
 */
public record Score(
        double similarity,
        double position,
        double context,
        double number,
        double verb,
        double section,
        double runnerUp,
        String rival) {

    public double total() {
        return similarity + position + context + number + verb + section;
    }

    /** How far the runner-up lies behind. */
    public double margin() {
        return total() - runnerUp;
    }
}
