package org.resdiff.align;

import java.util.Arrays;
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
    private final Common commonWords;
    private final Common commonPairs;
    /** What both of these hold. */
    private Bag held = Bag.EMPTY;

    /** @param sides the features of all clauses of each document */
    Weights(FeatureReader reader, List<Features[]> sides) {
        bags = new Bag[reader.textCount()];
        Features[] texts = new Features[reader.textCount()];
        int[] uses = new int[texts.length];
        int count = 0;
        for (Features[] side : sides) {
            for (Features features : side) {
                texts[features.text()] = features;
                uses[features.text()]++;
                count++;
            }
        }
        int[] wordFrequency = new int[reader.wordCount()];
        int[] pairFrequency = new int[reader.pairCount()];
        int[] lastWith = new int[Math.max(wordFrequency.length, pairFrequency.length)];
        for (Features text : texts) {
            countOnce(text.words(), text.text() + 1, uses[text.text()], wordFrequency, lastWith);
        }
        Arrays.fill(lastWith, 0);
        for (Features text : texts) {
            countOnce(text.pairs(), text.text() + 1, uses[text.text()], pairFrequency, lastWith);
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
        commonWords = new Common(words);
        commonPairs = new Common(pairs);
    }

    /** √ln(1 + count/frequency). The root: words that a rewrite replaced are rare by definition, plain idf punishes them. */
    private static int weight(int frequency, int count, int[] byFrequency) {
        if (frequency > 0 && byFrequency[frequency] == 0) {
            byFrequency[frequency] = (int) Math.round(UNIT * Math.sqrt(Math.log1p((double) count / frequency)));
        }
        return byFrequency[frequency];
    }

    /** Adds the uses of a text to each different feature that it has. */
    private static void countOnce(int[] features, int text, int uses, int[] frequency, int[] lastWith) {
        for (int feature : features) {
            if (lastWith[feature] != text) {
                lastWith[feature] = text;
                frequency[feature] += uses;
            }
        }
    }

    /** The bag of one text, made when it is first asked for: most texts are linked by their key and never compared. */
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

    /** The likeness of two texts; of one with itself at once. */
    double similarity(Features one, Features other) {
        return one.text() == other.text() && one.length() > 0
                ? sureness(one.length())
                : similarity(weigh(one), weigh(other));
    }

    /**
     * Half Dice of the words, half of the word pairs, less sure of short texts: 0 to 1. Linear in both lengths; the first
     * costs nothing where it was the first of the comparison before.
     */
    double similarity(Bag one, Bag other) {
        hold(one);
        double words = dice(commonWords.with(other.words()), one.wordMass() + other.wordMass());
        double pairs = one.pairMass() + other.pairMass() == 0
                ? words
                : dice(commonPairs.with(other.pairs()), one.pairMass() + other.pairMass());
        return (words + pairs) / 2 * sureness(Math.min(one.length(), other.length()));
    }

    @SuppressWarnings("ReferenceEquality") // an equal bag that is another one is held anew, to the same effect
    private void hold(Bag bag) {
        if (bag != held) {
            commonWords.hold(bag.words());
            commonPairs.hold(bag.pairs());
            held = bag;
        }
    }

    private static double sureness(int length) {
        return length >= SHORT ? 1 : SHORTEST + (1 - SHORTEST) * length / SHORT;
    }

    private static double dice(long common, long mass) {
        return mass == 0 ? 0 : 2.0 * common / mass;
    }

    /**
     * The share of a part, half its words and half its word pairs, that the whole has and that is not already used by the
     * other parts, 0 to 1.
     *
     * @param others the other parts of the whole together
     */
    double ownShare(Bag part, Bag whole, Bag others) {
        hold(whole);
        double words = share(commonWords.with(part.words(), others.words()), part.wordMass());
        double pairs = share(commonPairs.with(part.pairs(), others.pairs()), part.pairMass());
        return (words + pairs) / 2;
    }

    private static double share(long own, long mass) {
        return mass == 0 ? 0 : (double) own / mass;
    }
}
