package org.resdiff.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.resdiff.lexicon.Ladder;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.lexicon.Phrases;
import org.resdiff.lexicon.Spelling;
import org.resdiff.model.InputException;

/**
 * The word lists that the rules read; all words in lower case.
 *
 * @param sessions regular sessions a year of bodies that hold several, by the body's name
 */
record WordLists(
        Set<String> stopWords,
        Set<String> chainAdverbs,
        Set<String> negations,
        Set<String> periodicity,
        Set<String> verbs,
        Set<String> sourceWords,
        Phrases hedges,
        Ladder ladder,
        Spelling spelling,
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
                Set.copyOf(lexicon.entries("periodicity.txt")),
                Set.copyOf(lexicon.entries("verbs.txt")),
                Set.copyOf(lexicon.entries("source-words.txt")),
                Phrases.of(lexicon.entries("hedges.txt")),
                Ladder.of(lexicon),
                Spelling.of(lexicon),
                sessions(lexicon));
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
