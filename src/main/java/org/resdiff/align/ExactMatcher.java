package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.text.LongTable;

/**
 * Links clauses whose words are the same and stand once on each side, then their neighbours with the same words (Heckel,
 * "A technique for isolating differences between files", 1978). Linear.
 */
final class ExactMatcher {
    /** A shorter text, as a list entry "Women;", is the same by chance: only its own list or section makes it unique. */
    private static final int LEAST_WORDS = 5;

    /** A shorter chapeau, as "After section 5 insert", is stock: it goes on where its items do. */
    private static final int STOCK_CHAPEAU = 12;

    private final Matching matching;
    /** By side and chapeau the words of its items. */
    private final List<Map<Integer, Set<Long>>> items;

    private ExactMatcher(Matching matching) {
        this.matching = matching;
        items = List.of(items(OLD), items(NEW));
    }

    private Map<Integer, Set<Long>> items(int side) {
        Map<Integer, Set<Long>> keys = new HashMap<>();
        Side here = matching.side(side);
        for (int clause : here.body) {
            if (here.parent[clause] >= 0) {
                Set<Long> list = keys.get(here.parent[clause]);
                if (list == null) {
                    list = new HashSet<>();
                    keys.put(here.parent[clause], list);
                }
                list.add(here.features[clause].pattern());
            }
        }
        return keys;
    }

    /** Whether two clauses are a short chapeau of lists that have no item in common. */
    private boolean otherItems(int old, int now) {
        Set<Long> one = items.get(OLD).getOrDefault(old, Set.of());
        Set<Long> two = items.get(NEW).getOrDefault(now, Set.of());
        return !one.isEmpty()
                && !two.isEmpty()
                && matching.side(OLD).features[old].length() < STOCK_CHAPEAU
                && Collections.disjoint(one, two);
    }

    /** Links what is unique within linked resolutions. */
    static void acrossResolutions(Matching matching) {
        ExactMatcher matcher = new ExactMatcher(matching);
        matcher.linkUnique(Key.WORDS_IN_RESOLUTION);
        matcher.extend();
    }

    /** Links what is unique within linked sections and linked parents. */
    static void inSections(Matching matching) {
        ExactMatcher matcher = new ExactMatcher(matching);
        matcher.linkUnique(Key.WORDS_IN_SECTION);
        matcher.linkUnique(Key.WORDS_IN_LIST);
        matcher.linkUnique(Key.PATTERN_IN_SECTION);
        matcher.extend();
    }

    /**
     * Links, when all else is done, headings without words that have the same number and stand between linked neighbours:
     * sooner the number would be taken for the content.
     */
    static void bareHeadings(Matching matching) {
        int[] old = matching.side(OLD).body;
        for (int rank = 0; rank < old.length; rank++) {
            int before = rank == 0 ? -1 : matching.partner(OLD, old[rank - 1]);
            int after = rank + 1 == old.length ? -1 : matching.partner(OLD, old[rank + 1]);
            int[] now = matching.side(NEW).body;
            int there = before >= 0
                    ? matching.side(NEW).rank[before] + 1
                    : after >= 0 ? matching.side(NEW).rank[after] - 1 : -1;
            boolean between = there >= 0
                    && there < now.length
                    && (before >= 0 || rank == 0)
                    && (after < 0 ? rank + 1 == old.length : matching.side(NEW).rank[after] == there + 1);
            if (between
                    && bare(matching, OLD, old[rank])
                    && bare(matching, NEW, now[there])
                    && matching.side(OLD).number[old[rank]].equals(matching.side(NEW).number[now[there]])) {
                matching.link(old[rank], now[there], Pass.EXACT);
            }
        }
    }

    private static boolean bare(Matching matching, int side, int clause) {
        return matching.free(side, clause)
                && matching.side(side).features[clause].key() == 0
                && matching.side(side).number[clause] != null;
    }

    /** What makes a clause unique, and in what. */
    private enum Key {
        WORDS_IN_RESOLUTION,
        WORDS_IN_SECTION,
        WORDS_IN_LIST,
        /** The words but for their numbers. */
        PATTERN_IN_SECTION
    }

    /** The key of a clause; 0 for a clause that takes no part. */
    private long key(Key key, int side, int clause) {
        Features features = matching.side(side).features[clause];
        boolean enough = features.length() >= LEAST_WORDS;
        return switch (key) {
            case WORDS_IN_RESOLUTION -> enough ? mix(features.key(), resolution(side, clause)) : 0;
            case WORDS_IN_SECTION -> mix(features.key(), section(side, clause));
            case WORDS_IN_LIST ->
                matching.side(side).parent[clause] < 0 ? 0 : mix(features.key(), parent(side, clause));
            case PATTERN_IN_SECTION -> enough ? mix(features.pattern(), section(side, clause)) : 0;
        };
    }

    private void linkUnique(Key key) {
        LongTable table = new LongTable(matching.side(OLD).body.length + matching.side(NEW).body.length);
        int[][] numbers = new int[2][];
        for (int side = OLD; side <= NEW; side++) {
            int[] body = matching.side(side).body;
            numbers[side] = new int[body.length];
            for (int rank = 0; rank < body.length; rank++) {
                boolean read = matching.free(side, body[rank])
                        && matching.side(side).features[body[rank]].key() != 0;
                long value = read ? key(key, side, body[rank]) : 0;
                numbers[side][rank] = value == 0 ? -1 : table.number(value);
            }
        }
        int[][] count = {new int[table.size()], new int[table.size()]};
        int[][] where = {new int[table.size()], new int[table.size()]};
        for (int side = OLD; side <= NEW; side++) {
            for (int rank = 0; rank < numbers[side].length; rank++) {
                if (numbers[side][rank] >= 0) {
                    count[side][numbers[side][rank]]++;
                    where[side][numbers[side][rank]] = matching.side(side).body[rank];
                }
            }
        }
        for (int number = 0; number < table.size(); number++) {
            if (count[OLD][number] == 1
                    && count[NEW][number] == 1
                    && !otherItems(where[OLD][number], where[NEW][number])) {
                matching.link(where[OLD][number], where[NEW][number], Pass.EXACT);
            }
        }
    }

    /** Links equal neighbours of linked clauses, forward and then back; the edges of the documents count as linked. */
    private void extend() {
        int[] old = matching.side(OLD).body;
        int[] now = matching.side(NEW).body;
        int rank = 0;
        for (int i = 0; i < old.length; i++) {
            linkEqual(i, rank);
            rank = matching.partner(OLD, old[i]) < 0 ? -1 : matching.side(NEW).rank[matching.partner(OLD, old[i])] + 1;
        }
        rank = now.length - 1;
        for (int i = old.length - 1; i >= 0; i--) {
            linkEqual(i, rank);
            rank = matching.partner(OLD, old[i]) < 0 ? -1 : matching.side(NEW).rank[matching.partner(OLD, old[i])] - 1;
        }
    }

    private void linkEqual(int oldRank, int newRank) {
        if (newRank < 0 || newRank >= matching.side(NEW).body.length) {
            return;
        }
        int old = matching.side(OLD).body[oldRank];
        int now = matching.side(NEW).body[newRank];
        long key = matching.side(OLD).features[old].key();
        boolean numberOnly = key == 0 && matching.side(OLD).number[old] != null;
        if (!numberOnly
                && key == matching.side(NEW).features[now].key()
                && matching.free(OLD, old)
                && matching.free(NEW, now)
                && section(OLD, old) == section(NEW, now)) {
            matching.link(old, now, Pass.EXACT);
        }
    }

    private long resolution(int side, int clause) {
        int resolution = matching.side(side).resolution[clause];
        return common(side, resolution, matching.resolutionPartner(side, resolution));
    }

    private long section(int side, int clause) {
        int heading = matching.side(side).section[clause];
        return heading < 0 ? mix(-1, resolution(side, clause)) : common(side, heading, matching.partner(side, heading));
    }

    private long parent(int side, int clause) {
        int parent = matching.side(side).parent[clause];
        return common(side, parent, matching.partner(side, parent));
    }

    /** One name for two that are linked: the old one's index. What has no counterpart gets a name of its own. */
    private static long common(int side, int index, int partner) {
        if (index < 0 || side == OLD) {
            return index;
        }
        return partner < 0 ? -2L - index : partner;
    }

    private static long mix(long key, long scope) {
        long mixed = (key ^ scope) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 32)) + scope;
    }
}
