package org.resdiff.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;

/** Threads that ended, by the runs of words of their last clause: finds which of them a new clause brings back. */
final class Endings {
    /** Words of a run. */
    private static final int RUN = 3;
    /** Share of the shorter text's runs that both must have. */
    private static final double CONTAINED = .6;
    /** Share of the longer text's runs below which the shorter is a passage in it and not an earlier wording of it. */
    private static final double LEAST = .3;
    /** Threads with a run in common beyond which that run says nothing. */
    private static final int COMMON = 200;

    private final Map<String, List<Growing>> byRun = new HashMap<>();
    private final Map<Integer, Set<String>> runs = new TreeMap<>();

    private record Match(Clause clause, int place, Growing thread, double likeness) {}

    void add(Growing thread) {
        Set<String> own = new HashSet<>(Words.of(thread.last.text()).runs(RUN));
        runs.put(thread.id, own);
        own.forEach(run -> byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(thread));
    }

    private void remove(Growing thread) {
        runs.remove(thread.id).forEach(run -> byRun.get(run).remove(thread));
    }

    /** Which thread each clause, by its id, brings back: the most alike first, each thread once; found ones are taken out. */
    Map<String, Growing> back(List<Clause> clauses) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            matches.addAll(matches(clauses.get(i), i));
        }
        matches.sort((a, b) -> {
            int byLikeness = Double.compare(b.likeness, a.likeness);
            int byAge = Integer.compare(b.thread.lastVersion, a.thread.lastVersion);
            int byPlace = Integer.compare(a.place, b.place);
            if (byLikeness != 0) {
                return byLikeness;
            }
            if (byAge != 0) {
                return byAge;
            }
            return byPlace != 0 ? byPlace : Integer.compare(a.thread.id, b.thread.id);
        });
        Map<String, Growing> back = new HashMap<>();
        for (Match match : matches) {
            if (!back.containsKey(match.clause.id()) && runs.containsKey(match.thread.id)) {
                back.put(match.clause.id(), match.thread);
                remove(match.thread);
            }
        }
        return back;
    }

    private List<Match> matches(Clause clause, int place) {
        Set<String> own = new HashSet<>(Words.of(clause.text()).runs(RUN));
        Map<Integer, Integer> shared = new TreeMap<>();
        Map<Integer, Growing> threads = new HashMap<>();
        for (String run : own) {
            List<Growing> having = byRun.getOrDefault(run, List.of());
            if (having.size() <= COMMON) {
                for (Growing thread : having) {
                    shared.merge(thread.id, 1, Integer::sum);
                    threads.put(thread.id, thread);
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        shared.forEach((id, count) -> {
            int other = runs.get(id).size();
            double contained = count / (double) Math.min(own.size(), other);
            double kept = count / (double) Math.max(own.size(), other);
            if (contained >= CONTAINED && kept >= LEAST && alike(clause, threads.get(id).last)) {
                matches.add(new Match(clause, place, threads.get(id), kept));
            }
        });
        return matches;
    }

    /** A footnote comes back as a footnote, a heading as a heading; paragraphs may change their part. */
    private static boolean alike(Clause one, Clause other) {
        return one.kind() == other.kind() || (paragraph(one.kind()) && paragraph(other.kind()));
    }

    private static boolean paragraph(ClauseKind kind) {
        return switch (kind) {
            case PREAMBULAR, OPERATIVE, SUBPARAGRAPH, UNPARSED -> true;
            case TITLE, ENACTING, HEADING, ANNEX, FOOTNOTE, TABLE -> false;
        };
    }
}
