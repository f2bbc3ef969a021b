package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.resdiff.model.ClauseKind;

/**
 * What speaks for linking two clauses: likeness of their words first, then place, linked neighbours, number, verb and
 * section. Everything but the likeness depends on the links so far, as of the last {@link #update}.
 */
final class Evidence {
    private static final double PLACE = .08;
    /** Distance from the predicted place, as a share of the document, at which the place says little. */
    private static final double NEAR = .12;

    private static final double CONTEXT = .08;
    private static final double NUMBER = .03;
    /** Added to NUMBER where the documents keep their numbers, as drafts of one session do. */
    private static final double KEPT_NUMBER = .05;

    private static final double VERB = .02;
    private static final double OTHER_SECTION = -.10;
    private static final double OTHER_RESOLUTION = -.15;
    private static final double OTHER_PARENT = -.08;
    /** Rival options keep what belongs to each. */
    private static final double OTHER_OPTION = -.15;

    private static final double OTHER_KIND = -.08;
    /** A heading goes on in a heading, a table in a table. */
    private static final double OTHER_NATURE = -.25;

    /** The likeness of a text with all of whose words another was made, by as much as it is covered. */
    private static final double TAKEN_OVER = .55;
    /** From this share on the shorter of two texts counts as taken over, and from this many words on. */
    private static final double COVERED = .75;

    private static final int LEAST_COVERED = 8;
    /** A likeness below this may be outweighed by what speaks against the pair. */
    private static final double UNSURE = .60;

    private final Matching matching;
    private final Weights weights;
    private final Bag[][] whole;
    private Passages passages;
    private Objections objections;

    /** By old clause the likeness to its partner as last asked for, and that partner. */
    private final double[] linkedLikeness;

    private final int[] likenessWith;

    /** {@link Matching#changes} at the last update; -1 before the first. */
    private int seen = -1;

    private boolean[] anchors = {};
    private final double[][] predicted = new double[2][];
    private final int[][] linkedBefore = new int[2][];
    private final int[][] linkedAfter = new int[2][];
    private double number;

    Evidence(Matching matching, Weights weights) {
        this.matching = matching;
        this.weights = weights;
        whole = new Bag[][] {wholes(OLD), wholes(NEW)};
        linkedLikeness = new double[matching.side(OLD).size()];
        likenessWith = new int[linkedLikeness.length];
        Arrays.fill(likenessWith, -1);
    }

    /** A parent taken together with its sub-paragraphs, a heading with its section; null for other clauses. */
    private Bag[] wholes(int side) {
        Side here = matching.side(side);
        List<List<Bag>> below = new ArrayList<>(Collections.nCopies(here.size(), null));
        for (int clause : here.body) {
            for (int above = here.parent[clause]; above >= 0; above = here.parent[above]) {
                include(below, above, own(side, above), own(side, clause));
            }
            int heading = here.section[clause];
            if (heading >= 0) {
                include(below, heading, own(side, heading), own(side, clause));
            }
        }
        Bag[] wholes = new Bag[here.size()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = below.get(i) == null ? null : Bag.sum(below.get(i));
        }
        return wholes;
    }

    private static void include(List<List<Bag>> below, int above, Bag itself, Bag clause) {
        if (below.get(above) == null) {
            below.set(above, new ArrayList<>(List.of(itself)));
        }
        below.get(above).add(clause);
    }

    Weights weights() {
        return weights;
    }

    Bag own(int side, int clause) {
        return weights.weigh(matching.side(side).features[clause]);
    }

    /** From now on what was taken over and what speaks against a pair are taken in. */
    void read(Passages taken, Objections against) {
        passages = taken;
        objections = against;
    }

    /**
     * Likeness of two clauses: how many words they share, or how much of the shorter one was taken over from or into the
     * other, less what speaks against the pair where neither is much.
     */
    double similarity(int old, int now) {
        double words = wording(old, now);
        if (passages == null || matching.side(OLD).rank[old] < 0 || matching.side(NEW).rank[now] < 0) {
            return words;
        }
        if (objections.forbids(old, now)) {
            return 0;
        }
        int shorter = Math.min(
                matching.side(OLD).features[old].length(),
                matching.side(NEW).features[now].length());
        double covered = words < TAKEN_OVER && shorter >= LEAST_COVERED ? passages.coverage(old, now) : 0;
        double likeness = covered >= COVERED ? Math.max(words, TAKEN_OVER * covered) : words;
        return likeness < UNSURE ? Math.max(0, likeness - objections.against(old, now)) : likeness;
    }

    /** Likeness of the words alone; a clause with sub-paragraphs is compared on its own words and on all. */
    private double wording(int old, int now) {
        Bag oldWhole = whole[OLD][old];
        Bag newWhole = whole[NEW][now];
        double together = oldWhole == null && newWhole == null
                ? 0
                : weights.similarity(
                        oldWhole == null ? own(OLD, old) : oldWhole, newWhole == null ? own(NEW, now) : newWhole);
        if (matching.side(OLD).features[old].length() == 0
                && matching.side(NEW).features[now].length() == 0) {
            return together;
        }
        double alone = weights.similarity(matching.side(OLD).features[old], matching.side(NEW).features[now]);
        return oldWhole == null && newWhole == null ? alone : (alone + together) / 2;
    }

    /** Whether something speaks against a link whose words are no more than somewhat alike. */
    boolean doubtful(int old, int now) {
        boolean body = matching.side(OLD).rank[old] >= 0 && matching.side(NEW).rank[now] >= 0;
        return body && linkedSimilarity(old, now) < UNSURE && objections.raised(old, now);
    }

    /** The same of two that are linked: it is asked for over and over, and remembered. */
    double linkedSimilarity(int old, int now) {
        if (likenessWith[old] != now) {
            linkedLikeness[old] = similarity(old, now);
            likenessWith[old] = now;
        }
        return linkedLikeness[old];
    }

    /** Takes in the links made since: predicted places, neighbours, and whether numbers are kept. */
    void update() {
        if (seen == matching.changes()) {
            return;
        }
        seen = matching.changes();
        anchors = heaviestRun();
        predicted[OLD] = predict(OLD, anchors);
        predicted[NEW] = predict(NEW, anchors);
        for (int side = OLD; side <= NEW; side++) {
            int[] body = matching.side(side).body;
            linkedBefore[side] = new int[body.length];
            linkedAfter[side] = new int[body.length];
            int last = -1;
            for (int rank = 0; rank < body.length; rank++) {
                linkedBefore[side][rank] = last;
                last = matching.partner(side, body[rank]) >= 0 ? body[rank] : last;
            }
            last = -1;
            for (int rank = body.length - 1; rank >= 0; rank--) {
                linkedAfter[side][rank] = last;
                last = matching.partner(side, body[rank]) >= 0 ? body[rank] : last;
            }
        }
        number = NUMBER + KEPT_NUMBER * keptNumbers();
    }

    /** The linked old clauses, by rank, of the heaviest run of links in the same order on both sides. */
    boolean[] anchors() {
        return anchors;
    }

    private boolean[] heaviestRun() {
        Side old = matching.side(OLD);
        Side now = matching.side(NEW);
        int[] ranks = new int[old.body.length];
        int[] values = new int[old.body.length];
        long[] heft = new long[old.body.length];
        int count = 0;
        for (int rank = 0; rank < old.body.length; rank++) {
            int clause = old.body[rank];
            int partner = matching.partner(OLD, clause);
            if (matching.leads(OLD, clause)) {
                ranks[count] = rank;
                values[count] = now.rank[partner];
                heft[count++] = Moves.weight(old.features[clause], now.features[partner]);
            }
        }
        boolean[] kept = Increasing.heaviest(Arrays.copyOf(values, count), Arrays.copyOf(heft, count));
        boolean[] anchored = new boolean[old.body.length];
        for (int i = 0; i < count; i++) {
            anchored[ranks[i]] = kept[i];
        }
        return anchored;
    }

    /** By rank the place on the other side where a clause is to be expected: on a line between the anchors around it. */
    private double[] predict(int from, boolean[] anchoredOld) {
        int[] body = matching.side(from).body;
        Side other = matching.side(1 - from);
        Side old = matching.side(OLD);
        double[] places = new double[body.length];
        int lastRank = -1;
        int lastPlace = -1;
        for (int rank = 0; rank <= body.length; rank++) {
            int partner = rank == body.length ? -1 : matching.partner(from, body[rank]);
            boolean anchor = partner >= 0
                    && matching.leads(from, body[rank])
                    && anchoredOld[old.rank[from == OLD ? body[rank] : partner]];
            if (anchor || rank == body.length) {
                int place = anchor ? other.rank[partner] : other.body.length;
                double slope = (double) (place - lastPlace) / (rank - lastRank);
                for (int between = lastRank + 1; between < rank; between++) {
                    places[between] = lastPlace + slope * (between - lastRank);
                }
                if (anchor) {
                    places[rank] = place;
                }
                lastRank = rank;
                lastPlace = place;
            }
        }
        return places;
    }

    /** How well exact matches keep their numbers: 0 for half of them or fewer, 1 for all. */
    private double keptNumbers() {
        Side old = matching.side(OLD);
        Side now = matching.side(NEW);
        int numbered = 0;
        int kept = 0;
        for (int clause : old.body) {
            int partner = matching.partner(OLD, clause);
            if (partner >= 0
                    && matching.pass(OLD, clause) == Pass.EXACT
                    && old.parent[clause] < 0
                    && old.number[clause] != null
                    && now.number[partner] != null) {
                numbered++;
                kept += old.number[clause].equals(now.number[partner]) ? 1 : 0;
            }
        }
        return numbered < 3 ? 0 : Math.max(0, 2.0 * kept / numbered - 1);
    }

    /** Mean likeness of the clauses linked one to one so far; 1 for none. */
    double meanSimilarity() {
        double sum = 0;
        int count = 0;
        for (int old : matching.side(OLD).body) {
            int now = matching.partner(OLD, old);
            if (now >= 0 && matching.pass(OLD, old) != Pass.SPLIT && matching.pass(OLD, old) != Pass.MERGED) {
                sum += linkedSimilarity(old, now);
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    /**
     * The share of a body's words that stand in links, weighted by likeness, 0 to 1: the greater of both sides, since one
     * resolution may be compared with a report of many.
     */
    double relatedness() {
        return Math.max(linkedShare(OLD), linkedShare(NEW));
    }

    private double linkedShare(int side) {
        double linked = 0;
        int words = 0;
        for (int clause : matching.side(side).body) {
            int partner = matching.partner(side, clause);
            int length = matching.side(side).features[clause].length();
            words += length;
            if (partner >= 0) {
                linked += length * linkedSimilarity(side == OLD ? clause : partner, side == OLD ? partner : clause);
            }
        }
        return words == 0 ? 1 : linked / words;
    }

    /** How far two clauses stand from where each is expected, in clauses, the mean of both. */
    double displacement(int old, int now) {
        int oldRank = matching.side(OLD).rank[old];
        int newRank = matching.side(NEW).rank[now];
        return (Math.abs(predicted[OLD][oldRank] - newRank) + Math.abs(predicted[NEW][newRank] - oldRank)) / 2;
    }

    /** The old clause's expected rank on the other side. */
    int expected(int side, int clause) {
        return (int) Math.round(predicted[side][matching.side(side).rank[clause]]);
    }

    double place(int old, int now) {
        int length = Math.max(matching.side(OLD).body.length, matching.side(NEW).body.length);
        return PLACE * (Math.exp(-displacement(old, now) / length / NEAR) - .5);
    }

    double context(int old, int now) {
        int oldRank = matching.side(OLD).rank[old];
        int newRank = matching.side(NEW).rank[now];
        int agreeing = linked(linkedBefore[OLD][oldRank], linkedBefore[NEW][newRank])
                + linked(linkedAfter[OLD][oldRank], linkedAfter[NEW][newRank]);
        return CONTEXT * agreeing / 2;
    }

    /** Whether the last linked clauses before two clauses are linked to one another, and the next behind them. */
    boolean sameNeighbours(int old, int now) {
        int oldRank = matching.side(OLD).rank[old];
        int newRank = matching.side(NEW).rank[now];
        return linked(linkedBefore[OLD][oldRank], linkedBefore[NEW][newRank])
                        + linked(linkedAfter[OLD][oldRank], linkedAfter[NEW][newRank])
                == 2;
    }

    /**
     * The only new clause that stands unlinked where an old one stands as the only one: right behind the same linked clause and
     * right before the same; -1 for none.
     */
    int aloneBetweenNeighbours(int old) {
        int rank = matching.side(OLD).rank[old];
        int before = neighbour(OLD, rank - 1);
        int after = neighbour(OLD, rank + 1);
        int[] now = matching.side(NEW).body;
        int place = before < 0 ? -1 : matching.partner(OLD, before);
        if (before < 0 || after < 0 || place < 0) {
            return -1;
        }
        int between = matching.side(NEW).rank[place] + 1;
        boolean alone = between > 0
                && between + 1 < now.length
                && matching.free(NEW, now[between])
                && matching.linked(after, now[between + 1]);
        return alone ? now[between] : -1;
    }

    private int neighbour(int side, int rank) {
        int[] body = matching.side(side).body;
        return rank < 0 || rank >= body.length ? -1 : body[rank];
    }

    /** 1 if two clauses are linked to one another, or both are the edge of the document. */
    private int linked(int old, int now) {
        return (old < 0 && now < 0) || matching.linked(old, now) ? 1 : 0;
    }

    double number(int old, int now) {
        String oldNumber = matching.side(OLD).number[old];
        boolean same = oldNumber != null
                && oldNumber.equals(matching.side(NEW).number[now])
                && matching.side(OLD).kind(old) == matching.side(NEW).kind(now);
        return same ? number : 0;
    }

    double verb(int old, int now) {
        int verb = matching.side(OLD).features[old].verb();
        return verb >= 0 && verb == matching.side(NEW).features[now].verb() ? VERB : 0;
    }

    /** Against clauses that stand in different resolutions, sections or lists, or are of different kinds. */
    double section(int old, int now) {
        Side oldSide = matching.side(OLD);
        Side newSide = matching.side(NEW);
        double against = 0;
        if (!matching.sameResolution(old, now)) {
            against += OTHER_RESOLUTION;
        } else if (matching.apart(oldSide.section[old], newSide.section[now])) {
            against += OTHER_SECTION;
        }
        if (!matching.sameParent(old, now)) {
            against += OTHER_PARENT;
        }
        if (matching.otherOption(old, now)) {
            against += OTHER_OPTION;
        }
        ClauseKind oldKind = oldSide.kind(old);
        ClauseKind newKind = newSide.kind(now);
        if (oldKind != newKind) {
            against += isProse(oldKind) && isProse(newKind) ? OTHER_KIND : OTHER_NATURE;
        }
        return against;
    }

    private static boolean isProse(ClauseKind kind) {
        return kind != ClauseKind.HEADING && kind != ClauseKind.TABLE;
    }

    /** The score of a split or merge: the likeness of the whole and its parts taken together. */
    Score joined(Matching.Join join) {
        Bag parts = Bag.sum(join.parts().stream()
                .map(part -> own(1 - join.wholeSide(), part))
                .toList());
        double similarity = weights.similarity(own(join.wholeSide(), join.whole()), parts);
        return new Score(similarity, 0, 0, 0, 0, 0, 0, "");
    }

    /** The sum of all terms, for a likeness known already. */
    double total(int old, int now, double similarity) {
        return similarity + place(old, now) + context(old, now) + number(old, now) + verb(old, now) + section(old, now);
    }
}
