package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.resdiff.model.ClauseKind;

/**
 * Links clauses that were cut down or rewritten behind an equal opening: so much went or came that they are not alike as
 * wholes, yet a drafter sees the paragraph at once. They are reported with low confidence.
 */
final class OpeningMatcher {
    /** A run of so many words from the start of both is the same paragraph wherever it stands. */
    private static final int LONG_START = 15;
    /** Words by which such a run may begin late: a chain adverb, another verb. */
    private static final int LATE = 3;
    /** Content words that the openings of two clauses must share, and up to how many another clause may share with them. */
    private static final int EQUAL = 6;

    private static final int STOCK = 4;
    /** Between the same neighbours: stems that both have behind equal first words. */
    private static final int FURTHER = 2;

    private static final int FIRST = 3;
    /** A head that more clauses of a document have is stock: telling them apart by it is not tried. */
    private static final int MOST = 20;

    private final Matching matching;
    private final Evidence evidence;
    private final Openings openings;
    private final Passages passages;
    private final Objections objections;

    private record Pair(int old, int now, int common) {
        /** The one with the most in common first. */
        static int order(Pair one, Pair other) {
            int common = Integer.compare(other.common, one.common);
            int sum = common != 0 ? common : Integer.compare(one.old + one.now, other.old + other.now);
            return sum != 0 ? sum : Integer.compare(one.now, other.now);
        }
    }

    OpeningMatcher(Matching matching, Evidence evidence, Openings openings, Passages passages, Objections objections) {
        this.matching = matching;
        this.evidence = evidence;
        this.openings = openings;
        this.passages = passages;
        this.objections = objections;
    }

    /** Links what begins with the same long run, then what begins with the same words and is alone in doing so. */
    void match() {
        List<Pair> found = new ArrayList<>();
        for (int[] pair : passages.pairs()) {
            int start = open(pair[OLD], pair[NEW]) ? start(pair[OLD], pair[NEW]) : 0;
            if (start >= LONG_START) {
                found.add(new Pair(pair[OLD], pair[NEW], start));
            }
        }
        link(found);
        found.clear();
        for (List<Integer> head : openings.heads()) {
            List<Integer> old = openings.with(OLD, head);
            List<Integer> now = openings.with(NEW, head);
            if (old.size() <= MOST && now.size() <= MOST) {
                for (int o : old) {
                    for (int n : now) {
                        int common = open(o, n) ? openings.common(OLD, o, NEW, n) : 0;
                        if (common >= EQUAL && alone(old, now, o, n)) {
                            found.add(new Pair(o, n, common));
                        }
                    }
                }
            }
        }
        link(found);
    }

    /** The words of the longest run that two clauses begin with; 0 for none. */
    private int start(int old, int now) {
        int longest = 0;
        for (Passages.Run run : passages.shared(old, now)) {
            if (run.oldStart() <= LATE && run.newStart() <= LATE) {
                longest = Math.max(longest, run.words());
            }
        }
        return longest;
    }

    /** Whether no other clause of the same head begins like one of these two. */
    private boolean alone(List<Integer> old, List<Integer> now, int o, int n) {
        return old.stream()
                        .filter(other -> other != o)
                        .allMatch(other -> openings.common(OLD, other, NEW, n) <= STOCK
                                && openings.common(OLD, other, OLD, o) <= STOCK)
                && now.stream()
                        .filter(other -> other != n)
                        .allMatch(other -> openings.common(NEW, other, OLD, o) <= STOCK
                                && openings.common(NEW, other, NEW, n) <= STOCK);
    }

    /** Links what stands between the same neighbours and begins with words that no other clause begins with. */
    void matchInGaps() {
        List<Pair> found = new ArrayList<>();
        for (List<Integer> head : openings.heads()) {
            List<Integer> old = openings.with(OLD, head);
            List<Integer> now = openings.with(NEW, head);
            if (old.size() == 1 && now.size() == 1) {
                int o = old.get(0);
                int n = now.get(0);
                int further = open(o, n) && evidence.sameNeighbours(o, n) ? further(o, n) : 0;
                if (further >= FURTHER) {
                    found.add(new Pair(o, n, further));
                }
            }
        }
        link(found);
        evidence.update();
    }

    /**
     * Links what stands alone on both sides between the same neighbours, under the same number where there are numbers, if it
     * does the same to the same matter, or speaks of it in a phrase that nothing else has.
     */
    void matchByPlace() {
        for (int old : matching.side(OLD).body) {
            int now = matching.free(OLD, old) ? evidence.aloneBetweenNeighbours(old) : -1;
            if (now >= 0
                    && open(old, now)
                    && matching.sameParent(old, now)
                    && !matching.otherOption(old, now)
                    && !objections.raised(old, now)
                    && Objects.equals(matching.side(OLD).number[old], matching.side(NEW).number[now])
                    && (openings.sameVerbAndMatter(old, now) || openings.samePhraseAndMatter(old, now))) {
                matching.link(old, now, Pass.PLACE);
            }
        }
        evidence.update();
    }

    private int further(int old, int now) {
        Set<Integer> common = behindFirst(OLD, old);
        common.retainAll(behindFirst(NEW, now));
        return common.size();
    }

    private Set<Integer> behindFirst(int side, int clause) {
        int[] stems = openings.stems(side, clause);
        Set<Integer> behind = new HashSet<>();
        for (int i = FIRST; i < stems.length; i++) {
            behind.add(stems[i]);
        }
        for (int i = 0; i < FIRST; i++) {
            behind.remove(stems[i]);
        }
        return behind;
    }

    private boolean open(int old, int now) {
        return matching.free(OLD, old)
                && matching.free(NEW, now)
                && !objections.forbids(old, now)
                && matching.sameResolution(old, now)
                && matching.side(OLD).kind(old) != ClauseKind.HEADING
                && matching.side(OLD).kind(old) == matching.side(NEW).kind(now);
    }

    /** Takes the pairs with the most in common first. */
    private void link(List<Pair> found) {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Pair::order);
        for (Pair pair : found) {
            if (open(pair.old(), pair.now())) {
                matching.link(pair.old(), pair.now(), Pass.GAP);
            }
        }
        evidence.update();
    }
}
