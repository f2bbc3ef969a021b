package org.resdiff.diff;

import java.util.List;

/**
 * Verbs and modals that grew stronger or weaker: clauses, each counted once a column.
 *
 * @param changed verbs of another kind, where no ladder says which is stronger
 */
public record Strength(int verbsStronger, int verbsWeaker, int modalsStronger, int modalsWeaker, int changed) {

    static Strength of(List<Change> changes) {
        return new Strength(
                count(changes, Kind.VERB_STRENGTHENED),
                count(changes, Kind.VERB_WEAKENED),
                count(changes, Kind.MODAL_STRENGTHENED),
                count(changes, Kind.MODAL_WEAKENED),
                count(changes, Kind.VERB_CHANGED));
    }

    private static int count(List<Change> changes, Kind kind) {
        int count = 0;
        for (Change change : changes) {
            count += change.shown() && change.kinds().contains(kind) ? 1 : 0;
        }
        return count;
    }

    /** Whether there is anything to tell. */
    public boolean empty() {
        return verbsStronger + verbsWeaker + modalsStronger + modalsWeaker + changed == 0;
    }
}
