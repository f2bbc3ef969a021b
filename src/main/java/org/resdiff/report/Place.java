package org.resdiff.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;

/**
 * A place in the one text that a mark-up shows of two documents. Read for what stands in the old document, the places are
 * the old document in its order; read for the new one, the new document.
 *
 * @param role what of the row stands here
 * @param part the one clause of a {@link Role#CUT} or {@link Role#PASTED} row that stands here; else null
 */
public record Place(Change change, Role role, Clause part) {

    /** What of a row stands at a place. */
    public enum Role {
        /** The whole row: both sides of a linked clause, an addition, a deletion. */
        HERE,
        /** Where a moved clause stood. */
        FROM,
        /** Where a moved clause stands now. */
        TO,
        /** An old clause of a row whose several clauses do not stand side by side, so that no one place is theirs. */
        CUT,
        /** A new clause of such a row. */
        PASTED
    }

    /** Whether this place stands in both documents. */
    private boolean shared() {
        return role == Role.HERE && !change.old().isEmpty() && !change.now().isEmpty();
    }

    /** The places of a comparison, in the order of the new document, what only the old one has where it stood. Linear. */
    public static List<Place> of(Comparison comparison) {
        Map<String, Integer> oldIndex = index(comparison.old().clauses());
        Map<String, Integer> nowIndex = index(comparison.now().clauses());
        Place[] old = new Place[oldIndex.size()];
        Place[] now = new Place[nowIndex.size()];
        int last = -1;
        for (Change change : comparison.changes()) {
            boolean whole = adjacent(change.old(), oldIndex) && adjacent(change.now(), nowIndex);
            boolean linked = !change.old().isEmpty() && !change.now().isEmpty();
            boolean stays = !linked
                    || (!change.moved() && oldIndex.get(change.old().get(0).id()) > last);
            Place here = new Place(change, stays ? Role.HERE : Role.TO, null);
            Place from = stays ? here : new Place(change, Role.FROM, null);
            for (Clause clause : change.old()) {
                int index = oldIndex.get(clause.id());
                old[index] = whole ? from : new Place(change, Role.CUT, clause);
                last = whole && stays && linked ? index : last;
            }
            for (Clause clause : change.now()) {
                now[nowIndex.get(clause.id())] = whole ? here : new Place(change, Role.PASTED, clause);
            }
        }
        return merge(List.copyOf(new LinkedHashSet<>(List.of(old))), new LinkedHashSet<>(List.of(now)));
    }

    /** Two sequences that have their shared places in the same order, as one. */
    private static List<Place> merge(List<Place> old, Collection<Place> now) {
        List<Place> merged = new ArrayList<>(old.size() + now.size());
        int next = copyUnshared(old, 0, merged);
        for (Place place : now) {
            merged.add(place);
            if (place.shared()) {
                next = copyUnshared(old, next + 1, merged);
            }
        }
        return merged;
    }

    /** Copies what only the old document has, up to the next shared place, and says where that is. */
    private static int copyUnshared(List<Place> old, int start, List<Place> merged) {
        int next = start;
        while (next < old.size() && !old.get(next).shared()) {
            merged.add(old.get(next++));
        }
        return next;
    }

    private static Map<String, Integer> index(List<Clause> clauses) {
        Map<String, Integer> index = new HashMap<>();
        for (Clause clause : clauses) {
            index.put(clause.id(), index.size());
        }
        return index;
    }

    /** Whether clauses stand side by side in their document. */
    private static boolean adjacent(List<Clause> clauses, Map<String, Integer> index) {
        for (int i = 1; i < clauses.size(); i++) {
            if (index.get(clauses.get(i).id()) != index.get(clauses.get(0).id()) + i) {
                return false;
            }
        }
        return true;
    }
}
