package org.resdiff.align;

import java.util.List;

/**
 * What each word and word pair of the two documents is worth as evidence, and how alike two bags are by it. Weights are
 * whole numbers, so that sums do not depend on their order and swapped documents give the same figures.
 */
final class Weights {
    /** Steps of a weight in one unit. */
    private static final int UNIT = 1024;
    /** What a function word counts beside another of the same rarity (measured, see the alignment guide). */
    private static final double STOP_WORD = .35;
    /** Numbers and ordinals change with every roll-over: they tell neighbours apart but must not sink a match. */
    private static final double NUMERIC = .5;
    /** Below this many words a likeness is more often chance. */
    private static final int SHORT = 8;

    private static final double SHORTEST = .75;

    private final int[] words;
    private final int[] pairs;
    private final Bag[] bags;

    /** @param sides the features of all clauses of each document */
    Weights(FeatureReader reader, List<Features[]> sides) {
        bags = new Bag[reader.textCount()];
        int[] wordFrequency = new int[reader.wordCount()];
        int[] pairFrequency = new int[reader.pairCount()];
        int count = 0;
        for (Features[] side : sides) {
            for (Features features : side) {
                countDistinct(features.words(), wordFrequency);
                countDistinct(features.pairs(), pairFrequency);
                count++;
            }
        }
        int[] byFrequency = new int[count + 1];
        words = wordFrequency;
        for (int word = 0; word < words.length; word++) {
            double factor = reader.stop(word) ? STOP_WORD : reader.numeric(word) ? NUMERIC : 1;
            words[word] = (int) (weight(wordFrequency[word], count, byFrequency) * factor);
        }
        pairs = pairFrequency;
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = weight(pairFrequency[pair], count, byFrequency);
        }
    }

    /** √ln(1 + count/frequency). The root: words that a rewrite replaced are rare by definition, plain idf punishes them. */
    private static int weight(int frequency, int count, int[] byFrequency) {
        if (frequency > 0 && byFrequency[frequency] == 0) {
            byFrequency[frequency] = (int) Math.round(UNIT * Math.sqrt(Math.log1p((double) count / frequency)));
        }
        return byFrequency[frequency];
    }

    private static void countDistinct(int[] sorted, int[] frequency) {
        int last = -1;
        for (int feature : sorted) {
            if (feature != last) {
                frequency[feature]++;
                last = feature;
            }
        }
    }

    /** The bag of one text; the same text gives the same bag, which {@link #similarity} knows at sight. */
    Bag weigh(Features features) {
        if (bags[features.text()] == null) {
            bags[features.text()] = bag(features);
        }
        return bags[features.text()];
    }

    private Bag bag(Features features) {
        return new Bag(
                features.words(),
                features.pairs(),
                features.length(),
                mass(features.words(), words),
                mass(features.pairs(), pairs));
    }

    private static long mass(int[] features, int[] weights) {
        long mass = 0;
        for (int feature : features) {
            mass += weights[feature];
        }
        return mass;
    }

    /** Count of the words; in a joint numbering of features the pairs come after them. */
    int words() {
        return words.length;
    }

    /** Count of the words and pairs. */
    int size() {
        return words.length + pairs.length;
    }

    /** The weight of a word or, numbered after the words, a pair. */
    int of(int feature) {
        return feature < words.length ? words[feature] : pairs[feature - words.length];
    }

    /**
     * Half Dice of the words, half of the word pairs, less sure of short texts: 0 to 1. Linear in both lengths, and at once
     * for clauses with the same features, which share one bag.
     */
    @SuppressWarnings("ReferenceEquality") // a short cut: other bags with the same words give the same answer, later
    double similarity(Bag one, Bag other) {
        int length = Math.min(one.length(), other.length());
        double sure = length >= SHORT ? 1 : SHORTEST + (1 - SHORTEST) * length / SHORT;
        if (one == other && length > 0) {
            return sure;
        }
        double words = dice(common(one.words(), other.words(), this.words), one.wordMass() + other.wordMass());
        double pairs = one.pairMass() + other.pairMass() == 0
                ? words
                : dice(common(one.pairs(), other.pairs(), this.pairs), one.pairMass() + other.pairMass());
        return (words + pairs) / 2 * sure;
    }

    private static double dice(long common, long mass) {
        return mass == 0 ? 0 : 2.0 * common / mass;
    }

    /** The weight of what both have. */
    private static long common(int[] one, int[] other, int[] weights) {
        long common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int a = one[i];
            int b = other[j];
            // no branch but for what is common: which of two is less cannot be foretold
            if (a == b) {
                common += weights[a];
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return common;
    }

    /**
     * The share of a part, half its words and half its word pairs, that the whole has and that is not already used by the
     * other parts, 0 to 1.
     *
     * @param others the other parts of the whole together
     */
    double ownShare(Bag part, Bag whole, Bag others) {
        double words = share(part.words(), whole.words(), others.words(), this.words, part.wordMass());
        double pairs = share(part.pairs(), whole.pairs(), others.pairs(), this.pairs, part.pairMass());
        return (words + pairs) / 2;
    }

    private static double share(int[] part, int[] whole, int[] others, int[] weights, long mass) {
        long own = 0;
        int w = 0;
        int o = 0;
        for (int feature : part) {
            while (w < whole.length && whole[w] < feature) {
                w++;
            }
            while (o < others.length && others[o] < feature) {
                o++;
            }
            // each claim of the others uses up one occurrence in the whole
            while (w < whole.length && whole[w] == feature && o < others.length && others[o] == feature) {
                w++;
                o++;
            }
            if (w < whole.length && whole[w] == feature) {
                own += weights[feature];
                w++;
            }
        }
        return mass == 0 ? 0 : (double) own / mass;
    }
}
