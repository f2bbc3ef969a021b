package org.resdiff.align;

/**
 * What of a text serves to find its counterpart: its words and pairs of neighbouring words as numbers, in their order.
 *
 * @param text number of the text: the same text has the same features
 * @param pairs numbers and session ordinals count as one class here, so that a roll-over keeps its pairs
 * @param key of the letters and digits alone: equal for texts that differ in spacing, case and punctuation; 0 for none. The
 *     64 bits of a hash, so two of 10,000 different texts share one with a chance of about 3 in 10^12
 * @param pattern like the key, but of whole words, and with every number, date and session ordinal as one class
 * @param verb number of the opening word, -1 for an empty text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value; arrays for speed
record Features(int text, int[] words, int[] pairs, long key, long pattern, int verb) {
    /** Count of words. */
    int length() {
        return words.length;
    }
}
