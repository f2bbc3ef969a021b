package org.resdiff.sessions;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.read.ReadOptions;

/** How well the texts of sessions are paired, against the pairs in testdata/quality, beside simpler ways to pair them. */
public final class SessionQuality {
    private static final Path TRUTH = Path.of("testdata/quality/sessions.tsv");

    private SessionQuality() {}

    /** Prints precision, recall and F of each way, from each session to the next. */
    public static void report(PrintStream out, Path folder) {
        if (!Files.isDirectory(folder)) {
            out.println("no " + folder + ": nothing to pair");
            return;
        }
        List<SessionText> texts = read(folder);
        for (int now = 79; now <= 80; now++) {
            int newest = now;
            List<SessionText> seen =
                    texts.stream().filter(text -> text.folder() <= newest).toList();
            Set<String> truth = truth(newest);
            out.println("to session " + newest + ": " + truth.size() + " pairs");
            Succession found = Pairer.pair(seen, newest, List.of());
            Set<String> ours = new TreeSet<>();
            found.links().stream()
                    .filter(link -> link.kinship() == Kinship.CONTINUES)
                    .forEach(link -> ours.add(pair(link.old(), link.now())));
            line(out, "resdiff", ours, truth);
            List<Traits> traits =
                    seen.stream().map(new TraitReader(Lexicon.ENGLISH)::read).toList();
            Scorer scorer = new Scorer(traits);
            line(out, "same title", greedy(seen, scorer, newest, Kin::title, 0.999), truth);
            line(out, "title likeness >= .7", greedy(seen, scorer, newest, Kin::title, 0.7), truth);
            line(out, "citation", greedy(seen, scorer, newest, Kin::cited, 0.5), truth);
            line(out, "content >= .5", greedy(seen, scorer, newest, SessionQuality::content, 0.5), truth);
        }
    }

    private static double content(Kin kin) {
        return kin.evidence().stream()
                .filter(evidence -> evidence.kind() == Evidence.Kind.CONTENT)
                .mapToDouble(Evidence::score)
                .sum();
    }

    /** One to one by one score alone. */
    private static Set<String> greedy(
            List<SessionText> texts, Scorer scorer, int newest, ToDoubleFunction<Kin> score, double least) {
        List<Kin> all = new ArrayList<>();
        for (int now = 0; now < texts.size(); now++) {
            for (int old = 0; old < texts.size(); old++) {
                if (texts.get(now).folder() == newest && texts.get(old).folder() < newest) {
                    all.add(scorer.score(old, now));
                }
            }
        }
        Set<String> pairs = new TreeSet<>();
        Set<Integer> taken = new HashSet<>();
        Set<Integer> paired = new HashSet<>();
        all.sort(Comparator.comparingDouble(score).reversed());
        for (Kin kin : all) {
            if (score.applyAsDouble(kin) >= least && !taken.contains(kin.old()) && paired.add(kin.now())) {
                taken.add(kin.old());
                pairs.add(pair(texts.get(kin.old()), texts.get(kin.now())));
            }
        }
        return pairs;
    }

    private static void line(PrintStream out, String name, Set<String> found, Set<String> truth) {
        Set<String> right = new TreeSet<>(found);
        right.retainAll(truth);
        double precision = found.isEmpty() ? 1 : (double) right.size() / found.size();
        double recall = truth.isEmpty() ? 1 : (double) right.size() / truth.size();
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.println(String.format(Locale.ROOT, "  %-22s P %.3f  R %.3f  F %.3f", name, precision, recall, f));
        found.stream().filter(pair -> !truth.contains(pair)).forEach(pair -> out.println("    wrong " + pair));
    }

    private static String pair(SessionText old, SessionText now) {
        return old.symbol().replace("A/RES/", "") + " " + now.symbol().replace("A/RES/", "");
    }

    private static Set<String> truth(int session) {
        try (Stream<String> lines = Files.lines(TRUTH)) {
            Set<String> pairs = new TreeSet<>();
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields[1].startsWith(session + "/"))
                    .forEach(fields -> pairs.add(fields[0] + " " + fields[1]));
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the folder; each is put in a folder numbered as its session. */
    private static List<SessionText> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.parallelStream().map(SessionQuality::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SessionText text(Path file) {
        try {
            String name = file.getFileName().toString();
            SessionText text =
                    new SessionText(name, 0, Pipeline.document(Files.readAllBytes(file), name, ReadOptions.DEFAULT));
            return new SessionText(name, text.document().session(), text.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
