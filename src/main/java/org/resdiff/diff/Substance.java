package org.resdiff.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resdiff.lexicon.Ladder.Opening;
import org.resdiff.lexicon.Phrases.Place;
import org.resdiff.text.Token;

/** What an edit that no rule makes harmless is about: hedges, negations, numbers, the addressee, members of a list. */
final class Substance implements Rule {
    private static final Set<String> TIES = Set.of(",", ";", "and", "or");
    private static final Set<String> NUMERALS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "fifteen",
            "twenty",
            "thirty",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "half",
            "one-third",
            "two-thirds",
            "percentage");
    /** Axes of the ladder whose verbs are said to somebody. */
    private static final Set<String> ADDRESSING = Set.of("directive", "institution");
    /** Longest addressee in words. */
    private static final int ADDRESSEE = 40;

    @Override
    public List<Kind> explain(Spot spot) {
        List<Kind> kinds = new ArrayList<>();
        boolean hedgedBefore = touched(
                spot.passage().old().hedges(),
                spot.hunk().oldStart(),
                spot.hunk().oldEnd());
        boolean hedgedAfter = touched(
                spot.passage().now().hedges(),
                spot.hunk().nowStart(),
                spot.hunk().nowEnd());
        if (hedgedBefore != hedgedAfter) {
            kinds.add(hedgedAfter ? Kind.HEDGE_INSERTED : Kind.HEDGE_REMOVED);
        }
        Set<String> negations = spot.passage().lists().negations();
        boolean negatedBefore = spot.old().stream().anyMatch(negations::contains);
        boolean negatedAfter = spot.now().stream().anyMatch(negations::contains);
        if (negatedBefore != negatedAfter) {
            kinds.add(negatedAfter ? Kind.NEGATION_INSERTED : Kind.NEGATION_REMOVED);
        }
        Set<String> periodicity = spot.passage().lists().periodicity();
        if (differ(spot.old(), spot.now(), periodicity)) {
            kinds.add(Kind.PERIODICITY_CHANGED);
        }
        if (amounts(spot)) {
            kinds.add(Kind.AMOUNT_CHANGED);
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        if (addressee(spot)) {
            kinds.add(Kind.ADDRESSEE_CHANGED);
        } else if (member(spot)) {
            kinds.add(spot.hunk().insertion() ? Kind.ITEM_ADDED : Kind.ITEM_REMOVED);
        }
        return kinds;
    }

    private static boolean touched(List<Place> places, int start, int end) {
        return places.stream().anyMatch(place -> place.touches(start, end));
    }

    private static boolean differ(List<String> old, List<String> now, Set<String> list) {
        Set<String> before = new HashSet<>(old);
        Set<String> after = new HashSet<>(now);
        before.retainAll(list);
        after.retainAll(list);
        return !before.equals(after);
    }

    private static boolean amounts(Spot spot) {
        return !numbers(spot.oldTokens()).equals(numbers(spot.nowTokens()))
                && !(spot.hunk().insertion() && spot.now().size() > 6)
                && !(spot.hunk().deletion() && spot.old().size() > 6);
    }

    private static List<String> numbers(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.is(Token.Kind.NUMBER) || NUMERALS.contains(token.text()))
                .map(Token::text)
                .toList();
    }

    /** Whether the edit lies between an opening verb that is said to somebody and its "to". */
    private static boolean addressee(Spot spot) {
        return inAddressee(
                        spot,
                        spot.passage().old().words(),
                        spot.hunk().oldStart(),
                        spot.hunk().oldEnd())
                && inAddressee(
                        spot,
                        spot.passage().now().words(),
                        spot.hunk().nowStart(),
                        spot.hunk().nowEnd());
    }

    private static boolean inAddressee(Spot spot, List<String> words, int start, int end) {
        int first = 0;
        while (first < words.size() && spot.passage().lists().chainAdverbs().contains(words.get(first))) {
            first++;
        }
        Optional<Opening> verb = spot.passage().lists().ladder().opening(words, first);
        if (verb.isEmpty() || !ADDRESSING.contains(verb.get().step().axis())) {
            return false;
        }
        int from = verb.get().place().end();
        int to = from;
        while (to < Math.min(words.size(), from + ADDRESSEE) && !words.get(to).equals("to")) {
            to++;
        }
        return to < words.size() && words.get(to).equals("to") && from <= start && end <= to;
    }

    /** Whether a stretch with a comma or "and" at one end came into or went out of a list. */
    private static boolean member(Spot spot) {
        if (!spot.hunk().insertion() && !spot.hunk().deletion()) {
            return false;
        }
        List<String> words = spot.hunk().insertion() ? spot.now() : spot.old();
        List<String> all = spot.hunk().insertion()
                ? spot.passage().now().words()
                : spot.passage().old().words();
        int end = spot.hunk().insertion() ? spot.hunk().nowEnd() : spot.hunk().oldEnd();
        int start = end - words.size();
        boolean tiedBefore = TIES.contains(words.get(0));
        boolean tiedAfter = TIES.contains(words.get(words.size() - 1));
        boolean more = words.stream().anyMatch(word -> word.length() > 1 && !TIES.contains(word));
        boolean listGoesOn = tiedBefore ? end < all.size() && TIES.contains(all.get(end)) : tiedAfter && start > 0;
        return more && (tiedBefore || tiedAfter) && listGoesOn;
    }
}
