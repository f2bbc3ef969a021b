package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resdiff.lexicon.Ladder;
import org.resdiff.lexicon.Ladder.Opening;
import org.resdiff.lexicon.Ladder.Step;
import org.resdiff.model.ClauseKind;

/** The strength of the opening verb, of verbs inside the text and of modals, by the ladder. */
final class Verbs implements Rule {
    @Override
    public List<Kind> explain(Spot spot) {
        List<Kind> opening = opening(spot);
        if (!opening.isEmpty()) {
            return opening;
        }
        Ladder ladder = spot.passage().lists().ladder();
        Optional<Step> before = ladder.step(spot.old());
        Optional<Step> after = ladder.step(spot.now());
        return before.isPresent() && after.isPresent() ? compared(before.get(), after.get()) : List.of();
    }

    /** An edit in the verb phrase that opens the paragraph. */
    private static List<Kind> opening(Spot spot) {
        ClauseKind kind = spot.passage().row().now().get(0).kind();
        if (kind != ClauseKind.PREAMBULAR && kind != ClauseKind.OPERATIVE && kind != ClauseKind.SUBPARAGRAPH) {
            return List.of();
        }
        Optional<Opening> before = verb(spot, spot.passage().old().words());
        Optional<Opening> after = verb(spot, spot.passage().now().words());
        boolean touched = touches(before, spot.hunk().oldStart(), spot.hunk().oldEnd())
                || touches(after, spot.hunk().nowStart(), spot.hunk().nowEnd());
        if (!touched) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>(
                before.isPresent() && after.isPresent()
                        ? compared(before.get().step(), after.get().step())
                        : List.of(Kind.VERB_CHANGED));
        if (spot.hunk().oldEnd() > end(before) || spot.hunk().nowEnd() > end(after)) {
            kinds.add(Kind.TEXT_REWORDED);
        }
        return kinds;
    }

    private static int end(Optional<Opening> verb) {
        return verb.isPresent() ? verb.get().place().end() : 1;
    }

    private static boolean touches(Optional<Opening> verb, int start, int end) {
        return verb.isPresent() && verb.get().place().touches(start, end);
    }

    /** The verb on the ladder that opens a clause, adverbs of the chain passed over. */
    private static Optional<Opening> verb(Spot spot, List<String> words) {
        int start = 0;
        while (start < words.size() && spot.passage().lists().chainAdverbs().contains(words.get(start))) {
            start++;
        }
        return spot.passage().lists().ladder().opening(words, start);
    }

    private static List<Kind> compared(Step before, Step after) {
        if (!before.axis().equals(after.axis())) {
            return before.axis().equals(Ladder.MODAL) || after.axis().equals(Ladder.MODAL)
                    ? List.of()
                    : List.of(Kind.VERB_CHANGED);
        }
        boolean modal = before.axis().equals(Ladder.MODAL);
        if (before.strength() == after.strength()) {
            return modal ? List.of() : List.of(Kind.VERB_CHANGED);
        }
        boolean stronger = after.strength() > before.strength();
        if (modal) {
            return List.of(stronger ? Kind.MODAL_STRENGTHENED : Kind.MODAL_WEAKENED);
        }
        return List.of(stronger ? Kind.VERB_STRENGTHENED : Kind.VERB_WEAKENED);
    }
}
