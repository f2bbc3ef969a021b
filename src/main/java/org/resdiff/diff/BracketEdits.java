package org.resdiff.diff;

import java.util.List;

/** Square brackets that came or went, with or without the text in them. */
final class BracketEdits implements Rule {
    @Override
    public List<Kind> explain(Spot spot) {
        boolean before = bracketed(spot.old());
        boolean after = bracketed(spot.now());
        if (before == after) {
            return List.of();
        }
        if (after) {
            return List.of(Kind.BRACKET_OPENED);
        }
        return List.of(spot.old().stream().allMatch(BracketEdits::bracket) ? Kind.BRACKET_KEPT : Kind.BRACKET_DROPPED);
    }

    private static boolean bracketed(List<String> words) {
        return words.stream().anyMatch(BracketEdits::bracket);
    }

    private static boolean bracket(String word) {
        return word.equals("[") || word.equals("]");
    }
}
