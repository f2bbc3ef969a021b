package org.resdiff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resdiff.model.Diagnostic;

/**
 * The store that the matchers fill: who is linked to whom so far. Sides are numbered, 0 for old and 1 for new, so that a
 * matcher that works in one direction can be run in the other.
 */
final class Matching {
    static final int OLD = 0;
    static final int NEW = 1;

    /**
     * A split (the whole is old) or a merge (the whole is new).
     *
     * @param parts in reading order, two or more, not always neighbours
     */
    record Join(int wholeSide, int whole, List<Integer> parts) {
        Join {
            parts = List.copyOf(parts);
        }
    }

    private final Side[] sides;
    private final int[][] partner;
    private final Pass[][] pass;
    private final boolean[][] closed;
    private final int[][] resolutionPartner;
    /** How often links were made or undone. */
    private int changes;

    final List<Join> joins = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    Matching(Side old, Side now) {
        sides = new Side[] {old, now};
        partner = new int[][] {none(old.size()), none(now.size())};
        pass = new Pass[][] {new Pass[old.size()], new Pass[now.size()]};
        closed = new boolean[][] {new boolean[old.size()], new boolean[now.size()]};
        resolutionPartner = new int[][] {
            none(old.document.resolutions().size()),
            none(now.document.resolutions().size())
        };
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    Side side(int side) {
        return sides[side];
    }

    /** The clause that this one is linked to, the leading part of a split or merge; -1 while it is free. */
    int partner(int side, int clause) {
        return partner[side][clause];
    }

    Pass pass(int side, int clause) {
        return pass[side][clause];
    }

    boolean free(int side, int clause) {
        return partner[side][clause] < 0 && !closed[side][clause];
    }

    /** The free clauses of a side's body, by rank. */
    int[] freeInBody(int side) {
        int[] free = new int[sides[side].body.length];
        int count = 0;
        for (int clause : sides[side].body) {
            if (free(side, clause)) {
                free[count++] = clause;
            }
        }
        return Arrays.copyOf(free, count);
    }

    /** A number that is another one after each change of the links: what was worked out from them holds while it is the same. */
    int changes() {
        return changes;
    }

    void link(int old, int now, Pass by) {
        changes++;
        partner[OLD][old] = now;
        partner[NEW][now] = old;
        pass[OLD][old] = by;
        pass[NEW][now] = by;
    }

    void unlink(int old, int now) {
        changes++;
        partner[OLD][old] = -1;
        partner[NEW][now] = -1;
        pass[OLD][old] = null;
        pass[NEW][now] = null;
    }

    /** Links a whole to its parts, all of them free. */
    void join(Join join) {
        changes++;
        Pass by = join.wholeSide() == OLD ? Pass.SPLIT : Pass.MERGED;
        int partSide = 1 - join.wholeSide();
        joins.add(join);
        partner[join.wholeSide()][join.whole()] = join.parts().get(0);
        pass[join.wholeSide()][join.whole()] = by;
        for (int part : join.parts()) {
            partner[partSide][part] = join.whole();
            pass[partSide][part] = by;
        }
    }

    /** Whether further parts may be taken into the link of a clause: it is linked, not by the user, and no part itself. */
    boolean canBeWhole(int side, int clause) {
        int other = partner[side][clause];
        return other >= 0
                && pass[side][clause] != Pass.PINNED
                && partner[1 - side][other] == clause
                && (joinOf(side, clause) != null || joinOf(1 - side, other) == null);
    }

    /** The clauses that a linked clause that is no part goes on in. */
    List<Integer> parts(int side, int clause) {
        Join join = joinOf(side, clause);
        return join == null ? List.of(partner[side][clause]) : join.parts();
    }

    /** Takes a free clause as a further part into the link of another, {@link #canBeWhole}. */
    void widen(int wholeSide, int whole, int part) {
        List<Integer> parts = new ArrayList<>(parts(wholeSide, whole));
        parts.add(part);
        parts.sort(null);
        int lead = partner[wholeSide][whole];
        joins.remove(joinOf(wholeSide, whole));
        join(new Join(wholeSide, whole, parts));
        // the link goes on standing where it stood: a passage that came from far away moves nothing
        partner[wholeSide][whole] = lead;
    }

    /** Whether a clause stands in a split or merge. */
    boolean joined(int side, int clause) {
        return pass[side][clause] == Pass.SPLIT || pass[side][clause] == Pass.MERGED;
    }

    /** The split or merge that a clause is the whole of; null for none. */
    private Join joinOf(int side, int clause) {
        if (joined(side, clause)) {
            for (Join join : joins) {
                if (join.wholeSide() == side && join.whole() == clause) {
                    return join;
                }
            }
        }
        return null;
    }

    /** Keeps a clause out of every link: the user said that it was added or deleted. */
    void close(int side, int clause) {
        closed[side][clause] = true;
    }

    void pairResolutions(int old, int now) {
        resolutionPartner[OLD][old] = now;
        resolutionPartner[NEW][now] = old;
    }

    int resolutionPartner(int side, int resolution) {
        return resolution < 0 ? -1 : resolutionPartner[side][resolution];
    }

    /** Whether two clauses stand in resolutions that go on in one another, or both outside of any. */
    boolean sameResolution(int old, int now) {
        int oldResolution = sides[OLD].resolution[old];
        int newResolution = sides[NEW].resolution[now];
        return oldResolution < 0 ? newResolution < 0 : resolutionPartner(OLD, oldResolution) == newResolution;
    }

    /** Whether a clause stands for its link: it is linked, and not as a further part of a split or merge. */
    boolean leads(int side, int clause) {
        int other = partner[side][clause];
        return other >= 0 && partner[1 - side][other] == clause;
    }

    /** Whether two clauses stand in one link, -1 for none. */
    boolean linked(int old, int now) {
        return old >= 0 && now >= 0 && (partner[OLD][old] == now || partner[NEW][now] == old);
    }

    /** Whether one of two headings or parents is known to go on elsewhere than in the other; -1 for none. */
    boolean apart(int old, int now) {
        boolean known = (old >= 0 && partner[OLD][old] >= 0) || (now >= 0 && partner[NEW][now] >= 0);
        return known && !linked(old, now);
    }

    /** Whether two clauses stand in different ones of rival options that both documents have. */
    boolean otherOption(int old, int now) {
        String oldOption = sides[OLD].option[old];
        String newOption = sides[NEW].option[now];
        return !oldOption.isEmpty()
                && !newOption.isEmpty()
                && !oldOption.equals(newOption)
                && (sides[NEW].options.contains(oldOption) || sides[OLD].options.contains(newOption));
    }

    /** Whether two clauses stand under one parent, or neither under any. */
    boolean sameParent(int old, int now) {
        int oldParent = sides[OLD].parent[old];
        int newParent = sides[NEW].parent[now];
        return (oldParent < 0 || newParent < 0) ? oldParent == newParent : !apart(oldParent, newParent);
    }
}
