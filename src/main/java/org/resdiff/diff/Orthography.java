package org.resdiff.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.text.Token;
import org.resdiff.text.Typography;

/**
 * Capitals, spelling, articles, "and" and punctuation: both sides read the same once these are evened out. The kinds are
 * those without which they would not. An article exchanged for another, a bracket or an "or" is never evened out.
 */
final class Orthography implements Rule {
    private static final Set<Kind> ALL =
            EnumSet.of(Kind.CAPITALS, Kind.SPELLING, Kind.ARTICLE, Kind.LIST_CONJUNCTION, Kind.PUNCTUATION);
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "'", "\"", "-");

    @Override
    public List<Kind> explain(Spot spot) {
        if (!same(spot, ALL) || articleExchanged(spot)) {
            return List.of();
        }
        List<Kind> needed = new ArrayList<>();
        for (Kind kind : ALL) {
            Set<Kind> others = EnumSet.copyOf(ALL);
            others.remove(kind);
            if (!same(spot, others)) {
                needed.add(kind);
            }
        }
        return needed.isEmpty() ? List.of(Kind.PUNCTUATION) : needed;
    }

    private static boolean same(Spot spot, Set<Kind> evened) {
        return even(spot, spot.oldTokens(), evened).equals(even(spot, spot.nowTokens(), evened));
    }

    private static String even(Spot spot, List<Token> tokens, Set<Kind> evened) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            String word = Typography.fold(token.text());
            String lower = word.toLowerCase(Locale.ROOT);
            if ((evened.contains(Kind.ARTICLE) && ARTICLES.contains(lower))
                    || (evened.contains(Kind.LIST_CONJUNCTION) && lower.equals("and"))
                    || (evened.contains(Kind.PUNCTUATION) && MARKS.contains(word))) {
                continue;
            }
            if (evened.contains(Kind.CAPITALS)) {
                word = lower;
            }
            if (evened.contains(Kind.SPELLING)) {
                // compounds written in one word, with a hyphen or as two are one spelling
                String canonical = spot.passage().lists().spelling().canonical(word);
                text.append(token.is(Token.Kind.WORD) ? canonical.replace("-", "") : canonical);
            } else {
                text.append(word).append(' ');
            }
        }
        return text.toString();
    }

    private static boolean articleExchanged(Spot spot) {
        List<String> before = articles(spot.old());
        List<String> after = articles(spot.now());
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** The articles of a text, "an" as "a". */
    private static List<String> articles(List<String> words) {
        return words.stream()
                .filter(ARTICLES::contains)
                .map(word -> word.equals("an") ? "a" : word)
                .toList();
    }
}
