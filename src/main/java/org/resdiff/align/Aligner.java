package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Document;

/**
 * Finds which clauses of a document go on in which of another. A pipeline of matchers over one store, each filling what
 * the ones before it left free, the surest first:
 *
 * <ol>
 *   <li>the user's pins, then resolutions with one another;
 *   <li>clauses of the same words, headings with their sections, again clauses of the same words within sections;
 *   <li>the rest best first by a score of words, place, neighbours, number, verb and section;
 *   <li>lists condensed into a sentence, splits and merges of clauses that are mostly kept;
 *   <li>equal openings; heavy rewrites in gaps;
 *   <li>passages taken over from or into clauses that are linked already;
 *   <li>titles and footnotes.
 * </ol>
 *
 * <p>Near linear: 10,000 clauses a side in a fraction of a second. Repeated runs are the same, swapped documents give the
 * mirrored links.
 */
public final class Aligner {
    private Aligner() {}

    /**
     * Links the clauses of two documents.
     *
     * @throws org.resdiff.model.InputException if a pin names no clause, or more than one
     */
    public static Alignment align(Document old, Document now, List<Pin> pins) {
        FeatureReader reader =
                new FeatureReader(old.clauses().size() + now.clauses().size());
        Matching matching = new Matching(new Side(old, reader), new Side(now, reader));
        Pins.apply(matching, pins);
        Weights weights = new Weights(reader, List.of(matching.side(OLD).features, matching.side(NEW).features));
        ResolutionMatcher.pair(matching, weights);
        Evidence evidence = new Evidence(matching, weights);
        ExactMatcher.acrossResolutions(matching);
        HeadingMatcher.match(matching, evidence);
        ExactMatcher.inSections(matching);
        evidence.update();
        Passages passages = new Passages(matching, reader);
        Openings openings = new Openings(matching, reader);
        Objections objections = new Objections(matching, weights, reader, openings, passages);
        evidence.read(passages, objections);
        Candidates candidates = Candidates.of(matching, evidence);
        ScoredMatcher.match(matching, evidence, candidates);
        ListMatcher.match(matching, evidence, openings, candidates);
        JoinMatcher.match(matching, evidence, candidates, openings, passages);
        OpeningMatcher opening = new OpeningMatcher(matching, evidence, openings, passages, objections);
        opening.match();
        GapMatcher.match(matching, evidence);
        opening.matchInGaps();
        PassageMatcher.match(matching, evidence, openings, passages);
        RivalTexts.match(matching, evidence, openings);
        opening.matchByPlace();
        ExactMatcher.bareHeadings(matching);
        FootnoteMatcher.match(matching, evidence);
        return new Alignment(old, now, links(matching, evidence, candidates), matching.diagnostics);
    }

    private static List<Link> links(Matching matching, Evidence evidence, Candidates candidates) {
        Rivals rivals = new Rivals(matching, evidence, candidates);
        Confidence confidence = new Confidence(evidence.relatedness());
        int[] blocks = Moves.blocks(matching);
        List<Link> links = new ArrayList<>();
        for (Matching.Join join : matching.joins) {
            List<Integer> whole = List.of(join.whole());
            boolean split = join.wholeSide() == OLD;
            Pass pass = split ? Pass.SPLIT : Pass.MERGED;
            Score score = evidence.joined(join);
            links.add(link(
                    split ? whole : join.parts(),
                    split ? join.parts() : whole,
                    pass,
                    score,
                    confidence.of(pass, score, false),
                    blocks));
        }
        for (int now = 0; now < matching.side(NEW).size(); now++) {
            int old = matching.partner(NEW, now);
            Pass pass = old < 0 ? null : pass(matching, old, now);
            if (pass != null && pass != Pass.SPLIT && pass != Pass.MERGED) {
                Score score = rivals.score(evidence, old, now);
                double right = confidence.of(pass, score, evidence.doubtful(old, now));
                links.add(link(List.of(old), List.of(now), pass, score, right, blocks));
            }
        }
        links.sort((a, b) -> Integer.compare(a.now().get(0), b.now().get(0)));
        return links;
    }

    private static Link link(
            List<Integer> old, List<Integer> now, Pass pass, Score score, double confidence, int[] blocks) {
        int block = 0;
        for (int clause : now) {
            block = Math.max(block, blocks[clause]);
        }
        return new Link(old, now, pass, score, confidence, block > 0, block);
    }

    /** The pass that linked two clauses; a scored link that left its resolution, section or list says so. */
    private static Pass pass(Matching matching, int old, int now) {
        Pass pass = matching.pass(NEW, now);
        if (pass != Pass.SCORED || matching.side(NEW).rank[now] < 0) {
            return pass;
        }
        if (!matching.sameResolution(old, now)
                || matching.apart(matching.side(OLD).section[old], matching.side(NEW).section[now])) {
            return Pass.CROSSED;
        }
        return matching.sameParent(old, now) ? pass : Pass.CHILD;
    }
}
