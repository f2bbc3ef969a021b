package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.model.ClauseKind;

/**
 * Links what stands outside of the body: titles and enacting lines kind to kind, footnotes through the clauses that cite
 * them, then by their text.
 */
final class FootnoteMatcher {
    /** Least likeness of two notes of linked clauses, and of two notes anywhere. */
    private static final double CITED_TOGETHER = .25;

    private static final double ANYWHERE = .6;
    /** More pairs of leftover notes are not compared word by word. */
    private static final long MOST_PAIRS = 250_000;

    private final Matching matching;
    private final Evidence evidence;

    private FootnoteMatcher(Matching matching, Evidence evidence) {
        this.matching = matching;
        this.evidence = evidence;
    }

    static void match(Matching matching, Evidence evidence) {
        FootnoteMatcher matcher = new FootnoteMatcher(matching, evidence);
        matcher.linkInOrder(ClauseKind.TITLE);
        matcher.linkInOrder(ClauseKind.ENACTING);
        Map<Integer, List<Integer>> oldCited = matcher.byParent(OLD);
        Map<Integer, List<Integer>> nowCited = matcher.byParent(NEW);
        matcher.linkCited(oldCited, nowCited);
        List<Integer> old = matcher.free(OLD);
        List<Integer> now = matcher.free(NEW);
        matcher.linkSame(old, now);
        if ((long) old.size() * now.size() <= MOST_PAIRS) {
            matcher.linkAlike(old, now, ANYWHERE);
        }
        matcher.linkPlaced(oldCited, nowCited);
    }

    /** The first title of a resolution goes on in the first of its counterpart, and so on. */
    private void linkInOrder(ClauseKind kind) {
        Map<Integer, List<Integer>> now = new HashMap<>();
        Side newSide = matching.side(NEW);
        for (int i = newSide.size() - 1; i >= 0; i--) {
            if (newSide.kind(i) == kind && matching.free(NEW, i)) {
                now.computeIfAbsent(newSide.resolution[i], resolution -> new ArrayList<>())
                        .add(i);
            }
        }
        Side oldSide = matching.side(OLD);
        for (int i = 0; i < oldSide.size(); i++) {
            int resolution = oldSide.resolution[i];
            int partner = matching.resolutionPartner(OLD, resolution);
            if (oldSide.kind(i) == kind && matching.free(OLD, i) && (resolution < 0 || partner >= 0)) {
                List<Integer> waiting = now.getOrDefault(partner, List.of());
                if (!waiting.isEmpty()) {
                    int next = waiting.remove(waiting.size() - 1);
                    matching.link(i, next, same(i, next) ? Pass.EXACT : Pass.SCORED);
                }
            }
        }
    }

    private boolean same(int old, int now) {
        return matching.side(OLD).features[old].key()
                == matching.side(NEW).features[now].key();
    }

    private void linkCited(Map<Integer, List<Integer>> old, Map<Integer, List<Integer>> now) {
        for (int i = 0; i < matching.side(OLD).size(); i++) {
            int partner = matching.partner(OLD, i);
            if (partner >= 0 && old.containsKey(i) && now.containsKey(partner)) {
                linkSame(old.get(i), now.get(partner));
                linkAlike(old.get(i), now.get(partner), CITED_TOGETHER);
            }
        }
    }

    /**
     * What is left where two linked clauses have as many notes: the citations of last year's report and of this year's share
     * no word, and yet a reader sees the one in the place of the other.
     */
    private void linkPlaced(Map<Integer, List<Integer>> old, Map<Integer, List<Integer>> now) {
        for (int i = 0; i < matching.side(OLD).size(); i++) {
            List<Integer> before = old.getOrDefault(i, List.of());
            List<Integer> after = now.getOrDefault(matching.partner(OLD, i), List.of());
            List<Integer> left =
                    before.stream().filter(note -> matching.free(OLD, note)).toList();
            List<Integer> right =
                    after.stream().filter(note -> matching.free(NEW, note)).toList();
            if (before.size() == after.size() && left.size() == right.size()) {
                for (int note = 0; note < left.size(); note++) {
                    matching.link(left.get(note), right.get(note), Pass.FOOTNOTE);
                }
            }
        }
    }

    private Map<Integer, List<Integer>> byParent(int side) {
        Map<Integer, List<Integer>> notes = new HashMap<>();
        for (int note : free(side)) {
            notes.computeIfAbsent(matching.side(side).parent[note], parent -> new ArrayList<>())
                    .add(note);
        }
        return notes;
    }

    private List<Integer> free(int side) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < matching.side(side).size(); i++) {
            if (matching.side(side).kind(i) == ClauseKind.FOOTNOTE && matching.free(side, i)) {
                free.add(i);
            }
        }
        return free;
    }

    /** Links notes of the same words, the first with the first. */
    private void linkSame(List<Integer> old, List<Integer> now) {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int i = now.size() - 1; i >= 0; i--) {
            if (matching.free(NEW, now.get(i))) {
                byKey.computeIfAbsent(matching.side(NEW).features[now.get(i)].key(), key -> new ArrayList<>())
                        .add(now.get(i));
            }
        }
        for (int note : old) {
            List<Integer> same =
                    byKey.getOrDefault(matching.side(OLD).features[note].key(), List.of());
            if (matching.free(OLD, note) && !same.isEmpty()) {
                matching.link(note, same.remove(same.size() - 1), Pass.FOOTNOTE);
            }
        }
    }

    private void linkAlike(List<Integer> old, List<Integer> now, double least) {
        Candidates.Pairs pairs = new Candidates.Pairs();
        for (int o : old) {
            for (int n : now) {
                if (matching.free(OLD, o) && matching.free(NEW, n)) {
                    pairs.add(o, n);
                }
            }
        }
        Candidates alike = pairs.scored(evidence);
        ScoredMatcher.bestFirst(
                matching,
                alike,
                ScoredMatcher.order(alike, least, i -> alike.similarity[i], i -> Math.abs(alike.old[i] - alike.now[i])),
                Pass.FOOTNOTE);
    }
}
