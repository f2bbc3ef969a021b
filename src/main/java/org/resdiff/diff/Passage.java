package org.resdiff.diff;

import java.util.List;
import java.util.Set;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Phrases;
import org.resdiff.text.Token;

/**
 * A linked pair of texts under judgement, with what the rules look up in it.
 *
 * @param deleted phrases that went out whole somewhere, without the words that tie them to their place
 * @param inserted phrases that came in whole
 */
record Passage(
        WordDiff words,
        Side old,
        Side now,
        Set<List<String>> deleted,
        Set<List<String>> inserted,
        Rows.Row row,
        Pair pair,
        WordLists lists) {

    /**
     * One text, read once for all rules.
     *
     * @param words in lower case, at the indices of the word diff's tokens
     * @param moments dates
     * @param citations lists of resolutions cited by number
     * @param paragraphs references to the document's own paragraphs
     * @param reports dates and symbols of reports
     * @param hedges phrases that soften
     * @param affirmations phrases that hold a negation and deny nothing
     */
    record Side(
            List<String> words,
            List<Moment> moments,
            List<List<Citations.Citation>> citations,
            List<CrossReferences.Numbers> paragraphs,
            List<Reports.Issue> reports,
            List<Phrases.Place> hedges,
            List<Phrases.Place> affirmations) {
        static Side of(List<Token> tokens, WordLists lists) {
            List<String> words = Phrases.words(tokens);
            List<Moment> moments = Moment.in(words);
            return new Side(
                    words,
                    moments,
                    Citations.lists(words, moments),
                    CrossReferences.in(words),
                    Reports.issues(words, moments),
                    lists.hedges().in(words),
                    lists.affirmations().in(words));
        }
    }

    static Passage of(WordDiff words, Rows.Row row, Pair pair, WordLists lists) {
        Side old = Side.of(words.old(), lists);
        Side now = Side.of(words.now(), lists);
        return new Passage(
                words,
                old,
                now,
                MovedWords.phrases(words, old.words(), now.words(), false),
                MovedWords.phrases(words, old.words(), now.words(), true),
                row,
                pair,
                lists);
    }
}
