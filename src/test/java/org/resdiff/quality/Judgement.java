package org.resdiff.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.align.Aligner;
import org.resdiff.align.Alignment;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Elsewhere;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * How often a comparison says of an edit what a drafter would say: which paragraphs belong together, which do not, where words
 * went, and in how many pieces a paragraph changed. One edit at a time, every other one compared backwards.
 */
final class Judgement {
    private Judgement() {}

    /** What came of all trials of one kind of edit. */
    static final class Figures {
        final JudgementTrial.Kind kind;
        int trials;
        /** Trials in which everything was as a drafter would say. */
        int held;

        int links;
        int linksFound;
        int traced;
        int tracedByLink;
        int tracedByNote;
        int linkedApart;
        int wrong;
        int read;
        int readWell;
        /** The first trial with anything else than a drafter would say; -1 where all held. */
        int firstMiss = -1;

        private Figures(JudgementTrial.Kind kind) {
            this.kind = kind;
        }

        double share() {
            return (double) held / trials;
        }

        private String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %s | %s | %s | %s | %d | %s |",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    trials,
                    share(),
                    of(linksFound, links),
                    traced == 0 ? "" : tracedByLink + " + " + tracedByNote + " of " + traced,
                    kind.apart() ? linkedApart + " of " + trials : "",
                    of(readWell, read),
                    wrong,
                    firstMiss < 0 ? "" : firstMiss);
        }

        private static String of(int found, int all) {
            return all == 0 ? "" : found + " of " + all;
        }
    }

    static void report(PrintStream out, int seeds) {
        out.println("| edit | trials | as a drafter | links found | words elsewhere: linked + noted"
                + " | linked though apart | word diff as wanted | other wrong links | first miss |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (JudgementTrial.Kind kind : JudgementTrial.Kind.values()) {
            out.println(measure(kind, seeds).row());
        }
    }

    static Figures measure(JudgementTrial.Kind kind, int seeds) {
        Figures figures = new Figures(kind);
        for (int seed = 0; seed < seeds; seed++) {
            boolean held = held(figures, JudgementTrial.of(kind, seed), seed % 2 == 1);
            figures.trials++;
            figures.held += held ? 1 : 0;
            if (!held && figures.firstMiss < 0) {
                figures.firstMiss = seed;
            }
        }
        return figures;
    }

    private static boolean held(Figures figures, JudgementTrial trial, boolean backwards) {
        Document old = trial.old().document();
        Document now = trial.now().document();
        Alignment alignment = backwards ? Aligner.align(now, old, List.of()) : Aligner.align(old, now, List.of());
        Comparison comparison = Comparer.compare(alignment, Lexicon.ENGLISH, List.of());
        Set<Truth.Pair> found = new HashSet<>();
        alignment
                .links()
                .forEach(link -> link.old()
                        .forEach(o -> link.now()
                                .forEach(n -> found.add(backwards ? new Truth.Pair(n, o) : new Truth.Pair(o, n)))));
        Set<Truth.Pair> noted = noted(comparison, backwards);

        int linked = count(trial.links(), found);
        int byLink = count(trial.traced(), found);
        int byNote = count(trial.traced(), noted) - both(trial.traced(), found, noted);
        int apart = count(trial.apart(), found);
        boolean readWell = trial.reading() == null || reads(comparison, trial.reading(), backwards);
        figures.links += trial.links().size();
        figures.linksFound += linked;
        figures.traced += trial.traced().size();
        figures.tracedByLink += byLink;
        figures.tracedByNote += byNote;
        figures.linkedApart += apart;
        figures.wrong += (int) found.stream()
                .filter(pair -> !trial.known(pair) && !trial.apart().contains(pair))
                .count();
        if (trial.reading() != null) {
            figures.read++;
            figures.readWell += readWell ? 1 : 0;
        }
        return linked == trial.links().size()
                && byLink + byNote == trial.traced().size()
                && apart == 0
                && readWell;
    }

    private static int count(Set<Truth.Pair> wanted, Set<Truth.Pair> found) {
        return (int) wanted.stream().filter(found::contains).count();
    }

    private static int both(Set<Truth.Pair> wanted, Set<Truth.Pair> found, Set<Truth.Pair> noted) {
        return (int) wanted.stream()
                .filter(pair -> found.contains(pair) && noted.contains(pair))
                .count();
    }

    /** Paragraphs of which a row says that words went from the one to the other. */
    private static Set<Truth.Pair> noted(Comparison comparison, boolean backwards) {
        Set<Truth.Pair> noted = new HashSet<>();
        for (Change change : comparison.changes()) {
            for (Elsewhere elsewhere : change.elsewhere()) {
                boolean toNew = elsewhere.trace().toNew();
                for (Clause own : toNew ? change.old() : change.now()) {
                    int here = index(own);
                    int there = index(elsewhere.clause());
                    noted.add(toNew == backwards ? new Truth.Pair(there, here) : new Truth.Pair(here, there));
                }
            }
        }
        return noted;
    }

    private static int index(Clause clause) {
        return Integer.parseInt(clause.id().substring(1)) - 1;
    }

    /** Whether the row that links two paragraphs shows no more changes, and no more words as changed, than it may. */
    private static boolean reads(Comparison comparison, JudgementTrial.Reading reading, boolean backwards) {
        for (Change change : comparison.changes()) {
            List<Clause> olds = backwards ? change.now() : change.old();
            List<Clause> nows = backwards ? change.old() : change.now();
            if (holds(olds, reading.pair().old()) && holds(nows, reading.pair().now())) {
                List<String> marked = new ArrayList<>();
                int words = 0;
                int hunks = 0;
                for (Edit edit : change.edits()) {
                    words += words(edit.old()) + words(edit.now());
                    if (edit.op() != Edit.Op.EQUAL) {
                        marked.add(edit.old());
                        marked.add(edit.now());
                        hunks++;
                    }
                }
                int changed = marked.stream().mapToInt(Judgement::words).sum();
                return hunks <= reading.mostHunks() && changed <= reading.mostMarked() * words;
            }
        }
        return false;
    }

    private static boolean holds(List<Clause> clauses, int index) {
        return clauses.stream().anyMatch(clause -> index(clause) == index);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
