package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.diff.words.Hunk;
import org.resdiff.text.Token;

/**
 * A name spelled out with its abbreviation, "the Forum on Rivers (FOR)", where the other text has "FOR" alone: both documents
 * must spell it out in these words somewhere, so that no other body slips in. And the abbreviation in brackets that came or
 * went behind the name whose initials it is.
 */
final class Abbreviations implements Rule {
    /** Words of a name of which an abbreviation has no letter, as a rule. */
    private static final Set<String> UNLETTERED =
            Set.of("the", "of", "and", "on", "for", "in", "to", "a", "an", "with", "by", "at", "&", ",", "-");
    /** Letters that an abbreviation has at least: one is no proof. */
    private static final int LETTERS = 2;

    @Override
    public List<Kind> explain(Spot spot) {
        Hunk hunk = spot.hunk();
        boolean longer = spot.now().size() > spot.old().size();
        Text text = longer
                ? new Text(spot.passage().now().words(), spot.nowTokens(), hunk.nowStart(), hunk.nowEnd())
                : new Text(spot.passage().old().words(), spot.oldTokens(), hunk.oldStart(), hunk.oldEnd());
        List<String> shorter = longer ? spot.old() : spot.now();
        if (shorter.isEmpty()) {
            return text.bracketOnly() && text.initialsOfNameBefore() ? List.of(Kind.NAME_ABBREVIATED) : List.of();
        }
        return spelledOut(spot, text, shorter) ? List.of(Kind.NAME_ABBREVIATED) : List.of();
    }

    /** The longer side of an edit: words {@code start} to {@code end} of a text. */
    private record Text(List<String> all, List<Token> tokens, int start, int end) {
        List<String> words() {
            return all.subList(start, end);
        }

        /** Whether the stretch ends in an abbreviation in brackets. */
        boolean bracketLast() {
            int size = tokens.size();
            return size >= 3
                    && words().get(size - 3).equals("(")
                    && words().get(size - 1).equals(")")
                    && capitals(tokens.get(size - 2));
        }

        boolean bracketOnly() {
            return tokens.size() == 3 && bracketLast();
        }

        /** Whether each letter of the bracket, from the last to the first, opens a word of the name before it. */
        boolean initialsOfNameBefore() {
            String letters = tokens.get(1).text().replaceFirst("(?<=\\p{Lu})s$", "");
            if (letters.length() < LETTERS || !letters.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
            int at = start - 1;
            for (int letter = letters.length() - 1; letter >= 0; letter--) {
                String wanted = letters.substring(letter, letter + 1).toLowerCase(Locale.ROOT);
                while (at >= 0 && !all.get(at).startsWith(wanted) && UNLETTERED.contains(all.get(at))) {
                    at--;
                }
                if (at < 0 || !all.get(at).startsWith(wanted)) {
                    return false;
                }
                at--;
            }
            return true;
        }
    }

    /** Whether the longer side is the name with, in brackets, the abbreviation that is all of the shorter one. */
    private static boolean spelledOut(Spot spot, Text text, List<String> shorter) {
        if (!text.bracketLast()) {
            return false;
        }
        int size = text.words().size();
        List<String> abbreviation = text.words().subList(size - 2, size - 1);
        int first = text.words().get(0).equals("the") ? 1 : 0;
        // "the FOR" against "the Forum on Rivers (FOR)": the article is kept, or belongs to the name
        boolean alone = shorter.equals(abbreviation)
                || (shorter.size() == 2
                        && shorter.get(0).equals("the")
                        && shorter.subList(1, 2).equals(abbreviation));
        List<String> definition = new ArrayList<>(text.words().subList(first, size));
        return alone
                && first < size - 4
                && spot.passage().pair().bothDefine(definition.subList(0, definition.size() - 1));
    }

    private static boolean capitals(Token token) {
        return token.text().length() >= 2
                && token.text().chars().filter(Character::isUpperCase).count() >= 2;
    }
}
