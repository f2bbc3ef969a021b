package org.resdiff.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.Numerals;
import org.resdiff.text.Typography;

/**
 * Reads texts into {@link Features}, in a canonical form that serves matching only: case, quotes, dashes, punctuation and
 * compatibility forms folded, apostrophes dropped, hyphenated compounds cut (kerning parts them at will), the chain adverb
 * (also, further, again) taken from the opening verb. One pass over the characters; a text that was read before costs a
 * look-up.
 */
final class FeatureReader {
    private static final List<String> CHAIN_ADVERBS = List.of("also", "further", "again");
    private static final List<String> COUNTED = List.of("session", "sessions", "anniversary", "meeting", "meetings");

    private static final byte STOP = 1;
    private static final byte ADVERB = 2;
    private static final byte MONTH = 4;
    private static final byte ORDINAL = 8;
    private static final byte COUNTED_NOUN = 16;
    private static final byte NUMBER = 32;

    /** Stands for every number, date and session ordinal in pairs and patterns. */
    private static final String CLASS = "#";

    private final WordTable words = new WordTable();
    private final LongTable pairs = new LongTable();
    private final Map<String, Features> read = new HashMap<>();
    private byte[] traits = new byte[1 << 11];
    private final int number;

    private char[] buffer = new char[64];
    private int[] sequence = new int[256];

    FeatureReader() {
        number = words.number(CLASS);
        mark(Lexicon.ENGLISH.entries("stop-words.txt"), STOP);
        mark(CHAIN_ADVERBS, ADVERB);
        mark(Numerals.MONTHS, MONTH);
        mark(Numerals.ordinalParts(), ORDINAL);
        mark(COUNTED, COUNTED_NOUN);
    }

    private void mark(List<String> entries, byte trait) {
        for (String entry : entries) {
            traits[words.number(entry)] |= trait;
        }
    }

    int wordCount() {
        return words.size();
    }

    int pairCount() {
        return pairs.size();
    }

    boolean stop(int word) {
        return is(word, STOP);
    }

    /** Whether a word is a number or an ordinal: it says less than another, since roll-overs change it. */
    boolean numeric(int word) {
        return is(word, (byte) (NUMBER | ORDINAL));
    }

    private boolean is(int word, byte trait) {
        return word < traits.length && (traits[word] & trait) != 0;
    }

    Features read(String text) {
        return read.computeIfAbsent(text, this::scan);
    }

    private Features scan(String text) {
        String folded = ascii(text) ? text : Typography.fold(text);
        int count = 0;
        int length = 0;
        int hash = 0;
        boolean digits = false;
        long key = 0;
        int end = folded.length();
        for (int i = 0; i <= end; i++) {
            char c = lower(i < end ? folded.charAt(i) : ' ');
            if (c != 0) {
                key = mix(key, c);
                hash = hash * 31 + c;
                digits |= c <= '9';
                length = put(c, length);
            } else if (length > 0 && i < end && joins(folded, i, digits)) {
                hash = hash * 31 + folded.charAt(i);
                length = put(folded.charAt(i), length);
            } else if (length > 0 && (i == end || folded.charAt(i) != '\'')) {
                int word = words.number(buffer, length, hash);
                if (digits) {
                    markNumber(word);
                }
                if (!(count < 2 && is(word, ADVERB))) {
                    if (count == sequence.length) {
                        sequence = Arrays.copyOf(sequence, count * 2);
                    }
                    sequence[count++] = word;
                }
                length = 0;
                hash = 0;
                digits = false;
            }
        }
        return features(Arrays.copyOf(sequence, count), key);
    }

    /** The lower-case form of a letter, a digit as it is, 0 for anything else. */
    private static char lower(char c) {
        if (c < 128) {
            boolean capital = c >= 'A' && c <= 'Z';
            return capital ? (char) (c + 32) : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private int put(char c, int length) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length] = c;
        return length + 1;
    }

    private void markNumber(int word) {
        if (word >= traits.length) {
            traits = Arrays.copyOf(traits, Math.max(word + 1, traits.length * 2));
        }
        traits[word] |= NUMBER;
    }

    /** Separators inside one number or symbol: 72/4, A/RES/73/8, 1,000, 2.5. */
    private static boolean joins(String text, int i, boolean digits) {
        char c = text.charAt(i);
        if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        return c == '/' || (digits && (c == '.' || c == ',') && Character.isDigit(text.charAt(i + 1)));
    }

    private Features features(int[] sequence, long key) {
        int[] classed = sequence.clone();
        for (int i = 0; i < classed.length; i++) {
            if (is(sequence[i], (byte) (NUMBER | MONTH))) {
                classed[i] = number;
            } else if (is(sequence[i], COUNTED_NOUN)) {
                for (int j = i - 1; j >= 0 && is(sequence[j], ORDINAL); j--) {
                    classed[j] = number;
                }
            }
        }
        long pattern = 0;
        int[] neighbours = new int[Math.max(0, classed.length - 1)];
        int count = 0;
        for (int i = 0; i < classed.length; i++) {
            boolean repeated = i > 0 && classed[i] == number && classed[i - 1] == number;
            if (!repeated) {
                pattern = mix(pattern, classed[i] + 1);
            }
            if (i > 0 && !repeated) {
                neighbours[count++] = pairs.number(((long) classed[i - 1] << 32) | classed[i]);
            }
        }
        int[] sortedPairs = Arrays.copyOf(neighbours, count);
        Arrays.sort(sortedPairs);
        int verb = sequence.length == 0 ? -1 : sequence[0];
        int[] sortedWords = sequence.clone();
        Arrays.sort(sortedWords);
        return new Features(sortedWords, sortedPairs, sequence.length, key, pattern, verb);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static long mix(long hash, int value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
