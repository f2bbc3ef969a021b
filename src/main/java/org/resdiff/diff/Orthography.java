package org.resdiff.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Spelling;
import org.resdiff.lexicon.Vocabulary;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;
import org.resdiff.text.Typography;

/**
 * Capitals, spelling, articles, "and" and punctuation: the words of both sides are the same, one by one, once these are
 * evened out. What may be evened out, and where, is decided word by word in {@link Place}; nothing there touches a figure,
 * a unit, a bracket or an "or".
 */
final class Orthography implements Rule {
    /** Words of one side of an edit up to which the two are held against each other: longer ones differ in more than this. */
    private static final int LONGEST = 60;

    private static final Pattern BLANK = Pattern.compile("_{2,}+");

    @Override
    public List<Kind> explain(Spot spot) {
        int oldWords = spot.oldTokens().size();
        int nowWords = spot.nowTokens().size();
        if (oldWords > LONGEST || nowWords > LONGEST || articleExchanged(spot)) {
            return List.of();
        }
        WordDiff words = spot.passage().words();
        Place old = new Place(
                words.old(), words.oldText(), spot.passage().row().old().get(0));
        Place now = new Place(
                words.now(), words.nowText(), spot.passage().row().now().get(0));
        Set<Kind> kinds = new Matching(spot, old, now).kinds();
        return kinds == null ? List.of() : List.copyOf(kinds);
    }

    /**
     * Both sides held against each other: at each pair of words that equal and evened-out words lead to, the fewest
     * differences that the rest needs. Cost: old words × new words at most, one pair where the first words differ.
     */
    private static final class Matching {
        private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;
        private final Spot spot;
        private final Place old;
        private final Place now;
        private final int oldStart;
        private final int oldEnd;
        private final int nowStart;
        private final int nowEnd;
        /** By pair of words what the rest needs; null where nobody asked. */
        private final Integer[][] least;

        private final Step[][] steps;

        /** One step: so many words of each side taken, explained by these kinds; none for equal words. */
        private record Step(int oldWords, int nowWords, List<Kind> kinds) {}

        Matching(Spot spot, Place old, Place now) {
            this.spot = spot;
            this.old = old;
            this.now = now;
            this.oldStart = spot.hunk().oldStart();
            this.oldEnd = spot.hunk().oldEnd();
            this.nowStart = spot.hunk().nowStart();
            this.nowEnd = spot.hunk().nowEnd();
            this.least = new Integer[oldEnd - oldStart + 1][nowEnd - nowStart + 1];
            this.steps = new Step[oldEnd - oldStart + 1][nowEnd - nowStart + 1];
        }

        /** The kinds that explain all; null where something is left. */
        Set<Kind> kinds() {
            if (least(oldStart, nowStart) >= IMPOSSIBLE) {
                return null;
            }
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            int i = oldStart;
            int j = nowStart;
            while (i < oldEnd || j < nowEnd) {
                Step step = steps[i - oldStart][j - nowStart];
                kinds.addAll(step.kinds);
                i += step.oldWords;
                j += step.nowWords;
            }
            return kinds;
        }

        private int least(int i, int j) {
            Integer known = least[i - oldStart][j - nowStart];
            if (known != null) {
                return known;
            }
            int cost = i == oldEnd && j == nowEnd ? 0 : IMPOSSIBLE;
            Step best = null;
            for (Step step : candidates(i, j)) {
                int all = least(i + step.oldWords, j + step.nowWords) + step.kinds.size();
                if (all < cost) {
                    cost = all;
                    best = step;
                }
            }
            least[i - oldStart][j - nowStart] = cost;
            steps[i - oldStart][j - nowStart] = best;
            return cost;
        }

        private List<Step> candidates(int i, int j) {
            List<Step> candidates = new ArrayList<>();
            if (i < oldEnd && j < nowEnd) {
                pair(i, j, candidates);
                compounds(i, j, candidates);
            }
            if (i < oldEnd) {
                Kind kind = old.dropped(i, now, nowStart, nowEnd);
                if (kind != null) {
                    candidates.add(new Step(1, 0, List.of(kind)));
                }
            }
            if (j < nowEnd) {
                Kind kind = now.dropped(j, old, oldStart, oldEnd);
                if (kind != null) {
                    candidates.add(new Step(0, 1, List.of(kind)));
                }
            }
            return candidates;
        }

        private void pair(int i, int j, List<Step> candidates) {
            String before = old.word(i);
            String after = now.word(j);
            if (before.equals(after)) {
                candidates.add(new Step(1, 1, List.of()));
                return;
            }
            if (blanksAsOne(before).equals(blanksAsOne(after))) {
                candidates.add(new Step(1, 1, List.of(Kind.TYPOGRAPHY)));
                return;
            }
            if ((old.tie(i) && now.joins(j)) || (old.joins(i) && now.tie(j))) {
                candidates.add(new Step(1, 1, List.of(Kind.PUNCTUATION, Kind.LIST_CONJUNCTION)));
            }
            boolean capitals = before.equalsIgnoreCase(after);
            if (capitals && old.capitalsMayChange(i, after) && now.capitalsMayChange(j, before)) {
                candidates.add(new Step(1, 1, List.of(Kind.CAPITALS)));
            }
            Spelling spelling = spot.passage().lists().spelling();
            boolean words = old.token(i).is(Token.Kind.WORD) && now.token(j).is(Token.Kind.WORD);
            if (words && !capitals && spelling.canonical(lower(before)).equals(spelling.canonical(lower(after)))) {
                candidates.add(new Step(1, 1, List.of(Kind.SPELLING)));
            }
        }

        /** The word with each blank that is to be filled in, "20__", as long as any other: its length says nothing. */
        private static String blanksAsOne(String word) {
            return BLANK.matcher(word).replaceAll("__");
        }

        /** Compounds written with a hyphen on one side, in one word or as two on the other. */
        private void compounds(int i, int j, List<Step> candidates) {
            for (int oldWords = 1; oldWords <= Compound.WORDS && i + oldWords <= oldEnd; oldWords++) {
                for (int nowWords = 1; nowWords <= Compound.WORDS && j + nowWords <= nowEnd; nowWords++) {
                    Compound before = old.compound(i, i + oldWords);
                    Compound after = now.compound(j, j + nowWords);
                    if (before != null
                            && after != null
                            && before.sameAs(after, spot.passage().lists().spelling())) {
                        candidates.add(new Step(oldWords, nowWords, List.of(Kind.SPELLING)));
                    }
                }
            }
        }
    }

    /** One text, and what of it may be evened out where. */
    private static final class Place {
        private static final Set<String> ARTICLES = Set.of("a", "an", "the");
        /** What an article before it makes another word of: "a few" are some, "few" are hardly any. */
        private static final Set<String> AMOUNTS = Set.of("few", "little");

        /** Behind a comma these add to what is meant, without one they narrow it: "boats, which leak", "boats which leak". */
        private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom");

        private static final Set<String> ENDS = Set.of(",", ";", ":", ".");
        private static final Set<String> QUOTES = Set.of("'", "\"");
        /** Words that set other members beside a list's "and": the comma or "and" then decides what belongs together. */
        private static final Set<String> CHOICES = Set.of("or", "nor", "either", "neither", "between", "both");
        /** Letters of a unit at most: "mW", "MPa", "kWh". */
        private static final int UNIT = 4;
        /** Letters from which on a word in capitals is no abbreviation. */
        private static final int NO_ABBREVIATION = 5;
        /** Words at the head of a clause among which its opening verb stands, which some organs print in capitals. */
        private static final int OPENING = 3;

        private final List<Token> tokens;
        private final String text;
        private final Clause clause;

        Place(List<Token> tokens, String text, Clause clause) {
            this.tokens = tokens;
            this.text = text;
            this.clause = clause;
        }

        Token token(int index) {
            return tokens.get(index);
        }

        String word(int index) {
            return Typography.fold(token(index).text());
        }

        private String lowerAt(int index) {
            return index >= 0 && index < tokens.size() ? lower(word(index)) : "";
        }

        /** Whether it is a figure or a part of a number in words. */
        private boolean figure(int index) {
            if (index < 0 || index >= tokens.size()) {
                return false;
            }
            Token token = token(index);
            return token.is(Token.Kind.NUMBER)
                    || token.is(Token.Kind.SYMBOL)
                    || Character.isDigit(token.text().charAt(0))
                    || Numerals.isNumberWord(lowerAt(index));
        }

        /** Whether it counts or names a place in an order: a figure, a letter, a roman numeral, one of these in brackets. */
        private boolean ordered(int index) {
            String word = lowerAt(index);
            return figure(index)
                    || word.equals(")")
                    || word.equals("(")
                    || (word.length() == 1 && Character.isLetter(word.charAt(0)) && !ARTICLES.contains(word))
                    || (!word.isEmpty() && Numerals.roman(word).isPresent());
        }

        private boolean last(int index) {
            return index == tokens.size() - 1;
        }

        private boolean touchesLeft(int index) {
            int start = token(index).start();
            return start > 0 && !Typography.isSpace(text.charAt(start - 1));
        }

        private boolean touchesRight(int index) {
            int end = token(index).end();
            return end < text.length() && !Typography.isSpace(text.charAt(end));
        }

        /** The kind of change that it is if this word comes or goes; null where that may change the meaning. */
        Kind dropped(int index, Place other, int otherStart, int otherEnd) {
            String word = word(index);
            if (ARTICLES.contains(lower(word))) {
                return articleMayGo(index) ? Kind.ARTICLE : null;
            }
            if (lower(word).equals("and")) {
                return andMayGo(index, other, otherStart, otherEnd) ? Kind.LIST_CONJUNCTION : null;
            }
            return markMayGo(index) ? Kind.PUNCTUATION : null;
        }

        private boolean articleMayGo(int index) {
            String word = word(index);
            boolean letter = Character.isUpperCase(word.charAt(0)) && index > 0;
            boolean noun = index + 1 < tokens.size() && token(index + 1).is(Token.Kind.WORD);
            boolean numbered = ordered(index - 1) || Substance.cites(lowerAt(index - 1));
            return noun && !letter && !numbered && !AMOUNTS.contains(lowerAt(index + 1));
        }

        /** Before the last member of a list, where a comma or semicolon ties the members as well. */
        private boolean andMayGo(int index, Place other, int otherStart, int otherEnd) {
            boolean ends = true;
            for (int i = index + 1; i < tokens.size(); i++) {
                ends &= ENDS.contains(word(i));
            }
            if (ends) {
                return true;
            }
            boolean tied = tie(index - 1);
            for (int i = otherStart; i < otherEnd; i++) {
                tied |= other.tie(i);
            }
            return tied && !figure(index - 1) && !figure(index + 1) && !choice(index);
        }

        /** Whether it is an "and" that only ties the members of a list. */
        private boolean joins(int index) {
            return lowerAt(index).equals("and") && !choice(index);
        }

        private boolean tie(int index) {
            return lowerAt(index).equals(",") || lowerAt(index).equals(";");
        }

        /** Whether the sentence, up to the next semicolon or full stop, offers a choice. */
        private boolean choice(int index) {
            for (int i = index - 1; i >= 0 && !";.".contains(word(i)); i--) {
                if (CHOICES.contains(lowerAt(i))) {
                    return true;
                }
            }
            for (int i = index + 1; i < tokens.size() && !";.".contains(word(i)); i++) {
                if (CHOICES.contains(lowerAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean markMayGo(int index) {
            String mark = word(index);
            if (ENDS.contains(mark)) {
                return last(index) || endMayGo(index);
            }
            if (QUOTES.contains(mark)) {
                return !touchesDigit(index);
            }
            // a dash between clauses, set off by spaces on both sides: closed up it binds a compound or a range
            boolean dash = mark.equals("-") && !touchesLeft(index) && !touchesRight(index);
            return dash && !ordered(index - 1) && !ordered(index + 1) && index > 0 && !last(index);
        }

        private boolean endMayGo(int index) {
            boolean inFigure = ordered(index - 1) && ordered(index + 1);
            boolean opensFigure = touchesRight(index)
                    && Character.isDigit(text.charAt(token(index).end()));
            boolean groups = word(index).equals(",") && choice(index) && conjunction(index);
            boolean inWord =
                    touchesLeft(index) && touchesRight(index) && word(index).equals(":");
            boolean relative = word(index).equals(",") && RELATIVE.contains(lowerAt(index + 1));
            return !inFigure && !opensFigure && !groups && !inWord && !relative;
        }

        /** Whether the sentence has an "and" beside its choice: a comma may then say what belongs together. */
        private boolean conjunction(int index) {
            for (int i = 0; i < tokens.size(); i++) {
                if (i != index && lowerAt(i).equals("and")) {
                    return true;
                }
            }
            return false;
        }

        private boolean touchesDigit(int index) {
            return (touchesLeft(index)
                            && Character.isDigit(text.charAt(token(index).start() - 1)))
                    || (touchesRight(index)
                            && Character.isDigit(text.charAt(token(index).end())));
        }

        private static boolean letters(String word) {
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int c = word.codePointAt(i);
                if (!Character.isLetter(c) && c != '-' && c != '\'') {
                    return false;
                }
            }
            return true;
        }

        /** Whether a word that reads the same but for capitals is the same word: no unit, numeral, letter or abbreviation. */
        boolean capitalsMayChange(int index, String other) {
            String word = word(index);
            boolean letters = token(index).is(Token.Kind.WORD) && letters(word);
            boolean unit = figure(index - 1) && word.length() <= UNIT;
            boolean roman = Numerals.roman(word).isPresent();
            if (!letters || unit || roman || word.length() < 2) {
                return false;
            }
            if (index == 0) {
                return true;
            }
            if (word.substring(1).equals(other.substring(1))) {
                return !Numerals.MONTHS.contains(lower(word));
            }
            boolean heading = clause.kind() == ClauseKind.HEADING
                    || clause.kind() == ClauseKind.TITLE
                    || clause.kind() == ClauseKind.ANNEX;
            return heading || index < OPENING || word.length() >= NO_ABBREVIATION;
        }

        /** The words from {@code start} to {@code end} as the parts of a compound; null where one is no plain word. */
        Compound compound(int start, int end) {
            List<String> parts = new ArrayList<>();
            List<Boolean> hyphens = new ArrayList<>();
            for (int i = start; i < end; i++) {
                if (!token(i).is(Token.Kind.WORD)) {
                    return null;
                }
                String[] pieces = lower(word(i)).split("-", -1);
                for (int k = 0; k < pieces.length; k++) {
                    if (pieces[k].isEmpty()) {
                        return null;
                    }
                    if (!parts.isEmpty()) {
                        hyphens.add(k > 0);
                    }
                    parts.add(pieces[k]);
                }
            }
            return new Compound(parts, hyphens, figure(start - 1));
        }
    }

    /**
     * Words that may make up a compound.
     *
     * @param parts in lower case
     * @param hyphens between each two parts: whether a hyphen binds them, or a space stands there
     * @param counted whether a figure stands before it
     */
    private record Compound(List<String> parts, List<Boolean> hyphens, boolean counted) {
        /** Words of a compound on one side at most: "twenty-first-century". */
        static final int WORDS = 4;
        /** Parts that make another word of the one behind them; closed up, the whole may be a third: re-sign, resign. */
        private static final Set<String> TURNING = Set.of("re", "un", "de", "dis", "in", "im", "mis", "co", "pre");
        /** Words whose hyphen decides which word behind them they belong to: "more-qualified staff". */
        private static final Set<String> DEGREES =
                Set.of("more", "most", "less", "least", "fewer", "few", "little", "no", "not", "only");
        /** Letters of a part from which on it is a word of its own in a compound. */
        private static final int WORD = 3;

        boolean sameAs(Compound other, Spelling spelling) {
            if (parts.size() == other.parts.size()) {
                for (int i = 0; i < parts.size(); i++) {
                    if (!spelling.canonical(parts.get(i)).equals(spelling.canonical(other.parts.get(i)))) {
                        return false;
                    }
                }
                return !hyphens.equals(other.hyphens) && spacedAlike(other);
            }
            return parts.size() > other.parts.size() ? closesTo(other, spelling) : other.closesTo(this, spelling);
        }

        /** Whether a space in place of a hyphen, or the reverse, leaves each part with what it belonged to. */
        private boolean spacedAlike(Compound other) {
            for (int i = 0; i < hyphens.size(); i++) {
                if (!hyphens.get(i).equals(other.hyphens.get(i)) && !mayPart(i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean mayPart(int joint) {
            String left = parts.get(joint);
            String right = parts.get(joint + 1);
            boolean numberLeft = Numerals.isNumberWord(left) || Character.isDigit(left.charAt(0));
            boolean numberRight = Numerals.isNumberWord(right) || Character.isDigit(right.charAt(0));
            if (numberLeft && numberRight) {
                // "twenty five" is "twenty-five", but "twenty five-metre posts" are twenty
                return parts.size() == 2 && !counted;
            }
            boolean figures = numberLeft || numberRight;
            return !DEGREES.contains(left) && !(figures && (counted || parts.size() > 2)) && !TURNING.contains(left);
        }

        /** Whether two parts bound by a hyphen are written in one word on the other side, the rest alike. */
        private boolean closesTo(Compound closed, Spelling spelling) {
            if (parts.size() != closed.parts.size() + 1) {
                return false;
            }
            int joint = 0;
            while (joint < closed.parts.size()
                    && spelling.canonical(parts.get(joint)).equals(spelling.canonical(closed.parts.get(joint)))) {
                joint++;
            }
            if (joint == closed.parts.size() || !hyphens.get(joint)) {
                return false;
            }
            String whole = closed.parts.get(joint);
            boolean same =
                    spelling.canonical(parts.get(joint) + parts.get(joint + 1)).equals(spelling.canonical(whole));
            List<String> rest = parts.subList(joint + 2, parts.size());
            boolean bindsAlike = closed.hyphens.equals(without(hyphens, joint));
            return same
                    && bindsAlike
                    && rest.equals(closed.parts.subList(joint + 1, closed.parts.size()))
                    && mayClose(parts.get(joint), parts.get(joint + 1), whole);
        }

        private static List<Boolean> without(List<Boolean> hyphens, int index) {
            List<Boolean> rest = new ArrayList<>(hyphens);
            rest.remove(index);
            return rest;
        }

        /** Whether "co-operate" may be written "cooperate": not where the whole is another word, as "resign" is. */
        private static boolean mayClose(String left, String right, String whole) {
            if (!TURNING.contains(left)) {
                boolean figures = Character.isDigit(left.charAt(0)) || Character.isDigit(right.charAt(0));
                return !figures && right.length() >= WORD && !DEGREES.contains(left);
            }
            // two vowels that would run together are why the hyphen stands there: re-elect, co-operate
            boolean vowels = left.charAt(left.length() - 1) == right.charAt(0) && right.length() > WORD;
            return vowels || (!Vocabulary.holds(whole) && !left.equals("un"));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean articleExchanged(Spot spot) {
        List<String> before = articles(spot.old());
        List<String> after = articles(spot.now());
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** The articles of a text, "an" as "a". */
    private static List<String> articles(List<String> words) {
        List<String> articles = new ArrayList<>();
        for (String word : words) {
            if (Place.ARTICLES.contains(word)) {
                articles.add(word.equals("an") ? "a" : word);
            }
        }
        return articles;
    }
}
