package org.resdiff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * The words of a text without its punctuation.
 *
 * @param keys what words are compared by: without typography and capitals
 * @param tokens the words as they are
 */
public record Words(List<String> keys, List<Token> tokens) {
    public static Words of(String text) {
        List<String> keys = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (!token.is(Token.Kind.MARK)) {
                keys.add(Typography.fold(token.text()).toLowerCase(Locale.ROOT));
                tokens.add(token);
            }
        }
        return new Words(keys, tokens);
    }

    public int size() {
        return keys.size();
    }

    /** As many words as asked for, from a place on, as one key. */
    String run(int start, int length) {
        return String.join(" ", keys.subList(start, start + length));
    }

    /** All runs of so many words; of a shorter text the whole. */
    List<String> runs(int length) {
        List<String> runs = new ArrayList<>();
        if (size() > 0 && size() < length) {
            runs.add(run(0, size()));
        }
        for (int i = 0; i + length <= size(); i++) {
            runs.add(run(i, length));
        }
        return runs;
    }
}
