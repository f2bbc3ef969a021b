package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** The words of a title that distinguish it from others. */
final class TitleWords {
    private TitleWords() {}

    /** All but numbers, ordinals, "session", and words of the stop list. */
    static List<String> of(String title, Set<String> stopWords) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(title)) {
            String word = Tokens.folded(token).toLowerCase(Locale.ROOT);
            if (token.is(Token.Kind.WORD)
                    && !Character.isDigit(word.charAt(0))
                    && !word.startsWith("session")
                    && Numerals.ordinal(word).isEmpty()
                    && !stopWords.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
