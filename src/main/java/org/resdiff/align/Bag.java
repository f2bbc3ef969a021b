package org.resdiff.align;

import java.util.List;

/**
 * Words and word pairs with their weight, of one text or of several taken together.
 *
 * @param words in any order, repeated as often as they occur
 * @param pairs likewise
 * @param length count of words
 * @param wordMass sum of the words' weights
 * @param pairMass sum of the pairs' weights
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value; arrays for speed
record Bag(int[] words, int[] pairs, int length, long wordMass, long pairMass) {
    static final Bag EMPTY = new Bag(new int[0], new int[0], 0, 0, 0);

    /** Both together. */
    Bag and(Bag other) {
        return sum(List.of(this, other));
    }

    /** All together. */
    static Bag sum(List<Bag> bags) {
        int wordCount = 0;
        int pairCount = 0;
        int length = 0;
        long wordMass = 0;
        long pairMass = 0;
        for (Bag bag : bags) {
            wordCount += bag.words.length;
            pairCount += bag.pairs.length;
            length += bag.length;
            wordMass += bag.wordMass;
            pairMass += bag.pairMass;
        }
        int[] words = new int[wordCount];
        int[] pairs = new int[pairCount];
        wordCount = 0;
        pairCount = 0;
        for (Bag bag : bags) {
            System.arraycopy(bag.words, 0, words, wordCount, bag.words.length);
            System.arraycopy(bag.pairs, 0, pairs, pairCount, bag.pairs.length);
            wordCount += bag.words.length;
            pairCount += bag.pairs.length;
        }
        return new Bag(words, pairs, length, wordMass, pairMass);
    }
}
