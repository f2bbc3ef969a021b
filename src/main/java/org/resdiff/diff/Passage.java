package org.resdiff.diff;

import java.util.List;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Phrases;

/**
 * A linked pair of texts under judgement, with what the rules look up in it.
 *
 * @param old the old text's words in lower case, at the indices of {@code words.old()}
 * @param now the new text's words
 */
record Passage(WordDiff words, List<String> old, List<String> now, Rows.Row row, Pair pair, WordLists lists) {
    static Passage of(WordDiff words, Rows.Row row, Pair pair, WordLists lists) {
        return new Passage(words, Phrases.words(words.old()), Phrases.words(words.now()), row, pair, lists);
    }
}
