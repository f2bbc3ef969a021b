package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.ClauseKind;

/**
 * Takes free clauses into the links of others where a limb or passage was taken over word for word, near or far: the clause
 * is a further part of a split or merge, though most of its own words may have gone.
 */
final class PassageMatcher {
    /** Words in a row that are taken over and not written anew by chance. */
    private static final int LIMB = 8;
    /** How many of them must tell what is meant: a name or a citation of eight words tells nothing. */
    private static final int CONTENT = 4;

    /** Shorter runs may be a name repeated: different words of the clause that the whole has and no other part. */
    private static final int OWN_WORDS = 2;

    private final Matching matching;
    private final Openings openings;
    private final Passages passages;

    /** A free clause of one side and the clause of the other side, linked already, that has words of it. */
    private record Proposal(int freeSide, int free, int whole, int words) {
        /** The one with the most words first; ties by indices, which swapping the documents does not change. */
        static int order(Proposal one, Proposal other) {
            int words = Integer.compare(other.words, one.words);
            if (words != 0) {
                return words;
            }
            int sum = Integer.compare(one.free + one.whole, other.free + other.whole);
            if (sum != 0) {
                return sum;
            }
            int later = Integer.compare(Math.max(one.free, one.whole), Math.max(other.free, other.whole));
            return later != 0 ? later : Integer.compare(one.free, other.free);
        }
    }

    private PassageMatcher(Matching matching, Openings openings, Passages passages) {
        this.matching = matching;
        this.openings = openings;
        this.passages = passages;
    }

    static void match(Matching matching, Evidence evidence, Openings openings, Passages passages) {
        PassageMatcher matcher = new PassageMatcher(matching, openings, passages);
        List<Proposal> proposals = new ArrayList<>();
        for (int[] pair : passages.pairs()) {
            for (int side = OLD; side <= NEW; side++) {
                int words = matcher.takenOver(side, pair[side], pair[1 - side]);
                if (words > 0) {
                    proposals.add(new Proposal(side, pair[side], pair[1 - side], words));
                }
            }
        }
        if (proposals.isEmpty()) {
            return;
        }
        proposals.sort(Proposal::order);
        for (Proposal proposal : proposals) {
            if (matcher.takenOver(proposal.freeSide(), proposal.free(), proposal.whole()) > 0) {
                matching.widen(1 - proposal.freeSide(), proposal.whole(), proposal.free());
            }
        }
        evidence.update();
    }

    /** How many words of a free clause were taken over from or into a linked one; 0 if it is no part of that link. */
    private int takenOver(int freeSide, int free, int whole) {
        int old = freeSide == OLD ? free : whole;
        int now = freeSide == OLD ? whole : free;
        if (!matching.free(freeSide, free)
                || !matching.canBeWhole(1 - freeSide, whole)
                || !matching.sameResolution(old, now)
                || matching.otherOption(old, now)
                || !prose(freeSide, free)
                || !prose(1 - freeSide, whole)) {
            return 0;
        }
        List<Integer> parts = matching.parts(1 - freeSide, whole);
        if (!parts.stream().allMatch(part -> prose(freeSide, part))) {
            return 0;
        }
        List<Passages.Run> runs = passages.shared(old, now);
        boolean limb = runs.stream()
                .anyMatch(run -> run.words() >= LIMB && (run.content() >= CONTENT || openings.alike(old, now)));
        int words = runs.stream().mapToInt(Passages.Run::words).sum();
        int content = runs.stream().mapToInt(Passages.Run::content).sum();
        boolean pieces = words >= LIMB
                && content >= CONTENT
                && besideOne(freeSide, free, parts)
                && openings.ownWords(freeSide, free, whole, parts) >= OWN_WORDS;
        return limb || pieces ? words : 0;
    }

    private boolean prose(int side, int clause) {
        ClauseKind kind = matching.side(side).kind(clause);
        return kind != ClauseKind.HEADING && kind != ClauseKind.TABLE;
    }

    /** Pieces of a clause that was cut stand together: there shorter runs tell enough. */
    private boolean besideOne(int side, int clause, List<Integer> parts) {
        int[] rank = matching.side(side).rank;
        return parts.stream().anyMatch(part -> Math.abs(rank[part] - rank[clause]) == 1);
    }
}
