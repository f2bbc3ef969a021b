package org.resdiff.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.resdiff.align.Aligner;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/**
 * Whether confidence means what it says: how many of the links of each band are right by links that people made by hand. A
 * split or merge counts one link for each part; links of clauses that the hand-made list does not know are left out.
 */
final class Calibration {
    private static final Path GOLD = Path.of("../shared/gold");
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final List<String> SETS = List.of("dev", "negotiation");
    /** Letters of a clause's beginning by which it is known again. */
    private static final int START = 28;

    private Calibration() {}

    /** A band of confidence, from its least value on. */
    private enum Band {
        SURE(.9),
        LIKELY(.5),
        DOUBTFUL(0);

        private final double least;

        Band(double least) {
            this.least = least;
        }

        static Band of(double confidence) {
            return confidence >= SURE.least ? SURE : confidence >= LIKELY.least ? LIKELY : DOUBTFUL;
        }
    }

    private record Pair(String old, String now) {}

    /** Prints for each set and band how many links are right. */
    static void report(PrintStream out) {
        if (!canMeasure()) {
            out.println("no " + GOLD + " or " + CORPUS + ": nothing to measure");
            return;
        }
        for (String set : SETS) {
            Map<Band, Integer> right = new EnumMap<>(Band.class);
            Map<Band, Integer> all = new EnumMap<>(Band.class);
            for (Path file : files(GOLD.resolve(set))) {
                count(json(file), right, all, out);
            }
            for (Band band : Band.values()) {
                int of = all.getOrDefault(band, 0);
                int sound = right.getOrDefault(band, 0);
                out.printf(
                        Locale.ROOT,
                        "%s, confidence %.1f and more: %d of %d links are right%s%n",
                        set,
                        band.least,
                        sound,
                        of,
                        of == 0 ? "" : String.format(Locale.ROOT, ", %.4f", (double) sound / of));
            }
        }
    }

    /** Whether the documents and the links made by hand are there. */
    static boolean canMeasure() {
        return Files.isDirectory(GOLD) && Files.isDirectory(CORPUS);
    }

    /** How many of some links are right. */
    record Counts(int right, int all) {}

    /** The links of one set that claim to be sure. */
    static Counts sure(String set) {
        Map<Band, Integer> right = new EnumMap<>(Band.class);
        Map<Band, Integer> all = new EnumMap<>(Band.class);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        files(GOLD.resolve(set)).forEach(file -> count(json(file), right, all, nowhere));
        return new Counts(right.getOrDefault(Band.SURE, 0), all.getOrDefault(Band.SURE, 0));
    }

    private static void count(JsonNode gold, Map<Band, Integer> right, Map<Band, Integer> all, PrintStream out) {
        Document old = document(gold.get("old").asText());
        Document now = document(gold.get("new").asText());
        Map<Integer, String> oldIds = ids(old, gold.get("oldClauses"));
        Map<Integer, String> newIds = ids(now, gold.get("newClauses"));
        Set<Pair> truth = new HashSet<>();
        for (JsonNode link : gold.get("links")) {
            for (JsonNode o : link.get("old")) {
                for (JsonNode n : link.get("new")) {
                    truth.add(new Pair(o.asText(), n.asText()));
                }
            }
        }
        Alignment alignment = Aligner.align(old, now, List.of());
        for (Link link : alignment.links()) {
            for (int o : link.old()) {
                for (int n : link.now()) {
                    if (oldIds.containsKey(o) && newIds.containsKey(n)) {
                        Band band = Band.of(link.confidence());
                        boolean isRight = truth.contains(new Pair(oldIds.get(o), newIds.get(n)));
                        all.merge(band, 1, Integer::sum);
                        right.merge(band, isRight ? 1 : 0, Integer::sum);
                        if (!isRight) {
                            out.printf(
                                    Locale.ROOT,
                                    "wrong: %s and %s, %s, confidence %.3f%n",
                                    old.clauses().get(o).label(),
                                    now.clauses().get(n).label(),
                                    link.pass().id(),
                                    link.confidence());
                        }
                    }
                }
            }
        }
    }

    /** The hand-made ids of the clauses found, by index: each is known by how it begins, and first by its label. */
    private static Map<Integer, String> ids(Document document, JsonNode gold) {
        Map<Integer, String> ids = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (boolean byLabel : List.of(true, false)) {
            for (JsonNode clause : gold) {
                String start = start(clause.get("start").asText());
                for (int i = 0;
                        i < document.clauses().size()
                                && !found.contains(clause.get("id").asText());
                        i++) {
                    boolean labelled = document.clauses()
                            .get(i)
                            .label()
                            .text()
                            .equals(clause.get("label").asText());
                    boolean begins = !start.isEmpty()
                            && start(document.clauses().get(i).text()).startsWith(start);
                    if (!ids.containsKey(i) && begins && (labelled || !byLabel)) {
                        ids.put(i, clause.get("id").asText());
                        found.add(clause.get("id").asText());
                    }
                }
            }
        }
        return ids;
    }

    private static String start(String text) {
        String letters = text.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
        return letters.substring(0, Math.min(START, letters.length()));
    }

    private static Document document(String path) {
        try {
            return Parser.parse(SourceReader.read(Files.readAllBytes(CORPUS.resolve(path)), path, ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
