package org.resdiff.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resdiff.lexicon.Ladder;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.lexicon.Phrases;
import org.resdiff.lexicon.Spelling;
import org.resdiff.model.InputException;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * The word lists that the rules read; all words in lower case.
 *
 * @param actions verbs of operative paragraphs, third person
 * @param affirmations phrases that hold a negation and deny nothing
 * @param renamed pairs of an earlier and a present name of one State
 * @param sessions regular sessions a year of bodies that hold several, by the body's name
 */
record WordLists(
        Set<String> stopWords,
        Set<String> chainAdverbs,
        Set<String> negations,
        Phrases affirmations,
        Set<String> periodicity,
        Set<String> verbs,
        Set<String> actions,
        Set<String> sourceWords,
        Phrases hedges,
        Ladder ladder,
        Spelling spelling,
        List<Renamed> renamed,
        Map<String, Integer> sessions) {

    /** Our own lists, loaded at their first use. */
    private static final class English {
        static final WordLists LISTS = load(Lexicon.ENGLISH);
    }

    static WordLists of(Lexicon lexicon) {
        return lexicon.folder() == null ? English.LISTS : load(lexicon);
    }

    private static WordLists load(Lexicon lexicon) {
        return new WordLists(
                Set.copyOf(lexicon.entries("stop-words.txt")),
                Set.copyOf(lexicon.entries("chain-adverbs.txt")),
                Set.copyOf(lexicon.entries("negations.txt")),
                Phrases.of(lexicon.entries("affirmations.txt")),
                Set.copyOf(lexicon.entries("periodicity.txt")),
                Set.copyOf(lexicon.entries("verbs.txt")),
                actions(lexicon),
                Set.copyOf(lexicon.entries("source-words.txt")),
                Phrases.of(lexicon.entries("hedges.txt")),
                Ladder.of(lexicon),
                Spelling.of(lexicon),
                renamed(lexicon),
                sessions(lexicon));
    }

    /** The verbs that open operative paragraphs: "thanks", "authorizes"; the form without -s is as often a noun. */
    private static Set<String> actions(Lexicon lexicon) {
        Set<String> actions = new HashSet<>();
        for (String entry : lexicon.entries("openers.txt")) {
            String[] fields = entry.split("\t", -1);
            if (fields[1].equals("operative") && fields[0].endsWith("s")) {
                actions.add(fields[0].toLowerCase(Locale.ROOT));
            }
        }
        return actions;
    }

    /** Two names of one State. */
    record Renamed(Name former, Name present) {}

    /** A name of which most runs never ask for the words: they are cut when somebody does. */
    static final class Name {
        private final String text;
        private final String lower;
        private volatile List<String> words;

        private Name(String text) {
            this.text = text;
            lower = Typography.fold(text).toLowerCase(Locale.ROOT);
        }

        /** The name in the form of {@link Phrases#words}. */
        List<String> words() {
            List<String> known = words;
            if (known == null) {
                known = Phrases.words(Tokens.of(text));
                words = known;
            }
            return known;
        }

        /** Whether a stretch of words may stand in the name, with an article before it: false is certain, true is not. */
        boolean mayHold(List<String> stretch) {
            for (String word : stretch) {
                if (!lower.contains(word) && !word.equals("the")) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Renamed> renamed(Lexicon lexicon) {
        List<Renamed> renamed = new ArrayList<>();
        for (String entry : lexicon.entries("renamed-states.tsv")) {
            String[] fields = entry.split("\t", -1);
            if (fields.length != 2 || fields[0].isBlank() || fields[1].isBlank()) {
                throw new InputException("renamed-states.tsv: \"" + entry
                        + "\" is not an earlier and a present name; part the two by a tab");
            }
            renamed.add(new Renamed(new Name(fields[0]), new Name(fields[1])));
        }
        return List.copyOf(renamed);
    }

    private static Map<String, Integer> sessions(Lexicon lexicon) {
        Map<String, Integer> sessions = new LinkedHashMap<>();
        for (String entry : lexicon.entries("sessions.tsv")) {
            String[] fields = entry.split("\t", -1);
            if (fields.length != 2 || !fields[1].matches("\\d{1,2}")) {
                throw new InputException(
                        "sessions.tsv: \"" + entry + "\" is not a body and a number; part the two by a tab");
            }
            sessions.put(fields[0], Integer.parseInt(fields[1]));
        }
        return sessions;
    }
}
