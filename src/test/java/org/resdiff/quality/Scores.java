package org.resdiff.quality;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an aligner got right and wrong over many redrafts. */
final class Scores {
    final Tally all = new Tally();
    final Tally changed = new Tally();
    final Tally moves = new Tally();
    final Tally joins = new Tally();
    final Tally sure = new Tally();
    /** By what was done to the old paragraph: found or missed; wrong links count where they start. */
    final Map<EditKind, Tally> byKind = new EnumMap<>(EditKind.class);

    void add(Redraft redraft, Links links) {
        Truth truth = new Truth(redraft);
        addPairs(redraft, truth, links.pairs());
        for (Truth.Pair pair : truth.pairs()) {
            if (truth.joined(pair)) {
                count(joins, links.joined().contains(pair));
            }
        }
        links.joined().stream().filter(pair -> !truth.joined(pair)).forEach(pair -> joins.wrong());
        Set<Truth.Pair> moved = truth.moved();
        for (Truth.Pair pair : moved) {
            count(moves, links.moved().contains(pair));
        }
        links.moved().stream().filter(pair -> !moved.contains(pair)).forEach(pair -> moves.wrong());
        for (Truth.Pair pair : links.sure()) {
            if (truth.contains(pair)) {
                sure.right();
            } else {
                sure.wrong();
            }
        }
    }

    void addPairs(Redraft redraft, Truth truth, List<Truth.Pair> pairs) {
        Set<Truth.Pair> found = new HashSet<>(pairs);
        for (Truth.Pair pair : truth.pairs()) {
            boolean hit = found.contains(pair);
            count(all, hit);
            if (truth.changed(pair)) {
                count(changed, hit);
            }
            redraft.done().getOrDefault(pair.old(), Set.of()).forEach(kind -> count(tally(kind), hit));
        }
        for (Truth.Pair pair : pairs) {
            if (!truth.contains(pair)) {
                all.wrong();
                if (truth.changed(pair)) {
                    changed.wrong();
                }
                redraft.done()
                        .getOrDefault(pair.old(), Set.of())
                        .forEach(kind -> tally(kind).wrong());
            }
        }
    }

    private Tally tally(EditKind kind) {
        return byKind.computeIfAbsent(kind, key -> new Tally());
    }

    private static void count(Tally tally, boolean hit) {
        if (hit) {
            tally.right();
        } else {
            tally.missed();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "links %s (P %.4f R %.4f)  changed only %s  moves %s  splits and merges %s (P %.3f R %.3f)  high"
                        + " confidence %.4f precise (%d links)",
                all,
                all.precision(),
                all.recall(),
                changed,
                moves,
                joins,
                joins.precision(),
                joins.recall(),
                sure.precision(),
                sure.count());
    }
}
