package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.history.Words;
import org.resdiff.library.Finding;
import org.resdiff.library.Indexer;
import org.resdiff.library.Library;
import org.resdiff.library.Origins;
import org.resdiff.library.Passage;
import org.resdiff.library.Shelf;
import org.resdiff.library.Tracer;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/**
 * Whether passages are traced to their sources: seeded passages of an indexed corpus, planted among other words, as they are and
 * with words changed; and how long the index takes and answers.
 */
final class Sources {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 40;
    private static final int DRAFT = 60;
    /** Of the words of a passage, how many its passages in the answer must cover, and its source have. */
    private static final double ENOUGH = .8;

    private static final String BEFORE = "Puzzled lanternfish hum quietly beneath ";
    private static final String AFTER = " whenever purple umbrellas wobble sideways";

    private Sources() {}

    static void report(PrintStream out, Path corpus, int count) {
        try {
            Path root = Files.createTempDirectory("resdiff-library");
            try {
                report(out, corpus, count, new Shelf(root.resolve("library")));
            } finally {
                try (Stream<Path> walk = Files.walk(root)) {
                    for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(PrintStream out, Path corpus, int count, Shelf shelf) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(corpus)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        TreeMap<String, Document> read = new TreeMap<>();
        long start = System.nanoTime();
        Indexer.Result result = Indexer.update(shelf, corpus, files, "quality", (bytes, path) -> {
            Document document = Pipeline.document(bytes, path, ReadOptions.DEFAULT);
            synchronized (read) {
                read.put(path, document);
            }
            return document;
        });
        out.printf(Locale.ROOT, "read and indexed %d texts: %.1f s%n", result.texts(), seconds(start));
        start = System.nanoTime();
        Indexer.update(shelf, corpus, files, "quality", (bytes, path) -> read.get(path));
        out.printf(Locale.ROOT, "brought up to date: %.2f s%n", seconds(start));
        Path index = shelf.index(corpus);
        List<Clause> clauses = read.values().stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> Words.of(clause.text()).size() >= SHORTEST)
                .toList();
        long text = read.values().stream()
                .flatMap(document -> document.clauses().stream())
                .mapToLong(clause -> clause.text().length())
                .sum();
        out.printf(Locale.ROOT, "index: %d kB for %d kB of text%n", Library.size(index) / 1000, text / 1000);
        try (Library library = Library.open(List.of(index))) {
            for (double share : new double[] {0, .05, .1, .15}) {
                planted(out, library, clauses, share, count);
            }
            phrases(out, library, clauses, count);
            Document draft = read.values().stream()
                    .filter(document -> document.clauses().size() >= DRAFT)
                    .findFirst()
                    .orElseThrow();
            Document cut = draft.withClauses(draft.clauses().subList(0, DRAFT));
            start = System.nanoTime();
            Origins origins = Origins.of(library, cut);
            int words = Arrays.stream(Passage.State.values())
                    .mapToInt(origins::words)
                    .sum();
            out.printf(
                    Locale.ROOT, "a draft of %d clauses, %d words, answered: %.2f s%n", DRAFT, words, seconds(start));
        }
    }

    private static void planted(PrintStream out, Library library, List<Clause> clauses, double share, int count)
            throws IOException {
        Random random = new Random(1);
        Tracer tracer = Tracer.near(library, any -> true);
        int found = 0;
        for (int i = 0; i < count; i++) {
            List<String> words = passage(clauses, random);
            List<String> changed = new ArrayList<>(words);
            for (int at : random.ints(0, words.size())
                    .distinct()
                    .limit((long) (share * words.size()))
                    .toArray()) {
                changed.set(at, "wobble" + at);
            }
            if (isFound(tracer.trace(BEFORE + String.join(" ", changed) + AFTER), words, share)) {
                found++;
            }
        }
        out.printf(
                Locale.ROOT,
                "passages with %.0f %% of their words changed: %.4f of %d%n",
                100 * share,
                found / (double) count,
                count);
    }

    /** Whether the planted words are covered by passages whose sources have the original ones. */
    private static boolean isFound(List<Passage> passages, List<String> words, double share) {
        int from = BEFORE.length();
        int covered = 0;
        Set<String> had = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.oldest() != null && passage.end() > from) {
                covered += passage.words();
                had.addAll(Words.of(passage.oldest().words()).keys());
            }
        }
        long kept = words.stream().filter(had::contains).count();
        double least = share == 0 ? 1 : ENOUGH;
        return covered >= least * words.size() && kept >= least * words.size();
    }

    private static void phrases(PrintStream out, Library library, List<Clause> clauses, int count) throws IOException {
        Random random = new Random(2);
        int exact = 0;
        int near = 0;
        for (int i = 0; i < count; i++) {
            List<String> words = passage(clauses, random);
            String phrase = String.join(" ", words);
            exact += Finding.of(library, phrase, false).places().isEmpty() ? 0 : 1;
            List<String> changed = new ArrayList<>(words);
            for (int at = random.nextInt(8); at < words.size(); at += 8) {
                changed.set(at, "wobble");
            }
            near += Finding.of(library, String.join(" ", changed), true).places().stream()
                            .anyMatch(place -> Words.of(place.clause()).keys().containsAll(words))
                    ? 1
                    : 0;
        }
        out.printf(
                Locale.ROOT,
                "phrases found: exact %.4f, with one word in eight changed %.4f of %d%n",
                exact / (double) count,
                near / (double) count,
                count);
    }

    private static List<String> passage(List<Clause> clauses, Random random) {
        List<String> words =
                Words.of(clauses.get(random.nextInt(clauses.size())).text()).keys();
        int length = Math.min(words.size(), SHORTEST + random.nextInt(LONGEST - SHORTEST));
        int start = random.nextInt(words.size() - length + 1);
        return words.subList(start, start + length);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
