package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * Two texts cut into words, and where their words differ. Words are equal when a reader sees no other difference than
 * typography.
 *
 * <p>The steps: the shortest script (Myers), solved anew with affine gaps where its hunks lie close together, slid to the
 * limits of phrases and of pieces as dates; these are the fine hunks, which rules explain one by one. For reading, hunks are then joined over
 * islands, and a text that kept little of the old one is replaced as a whole.
 *
 * @param fine smallest hunks
 * @param hunks joined ones, as reports show them; each is made of one or several fine ones
 * @param bounded whether the texts were too long and too unlike for the full search, so that a stretch is replaced whole
 */
public record WordDiff(
        String oldText,
        String nowText,
        List<Token> old,
        List<Token> now,
        List<Hunk> fine,
        List<Hunk> hunks,
        boolean bounded) {
    /** Words of both sides of a stretch up to which the shortest script is searched: a tenth of a second at worst. */
    public static final int SEARCHED = 4_000;
    /** Pairs of words up to which affine gaps are solved: 8 MB and a few milliseconds. */
    private static final int SOLVED = 1_000_000;
    /** Kept words between two hunks from which on they cannot profit from being solved together. */
    private static final int FAR_APART = 8;
    /** Share of kept weight below which a text counts as written anew. */
    private static final double LITTLE = 0.2;

    private static final String MINUS = "\u2212";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2212";
    private static final String OPENING_MARKS = "([{\"'\u2018\u201C\u00AB";

    private static final int CONTENT = 10;
    private static final int STOP = 5;
    private static final int MARK = 3;
    private static final int OPENING = 6;

    public WordDiff {
        old = List.copyOf(old);
        now = List.copyOf(now);
        fine = List.copyOf(fine);
        hunks = List.copyOf(hunks);
    }

    /** That of a text with itself, to the letter: nobody asks for its words, and it is not cut into them. */
    public static WordDiff same(String text) {
        return new WordDiff(text, text, List.of(), List.of(), List.of(), List.of(), false);
    }

    /**
     * The word diff of two texts.
     *
     * @param stopWords in lower case; they weigh half, and a run of them is an island
     * @param spacing whether a space that one side alone has was typed
     */
    public static WordDiff of(String oldText, String nowText, Set<String> stopWords, Spacing spacing) {
        List<Token> old = Tokens.of(oldText);
        List<Token> now = Tokens.of(nowText);
        Script script = shortest(keys(old, oldText), keys(now, nowText));
        Spacing.Repaired repaired = spacing.repaired(oldText, nowText, old, now, script.hunks);
        if (repaired.any()) {
            old = repaired.old();
            now = repaired.now();
            script = shortest(keys(old, oldText), keys(now, nowText));
        }
        Map<String, Integer> numbers = new HashMap<>();
        Side before = Side.of(old, oldText, numbers, stopWords);
        Side after = Side.of(now, nowText, numbers, stopWords);
        List<Hunk> slid = Slide.slid(
                solved(script.hunks, before, after),
                before.items,
                after.items,
                Cuts.of(old, stopWords),
                Cuts.of(now, stopWords));
        List<Pieces.Piece> oldPieces = Pieces.of(old, oldText);
        List<Pieces.Piece> nowPieces = Pieces.of(now, nowText);
        List<Hunk> fine = Pieces.kept(slid, oldPieces, nowPieces);
        List<Hunk> joined = little(fine, before, after)
                ? List.of(new Hunk(0, old.size(), 0, now.size()))
                : Islands.absorbed(fine, before.content(), before.common(after), plain(old));
        List<Hunk> trimmed = new ArrayList<>();
        for (Hunk hunk : joined) {
            trimmed.add(hunk.trimmed(before.items, after.items));
        }
        List<Hunk> hunks = Pieces.kept(trimmed, oldPieces, nowPieces);
        List<Hunk> parts = Pieces.parted(inside(fine, hunks), oldPieces, nowPieces);
        return new WordDiff(oldText, nowText, old, now, parts, hunks, script.bounded);
    }

    /**
     * The fine hunks inside of the joined ones. A joined one that was trimmed, as it held equal words at its ends after all
     * ("of" inserted before a kept "of"), takes the place of those in it: they were cut at the wrong word.
     */
    private static List<Hunk> inside(List<Hunk> fine, List<Hunk> hunks) {
        List<Hunk> found = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : hunks) {
            int first = next;
            while (next < fine.size()
                    && fine.get(next).oldStart() <= hunk.oldEnd()
                    && fine.get(next).nowStart() <= hunk.nowEnd()) {
                next++;
            }
            List<Hunk> inside = fine.subList(first, next);
            found.addAll(!inside.isEmpty() && within(hunk, inside) ? inside : List.of(hunk));
        }
        return found;
    }

    private static boolean within(Hunk hunk, List<Hunk> pieces) {
        for (Hunk piece : pieces) {
            if (!piece.within(hunk)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both texts have the same words. */
    public boolean same() {
        return fine.isEmpty();
    }

    private static boolean[] plain(List<Token> tokens) {
        boolean[] plain = new boolean[tokens.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = tokens.get(i).is(Token.Kind.WORD)
                    && Character.isLowerCase(tokens.get(i).text().codePointAt(0));
        }
        return plain;
    }

    /** What words are compared by: their characters but for typography and for spaces in them. */
    private static List<String> keys(List<Token> tokens, String text) {
        List<String> keys = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            keys.add(key(token, text));
        }
        return keys;
    }

    private static String key(Token token, String text) {
        return minus(token, text) ? MINUS : Tokens.folded(token).replace(" ", "");
    }

    /** Whether a dash of any shape is the sign of the figure that it touches: "-2", "−2"; not that of a range, "1–2". */
    private static boolean minus(Token token, String text) {
        if (token.text().length() > 1 || DASHES.indexOf(token.text().charAt(0)) < 0 || token.end() == text.length()) {
            return false;
        }
        boolean figure = Character.isDigit(text.charAt(token.end()));
        char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
        return figure && (Typography.isSpace(before) || OPENING_MARKS.indexOf(before) >= 0);
    }

    /** The words of one side as numbers, equal for equal keys of either side, and what each costs to change. */
    private static final class Side {
        private final int[] items;
        private final int[] costs;

        Side(int[] items, int[] costs) {
            this.items = items;
            this.costs = costs;
        }

        static Side of(List<Token> tokens, String text, Map<String, Integer> numbers, Set<String> stopWords) {
            int[] items = new int[tokens.size()];
            int[] costs = new int[tokens.size()];
            for (int i = 0; i < items.length; i++) {
                Token token = tokens.get(i);
                items[i] = number(key(token, text), numbers);
                costs[i] = token.is(Token.Kind.MARK)
                        ? MARK
                        : stopWords.contains(token.text().toLowerCase(Locale.ROOT)) ? STOP : CONTENT;
            }
            return new Side(items, costs);
        }

        private static int number(String key, Map<String, Integer> numbers) {
            Integer known = numbers.putIfAbsent(key, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        Side range(int start, int end) {
            return new Side(Arrays.copyOfRange(items, start, end), Arrays.copyOfRange(costs, start, end));
        }

        boolean[] content() {
            boolean[] content = new boolean[costs.length];
            for (int i = 0; i < content.length; i++) {
                content[i] = costs[i] == CONTENT;
            }
            return content;
        }

        /** Whether each word stands more than once on this side or on the other. */
        boolean[] common(Side other) {
            int[] counts = counts();
            int[] others = other.counts();
            boolean[] common = new boolean[items.length];
            for (int i = 0; i < common.length; i++) {
                common[i] = counts[items[i]] > 1 || (items[i] < others.length && others[items[i]] > 1);
            }
            return common;
        }

        /** How often each word stands on this side. */
        private int[] counts() {
            int last = -1;
            for (int item : items) {
                last = Math.max(last, item);
            }
            int[] counts = new int[last + 1];
            for (int item : items) {
                counts[item]++;
            }
            return counts;
        }

        int cost(int start, int end) {
            int cost = 0;
            for (int i = start; i < end; i++) {
                cost += costs[i];
            }
            return cost;
        }
    }

    private record Script(List<Hunk> hunks, boolean bounded) {}

    private static Script shortest(List<String> old, List<String> now) {
        if (old.size() + now.size() <= SEARCHED) {
            return new Script(Myers.hunks(old, now), false);
        }
        boolean bounded = false;
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk stretch : Anchors.stretches(old, now)) {
            List<String> before = old.subList(stretch.oldStart(), stretch.oldEnd());
            List<String> after = now.subList(stretch.nowStart(), stretch.nowEnd());
            if (before.size() + after.size() > SEARCHED && !before.equals(after)) {
                bounded = true;
                hunks.add(stretch);
            } else {
                for (Hunk hunk : Myers.hunks(before, after)) {
                    hunks.add(hunk.shifted(stretch.oldStart(), stretch.nowStart()));
                }
            }
        }
        return new Script(Hunk.joined(hunks), bounded);
    }

    /** Hunks that lie close together, solved anew as one. */
    private static List<Hunk> solved(List<Hunk> script, Side old, Side now) {
        List<Hunk> solved = new ArrayList<>();
        for (int first = 0; first < script.size(); ) {
            int last = first;
            while (last + 1 < script.size()
                    && script.get(last + 1).oldStart() - script.get(last).oldEnd() < FAR_APART) {
                last++;
            }
            Hunk region = script.get(first).to(script.get(last));
            if (first == last || (long) region.oldLength() * region.nowLength() > SOLVED) {
                solved.addAll(script.subList(first, last + 1));
            } else {
                Side before = old.range(region.oldStart(), region.oldEnd());
                Side after = now.range(region.nowStart(), region.nowEnd());
                for (Hunk hunk : AffineGaps.hunks(before.items, after.items, before.costs, after.costs, OPENING)) {
                    solved.add(hunk.shifted(region.oldStart(), region.nowStart()));
                }
            }
            first = last + 1;
        }
        return Hunk.joined(solved);
    }

    private static boolean little(List<Hunk> hunks, Side old, Side now) {
        if (hunks.size() < 2) {
            return false;
        }
        int changed = 0;
        for (Hunk hunk : hunks) {
            changed += old.cost(hunk.oldStart(), hunk.oldEnd()) + now.cost(hunk.nowStart(), hunk.nowEnd());
        }
        int all = old.cost(0, old.costs.length) + now.cost(0, now.costs.length);
        return all - changed < LITTLE * all;
    }
}
