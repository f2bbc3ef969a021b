package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resdiff.text.LongTable;

/**
 * Runs of equal words that one old and one new clause share and that stand in no other clause of either document. They say
 * that the words of the one were taken over into the other, however much stands beside them; stock formulas, stock lists
 * and stock chapeaux make none, since several clauses carry them.
 *
 * <p>Built on stretches of {@value #STRETCH} words, each looked up once: linear in the words of both documents. Clauses that
 * are linked word for word are only asked what they carry.
 */
final class Passages {
    /** Three words in a row are often equal by chance ("in order to"), four that stand nowhere else hardly are. */
    private static final int STRETCH = 4;
    /** A part whose own stretches are hardly kept beside a formula went, and left the formula behind. */
    private static final double OWN_KEPT = .10;

    /**
     * Words that were taken over.
     *
     * @param oldStart index of the first word in the old clause
     * @param newStart the same in the new clause
     * @param words their count
     * @param content how many of them tell what the clause is about, {@link FeatureReader#content}
     */
    record Run(int oldStart, int newStart, int words, int content) {}

    private static final int[] NONE = {};

    private final Matching matching;
    private final FeatureReader reader;
    private final LongTable stretches = new LongTable(1 << 10);
    /** By side and stretch how many clauses carry it, the first that does, and where in it. */
    private final int[][] carriers = new int[2][];

    private final int[][] carrier = new int[2][];
    private final int[][] place = new int[2][];
    private final int[][][] stretchesOf = new int[2][][];
    /** By side and clause how many of its places open a stretch that the other document has, counted from 1; 0 before it is asked. */
    private final int[][] sharedOf = new int[2][];
    /** By old clause the runs that it shares, by new clause. */
    private final Map<Integer, Map<Integer, List<Run>>> runs = new TreeMap<>();

    /** Reads both documents; what is linked by now goes on word for word and shares no runs but with its partner. */
    Passages(Matching matching, FeatureReader reader) {
        this.matching = matching;
        this.reader = reader;
        for (int side = OLD; side <= NEW; side++) {
            for (int clause : matching.side(side).body) {
                if (matching.partner(side, clause) < 0) {
                    int[] words = words(side, clause);
                    for (int at = 0; at + STRETCH <= words.length; at++) {
                        stretches.number(key(words, at));
                    }
                }
            }
        }
        for (int side = OLD; side <= NEW; side++) {
            carriers[side] = new int[stretches.size()];
            carrier[side] = new int[stretches.size()];
            Arrays.fill(carrier[side], -1);
            place[side] = new int[stretches.size()];
            stretchesOf[side] = new int[matching.side(side).size()][];
            sharedOf[side] = new int[matching.side(side).size()];
            int[] last = new int[stretches.size()];
            Arrays.fill(last, -1);
            for (int clause : stretches.size() == 0 ? NONE : matching.side(side).body) {
                count(side, clause, last);
            }
        }
        for (int clause : matching.side(OLD).body) {
            if (matching.partner(OLD, clause) < 0) {
                collect(clause);
            }
        }
    }

    private int[] words(int side, int clause) {
        return matching.side(side).features[clause].words();
    }

    private static long key(int[] words, int at) {
        long key = 0;
        for (int i = at; i < at + STRETCH; i++) {
            key = (key ^ words[i]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    private void count(int side, int clause, int[] last) {
        int[] words = words(side, clause);
        for (int at = 0; at + STRETCH <= words.length; at++) {
            int stretch = stretches.find(key(words, at));
            if (stretch >= 0 && last[stretch] != clause) {
                last[stretch] = clause;
                if (carriers[side][stretch]++ == 0) {
                    carrier[side][stretch] = clause;
                    place[side][stretch] = at;
                }
            }
        }
    }

    private void collect(int old) {
        int[] words = words(OLD, old);
        int start = 0;
        int now = -1;
        int offset = 0;
        for (int at = 0; at + STRETCH <= words.length + 1; at++) {
            int stretch = at + STRETCH <= words.length ? stretches.find(key(words, at)) : -1;
            boolean taken = stretch >= 0
                    && carriers[OLD][stretch] == 1
                    && place[OLD][stretch] == at
                    && carriers[NEW][stretch] == 1
                    && matching.partner(NEW, carrier[NEW][stretch]) < 0;
            if (now >= 0 && !(taken && carrier[NEW][stretch] == now && place[NEW][stretch] - at == offset)) {
                add(old, now, start, start + offset, at - 1 + STRETCH - start);
                now = -1;
            }
            if (taken && now < 0) {
                start = at;
                now = carrier[NEW][stretch];
                offset = place[NEW][stretch] - at;
            }
        }
    }

    private void add(int old, int now, int start, int newStart, int count) {
        int content = 0;
        int[] words = words(OLD, old);
        for (int i = start; i < start + count; i++) {
            content += reader.content(words[i]) ? 1 : 0;
        }
        Map<Integer, List<Run>> ofOld = runs.get(old);
        if (ofOld == null) {
            ofOld = new TreeMap<>();
            runs.put(old, ofOld);
        }
        Groups.add(ofOld, now, new Run(start, newStart, count, content));
    }

    /** The runs that two clauses share, in the order of the old one. */
    List<Run> shared(int old, int now) {
        return runs.getOrDefault(old, Map.of()).getOrDefault(now, List.of());
    }

    /** The pairs that share a run, by old clause and then by new clause. */
    List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (Map.Entry<Integer, Map<Integer, List<Run>>> old : runs.entrySet()) {
            for (int now : old.getValue().keySet()) {
                pairs.add(new int[] {old.getKey(), now});
            }
        }
        return pairs;
    }

    /** The share of the shorter of two texts that was taken over from or into the other, 0 to 1. */
    double coverage(int old, int now) {
        int shorter = Math.min(words(OLD, old).length, words(NEW, now).length);
        int taken = Math.min(taken(shared(old, now), OLD), taken(shared(old, now), NEW));
        return shorter == 0 ? 0 : (double) taken / shorter;
    }

    /** How many words of one side stand in runs. */
    private static int taken(List<Run> runs, int side) {
        long[] spans = new long[runs.size()];
        for (int i = 0; i < spans.length; i++) {
            Run run = runs.get(i);
            spans[i] = (long) (side == OLD ? run.oldStart() : run.newStart()) << Integer.SIZE | run.words();
        }
        Arrays.sort(spans);
        int taken = 0;
        int end = 0;
        for (long span : spans) {
            int start = (int) (span >>> Integer.SIZE);
            int behind = start + (int) span;
            taken += Math.max(0, behind - Math.max(end, start));
            end = Math.max(end, behind);
        }
        return taken;
    }

    /** At how many places of a clause a stretch opens that the other document has; looked up once for all that ask. */
    private int shared(int side, int clause, int[] words) {
        if (sharedOf[side][clause] == 0) {
            int shared = 0;
            for (int at = 0; at + STRETCH <= words.length; at++) {
                int stretch = stretches.find(key(words, at));
                shared += stretch >= 0 && carrier[1 - side][stretch] >= 0 ? 1 : 0;
            }
            sharedOf[side][clause] = shared + 1;
        }
        return sharedOf[side][clause] - 1;
    }

    /** Whether a clause repeats at length another clause of the other document than this one. */
    boolean repeatsAnother(int side, int clause, int other) {
        int[] words = words(side, clause);
        int stretchesOf = Math.max(0, words.length - STRETCH + 1);
        if (2 * shared(side, clause, words) < stretchesOf) {
            return false;
        }
        Map<Integer, Integer> votes = new HashMap<>();
        int[] ofOther = stretches(1 - side, other);
        int withOther = 0;
        for (int at = 0; at < stretchesOf; at++) {
            int stretch = stretches.find(key(words, at));
            if (stretch >= 0 && carrier[1 - side][stretch] >= 0) {
                int voted = carrier[1 - side][stretch];
                votes.put(voted, votes.getOrDefault(voted, 0) + 1);
                withOther += contains(ofOther, stretch) ? 1 : 0;
            }
        }
        votes.remove(other);
        int best = votes.isEmpty() ? 0 : Collections.max(votes.values());
        return 2 * best >= stretchesOf && best >= STRETCH && 2 * withOther < best;
    }

    /**
     * Whether all that a part has of a whole is a formula that clauses outside of the split or merge carry too, while words of
     * its own went.
     *
     * @param parts all parts, on the side of the part
     */
    boolean onlyStock(int partSide, int part, int whole, List<Integer> parts) {
        int[] ofWhole = stretches(1 - partSide, whole);
        int stock = 0;
        int own = 0;
        int ownKept = 0;
        int at = 0;
        for (int stretch : stretches(partSide, part)) {
            while (at < ofWhole.length && ofWhole[at] < stretch) {
                at++;
            }
            boolean kept = at < ofWhole.length && ofWhole[at] == stretch;
            if (carriers[partSide][stretch] > within(partSide, part, parts, stretch)) {
                stock += kept ? 1 : 0;
            } else {
                own++;
                ownKept += kept ? 1 : 0;
            }
        }
        return stock >= STRETCH && own >= STRETCH && ownKept < OWN_KEPT * own;
    }

    /** How many of the parts carry a stretch of one of them. */
    private int within(int side, int part, List<Integer> parts, int stretch) {
        int within = 0;
        for (int other : parts) {
            within += other == part || contains(stretches(side, other), stretch) ? 1 : 0;
        }
        return within;
    }

    /** The stretches of a clause, each once, in order; looked up once for all the pairs that ask. */
    private int[] stretches(int side, int clause) {
        if (stretchesOf[side][clause] == null) {
            int[] words = words(side, clause);
            int[] found = new int[Math.max(0, words.length - STRETCH + 1)];
            int count = 0;
            for (int at = 0; at < found.length; at++) {
                int stretch = stretches.find(key(words, at));
                if (stretch >= 0) {
                    found[count++] = stretch;
                }
            }
            Arrays.sort(found, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || found[i] != found[i - 1]) {
                    found[distinct++] = found[i];
                }
            }
            stretchesOf[side][clause] = Arrays.copyOf(found, distinct);
        }
        return stretchesOf[side][clause];
    }

    private static boolean contains(int[] sorted, int stretch) {
        return Arrays.binarySearch(sorted, stretch) >= 0;
    }
}
