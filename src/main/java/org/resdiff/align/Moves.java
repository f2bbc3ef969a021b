package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which links moved: those outside of the heaviest run of links that stand in the same order on both sides.
 *
 * <p>Order is a matter of siblings. A sub-paragraph whose parent goes on in the parent of its counterpart is judged among
 * the sub-paragraphs of the two: where the parent moved it went along, and has not moved itself. All other clauses are
 * judged among the clauses of their resolution. What stands outside of the body (titles, footnotes) never moves.
 */
final class Moves {
    /** Bits of a weight that are left to the tie-break. */
    private static final int TIE_BITS = 24;
    /** By how much less counts what left its list: some 1,000 of them are one that stayed. */
    private static final int LEFT_LIST_BITS = 10;

    /** The scope of links that cross from one resolution to another; parents and resolutions have scopes of 0 and more. */
    private static final long CROSSED = -1;

    private final Matching matching;
    /** By new clause the number of the block that it moved with; 0 for one that did not move. */
    private final int[] block;

    private Moves(Matching matching) {
        this.matching = matching;
        block = new int[matching.side(NEW).size()];
    }

    /**
     * The weight of a link in the order: 1 + √words/10 in 1/1024, so that of two blocks that changed places the shorter one
     * moved. A tie is broken by the content, so that swapped documents give the same mover.
     */
    static long weight(Features old, Features now) {
        double words = (old.length() + now.length()) / 2.0;
        long tieBreak = (old.key() + now.key()) & ((1L << TIE_BITS) - 1);
        return (Math.round((1 + Math.sqrt(words) / 10) * 1024) << TIE_BITS) + tieBreak;
    }

    /** By new clause the 1-based number of the block that its link moved with, in the order of the new document. */
    static int[] blocks(Matching matching) {
        Moves moves = new Moves(matching);
        Map<Long, List<int[]>> scopes = new TreeMap<>();
        for (int now : matching.side(NEW).body) {
            int old = matching.partner(NEW, now);
            // a split or merge is one link: it stands where its leading part does
            if (matching.leads(NEW, now)) {
                Groups.add(scopes, moves.scope(old, now), new int[] {old, now});
            }
        }
        int count = 0;
        for (Map.Entry<Long, List<int[]>> scope : scopes.entrySet()) {
            List<int[]> links = scope.getValue();
            links.sort((a, b) -> Integer.compare(a[OLD], b[OLD]));
            if (scope.getKey() == CROSSED) {
                continue;
            }
            count = moves.number(links, moves.outOfOrder(links), count);
        }
        moves.numberCrossed(scopes.getOrDefault(CROSSED, List.of()), count);
        return moves.inReadingOrder();
    }

    private long scope(int old, int now) {
        Side oldSide = matching.side(OLD);
        int parent = oldSide.parent[old];
        int newParent = matching.side(NEW).parent[now];
        if (matching.linked(parent, newParent)) {
            return parent;
        }
        if (!matching.sameResolution(old, now)) {
            return CROSSED;
        }
        return (long) oldSide.size() + 1 + oldSide.resolution[old];
    }

    /** A sub-paragraph that left its list does not make those move that it passed: beside them it weighs next to nothing. */
    private long weight(int[] link) {
        long weight = weight(matching.side(OLD).features[link[OLD]], matching.side(NEW).features[link[NEW]]);
        return leftList(link[OLD], link[NEW]) ? weight >>> LEFT_LIST_BITS : weight;
    }

    private boolean leftList(int old, int now) {
        int parent = matching.side(OLD).parent[old];
        int newParent = matching.side(NEW).parent[now];
        return (parent >= 0 || newParent >= 0) && !matching.linked(parent, newParent);
    }

    private boolean[] outOfOrder(List<int[]> links) {
        int[] values = newClauses(links);
        long[] weights = new long[values.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(links.get(i));
        }
        boolean[] moved = Increasing.heaviest(values, weights);
        for (int i = 0; i < moved.length; i++) {
            moved[i] = !moved[i];
        }
        return moved;
    }

    private static int[] newClauses(List<int[]> links) {
        int[] clauses = new int[links.size()];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = links.get(i)[NEW];
        }
        return clauses;
    }

    /** Gives one number to moved links that are neighbours on both sides. */
    private int number(List<int[]> links, boolean[] moved, int numbered) {
        int count = numbered;
        int[] next = newClauses(links);
        Arrays.sort(next);
        for (int i = 0; i < moved.length; i++) {
            if (moved[i]) {
                boolean joined = i > 0 && moved[i - 1] && follows(next, links.get(i - 1)[NEW], links.get(i)[NEW]);
                count += joined ? 0 : 1;
                block[links.get(i)[NEW]] = count;
            }
        }
        return count;
    }

    /** Whether no other value stands between two. */
    private static boolean follows(int[] sorted, int value, int next) {
        int place = Arrays.binarySearch(sorted, value);
        return place + 1 < sorted.length && sorted[place + 1] == next;
    }

    /** A link from one resolution to another moved if it crosses any other link. */
    private void numberCrossed(List<int[]> crossed, int numbered) {
        int count = numbered;
        for (int[] link : crossed) {
            if (crosses(link)) {
                block[link[NEW]] = ++count;
            }
        }
    }

    private boolean crosses(int[] link) {
        for (int now : matching.side(NEW).body) {
            int old = matching.partner(NEW, now);
            boolean other = old >= 0 && old != link[OLD] && now != link[NEW];
            if (other && old < link[OLD] != now < link[NEW]) {
                return true;
            }
        }
        return false;
    }

    private int[] inReadingOrder() {
        int[] renumbered = new int[block.length + 1];
        int count = 0;
        for (int i = 0; i < block.length; i++) {
            if (block[i] > 0) {
                if (renumbered[block[i]] == 0) {
                    renumbered[block[i]] = ++count;
                }
                block[i] = renumbered[block[i]];
            }
        }
        return block;
    }
}
