package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.ClauseKind;

/** Also, Further or Again added to the opening verb, dropped or exchanged: "Requests" to "Also requests". */
final class ChainAdverbs implements Rule {
    /** Words into the clause up to which an adverb belongs to the opening verb: "Takes note with appreciation also". */
    private static final int OPENING = 5;

    @Override
    public List<Kind> explain(Spot spot) {
        if (spot.hunk().oldStart() >= OPENING || spot.hunk().nowStart() >= OPENING || !opens(spot)) {
            return List.of();
        }
        List<String> before = without(spot, spot.old());
        List<String> after = without(spot, spot.now());
        boolean adverbs =
                before.size() < spot.old().size() || after.size() < spot.now().size();
        return adverbs && before.equals(after) && !onceAgain(spot) ? List.of(Kind.CHAIN_ADVERB) : List.of();
    }

    /** Chains run through the paragraphs themselves, not their headings, lists or notes. */
    private static boolean opens(Spot spot) {
        ClauseKind kind = spot.passage().row().now().get(0).kind();
        return kind == ClauseKind.PREAMBULAR || kind == ClauseKind.OPERATIVE;
    }

    private static List<String> without(Spot spot, List<String> words) {
        List<String> without = new ArrayList<>(words);
        without.removeAll(spot.passage().lists().chainAdverbs());
        return without;
    }

    /** "Once again" carries weight. */
    private static boolean onceAgain(Spot spot) {
        return once(
                        spot.passage().old().words(),
                        spot.hunk().oldStart(),
                        spot.hunk().oldEnd())
                || once(
                        spot.passage().now().words(),
                        spot.hunk().nowStart(),
                        spot.hunk().nowEnd());
    }

    private static boolean once(List<String> words, int start, int end) {
        return start < end
                && words.get(start).equals("again")
                && start > 0
                && words.get(start - 1).equals("once");
    }
}
