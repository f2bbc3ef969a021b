package org.resdiff.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * A list of phrases that can be found in a text; case and typography do not count.
 *
 * <p>Choices within a phrase are kept as choices: the hedges alone, spelled out, would be thousands of phrases.
 */
public final class Phrases {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** The parts of a phrase in order, each with the words that may stand there. */
    private record Phrase(List<List<List<String>>> parts) {
        Set<String> firstWords() {
            Set<String> first = new LinkedHashSet<>();
            for (List<List<String>> choices : parts) {
                boolean optional = false;
                for (List<String> choice : choices) {
                    if (choice.isEmpty()) {
                        optional = true;
                    } else {
                        first.add(choice.get(0));
                    }
                }
                if (!optional) {
                    break;
                }
            }
            return first;
        }

        /** Where the longest form of the phrase ends that begins at a word; -1 where none does. */
        int end(List<String> words, int start) {
            return end(words, start, 0);
        }

        private int end(List<String> words, int start, int part) {
            if (part == parts.size()) {
                return start;
            }
            int longest = -1;
            for (List<String> choice : parts.get(part)) {
                int end = start + choice.size();
                if (end <= words.size() && words.subList(start, end).equals(choice)) {
                    longest = Math.max(longest, end(words, end, part + 1));
                }
            }
            return longest;
        }
    }

    private Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            for (String first : phrase.firstWords()) {
                List<Phrase> alike = byFirstWord.get(first);
                if (alike == null) {
                    alike = new ArrayList<>(2);
                    byFirstWord.put(first, alike);
                }
                alike.add(phrase);
            }
        }
    }

    /** Phrases as a list writes them: "(a|b) c" stands for "a c" and "b c". */
    public static Phrases of(Collection<String> phrases) {
        List<Phrase> all = new ArrayList<>();
        for (String phrase : phrases) {
            List<List<List<String>>> parts = new ArrayList<>();
            for (String part : parts(phrase)) {
                List<List<String>> choices = new ArrayList<>();
                for (String choice : spelledOut(part)) {
                    choices.add(words(Tokens.of(choice)));
                }
                parts.add(choices);
            }
            all.add(new Phrase(parts));
        }
        return new Phrases(all);
    }

    /** A phrase cut at the spaces that stand in no brackets; as a whole where it offers no choice. */
    private static List<String> parts(String phrase) {
        if (phrase.indexOf('(') < 0) {
            return List.of(phrase);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean bracket = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == ' ' && !bracket) {
                parts.add(phrase.substring(start, i));
                start = i + 1;
            } else if (c == '(' || c == ')') {
                bracket = c == '(';
            }
        }
        parts.add(phrase.substring(start));
        return parts;
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
        List<Phrase> all = new ArrayList<>();
        for (List<String> words : phrases) {
            all.add(new Phrase(List.of(List.of(words))));
        }
        return new Phrases(all);
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
        int end = start;
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(start), List.of())) {
            end = Math.max(end, phrase.end(words, start));
        }
        return new Place(start, end);
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
