package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resdiff.lexicon.Ladder.Opening;
import org.resdiff.lexicon.Phrases.Place;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;

/** What an edit that no rule makes harmless is about: hedges, negations, numbers, the addressee, members of a list. */
final class Substance implements Rule {
    private static final Set<String> TIES = Set.of(",", ";", "and", "or");
    /** Words whose numbers name a text or a part of it. */
    private static final Set<String> CITED = Set.of(
            "article",
            "articles",
            "paragraph",
            "paragraphs",
            "subparagraph",
            "subparagraphs",
            "section",
            "sections",
            "chapter",
            "chapters",
            "annex",
            "annexes",
            "rule",
            "rules",
            "regulation",
            "regulations",
            "resolution",
            "resolutions",
            "decision",
            "decisions",
            "goal",
            "goals",
            "target",
            "targets",
            "item",
            "items",
            "option",
            "options");
    /** What may stand between such a word and a number that it still governs. */
    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "to", "-", "(", ")", "[", "]");
    /** Words that one side of an edit may have for its number to be what the edit is about. */
    private static final int ABOUT_NUMBERS = 6;
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
        kinds.addAll(numbers(spot));
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

    /** Whether numbers behind that word name a text or a part of it: "article", "paragraphs". */
    static boolean cites(String word) {
        return CITED.contains(word);
    }

    /** Whether a word in lower case is an amount: "one" is more often somebody. */
    private static boolean counts(String word) {
        return word.equals("percentage")
                || (!word.equals("one") && Arrays.stream(word.split("-")).allMatch(Numerals::isNumberWord));
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

    /** Whether amounts differ, or the numbers of what is cited; and whether other words do beside them. */
    private static List<Kind> numbers(Spot spot) {
        Numbers before = Numbers.of(
                spot.passage().words().old(),
                spot.passage().old().moments(),
                spot.hunk().oldStart(),
                spot.hunk().oldEnd());
        Numbers after = Numbers.of(
                spot.passage().words().now(),
                spot.passage().now().moments(),
                spot.hunk().nowStart(),
                spot.hunk().nowEnd());
        List<Kind> kinds = new ArrayList<>();
        boolean exchange = !spot.hunk().insertion() && !spot.hunk().deletion();
        boolean alone = exchange || (!member(spot) && spot.all(Substance::inReference));
        if (alone && differ(spot, before.cited, after.cited)) {
            kinds.add(Kind.REFERENCE_CHANGED);
        }
        if (differ(spot, before.amounts, after.amounts)) {
            kinds.add(Kind.AMOUNT_CHANGED);
        }
        if (!kinds.isEmpty() && exchange && !said(spot, before).equals(said(spot, after))) {
            kinds.add(Kind.TEXT_REWORDED);
        }
        return kinds;
    }

    private static boolean inReference(String word) {
        return BETWEEN.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** A number that a long stretch brought or took with it is not what the edit is about. */
    private static boolean differ(Spot spot, List<String> old, List<String> now) {
        return !old.equals(now)
                && !(old.isEmpty() && spot.now().size() > ABOUT_NUMBERS)
                && !(now.isEmpty() && spot.old().size() > ABOUT_NUMBERS);
    }

    private static List<String> said(Spot spot, Numbers side) {
        return side.others.stream()
                .filter(word -> !spot.passage().lists().stopWords().contains(word))
                .toList();
    }

    /**
     * The numbers in a stretch of a text, and its other words, dates among them.
     *
     * @param cited symbols, and numbers of articles, paragraphs and the like
     */
    private record Numbers(List<String> amounts, List<String> cited, List<String> others) {
        static Numbers of(List<Token> tokens, List<Moment> dates, int start, int end) {
            Numbers numbers = new Numbers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = start; i < end; i++) {
                Token token = tokens.get(i);
                String word = token.text().toLowerCase(Locale.ROOT);
                if (token.is(Token.Kind.SYMBOL)) {
                    numbers.cited.add(word);
                } else if (inDate(dates, i)) {
                    numbers.others.add(word);
                } else if (token.is(Token.Kind.NUMBER) || counts(word)) {
                    (governed(tokens, i) ? numbers.cited : numbers.amounts).add(word);
                } else if (token.is(Token.Kind.WORD) && !CITED.contains(word)) {
                    numbers.others.add(word);
                }
            }
            return numbers;
        }

        private static boolean inDate(List<Moment> dates, int word) {
            return dates.stream().anyMatch(date -> date.start() <= word && word < date.end());
        }

        /** Whether a number belongs to "Article", "paragraphs" or the like before it. */
        private static boolean governed(List<Token> tokens, int number) {
            for (int i = number - 1; i >= 0; i--) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                if (CITED.contains(word)) {
                    return true;
                }
                if (!tokens.get(i).is(Token.Kind.NUMBER)
                        && !tokens.get(i).is(Token.Kind.SYMBOL)
                        && word.length() > 1
                        && !BETWEEN.contains(word)) {
                    return false;
                }
            }
            return false;
        }
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
