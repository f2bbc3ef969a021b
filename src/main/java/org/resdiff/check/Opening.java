package org.resdiff.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * The opening words of a paragraph, "Recalling also" or "Further requests".
 *
 * @param verb the word that decides which part it belongs to, in lower case; empty where no list knows the opening
 * @param part "preambular", "operative" or empty
 * @param adverb "also", "further" or "again" where the paragraph joins a chain, else empty
 * @param end where the opening ends in the text
 */
record Opening(String verb, String part, String adverb, int end) {
    private static final int SPAN = 120;
    private static final int MOST_ADVERBS = 4;
    private static final Map<String, String> PARTS = parts();

    private static Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (String entry : Lexicon.ENGLISH.entries("openers.txt")) {
            String[] fields = entry.split("\t", -1);
            parts.put(fields[0].toLowerCase(Locale.ROOT), fields[1]);
        }
        return Map.copyOf(parts);
    }

    static Opening of(String text, List<String> chain) {
        String adverb = "";
        List<Token> words = new ArrayList<>();
        for (Token token : Tokens.of(text.substring(0, Math.min(SPAN, text.length())))) {
            if (token.is(Token.Kind.WORD)) {
                words.add(token);
            }
        }
        int end = 0;
        for (int i = 0; i < words.size() && i <= MOST_ADVERBS; i++) {
            String word = words.get(i).text().toLowerCase(Locale.ROOT);
            end = text.indexOf(words.get(i).text(), end) + word.length();
            if (chain.contains(word)) {
                adverb = word;
                continue;
            }
            String part = PARTS.getOrDefault(word, "");
            if (!part.equals("adverb")) {
                if (part.isEmpty()) {
                    break;
                }
                String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
                if (chain.contains(next)) {
                    adverb = next;
                    end = text.indexOf(next, end) + next.length();
                }
                return new Opening(word, part, adverb, end);
            }
        }
        return new Opening("", "", adverb, 0);
    }
}
