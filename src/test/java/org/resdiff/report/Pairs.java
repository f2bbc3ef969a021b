package org.resdiff.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** Real comparisons for the tests of reports, each made once. */
public final class Pairs {
    private static final Path CASES = Path.of("testdata/cases");
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** Every seventh line of the list of pairs: ten of them, with successive sessions, drafts, brackets and HTML among them. */
    private static final int STEP = 7;

    private static final Map<String, Comparison> MADE = new ConcurrentHashMap<>();

    private Pairs() {}

    /** The names of our own pairs. */
    public static List<String> testdata() {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of our own pairs. */
    public static Comparison testdata(String name) {
        return MADE.computeIfAbsent(name, key -> compare(side(key, "old."), side(key, "new.")));
    }

    private static Path side(String name, String side) {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith(side))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Old and new path of ten pairs of the corpus; none, and the test skipped, where it is not there. */
    public static List<String> corpus() {
        assumeTrue(Files.exists(CORPUS), "skipped: ../shared with the corpus is not beside this checkout");
        try {
            List<String> lines = Files.readAllLines(CORPUS.resolve("pairs.tsv"));
            return IntStream.iterate(1, i -> i < lines.size(), i -> i + STEP)
                    .mapToObj(i -> String.join(
                            "\t", List.of(lines.get(i).split("\t", -1)).subList(0, 2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pair of the corpus by its two paths, parted by a tab. */
    public static Comparison corpus(String paths) {
        String[] sides = paths.split("\t", -1);
        return MADE.computeIfAbsent(paths, key -> compare(CORPUS.resolve(sides[0]), CORPUS.resolve(sides[1])));
    }

    private static Comparison compare(Path old, Path now) {
        return Pipeline.compare(Pipeline.align(document(old), document(now), List.of()), Lexicon.ENGLISH, List.of());
    }

    private static Document document(Path file) {
        try {
            return Pipeline.document(Files.readAllBytes(file), file.toString(), ReadOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
