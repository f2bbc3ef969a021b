package org.resdiff.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resdiff.lexicon.Ladder;
import org.resdiff.lexicon.Ladder.Opening;
import org.resdiff.lexicon.Phrases;
import org.resdiff.lexicon.Vocabulary;

/**
 * Whole actions that a comma or "and" ties to what stands before them: ", and calls upon the towns to ...", "and to cooperate
 * with ...", ", and towns shall ...". What words such a stretch holds says nothing of what stayed.
 */
final class Actions {
    private static final Set<String> TIES = Set.of(",", ";", "and", "or");
    /** What may stand before the verb of a further action. */
    private static final Phrases LEADS = Phrases.of(List.of(
            "in (this|that) (regard|respect|context|connection)",
            "to (this|that) end",
            "(as well as|in addition)",
            "(therefore|thus|strongly|deeply|particularly|especially|in particular)"));
    /** What follows a noun that looks like a verb: "requests for assistance", "supports of the bridge". */
    private static final Set<String> AFTER_NOUN =
            Set.of("for", "of", "from", "by", "in", "at", "and", "or", ",", "made", "to");
    /** After these a modal belongs to a part of a sentence: "measures that may be needed". */
    private static final Set<String> RELATIVE =
            Set.of("that", "which", "who", "whom", "whose", "where", "when", "if", "unless", "as", "how", "what");
    /** Words of a stretch from which on it can hold a verb and what it is done to. */
    private static final int LEAST = 2;
    /** The same where a verb is known by its form alone. */
    private static final int LEAST_OF_OPENER = 4;

    private Actions() {}

    /** Whether a stretch of words that came in or went out is an action by itself; {@code tied} where it is tied behind it. */
    static boolean whole(List<String> stretch, boolean tiedBehind, WordLists lists) {
        int start = 0;
        int end = stretch.size();
        while (start < end && TIES.contains(stretch.get(start))) {
            start++;
        }
        boolean tied = start > 0;
        while (start < end && TIES.contains(stretch.get(end - 1))) {
            end--;
            tied = true;
        }
        List<String> words = stretch.subList(start, end);
        return (tied || tiedBehind) && action(words, lead(words, lists), lists);
    }

    /** Where the verb may stand: after what leads to it. */
    private static int lead(List<String> words, WordLists lists) {
        int at = 0;
        while (at < words.size()) {
            int next = LEADS.at(words, at).end();
            if (next == at
                    && (TIES.contains(words.get(at)) || lists.chainAdverbs().contains(words.get(at)))) {
                next++;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean action(List<String> words, int at, WordLists lists) {
        if (words.size() - at < LEAST) {
            return false;
        }
        return opens(words, at, lists) || infinitive(words, at, lists) || modal(words, at, lists.ladder());
    }

    private static boolean opens(List<String> words, int at, WordLists lists) {
        Optional<Opening> opening = lists.ladder().opening(words, at);
        boolean ladder = opening.isPresent() && !opening.get().step().axis().equals(Ladder.MODAL);
        boolean listed = lists.actions().contains(words.get(at)) && words.size() - at >= LEAST_OF_OPENER;
        boolean phrase = ladder && opening.get().place().end() > at + 1;
        return phrase || ((ladder || listed) && !AFTER_NOUN.contains(words.get(at + 1)));
    }

    /** "to cooperate", "to further strengthen", "not to sell". */
    private static boolean infinitive(List<String> words, int at, WordLists lists) {
        int to = words.get(at).equals("not") ? at + 1 : at;
        if (!words.get(to).equals("to")) {
            return false;
        }
        int verb = to + 1;
        while (verb < words.size()
                && (words.get(verb).endsWith("ly") || lists.chainAdverbs().contains(words.get(verb)))) {
            verb++;
        }
        return verb < words.size() && verbal(words.get(verb));
    }

    /** Whether a common word has a form in -ing of its own, as verbs have. */
    private static boolean verbal(String word) {
        if (word.length() < 2 || word.endsWith("ing") || !Vocabulary.holds(word)) {
            return false;
        }
        String stem = word.endsWith("e") && !word.endsWith("ee") ? word.substring(0, word.length() - 1) : word;
        String last = word.substring(word.length() - 1).toLowerCase(Locale.ROOT);
        return Vocabulary.holds(stem + "ing") || Vocabulary.holds(stem + last + "ing");
    }

    /** A subject with its modal, before any relative pronoun. */
    private static boolean modal(List<String> words, int at, Ladder ladder) {
        for (int i = at; i < words.size() && !RELATIVE.contains(words.get(i)); i++) {
            Optional<Opening> opening = i > at ? ladder.opening(words, i) : Optional.empty();
            if (opening.isPresent() && opening.get().step().axis().equals(Ladder.MODAL)) {
                return true;
            }
        }
        return false;
    }
}
