package org.resdiff.diff.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.lexicon.Vocabulary;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;
import org.resdiff.text.Typography;

/**
 * Joins the pieces of words that one side has cut otherwise: by another shape of dash ("long–term" against "long-term"), or,
 * where the page has no spaces of its own, by spacing that no reader sees ("neo -Nazism", "Amer ica").
 *
 * <p>A space that one side alone has is forgiven only on printed pages, never at a figure, and not where both parts are words
 * by themselves: "in valid" is not "invalid".
 */
public enum Spacing {
    /** The format writes spaces down: each is one that the drafter typed. */
    REAL,
    /** Spaces were guessed from the distances of letters, as in a PDF or in text drawn out of one. */
    PRINTED;

    /** Pieces on one side that may make up one word: more is no spacing. */
    private static final int PIECES = 4;
    /** Pairs of words in a hunk up to which pieces are looked for: a hunk beyond that is no spacing. */
    private static final int SEARCHED = 10_000;
    /** Letters of a word from which on a figure that touches it cannot be its unit or part of its number. */
    private static final int LONG = 3;

    /** Both token lists with such pieces joined, if there were any. */
    record Repaired(List<Token> old, List<Token> now, boolean any) {}

    Repaired repaired(String oldText, String nowText, List<Token> old, List<Token> now, List<Hunk> script) {
        List<Hunk> joints = new ArrayList<>();
        for (Hunk hunk : script) {
            if ((long) hunk.oldLength() * hunk.nowLength() > SEARCHED) {
                continue;
            }
            int from = hunk.nowStart();
            for (int i = hunk.oldStart(); i < hunk.oldEnd(); i++) {
                for (int j = from; j < hunk.nowEnd(); j++) {
                    Hunk joint = joint(
                            new Pieces(oldText, old, i, hunk.oldEnd()), new Pieces(nowText, now, j, hunk.nowEnd()));
                    if (joint != null) {
                        joints.add(joint);
                        i = joint.oldEnd() - 1;
                        from = joint.nowEnd();
                        break;
                    }
                }
            }
        }
        return joints.isEmpty()
                ? new Repaired(old, now, false)
                : new Repaired(joined(oldText, old, joints, true), joined(nowText, now, joints, false), true);
    }

    /** The pieces of one side that may make up a word: their letters, and at which of them there is a space before. */
    private static final class Pieces {
        private final String text;
        private final List<Token> tokens;
        private final int start;
        private final int limit;
        private final StringBuilder letters = new StringBuilder();
        private final Set<Integer> gaps = new HashSet<>();
        private int end;

        Pieces(String text, List<Token> tokens, int start, int limit) {
            this.text = text;
            this.tokens = tokens;
            this.start = start;
            this.limit = Math.min(limit, start + PIECES);
            this.end = start;
        }

        boolean take() {
            if (end == limit) {
                return false;
            }
            int from =
                    end == start ? tokens.get(end).start() : tokens.get(end - 1).end();
            int to = tokens.get(end++).end();
            for (int i = from; i < to; i++) {
                if (Typography.isSpace(text.charAt(i))) {
                    gaps.add(letters.length());
                } else {
                    int last = i;
                    while (last + 1 < to && !Typography.isSpace(text.charAt(last + 1))) {
                        last++;
                    }
                    letters.append(Typography.fold(text.substring(i, last + 1)));
                    i = last;
                }
            }
            return true;
        }
    }

    /** The shortest runs of pieces that make up the same word, null where there are none. */
    private Hunk joint(Pieces old, Pieces now) {
        while (true) {
            boolean takeOld = old.letters.length() < now.letters.length()
                    || (old.letters.length() == now.letters.length() && (old.end == old.start || now.end > now.start));
            if (!(takeOld ? old.take() : now.take())) {
                return null;
            }
            int shared = Math.min(old.letters.length(), now.letters.length());
            if (!old.letters.substring(0, shared).contentEquals(now.letters.subSequence(0, shared))) {
                return null;
            }
            if (old.end > old.start && now.end > now.start && old.letters.length() == now.letters.length()) {
                boolean same = forgiven(old.letters, old.gaps, now.gaps) && forgiven(old.letters, now.gaps, old.gaps);
                return same ? new Hunk(old.start, old.end, now.start, now.end) : null;
            }
        }
    }

    private boolean forgiven(CharSequence letters, Set<Integer> gaps, Set<Integer> others) {
        for (int gap : gaps) {
            if (!others.contains(gap) && (this == REAL || !unseen(letters, gaps, gap))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no reader sees the space before a letter: without it the same word stands there. */
    private static boolean unseen(CharSequence letters, Set<Integer> gaps, int gap) {
        if (gap == 0) {
            return true;
        }
        String before = word(letters, gaps, gap, -1);
        String after = word(letters, gaps, gap, 1);
        char left = letters.charAt(gap - 1);
        char right = letters.charAt(gap);
        if (Character.isLetter(left) && Character.isLetter(right)) {
            return !(Vocabulary.holds(before) && Vocabulary.holds(after));
        }
        boolean figureLeft = Character.isDigit(left);
        boolean figureRight = Character.isDigit(right);
        if (figureLeft || figureRight) {
            String word = figureLeft ? after : before;
            return figureLeft != figureRight
                    && word.length() >= LONG
                    && (Vocabulary.holds(word) || Numerals.MONTHS.contains(word.toLowerCase(Locale.ROOT)));
        }
        if (left == '-' || right == '-') {
            return hyphenated(letters, gap, before);
        }
        return true;
    }

    /** Whether a hyphen beside the gap binds two words: "neo -Nazism", "COVID -19"; not a minus, as in "at -19 degrees". */
    private static boolean hyphenated(CharSequence letters, int gap, String before) {
        int hyphen = letters.charAt(gap) == '-' ? gap : gap - 1;
        if (hyphen == 0 || hyphen + 1 == letters.length()) {
            return false;
        }
        char left = letters.charAt(hyphen - 1);
        char right = letters.charAt(hyphen + 1);
        if (Character.isDigit(left)) {
            return false;
        }
        return Character.isLetter(left)
                && (Character.isLetter(right) || (hyphen == gap && before.length() > 1 && !Vocabulary.holds(before)));
    }

    /** The letters on one side of a gap, up to the next gap or other sign. */
    private static String word(CharSequence letters, Set<Integer> gaps, int gap, int step) {
        int at = step < 0 ? gap - 1 : gap;
        StringBuilder word = new StringBuilder();
        while (at >= 0 && at < letters.length() && Character.isLetter(letters.charAt(at))) {
            word.append(letters.charAt(at));
            at += step;
            if (gaps.contains(step < 0 ? at + 1 : at)) {
                break;
            }
        }
        return step < 0 ? word.reverse().toString() : word.toString();
    }

    private static List<Token> joined(String text, List<Token> tokens, List<Hunk> joints, boolean oldSide) {
        List<Token> joined = new ArrayList<>();
        int done = 0;
        for (Hunk joint : joints) {
            int start = oldSide ? joint.oldStart() : joint.nowStart();
            int end = oldSide ? joint.oldEnd() : joint.nowEnd();
            joined.addAll(tokens.subList(done, start));
            int from = tokens.get(start).start();
            int to = tokens.get(end - 1).end();
            joined.add(new Token(text.substring(from, to), tokens.get(start).kind(), from, to));
            done = end;
        }
        joined.addAll(tokens.subList(done, tokens.size()));
        return joined;
    }
}
