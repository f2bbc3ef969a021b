package org.resdiff.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resdiff.diff.words.Hunk;
import org.resdiff.lexicon.Ladder.Opening;
import org.resdiff.lexicon.Phrases.Place;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;

/**
 * What an edit that no rule makes harmless is about. First what it does: a whole action came or went, or a day by which to
 * act; then the words of weight that it holds: hedges, negations, numbers; last the addressee, and members of a list.
 */
final class Substance implements Rule {
    private static final Set<String> TIES = Set.of(",", ";", "and", "or");
    /** What opens a part of a sentence behind a comma, which is no member of a list. */
    private static final Set<String> SUBORDINATE =
            Set.of("as", "which", "who", "whom", "whose", "where", "when", "that", "while", "if", "so");
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

    private static final List<Kind> HEDGED_ONLY = List.of(Kind.HEDGE_INSERTED);
    private static final List<Kind> UNHEDGED_ONLY = List.of(Kind.HEDGE_REMOVED);
    /** Words of meaning that may stand beside a hedge without being what the edit is about. */
    private static final int BESIDE_HEDGE = 2;
    /** Those who are not one office, however they are written: "Parties of the Conference" are some of them. */
    private static final Set<String> GROUPS = Set.of(
            "states",
            "parties",
            "members",
            "governments",
            "countries",
            "delegations",
            "entities",
            "bodies",
            "observers");
    /** Words in small letters inside of names. */
    private static final Set<String> IN_NAMES = Set.of("of", "the", "and", "for", "on");

    @Override
    public List<Kind> explain(Spot spot) {
        if (whole(spot)) {
            return List.of(spot.hunk().insertion() ? Kind.ACTION_ADDED : Kind.ACTION_REMOVED);
        }
        List<Kind> kinds = new ArrayList<>();
        boolean deadline = oneSided(spot) && deadline(spot);
        if (deadline) {
            kinds.add(Kind.DEADLINE_CHANGED);
        }
        kinds.addAll(held(spot));
        if (!deadline) {
            kinds.addAll(numbers(spot));
        }
        if (hedgedWithMore(spot, kinds)) {
            kinds.add(member(spot) ? item(spot) : spot.hunk().insertion() ? Kind.TEXT_ADDED : Kind.TEXT_REMOVED);
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        if (addressee(spot)) {
            return fullerName(spot) ? List.of() : List.of(Kind.ADDRESSEE_CHANGED);
        }
        return member(spot) ? List.of(item(spot)) : List.of();
    }

    private static Kind item(Spot spot) {
        return spot.hunk().insertion() ? Kind.ITEM_ADDED : Kind.ITEM_REMOVED;
    }

    private static boolean oneSided(Spot spot) {
        return spot.hunk().insertion() || spot.hunk().deletion();
    }

    private static boolean whole(Spot spot) {
        if (!oneSided(spot)) {
            return false;
        }
        boolean in = spot.hunk().insertion();
        List<String> all =
                in ? spot.passage().now().words() : spot.passage().old().words();
        int start = in ? spot.hunk().nowStart() : spot.hunk().oldStart();
        boolean tied = start > 0 && TIES.contains(all.get(start - 1));
        return Actions.whole(in ? spot.now() : spot.old(), tied, spot.passage().lists());
    }

    private static boolean deadline(Spot spot) {
        return Deadlines.in(
                        spot.passage().old(),
                        spot.hunk().oldStart(),
                        spot.hunk().oldEnd())
                || Deadlines.in(
                        spot.passage().now(),
                        spot.hunk().nowStart(),
                        spot.hunk().nowEnd());
    }

    /** The words of some weight that one side holds and the other does not: hedges, negations, words of periodicity. */
    private static List<Kind> held(Spot spot) {
        List<Kind> kinds = new ArrayList<>();
        Passage.Side old = spot.passage().old();
        Passage.Side now = spot.passage().now();
        Hunk hunk = spot.hunk();
        boolean hedgedBefore = touched(old.hedges(), hunk.oldStart(), hunk.oldEnd());
        boolean hedgedAfter = touched(now.hedges(), hunk.nowStart(), hunk.nowEnd());
        if (hedgedBefore != hedgedAfter) {
            kinds.add(hedgedAfter ? Kind.HEDGE_INSERTED : Kind.HEDGE_REMOVED);
        }
        WordLists lists = spot.passage().lists();
        boolean negatedBefore = negated(old, hunk.oldStart(), hunk.oldEnd(), lists);
        boolean negatedAfter = negated(now, hunk.nowStart(), hunk.nowEnd(), lists);
        if (negatedBefore != negatedAfter) {
            kinds.add(negatedAfter ? Kind.NEGATION_INSERTED : Kind.NEGATION_REMOVED);
        }
        boolean passage = oneSided(spot) && spot.old().size() + spot.now().size() > ABOUT_NUMBERS;
        if (!passage
                && !periods(old, hunk.oldStart(), hunk.oldEnd(), lists)
                        .equals(periods(now, hunk.nowStart(), hunk.nowEnd(), lists))) {
            kinds.add(Kind.PERIODICITY_CHANGED);
        }
        return kinds;
    }

    /** Whether words deny something: not those of "no later than" and the like, nor "No." before a number. */
    private static boolean negated(Passage.Side side, int start, int end, WordLists lists) {
        for (int i = start; i < end; i++) {
            if (lists.negations().contains(side.words().get(i))
                    && !numberSign(side.words(), i)
                    && !touched(side.affirmations(), i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberSign(List<String> words, int at) {
        return words.get(at).equals("no")
                && at + 2 < words.size()
                && words.get(at + 1).equals(".")
                && Character.isDigit(words.get(at + 2).charAt(0));
    }

    /** The words that say how often, but those in the name of a sum: "an annual 4 trillion". */
    private static Set<String> periods(Passage.Side side, int start, int end, WordLists lists) {
        Set<String> periods = new HashSet<>();
        for (int i = start; i < end; i++) {
            String word = side.words().get(i);
            boolean sum = i + 1 < side.words().size() && sum(side.words().get(i + 1));
            if (lists.periodicity().contains(word) && !sum) {
                periods.add(word);
            }
        }
        return periods;
    }

    private static boolean sum(String word) {
        return Character.isDigit(word.charAt(0)) || "$\u20AC\u00A3".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether a hedge came or went with more words than its own. */
    private static boolean hedgedWithMore(Spot spot, List<Kind> kinds) {
        if (!oneSided(spot) || !(kinds.equals(HEDGED_ONLY) || kinds.equals(UNHEDGED_ONLY))) {
            return false;
        }
        boolean in = spot.hunk().insertion();
        Passage.Side side = in ? spot.passage().now() : spot.passage().old();
        int start = in ? spot.hunk().nowStart() : spot.hunk().oldStart();
        int end = in ? spot.hunk().nowEnd() : spot.hunk().oldEnd();
        Set<String> stopWords = spot.passage().lists().stopWords();
        int more = 0;
        for (int i = start; i < end; i++) {
            String word = side.words().get(i);
            boolean ofHedge = touched(side.hedges(), i, i + 1);
            more += !ofHedge && word.length() > 1 && !stopWords.contains(word) ? 1 : 0;
        }
        return more > BESIDE_HEDGE;
    }

    /** Whether "of the Secretariat" came or went behind the name of an office: its parent body, not another addressee. */
    private static boolean fullerName(Spot spot) {
        if (!oneSided(spot)) {
            return false;
        }
        boolean in = spot.hunk().insertion();
        List<Token> all =
                in ? spot.passage().words().now() : spot.passage().words().old();
        int start = in ? spot.hunk().nowStart() : spot.hunk().oldStart();
        List<Token> stretch = in ? spot.nowTokens() : spot.oldTokens();
        if (start == 0 || stretch.size() < 2 || !stretch.get(0).text().equals("of")) {
            return false;
        }
        String before = all.get(start - 1).text();
        boolean named = capital(before) && !GROUPS.contains(before.toLowerCase(Locale.ROOT));
        for (Token token : stretch) {
            if (!capital(token.text()) && !IN_NAMES.contains(token.text())) {
                return false;
            }
        }
        return named && capital(stretch.get(stretch.size() - 1).text());
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether numbers behind that word name a text or a part of it: "article", "paragraphs". */
    static boolean cites(String word) {
        return CITED.contains(word);
    }

    /** Whether a word in lower case is an amount: "one" is more often somebody. */
    private static boolean counts(String word) {
        return word.equals("percentage") || (!word.equals("one") && numberWords(word));
    }

    private static boolean numberWords(String word) {
        for (String part : word.split("-", -1)) {
            if (!Numerals.isNumberWord(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean touched(List<Place> places, int start, int end) {
        for (Place place : places) {
            if (place.touches(start, end)) {
                return true;
            }
        }
        return false;
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
        List<String> said = new ArrayList<>();
        for (String word : side.others) {
            if (!spot.passage().lists().stopWords().contains(word)) {
                said.add(word);
            }
        }
        return said;
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
            for (Moment date : dates) {
                if (date.start() <= word && word < date.end()) {
                    return true;
                }
            }
            return false;
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
        boolean subordinate = words.get(0).equals(",") && words.size() > 1 && SUBORDINATE.contains(words.get(1));
        return more && (tiedBefore || tiedAfter) && listGoesOn && !subordinate;
    }
}
