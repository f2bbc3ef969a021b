package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lists that were written as one sentence, or a sentence written as a list: the chapeau and its items are parts of
 * one merge or split. An item is kept when the sentence has its head, "name every reed bed", whatever became of its
 * conditions.
 */
final class ListMatcher {
    /** Words of an item, from its first on, that the sentence must have in a row. */
    private static final int HEAD = 2;
    /** Fewer items are a coincidence. */
    private static final int LEAST_ITEMS = 2;
    /** The share of the items that must be kept, or the share of the sentence that chapeau and items must explain. */
    private static final double CONDENSED = .5;

    private final Matching matching;
    private final Openings openings;
    /** By side the items of each chapeau. */
    private final List<Map<Integer, List<Integer>>> lists;

    private record Proposal(Matching.Join join, int chapeau, int items) {
        /** The one with the most items first; ties by indices, which swapping the documents does not change. */
        static int order(Proposal one, Proposal other) {
            int items = Integer.compare(other.items, one.items);
            if (items != 0) {
                return items;
            }
            int sum = Integer.compare(one.chapeau + one.join.whole(), other.chapeau + other.join.whole());
            if (sum != 0) {
                return sum;
            }
            int later = Integer.compare(
                    Math.max(one.chapeau, one.join.whole()), Math.max(other.chapeau, other.join.whole()));
            return later != 0 ? later : Integer.compare(one.chapeau, other.chapeau);
        }
    }

    private ListMatcher(Matching matching, Openings openings) {
        this.matching = matching;
        this.openings = openings;
        lists = List.of(lists(OLD), lists(NEW));
    }

    static void match(Matching matching, Evidence evidence, Openings openings, Candidates candidates) {
        ListMatcher matcher = new ListMatcher(matching, openings);
        if (matcher.lists.get(OLD).isEmpty() && matcher.lists.get(NEW).isEmpty()) {
            return;
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int side = OLD; side <= NEW; side++) {
            for (int chapeau : matcher.lists.get(side).keySet()) {
                int partner = matching.partner(side, chapeau);
                if (partner >= 0 && matching.pass(side, chapeau) != Pass.PINNED) {
                    matcher.propose(side, chapeau, partner, proposals);
                }
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (matching.free(OLD, candidates.old[i])) {
                matcher.propose(OLD, candidates.old[i], candidates.now[i], proposals);
            }
            if (matching.free(NEW, candidates.now[i])) {
                matcher.propose(NEW, candidates.now[i], candidates.old[i], proposals);
            }
        }
        if (proposals.isEmpty()) {
            return;
        }
        proposals.sort(Proposal::order);
        for (Proposal proposal : proposals) {
            matcher.take(proposal.join());
        }
        evidence.update();
    }

    private Map<Integer, List<Integer>> lists(int side) {
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        for (int clause : matching.side(side).body) {
            int parent = matching.side(side).parent[clause];
            if (parent >= 0) {
                Groups.add(found, parent, clause);
            }
        }
        return found;
    }

    /** Proposes a chapeau and its items as the parts of a sentence, where they are. */
    private void propose(int side, int chapeau, int sentence, List<Proposal> proposals) {
        List<Integer> items = lists.get(side).getOrDefault(chapeau, List.of());
        int old = side == OLD ? chapeau : sentence;
        int now = side == OLD ? sentence : chapeau;
        if (items.isEmpty()
                || lists.get(1 - side).containsKey(sentence)
                || matching.otherOption(old, now)
                || !(matching.linked(old, now) || openings.alike(old, now))) {
            return;
        }
        List<Integer> parts = new ArrayList<>(List.of(chapeau));
        for (int item : items) {
            boolean open = matching.free(side, item) || matching.partner(side, item) == sentence;
            if (open && openings.headIn(side, item, 1 - side, sentence, HEAD)) {
                parts.add(item);
            }
        }
        int kept = parts.size() - 1;
        if (kept >= LEAST_ITEMS
                && (kept >= CONDENSED * items.size() || explained(side, parts, sentence) >= CONDENSED)) {
            parts.sort(null);
            proposals.add(new Proposal(new Matching.Join(1 - side, sentence, parts), chapeau, kept));
        }
    }

    /** The share of the sentence's words that its parts have, each counted once. */
    private double explained(int side, List<Integer> parts, int sentence) {
        Set<Integer> words = openings.vocabulary(1 - side, sentence);
        Set<Integer> found = new HashSet<>();
        parts.forEach(part -> found.addAll(openings.vocabulary(side, part)));
        found.retainAll(words);
        return words.isEmpty() ? 0 : (double) found.size() / words.size();
    }

    /** Makes the join if all of its clauses are free or linked within it. */
    private void take(Matching.Join join) {
        int side = 1 - join.wholeSide();
        int partner = matching.partner(join.wholeSide(), join.whole());
        boolean open = (matching.free(join.wholeSide(), join.whole())
                        || (join.parts().contains(partner)
                                && matching.partner(side, partner) == join.whole()
                                && !matching.joined(join.wholeSide(), join.whole())))
                && join.parts().stream().allMatch(part -> part == partner || matching.free(side, part));
        if (open) {
            if (partner >= 0) {
                matching.unlink(side == OLD ? partner : join.whole(), side == OLD ? join.whole() : partner);
            }
            matching.join(join);
        }
    }
}
