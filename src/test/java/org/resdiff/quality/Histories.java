package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.history.History;
import org.resdiff.history.Phrase;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.text.Token;

/**
 * In which version of a yearly mandate phrases of the newest text first occurred: four series, sixty phrases, found by
 * searching the files themselves for the exact words. About half were cut at some time and came back.
 */
final class Histories {
    private static final Path CORPUS = Path.of("../shared/corpus/sc");
    private static final Path SERIES = Path.of("testdata/quality/history-series.tsv");
    private static final Path PHRASES = Path.of("testdata/quality/history-phrases.tsv");

    private Histories() {}

    /** A phrase, and the symbol of the version that first has it. */
    private record Row(String series, String phrase, String first, String kind) {}

    static void report(PrintStream out) {
        if (!Files.isDirectory(CORPUS)) {
            out.println("no " + CORPUS + ": nothing to follow");
            return;
        }
        Map<String, List<String>> symbols = new LinkedHashMap<>();
        lines(SERIES).forEach(line -> symbols.put(line[0], List.of(line[1].split(", "))));
        List<Row> rows = lines(PHRASES).stream()
                .map(line -> new Row(line[0], line[1], line[2], line[3]))
                .toList();
        Tally blame = new Tally();
        Tally search = new Tally();
        Tally chain = new Tally();
        symbols.forEach((series, versions) -> {
            List<Document> documents = versions.stream().map(Histories::read).toList();
            History history = History.of(documents, Lexicon.ENGLISH);
            Chain words = Chain.of(documents);
            for (Row row : rows) {
                if (row.series().equals(series)) {
                    int truth = versions.indexOf(row.first());
                    count(out, "blame", blame, row, versions, truth, blamed(history, row.phrase()));
                    count(
                            out,
                            "search",
                            search,
                            row,
                            versions,
                            truth,
                            Phrase.find(documents, row.phrase()).first());
                    count(null, "", chain, row, versions, truth, words.first(row.phrase()));
                }
            }
        });
        out.printf(
                Locale.ROOT,
                "history: first version right for %.3f of %d phrases by blame, %.3f by search; %.3f by word diffs alone%n",
                blame.recall(),
                blame.count(),
                search.recall(),
                chain.recall());
    }

    private static void count(
            PrintStream out, String by, Tally tally, Row row, List<String> versions, int truth, int found) {
        if (found == truth) {
            tally.right();
            return;
        }
        tally.missed();
        if (out != null) {
            String said = found < 0 ? "nowhere" : versions.get(found);
            out.println(by + ": " + row.phrase() + ": " + said + ", should be " + row.first());
        }
    }

    /** The version that completed the first occurrence of a phrase in the newest text; -1 if it is not there. */
    private static int blamed(History history, String phrase) {
        for (Clause clause : history.versions().get(history.newest()).clauses()) {
            int start = clause.text().toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
            if (start >= 0) {
                int from = clause.text().codePointCount(0, start);
                int to = from + phrase.codePointCount(0, phrase.length());
                return history.first(clause, from, to);
            }
        }
        return -1;
    }

    /** Whole texts compared word by word with their neighbours, as {@code git blame} compares lines. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a value
    private record Chain(String text, int[] versions) {
        static Chain of(List<Document> documents) {
            String old = "";
            int[] known = {};
            for (int version = 0; version < documents.size(); version++) {
                String now = documents.get(version).clauses().stream()
                        .map(Clause::text)
                        .collect(Collectors.joining("\n"));
                int[] next = new int[now.length()];
                Arrays.fill(next, version);
                if (version > 0) {
                    WordDiff words = WordDiff.of(old, now, Set.of(), Spacing.PRINTED);
                    inherit(words, known, next);
                }
                old = now;
                known = next;
            }
            return new Chain(old, known);
        }

        private static void inherit(WordDiff words, int[] known, int[] next) {
            List<Hunk> hunks = new ArrayList<>(words.fine());
            hunks.add(new Hunk(
                    words.old().size(),
                    words.old().size(),
                    words.now().size(),
                    words.now().size()));
            int old = 0;
            int now = 0;
            for (Hunk hunk : hunks) {
                for (; now < hunk.nowStart(); now++, old++) {
                    Token token = words.now().get(now);
                    Arrays.fill(
                            next,
                            token.start(),
                            token.end(),
                            known[words.old().get(old).start()]);
                }
                old = hunk.oldEnd();
                now = hunk.nowEnd();
            }
        }

        int first(String phrase) {
            int start = text.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
            if (start < 0) {
                return -1;
            }
            int first = 0;
            for (int i = start; i < start + phrase.length(); i++) {
                first = text.charAt(i) == ' ' ? first : Math.max(first, versions[i]);
            }
            return first;
        }
    }

    private static Document read(String symbol) {
        Path file = CORPUS.resolve(symbol.replace('/', '_').replace(' ', '_') + ".txt");
        try {
            return Parser.parse(SourceReader.read(Files.readAllBytes(file), file.toString(), ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
