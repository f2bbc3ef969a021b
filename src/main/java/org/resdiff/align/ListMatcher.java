package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the sub-paragraphs of a chapeau into its link where the list was written as one sentence, or a sentence as a list.
 * An item is kept when the sentence has its head, "name every reed bed", whatever became of its conditions.
 */
final class ListMatcher {
    /** Words of an item, from its first on, that the sentence must have in a row, and how many of them are no function words. */
    private static final int HEAD = 2;

    private static final int HEAD_CONTENT = 1;
    /** The share of the items that must be found for the list to be condensed and not dropped. */
    private static final double CONDENSED = .5;

    private final Matching matching;
    private final Openings openings;

    private ListMatcher(Matching matching, Openings openings) {
        this.matching = matching;
        this.openings = openings;
    }

    static void match(Matching matching, Evidence evidence, Openings openings) {
        ListMatcher matcher = new ListMatcher(matching, openings);
        for (int side = OLD; side <= NEW; side++) {
            Map<Integer, List<Integer>> lists = matcher.lists(side);
            Map<Integer, List<Integer>> others = matcher.lists(1 - side);
            for (Map.Entry<Integer, List<Integer>> list : lists.entrySet()) {
                int sentence = matching.partner(side, list.getKey());
                if (sentence >= 0
                        && !others.containsKey(sentence)
                        && matching.canBeWhole(1 - side, sentence)) {
                    matcher.takeIn(side, list.getValue(), sentence);
                }
            }
        }
        evidence.update();
    }

    /** The sub-paragraphs of each chapeau. */
    private Map<Integer, List<Integer>> lists(int side) {
        Map<Integer, List<Integer>> lists = new LinkedHashMap<>();
        for (int clause : matching.side(side).body) {
            int parent = matching.side(side).parent[clause];
            if (parent >= 0) {
                lists.computeIfAbsent(parent, chapeau -> new ArrayList<>()).add(clause);
            }
        }
        return lists;
    }

    private void takeIn(int side, List<Integer> items, int sentence) {
        List<Integer> parts = matching.parts(1 - side, sentence);
        List<Integer> kept = new ArrayList<>();
        int found = 0;
        for (int item : items) {
            boolean headKept = headKept(side, item, sentence);
            if (matching.free(side, item) && headKept) {
                kept.add(item);
            }
            found += headKept || parts.contains(item) ? 1 : 0;
        }
        if (found >= CONDENSED * items.size()) {
            kept.forEach(item -> matching.widen(1 - side, sentence, item));
        }
    }

    private boolean headKept(int side, int item, int sentence) {
        return openings.headIn(side, item, 1 - side, sentence, HEAD, HEAD_CONTENT);
    }
}
