package org.resdiff.quality.hiding;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resdiff.quality.hiding.Trial.Outcome;

/** Counts the changes of meaning that a comparison hides, and the changes of look that it takes for more. */
public final class Hiding {
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** Larger files take too long for what they add. */
    private static final long LARGEST = 64_000;

    private static final int PRINTS = 40;

    private Hiding() {}

    /** The tables of docs/quality.md. */
    public static void report(PrintStream out, int count, long seed) {
        List<Sample> samples = new ArrayList<>(OwnSample.all());
        if (Files.isDirectory(CORPUS)) {
            samples.addAll(real());
        } else {
            out.println("no " + CORPUS + ": on our own documents only");
        }
        out.printf(Locale.ROOT, "%d documents and formats, seed %d%n%n", samples.size(), seed);
        List<Outcome> outcomes = run(plan(Meanings.all(), samples, count, seed));
        out.println("| changes of meaning | what | made | hidden | failed | one of them |");
        out.println("|---|---|---|---|---|---|");
        rows(Meanings.all(), outcomes, false).forEach(out::println);
        out.println();
        byGroup(outcomes).forEach(out::println);
        long hidden = outcomes.stream().filter(Hiding::hidden).count();
        long failed = outcomes.stream().filter(Outcome::failed).count();
        out.printf(Locale.ROOT, "%nhidden %d, failed %d, of %d%n%n", hidden, failed, outcomes.size());

        List<Outcome> harmless = run(plan(Harmless.all(), samples, count / 4, seed));
        out.println("| changes of look | what | made | substantive | failed | one of them |");
        out.println("|---|---|---|---|---|---|");
        rows(Harmless.all(), harmless, true).forEach(out::println);
        long below = harmless.stream()
                .filter(outcome -> !outcome.failed() && !outcome.substantive())
                .count();
        out.printf(
                Locale.ROOT,
                "%nbelow substantive %d of %d, %.2f %%%n",
                below,
                harmless.size(),
                100.0 * below / Math.max(1, harmless.size()));
    }

    static boolean hidden(Outcome outcome) {
        return !outcome.failed() && !outcome.substantive();
    }

    /**
     * Draws changes without repeating one: kinds take turns, and within a kind the groups of documents do, so that kinds and
     * formats that have many places do not crowd out the others. Every second change of a kind is compared backwards.
     */
    static List<Trial> plan(List<Kind> kinds, List<Sample> samples, int count, long seed) {
        List<Deque<Trial>> queues =
                kinds.parallelStream().map(kind -> queue(kind, samples, seed)).toList();
        List<Trial> trials = new ArrayList<>();
        boolean more = true;
        while (more && trials.size() < count) {
            more = false;
            for (Deque<Trial> queue : queues) {
                if (!queue.isEmpty() && trials.size() < count) {
                    trials.add(queue.remove());
                    more = true;
                }
            }
        }
        return trials;
    }

    private static Deque<Trial> queue(Kind kind, List<Sample> samples, long seed) {
        Map<String, List<Change>> groups = new TreeMap<>();
        for (Sample sample : samples) {
            groups.computeIfAbsent(sample.group(), group -> new ArrayList<>())
                    .addAll(kind.changes().apply(sample));
        }
        Random random = new Random(seed * 31 + kind.id().hashCode());
        List<Deque<Change>> shuffled = new ArrayList<>();
        for (List<Change> changes : groups.values()) {
            Collections.shuffle(changes, random);
            shuffled.add(new ArrayDeque<>(changes));
        }
        Deque<Trial> queue = new ArrayDeque<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Deque<Change> changes : shuffled) {
                if (!changes.isEmpty()) {
                    queue.add(new Trial(kind, changes.remove(), random.nextBoolean()));
                    more = true;
                }
            }
        }
        return queue;
    }

    static List<Outcome> run(List<Trial> trials) {
        return trials.parallelStream().map(Trial::run).toList();
    }

    private static List<String> rows(List<Kind> kinds, List<Outcome> outcomes, boolean harmless) {
        List<String> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            List<Outcome> made = outcomes.stream()
                    .filter(outcome -> outcome.trial().kind().id().equals(kind.id()))
                    .toList();
            List<Outcome> wrong = made.stream()
                    .filter(outcome -> !outcome.failed() && outcome.substantive() == harmless)
                    .toList();
            List<Outcome> failed = made.stream().filter(Outcome::failed).toList();
            String example = Stream.concat(wrong.stream(), failed.stream())
                    .findFirst()
                    .map(outcome -> outcome.trial().shown(outcome).replace("|", "¦"))
                    .orElse("");
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %s |",
                    kind.id(),
                    kind.what(),
                    made.size(),
                    wrong.size(),
                    failed.size(),
                    example));
        }
        return rows;
    }

    private static List<String> byGroup(List<Outcome> outcomes) {
        Map<String, int[]> groups = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            int[] counts =
                    groups.computeIfAbsent(outcome.trial().change().sample().group(), group -> new int[2]);
            counts[0]++;
            counts[1] += hidden(outcome) ? 1 : 0;
        }
        List<String> rows = new ArrayList<>(List.of("| documents | made | hidden |", "|---|---|---|"));
        groups.forEach((group, counts) -> rows.add("| " + group + " | " + counts[0] + " | " + counts[1] + " |"));
        return rows;
    }

    static List<Sample> real() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("sc", "text");
        folders.put("unfccc", "html");
        folders.put("paris", "markdown");
        folders.put("cnd", "markdown");
        List<Sample> samples = new ArrayList<>();
        folders.forEach((folder, group) -> files(folder).parallelStream()
                .filter(file -> !file.toString().endsWith(".pdf"))
                .map(file -> (Sample) RealFile.of(file, group))
                .forEachOrdered(samples::add));
        files("ga").stream().limit(PRINTS).toList().parallelStream()
                .map(RealPrint::of)
                .forEachOrdered(samples::add);
        return samples;
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.filter(file -> folder.equals("ga") || file.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
