package org.resdiff.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.LongTable;
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
    /** Met with a small first letter: not only a name, nor only the first word of a clause. */
    private static final byte SMALL = 64;

    /** Letters of a stem: "employment" and "employability", "report" and "reporting" share theirs. */
    private static final int STEM = 6;

    /** Stands for every number, date and session ordinal in pairs and patterns. */
    private static final String CLASS = "#";

    /** About how many pairs of words a text has that none before it had. */
    private static final int NEW_PAIRS = 15;

    /** Odd, so that no letter is lost in the multiplication (Knuth's for 64 bits). */
    private static final long KEY_FACTOR = 6364136223846793005L;

    private static final char[] LOWER = new char[128];

    static {
        for (char c = '0'; c <= '9'; c++) {
            LOWER[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            LOWER[c] = c;
            LOWER[c - 32] = c;
        }
    }

    private final WordTable words = new WordTable();
    private final LongTable pairs;
    private final Map<String, Features> read = new HashMap<>();
    private byte[] traits = new byte[1 << 11];
    /** By word the number of its stem counted from 1, 0 while nobody asked for it. */
    private int[] stems = {};

    private final int number;

    /** The text being read, its words as numbers, and these with the classes in place of what they stand for. */
    private char[] letters = new char[1 << 10];

    private int[] sequence = new int[1 << 10];
    private int[] classed = new int[1 << 10];

    /** @param texts how many there are to be read */
    FeatureReader(int texts) {
        pairs = new LongTable(NEW_PAIRS * texts);
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

    /** The number of a word in its canonical form. */
    int number(String word) {
        return words.number(word);
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

    /** Whether a word tells what a clause is about: no function word, number, month, nor a word met in names alone. */
    boolean content(int word) {
        return is(word, SMALL) && !is(word, (byte) (STOP | NUMBER | ORDINAL | MONTH));
    }

    /** One number for the forms of a word: its first letters without an ending. Crude, but the same on both sides. */
    int stem(int word) {
        if (word >= stems.length) {
            stems = Arrays.copyOf(stems, Math.max(word + 1, words.size()));
        }
        if (stems[word] == 0) {
            stems[word] = 1 + (numeric(word) ? word : words.number(stem(words.word(word))));
        }
        return stems[word] - 1;
    }

    private static String stem(String word) {
        int length = word.length();
        String bare = word;
        if (word.endsWith("ing") && length >= STEM) {
            bare = word.substring(0, length - 3);
        } else if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
            bare = word.substring(0, length - 1);
        }
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }

    private boolean is(int word, byte trait) {
        return word < traits.length && (traits[word] & trait) != 0;
    }

    /** Count of the different texts read. */
    int textCount() {
        return read.size();
    }

    Features read(String text) {
        Features known = read.get(text);
        if (known == null) {
            known = scan(text);
            read.put(text, known);
        }
        return known;
    }

    private Features scan(String text) {
        String folded = ascii(text) ? text : Typography.fold(text);
        int end = folded.length();
        if (end >= letters.length) {
            letters = new char[2 * end];
            sequence = new int[2 * end];
            classed = new int[2 * end];
        }
        char[] letters = this.letters;
        folded.getChars(0, end, letters, 0);
        letters[end] = ' ';
        int count = 0;
        // the word being read is moved up to the start of the buffer, of which all up to i has been read
        int length = 0;
        int hash = 0;
        boolean digits = false;
        boolean small = false;
        long key = 0;
        for (int i = 0; i <= end; i++) {
            char c = lower(letters[i]);
            if (c != 0) {
                key = (key + c) * KEY_FACTOR;
                hash = hash * 31 + c;
                digits |= c <= '9';
                small = length == 0 ? c == letters[i] : small;
                letters[length++] = c;
            } else if (length > 0 && joins(letters, i, end, digits)) {
                hash = hash * 31 + letters[i];
                letters[length++] = letters[i];
            } else if (length > 0 && (i == end || letters[i] != '\'')) {
                int word = words.number(letters, length, hash);
                if (digits || small) {
                    mark(word, digits ? NUMBER : SMALL);
                }
                if (!(count < 2 && is(word, ADVERB))) {
                    sequence[count++] = word;
                }
                length = 0;
                hash = 0;
                digits = false;
            }
        }
        return features(count, key ^ (key >>> 29));
    }

    /** The lower-case form of a letter, a digit as it is, 0 for anything else. */
    private static char lower(char c) {
        if (c < 128) {
            return LOWER[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private void mark(int word, byte trait) {
        if (word >= traits.length) {
            traits = Arrays.copyOf(traits, Math.max(word + 1, traits.length * 2));
        }
        traits[word] |= trait;
    }

    /** Separators inside one number or symbol: 72/4, A/RES/73/8, 1,000, 2.5. */
    private static boolean joins(char[] text, int i, int end, boolean digits) {
        char c = text[i];
        if (c != '/' && !(digits && (c == '.' || c == ','))) {
            return false;
        }
        return i + 1 < end && (c == '/' ? Character.isLetterOrDigit(text[i + 1]) : Character.isDigit(text[i + 1]));
    }

    /** The features of the first words in the sequence. */
    private Features features(int count, long key) {
        for (int i = 0; i < count; i++) {
            classed[i] = sequence[i];
            if (is(sequence[i], (byte) (NUMBER | MONTH))) {
                classed[i] = number;
            } else if (is(sequence[i], COUNTED_NOUN)) {
                for (int j = i - 1; j >= 0 && is(sequence[j], ORDINAL); j--) {
                    classed[j] = number;
                }
            }
        }
        int verb = count == 0 ? -1 : sequence[0];
        int[] inOrder = Arrays.copyOf(sequence, count);
        long pattern = 0;
        // the sequence has served: its room takes the pairs
        int neighbours = 0;
        for (int i = 0; i < count; i++) {
            boolean repeated = i > 0 && classed[i] == number && classed[i - 1] == number;
            if (!repeated) {
                pattern = mix(pattern, classed[i] + 1);
            }
            if (i > 0 && !repeated) {
                sequence[neighbours++] = pairs.number(((long) classed[i - 1] << 32) | classed[i]);
            }
        }
        return new Features(read.size(), inOrder, Arrays.copyOf(sequence, neighbours), key, pattern, verb);
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
