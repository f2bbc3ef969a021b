package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.diff.Significance;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Words;
import org.resdiff.read.ReadOptions;

/** Where the words of real documents go: clauses, notes, front and closing matter, furniture; a row a folder, then one a document. */
final class Shares {
    /** One document, or a folder of them; all counts are of words. */
    private record Row(String name, int documents, int refused, int identical, Words words, long nanoseconds) {
        static Row none(String name) {
            return new Row(name, 0, 0, 0, new Words(0, 0, 0, 0, 0, 0), 0);
        }

        Row plus(Row other) {
            Words more = other.words;
            return new Row(
                    name,
                    documents + other.documents,
                    refused + other.refused,
                    identical + other.identical,
                    new Words(
                            words.clauses() + more.clauses(),
                            words.notes() + more.notes(),
                            words.front() + more.front(),
                            words.closing() + more.closing(),
                            words.narrative() + more.narrative(),
                            words.furniture() + more.furniture()),
                    nanoseconds + other.nanoseconds);
        }

        String folder() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.0f %s",
                    name,
                    documents,
                    refused,
                    identical,
                    nanoseconds / 1e6 / Math.max(1, documents),
                    shares());
        }

        String document() {
            return "| " + name + " " + shares();
        }

        private String shares() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% |",
                    words.read(),
                    share(words.clauses()),
                    share(words.notes()),
                    share(words.front() + words.closing()),
                    share(words.narrative()),
                    share(words.furniture()));
        }

        private double share(int some) {
            return 100.0 * some / Math.max(1, words.read());
        }
    }

    private static final String SHARES = " words | clauses | notes | front, closing | narrative | furniture |";

    private Shares() {}

    /** Prints both tables, of folders and of documents. */
    static void report(PrintStream out, Path corpus) {
        Map<String, Row> folders = new TreeMap<>();
        List<Row> documents = new ArrayList<>();
        for (Path file : files(corpus)) {
            Path path = corpus.relativize(file);
            Row row = row(path.toString(), file);
            String folder = path.getName(0).toString();
            folders.put(folder, folders.getOrDefault(folder, Row.none(folder)).plus(row));
            if (row.documents > 0) {
                documents.add(row);
            }
        }
        out.println("| folder | documents | refused | identical to themselves | ms each |" + SHARES);
        out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        folders.values().forEach(row -> out.println(row.folder()));
        out.println();
        out.println("| document |" + SHARES);
        out.println("|---|---|---|---|---|---|---|");
        documents.forEach(row -> out.println(row.document()));
    }

    private static List<Path> files(Path corpus) {
        try (Stream<Path> walk = Files.walk(corpus)) {
            List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
            files.removeIf(file -> file.getParent().equals(corpus));
            files.sort(null);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String name, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            long start = System.nanoTime();
            Document document = Pipeline.document(bytes, file.getFileName().toString(), ReadOptions.DEFAULT);
            Significance verdict = Pipeline.compare(
                            Pipeline.align(document, document, List.of()), Lexicon.ENGLISH, List.of())
                    .summary()
                    .verdict();
            long took = System.nanoTime() - start;
            return new Row(name, 1, 0, verdict == Significance.IDENTICAL ? 1 : 0, Words.of(document), took);
        } catch (InputException scan) {
            return new Row(name, 0, 1, 0, Row.none(name).words, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
