package org.resdiff.diff.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.text.Token;

/** How good it is to cut a text before each of its words: at the limits of sentences, phrases and brackets. */
final class Cuts {
    private static final int SENTENCE = 6;
    private static final int BEFORE_COMMA = 4;
    private static final int AFTER_COMMA = 3;
    private static final int BEFORE_STOP_WORD = 2;
    private static final int PLAIN = 0;
    private static final int AFTER_STOP_WORD = -2;

    private Cuts() {}

    /** The quality of a cut before each token and, last, after the last one. */
    static int[] of(List<Token> tokens, Set<String> stopWords) {
        int[] cuts = new int[tokens.size() + 1];
        cuts[0] = SENTENCE;
        // no better than before the mark that ends the text: a clause keeps its last comma
        cuts[tokens.size()] = BEFORE_COMMA;
        for (int i = 1; i < tokens.size(); i++) {
            cuts[i] = cut(tokens.get(i - 1).text(), tokens.get(i).text(), stopWords);
        }
        return cuts;
    }

    private static int cut(String before, String after, Set<String> stopWords) {
        boolean afterStop = stopWords.contains(before.toLowerCase(Locale.ROOT));
        if (";:.".contains(before) || "([".contains(after)) {
            return SENTENCE;
        }
        if (",;:.)]".contains(after)) {
            return BEFORE_COMMA;
        }
        if (",)]".contains(before)) {
            return AFTER_COMMA;
        }
        if (afterStop) {
            return AFTER_STOP_WORD;
        }
        return stopWords.contains(after.toLowerCase(Locale.ROOT)) ? BEFORE_STOP_WORD : PLAIN;
    }
}
