package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rival options of one place into the link of the text that they became, or that they came from: rivals say much the
 * same, so none of them has many words of its own, and each is as much a version of that text as the one already linked.
 */
final class RivalTexts {
    /** The share of the different words of the poorer text that must be in the other too. */
    private static final double SHARED = .43;
    /** A text of fewer different words is like too many others. */
    private static final int LEAST_WORDS = 8;

    private final Matching matching;
    private final Openings openings;

    private record Proposal(int freeSide, int free, int whole, double shared) {
        /** The one that shares most first; ties by place. */
        static int order(Proposal one, Proposal other) {
            int shared = Double.compare(other.shared, one.shared);
            int place = shared != 0 ? shared : Integer.compare(one.free + one.whole, other.free + other.whole);
            return place != 0 ? place : Integer.compare(one.free, other.free);
        }
    }

    private RivalTexts(Matching matching, Openings openings) {
        this.openings = openings;
        this.matching = matching;
    }

    static void match(Matching matching, Evidence evidence, Openings openings) {
        if (matching.side(OLD).options.size() + matching.side(NEW).options.size() < 2) {
            return;
        }
        RivalTexts rivals = new RivalTexts(matching, openings);
        List<Proposal> proposals = new ArrayList<>();
        for (int side = OLD; side <= NEW; side++) {
            for (int free : matching.freeInBody(side)) {
                rivals.propose(side, free, proposals);
            }
        }
        proposals.sort(Proposal::order);
        for (Proposal proposal : proposals) {
            if (matching.free(proposal.freeSide(), proposal.free())
                    && matching.canBeWhole(1 - proposal.freeSide(), proposal.whole())) {
                matching.widen(1 - proposal.freeSide(), proposal.whole(), proposal.free());
            }
        }
        evidence.update();
    }

    /** Proposes the texts that the rivals of a free option are linked to, where it is like them too. */
    private void propose(int side, int free, List<Proposal> proposals) {
        Side here = matching.side(side);
        String place = place(here, free);
        if (place.isEmpty()) {
            return;
        }
        for (int rank = 0; rank < here.body.length; rank++) {
            int rival = here.body[rank];
            int whole = matching.partner(side, rival);
            if (whole < 0
                    || rival == free
                    || !place.equals(place(here, rival))
                    || !matching.canBeWhole(1 - side, whole)
                    || !matching.side(1 - side).option[whole].isEmpty()) {
                continue;
            }
            double shared = shared(side, free, whole);
            if (shared >= SHARED) {
                proposals.add(new Proposal(side, free, whole, shared));
            }
        }
    }

    /** The share of the different words of the poorer text that the other has too; 0 for texts too short to tell. */
    private double shared(int side, int free, int whole) {
        int poorer = Math.min(
                openings.vocabulary(side, free).size(),
                openings.vocabulary(1 - side, whole).size());
        return poorer < LEAST_WORDS ? 0 : (double) openings.ownWords(side, free, whole, List.of()) / poorer;
    }

    /** What a clause is an option for, by its section: empty where it is none itself, but stands under one. */
    private static String place(Side side, int clause) {
        String option = side.option[clause];
        String label = side.label(clause);
        return option.isEmpty() || !label.equals(option) || !label.contains("/")
                ? ""
                : side.resolution[clause] + ":" + label.substring(0, label.lastIndexOf('/') + 1);
    }
}
