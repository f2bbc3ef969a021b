package org.resdiff.diff;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in brackets behind the number of a general comment, a recommendation or a convention, put in or left out: these are
 * numbered through all years, so that the number alone says which is meant. Another year behind the same number is another text.
 */
final class FullerCitations implements Rule {
    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{1,4}) ?\\((?:19|20)\\d\\d\\)");
    private static final Set<String> NUMBERED = Set.of("comment", "recommendation", "convention");

    @Override
    public List<Kind> explain(Spot spot) {
        boolean same = completed(spot.old(), spot.now()) || completed(spot.now(), spot.old());
        return same
                        && numbered(spot.passage().old().words(), spot.hunk().oldStart())
                        && numbered(spot.passage().now().words(), spot.hunk().nowStart())
                ? List.of(Kind.REFERENCE_COMPLETED)
                : List.of();
    }

    private static boolean completed(List<String> shorter, List<String> longer) {
        if (shorter.size() != 1 || longer.size() != 1) {
            return false;
        }
        Matcher matcher = WITH_YEAR.matcher(longer.get(0));
        return matcher.matches() && matcher.group(1).equals(shorter.get(0));
    }

    /** Whether "general comment No." or "general comment" stands before a word. */
    private static boolean numbered(List<String> words, int at) {
        boolean sign =
                at >= 2 && words.get(at - 1).equals(".") && words.get(at - 2).equals("no");
        int noun = at - (sign ? 3 : 1);
        return noun >= 0 && NUMBERED.contains(words.get(noun));
    }
}
