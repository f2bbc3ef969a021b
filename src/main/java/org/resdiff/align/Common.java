package org.resdiff.align;

/**
 * How much the texts compared with one text have in common with it. The one is held: its features are counted once, and
 * each other costs one walk over its own, in any order.
 */
final class Common {
    private final int[] weights;
    /** How often the held text has a feature, and how often what was compared with it has used that up. */
    private final int[] held;

    private final int[] used;
    private int[] holding = {};

    /** @param weights by feature */
    Common(int[] weights) {
        this.weights = weights;
        held = new int[weights.length];
        used = new int[weights.length];
    }

    void hold(int[] features) {
        for (int feature : holding) {
            held[feature] = 0;
        }
        for (int feature : features) {
            held[feature]++;
        }
        holding = features;
    }

    /** The weight of what both have, each occurrence counted once. */
    long with(int[] features) {
        long common = use(features);
        release(features);
        return common;
    }

    /** The weight of what a part has of the held text that the others do not use up first. */
    long with(int[] part, int[] others) {
        use(others);
        long common = use(part);
        release(part);
        release(others);
        return common;
    }

    private long use(int[] features) {
        long common = 0;
        for (int feature : features) {
            // no branch: whether a feature is common cannot be foretold
            int hit = (used[feature] - held[feature]) >>> (Integer.SIZE - 1);
            used[feature] += hit;
            common += weights[feature] & -hit;
        }
        return common;
    }

    private void release(int[] features) {
        for (int feature : features) {
            used[feature] = 0;
        }
    }
}
