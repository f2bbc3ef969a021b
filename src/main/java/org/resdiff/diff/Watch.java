package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.resdiff.model.Clause;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * Follows the phrases of the watch list from one document into the other; case, typography and square brackets inside of
 * a phrase do not count. Every place is counted: a phrase that stood twice in a clause and stands there once has lost one.
 */
final class Watch {
    private Watch() {}

    /** How often a phrase stands somewhere, and how often of that wholly or partly in square brackets. */
    private record Places(int all, int bracketed) {
        Places plus(Places other) {
            return new Places(all + other.all, bracketed + other.bracketed);
        }
    }

    static List<Watched> list(List<String> phrases, List<Change> changes) {
        List<Watched> watched = new ArrayList<>();
        for (String phrase : phrases) {
            watched.add(follow(phrase, changes));
        }
        return watched;
    }

    private static Watched follow(String phrase, List<Change> changes) {
        List<String> words = words(phrase);
        List<Clause> old = holding(words, changes, Change::old);
        List<Clause> now = holding(words, changes, Change::now);
        List<Clause> gone = new ArrayList<>();
        int edited = 0;
        int lost = 0;
        int come = 0;
        int bracketed = 0;
        boolean moved = false;
        for (Change change : changes) {
            Places before = places(words, change.old());
            Places after = places(words, change.now());
            int fewer = before.all() - after.all();
            come += Math.max(0, -fewer);
            bracketed += after.bracketed() - Math.min(before.bracketed(), after.all());
            moved |= change.moved() && before.all() > 0 && after.all() > 0;
            if (fewer > 0) {
                edited += change.now().isEmpty() ? 0 : fewer;
                lost += change.now().isEmpty() ? fewer : 0;
                gone.addAll(holding(words, List.of(change), Change::old));
            }
        }
        Watched.Fate fate;
        if (old.isEmpty()) {
            fate = now.isEmpty() ? Watched.Fate.ABSENT : Watched.Fate.GAINED;
        } else if (lost + edited > come) {
            fate = lost > 0 ? Watched.Fate.LOST : Watched.Fate.EDITED;
        } else if (bracketed > 0) {
            fate = Watched.Fate.BRACKETED;
        } else {
            fate = moved || lost + edited > 0 ? Watched.Fate.MOVED : Watched.Fate.KEPT;
        }
        return new Watched(phrase, fate, old, now, gone);
    }

    private static List<Clause> holding(List<String> words, List<Change> changes, Function<Change, List<Clause>> side) {
        return changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .filter(clause -> places(words, clause).all() > 0)
                .toList();
    }

    private static Places places(List<String> words, List<Clause> clauses) {
        return clauses.stream().map(clause -> places(words, clause)).reduce(new Places(0, 0), Places::plus);
    }

    /** Places do not overlap. Brackets begin anew with each clause, as those of official texts are not balanced. */
    private static Places places(List<String> words, Clause clause) {
        List<String> bare = new ArrayList<>();
        List<Boolean> inside = new ArrayList<>();
        int depth = 0;
        for (String word : words(clause.text())) {
            boolean bracket = word.equals("[") || word.equals("]");
            depth = Math.max(0, depth + (word.equals("[") ? 1 : word.equals("]") ? -1 : 0));
            if (!bracket || words.contains(word)) {
                bare.add(word);
                inside.add(depth > 0);
            }
        }
        int all = 0;
        int bracketed = 0;
        for (int at = 0; at + words.size() <= bare.size(); at++) {
            if (bare.subList(at, at + words.size()).equals(words)) {
                all++;
                bracketed += inside.subList(at, at + words.size()).contains(true) ? 1 : 0;
                at += words.size() - 1;
            }
        }
        return new Places(all, bracketed);
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .map(Token::text)
                .map(word -> Typography.fold(word).toLowerCase(Locale.ROOT))
                .toList();
    }
}
