package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;

/** Square brackets that came or went, with or without the text in them; what else the edit is about is told beside them. */
final class BracketEdits implements Rule {
    private static final Rule SUBSTANCE = new Substance();

    @Override
    public List<Kind> explain(Spot spot) {
        boolean before = bracketed(spot.old());
        boolean after = bracketed(spot.now());
        if (before == after) {
            return List.of();
        }
        List<String> old = bare(spot.old());
        List<String> now = bare(spot.now());
        Kind bracket = after ? Kind.BRACKET_OPENED : old.isEmpty() ? Kind.BRACKET_KEPT : Kind.BRACKET_DROPPED;
        List<Kind> kinds = new ArrayList<>(List.of(bracket));
        if (!old.equals(now)) {
            kinds.addAll(SUBSTANCE.explain(spot));
            if (said(spot, old) && said(spot, now) && kinds.size() == 1) {
                kinds.add(Kind.TEXT_REWORDED);
            }
        }
        return kinds;
    }

    private static List<String> bare(List<String> words) {
        return words.stream().filter(word -> !bracket(word)).toList();
    }

    /** Whether there is a word of meaning among them. */
    private static boolean said(Spot spot, List<String> words) {
        return words.stream()
                .anyMatch(word -> Character.isLetterOrDigit(word.codePointAt(0))
                        && !spot.passage().lists().stopWords().contains(word));
    }

    private static boolean bracketed(List<String> words) {
        return words.contains("[") || words.contains("]");
    }

    private static boolean bracket(String word) {
        return word.equals("[") || word.equals("]");
    }
}
