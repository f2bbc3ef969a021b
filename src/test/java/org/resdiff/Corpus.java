package org.resdiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.SourceText;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** Real documents beside the project, where they are: each is read and parsed once for all tests of a run. */
public final class Corpus {
    private static final Path FOLDER = Path.of("../shared/corpus");
    private static final Map<String, Optional<Parsed>> PARSED = new ConcurrentHashMap<>();

    private Corpus() {}

    /** A file as read and as parsed. */
    public record Parsed(SourceText source, Document document) {}

    /** Two documents by their paths in the corpus. */
    public record Pair(String old, String now, String band) {}

    /** Skips the test that asks for it where there is no corpus. */
    public static void required() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "skipped: needs the documents in " + FOLDER);
    }

    /** The document as parsed; empty where it is refused, as a scan without text is. */
    public static Optional<Document> document(String path) {
        return parsed(path).map(Parsed::document);
    }

    /** All files that are not refused, by path; skips the test that asks for them where there is no corpus. */
    public static SortedMap<String, Parsed> documents() {
        required();
        SortedMap<String, Parsed> documents = new ConcurrentSkipListMap<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            files.parallelStream()
                    .map(file -> FOLDER.relativize(file).toString())
                    .forEach(path -> parsed(path).ifPresent(parsed -> documents.put(path, parsed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Optional<Parsed> parsed(String path) {
        return PARSED.computeIfAbsent(path, Corpus::parse);
    }

    private static Optional<Parsed> parse(String path) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(path));
            SourceText source = SourceReader.read(bytes, path, ReadOptions.DEFAULT);
            return Optional.of(new Parsed(source, Parser.parse(source)));
        } catch (InputException refused) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pairs listed in the corpus. */
    public static Collection<Pair> pairs() {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("pairs.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Pair(fields[0], fields[1], fields[3]))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of a document's file. */
    public static String text(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
