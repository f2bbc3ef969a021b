package org.resdiff.diff;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.resdiff.model.Clause;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** Follows the phrases of the watch list from one document into the other; case and typography do not count. */
final class Watch {
    private Watch() {}

    static List<Watched> list(List<String> phrases, List<Change> changes) {
        return phrases.stream().map(phrase -> follow(phrase, changes)).toList();
    }

    private static Watched follow(String phrase, List<Change> changes) {
        List<String> words = words(phrase);
        List<Clause> old = holding(words, changes, Change::old);
        List<Clause> now = holding(words, changes, Change::now);
        return new Watched(phrase, fate(words, changes, old, now), old, now);
    }

    private static List<Clause> holding(List<String> words, List<Change> changes, Function<Change, List<Clause>> side) {
        return changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .filter(clause -> at(words, clause) >= 0)
                .toList();
    }

    private static Watched.Fate fate(List<String> words, List<Change> changes, List<Clause> old, List<Clause> now) {
        if (old.isEmpty()) {
            return now.isEmpty() ? Watched.Fate.ABSENT : Watched.Fate.GAINED;
        }
        boolean bracketed = false;
        boolean edited = false;
        boolean gone = false;
        for (Change change : changes) {
            List<Clause> before = change.old().stream()
                    .filter(clause -> at(words, clause) >= 0)
                    .toList();
            if (before.isEmpty()) {
                continue;
            }
            List<Clause> after = change.now().stream()
                    .filter(clause -> at(words, clause) >= 0)
                    .toList();
            gone |= after.isEmpty();
            edited |= after.isEmpty() && !change.now().isEmpty();
            bracketed |= after.stream().anyMatch(clause -> inBrackets(words, clause))
                    && before.stream().noneMatch(clause -> inBrackets(words, clause));
        }
        if (!gone) {
            return bracketed ? Watched.Fate.BRACKETED : Watched.Fate.KEPT;
        }
        boolean elsewhere = changes.stream()
                .anyMatch(change -> change.old().stream().noneMatch(clause -> at(words, clause) >= 0)
                        && change.now().stream().anyMatch(clause -> at(words, clause) >= 0));
        return elsewhere ? Watched.Fate.MOVED : edited ? Watched.Fate.EDITED : Watched.Fate.LOST;
    }

    private static boolean inBrackets(List<String> words, Clause clause) {
        int depth = 0;
        for (String word : words(clause.text()).subList(0, at(words, clause))) {
            depth = Math.max(0, depth + (word.equals("[") ? 1 : word.equals("]") ? -1 : 0));
        }
        return depth > 0;
    }

    private static int at(List<String> words, Clause clause) {
        return Collections.indexOfSubList(words(clause.text()), words);
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .map(Token::text)
                .map(word -> Typography.fold(word).toLowerCase(Locale.ROOT))
                .toList();
    }
}
