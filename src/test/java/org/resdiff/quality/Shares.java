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
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** Where the words of real documents go: clauses, notes, front and closing matter, furniture; a row for each folder. */
final class Shares {
    private int documents;
    private int refused;
    private int identical;
    private long read;
    private long clauses;
    private long notes;
    private long matter;
    private long furniture;
    private long nanoseconds;

    private Shares() {}

    /** Prints the table. The words of clauses are those of their texts, without the numbers and marks that were read. */
    static void report(PrintStream out, Path corpus) {
        out.println("| folder | documents | refused | words read | in clauses | notes | matter | furniture"
                + " | identical to themselves | ms a document |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        Map<String, Shares> folders = new TreeMap<>();
        for (Path file : files(corpus)) {
            String folder = corpus.relativize(file).getName(0).toString();
            folders.computeIfAbsent(folder, name -> new Shares()).add(file);
        }
        folders.forEach((folder, shares) -> out.println(shares.row(folder)));
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

    private void add(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long start = System.nanoTime();
        Document document;
        try {
            SourceText source = SourceReader.read(bytes, file.getFileName().toString(), ReadOptions.DEFAULT);
            read += words(source.lines().stream().map(Line::text));
            document = Parser.parse(source);
        } catch (InputException scan) {
            refused++;
            return;
        }
        Significance verdict = Pipeline.compare(
                        Pipeline.align(document, document, List.of()), Lexicon.ENGLISH, List.of())
                .summary()
                .verdict();
        nanoseconds += System.nanoTime() - start;
        documents++;
        identical += verdict == Significance.IDENTICAL ? 1 : 0;
        clauses += words(document.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.FOOTNOTE)
                .map(clause -> clause.text()));
        notes += words(document.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.FOOTNOTE)
                .map(clause -> clause.text()));
        matter += words(document.matter().stream().map(piece -> piece.text()));
        furniture += words(document.furniture().stream().map(line -> line.text()));
    }

    private static long words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private String row(String folder) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %d | %.0f |",
                folder,
                documents,
                refused,
                read,
                share(clauses),
                share(notes),
                share(matter),
                share(furniture),
                identical,
                nanoseconds / 1e6 / Math.max(1, documents));
    }

    private double share(long words) {
        return 100.0 * words / Math.max(1, read);
    }
}
