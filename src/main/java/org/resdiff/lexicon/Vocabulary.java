package org.resdiff.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The common words of the language, to tell a word from a piece of one: "in valid" is two words, "Amer ica" is one that
 * was cut. 41,000 words of SCOWL, whose licence is in the file.
 *
 * <p>The list is searched as it lies in the file, loaded at the first question: most comparisons ask none.
 */
public final class Vocabulary {
    private static final String FILE = "vocabulary/en.txt";

    /** The file's bytes: words in ASCII order, one a line, after comment lines. */
    private static final class Words {
        static final byte[] BYTES = load();

        private static byte[] load() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Vocabulary() {}

    /** Whether a text is a common word by itself, case ignored. Logarithmic in the size of the list. */
    public static boolean holds(String text) {
        byte[] word = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        if (word.length == 0 || word[0] < 'a') {
            return false;
        }
        byte[] words = Words.BYTES;
        int low = 0;
        int high = words.length;
        while (low < high) {
            int start = lineAt(words, (low + high) / 2);
            int end = start;
            while (end < words.length && words[end] != '\n') {
                end++;
            }
            int order = Arrays.compare(words, start, end, word, 0, word.length);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return false;
    }

    /** Where the line begins that holds the byte at {@code index}. */
    private static int lineAt(byte[] words, int index) {
        int start = index;
        while (start > 0 && words[start - 1] != '\n') {
            start--;
        }
        return start;
    }
}
