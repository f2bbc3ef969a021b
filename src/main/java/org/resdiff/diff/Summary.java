package org.resdiff.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts over the shown changes. A row that is modified, moved and renumbered counts once in each.
 *
 * @param verdict the highest significance of any shown change, of a clause or of the text around them
 * @param tallies the rows by part of the documents and significance
 * @param strength verbs and modals that grew stronger or weaker
 */
public record Summary(
        Significance verdict,
        int unchanged,
        int modified,
        int added,
        int deleted,
        int moved,
        int renumbered,
        int split,
        int merged,
        List<Tally> tallies,
        Strength strength) {

    public Summary {
        Objects.requireNonNull(verdict, "verdict");
        tallies = List.copyOf(tallies);
        Objects.requireNonNull(strength, "strength");
    }

    /** The summary of the shown changes and of the text around them. */
    public static Summary of(List<Change> changes, List<MatterChange> matter) {
        Significance verdict = Significance.IDENTICAL;
        for (MatterChange change : matter) {
            verdict = verdict.or(change.significance());
        }
        Map<Relation, Integer> relations = new EnumMap<>(Relation.class);
        int moved = 0;
        int renumbered = 0;
        for (Change change : changes) {
            if (!change.shown()) {
                continue;
            }
            verdict = verdict.or(change.significance());
            relations.put(change.relation(), relations.getOrDefault(change.relation(), 0) + 1);
            moved += change.moved() ? 1 : 0;
            renumbered += change.renumbered() ? 1 : 0;
        }
        return new Summary(
                verdict,
                relations.getOrDefault(Relation.UNCHANGED, 0),
                relations.getOrDefault(Relation.MODIFIED, 0),
                relations.getOrDefault(Relation.ADDED, 0),
                relations.getOrDefault(Relation.DELETED, 0),
                moved,
                renumbered,
                relations.getOrDefault(Relation.SPLIT, 0),
                relations.getOrDefault(Relation.MERGED, 0),
                Tally.of(changes, matter),
                Strength.of(changes));
    }
}
