package org.resdiff.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** A list of phrases that can be found in a text; case and typography do not count. */
public final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases(Collection<List<String>> phrases) {
        for (List<String> words : phrases) {
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        byFirstWord.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
    }

    /** Phrases as a list writes them: "(a|b) c" stands for "a c" and "b c". */
    public static Phrases of(Collection<String> phrases) {
        return ofWords(phrases.stream()
                .flatMap(phrase -> spelledOut(phrase).stream())
                .map(phrase -> words(Tokens.of(phrase)))
                .toList());
    }

    private static List<String> spelledOut(String phrase) {
        int open = phrase.indexOf('(');
        int close = phrase.indexOf(')', open);
        if (open < 0 || close < 0) {
            return List.of(phrase);
        }
        List<String> phrases = new ArrayList<>();
        for (String choice : phrase.substring(open + 1, close).split("\\|", -1)) {
            phrases.addAll(spelledOut(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
        }
        return phrases;
    }

    /** Phrases that are cut into words already, in the form of {@link #words}. */
    static Phrases ofWords(Collection<List<String>> phrases) {
        return new Phrases(phrases);
    }

    /** The form in which words are compared here. */
    public static List<String> words(List<Token> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(Tokens.folded(token).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Where a phrase stands: words {@code start} to {@code end}, exclusive. */
    public record Place(int start, int end) {
        public boolean touches(int from, int to) {
            return start < to && from < end;
        }
    }

    /** The longest phrase that opens at a word; an empty place where none does. */
    public Place at(List<String> words, int start) {
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(start), List.of())) {
            int end = start + phrase.size();
            if (end <= words.size() && words.subList(start, end).equals(phrase)) {
                return new Place(start, end);
            }
        }
        return new Place(start, start);
    }

    /** All places in order, the longest phrase first where two open at one word; they do not overlap. */
    public List<Place> in(List<String> words) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Place place = at(words, i);
            if (place.end() > i) {
                places.add(place);
            }
            i = Math.max(i + 1, place.end());
        }
        return places;
    }
}
