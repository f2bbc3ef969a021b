package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.words.Hunk;
import org.resdiff.text.Token;

/**
 * A name spelled out with its abbreviation, "the Forum on Rivers (FOR)", where the other text has "FOR" alone. Both
 * documents must spell it out in these words somewhere, so that no other body slips in.
 */
final class Abbreviations implements Rule {
    @Override
    public List<Kind> explain(Spot spot) {
        Hunk hunk = spot.hunk();
        boolean longer = hunk.insertion();
        if (!longer && !hunk.deletion()) {
            return List.of();
        }
        List<String> words =
                longer ? spot.passage().now().words() : spot.passage().old().words();
        List<Token> tokens =
                longer ? spot.passage().words().now() : spot.passage().words().old();
        int start = longer ? hunk.nowStart() : hunk.oldStart();
        int end = longer ? hunk.nowEnd() : hunk.oldEnd();
        boolean name = words.get(end - 1).equals("(")
                && end + 1 < words.size()
                && words.get(end + 1).equals(")")
                && capitals(tokens.get(end));
        if (name) {
            return spelledOut(spot, words, start, end) ? List.of(Kind.NAME_ABBREVIATED) : List.of();
        }
        // the closing parenthesis is a hunk of its own, after the abbreviation that both texts have
        boolean closing = end - start == 1
                && words.get(start).equals(")")
                && start >= 2
                && words.get(start - 2).equals("(");
        if (!closing || !capitals(tokens.get(start - 1))) {
            return List.of();
        }
        for (Hunk other : spot.passage().words().fine()) {
            boolean opens = longer
                    ? other.insertion() && other.nowEnd() == start - 1
                    : other.deletion() && other.oldEnd() == start - 1;
            if (opens && spelledOut(spot, words, longer ? other.nowStart() : other.oldStart(), start - 1)) {
                return List.of(Kind.NAME_ABBREVIATED);
            }
        }
        return List.of();
    }

    private static boolean spelledOut(Spot spot, List<String> words, int start, int parenthesis) {
        int first = words.get(start).equals("the") ? start + 1 : start;
        List<String> definition = new ArrayList<>(words.subList(first, Math.min(words.size(), parenthesis + 2)));
        return first < parenthesis - 1 && spot.passage().pair().bothDefine(definition);
    }

    private static boolean capitals(Token token) {
        return token.text().length() >= 2
                && token.text().chars().filter(Character::isUpperCase).count() >= 2;
    }
}
