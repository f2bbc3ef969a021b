package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.model.Clause;

/** The rows of a comparison: every clause of either document in exactly one, in the order in which they are read. */
final class Rows {
    private Rows() {}

    /**
     * A row before it is judged; parts of one clause stand in the order of their stretches in it.
     *
     * @param link null for a clause that was added or deleted
     */
    record Row(List<Clause> old, List<Clause> now, Link link) {}

    /**
     * The rows in reading order of the new document. A deleted clause follows the one that it followed in the old document;
     * where that one moved, the one before it, so that a move does not carry deletions away. Linear.
     */
    static List<Row> of(Alignment alignment) {
        List<Clause> old = alignment.old().clauses();
        List<Clause> now = alignment.now().clauses();
        Link[] byOld = new Link[old.size()];
        Link[] byNow = new Link[now.size()];
        for (Link link : alignment.links()) {
            for (int index : link.old()) {
                byOld[index] = link;
            }
            for (int index : link.now()) {
                byNow[index] = link;
            }
        }
        List<List<Row>> deletedAfter = new ArrayList<>();
        for (int i = 0; i <= now.size(); i++) {
            deletedAfter.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < old.size(); i++) {
            Link link = byOld[i];
            if (link == null) {
                deletedAfter.get(place).add(new Row(List.of(old.get(i)), List.of(), null));
            } else if (!link.moved()) {
                place = link.now().get(link.now().size() - 1) + 1;
            }
        }
        List<Row> rows = new ArrayList<>(deletedAfter.get(0));
        for (int i = 0; i < now.size(); i++) {
            Link link = byNow[i];
            if (link == null) {
                rows.add(new Row(List.of(), List.of(now.get(i)), null));
            } else if (link.now().get(0) == i) {
                rows.add(row(pick(old, link.old()), pick(now, link.now()), link));
            }
            rows.addAll(deletedAfter.get(i + 1));
        }
        return rows;
    }

    private static Row row(List<Clause> old, List<Clause> now, Link link) {
        return new Row(Stretches.inOrderOf(old, now), Stretches.inOrderOf(now, old), link);
    }

    private static List<Clause> pick(List<Clause> clauses, List<Integer> indices) {
        if (indices.size() == 1) {
            return List.of(clauses.get(indices.get(0)));
        }
        List<Clause> picked = new ArrayList<>();
        for (int index : indices) {
            picked.add(clauses.get(index));
        }
        return List.copyOf(picked);
    }
}
