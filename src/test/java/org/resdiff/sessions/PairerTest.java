package org.resdiff.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resdiff.Pipeline;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Link;

class PairerTest {
    private static final Path FOLDER = Path.of("testdata/sessions");

    @Test
    void tellsRelationsApart() {
        Succession found = Pairer.pair(texts("78", "79", "80"), 2, List.of());
        assertEquals(
                Map.of(
                        "fresh-water.txt", "continues rivers.txt",
                        "lighthouses.txt", "continues lighthouses.txt",
                        "seed-banks.txt", "part omnibus.txt",
                        "declaration.txt", "follows modalities.txt"),
                links(found));
        assertEquals(
                List.of("kites.txt"),
                found.fresh().stream().map(fresh -> fresh.text().path()).toList());
        assertEquals(80, found.session());
    }

    @Test
    void saysWhenAnUnpairedTextIsDue() {
        Map<String, String> due = new TreeMap<>();
        for (Discontinued gone :
                Pairer.pair(texts("78", "79", "80"), 2, List.of()).discontinued()) {
            due.put(gone.text().path(), gone.due() + " " + gone.status().id());
        }
        assertEquals(Map.of("cables.txt", "81 later", "markets.txt", "80 missing", "thanks.txt", "0 silent"), due);
    }

    @Test
    void theNearestSessionWins() {
        List<SessionText> texts = List.of(
                text("78", "lighthouses.txt", 0), text("80", "lighthouses.txt", 1), text("80", "lighthouses.txt", 2));
        Succession found = Pairer.pair(texts, 2, List.of());
        assertEquals(1, found.links().size());
        assertEquals(1, found.links().get(0).old().folder());
        assertEquals(0, found.earlier().get(0).old().folder());
        assertEquals(List.of(), found.discontinued());
    }

    @Test
    void aWholeTextThatBecameASectionIsAPart() {
        List<SessionText> texts = List.of(text("80", "seed-banks.txt", 0), text("79", "omnibus.txt", 1));
        assertEquals(Map.of("omnibus.txt", "part seed-banks.txt"), links(Pairer.pair(texts, 1, List.of())));
    }

    @Test
    void pinsOverrule() {
        List<TextPin> pins =
                TextPin.parse(List.of("79/92=A/RES/80/5", "# a comment", "79/401=", "=80/151"), "pins.txt");
        Succession found = Pairer.pair(texts("78", "79", "80"), 2, pins);
        assertEquals(
                Map.of(
                        "kites.txt", "continues thanks.txt",
                        "lighthouses.txt", "continues lighthouses.txt",
                        "declaration.txt", "follows modalities.txt"),
                links(found));
        Link pinned = found.links().stream()
                .filter(link -> link.now().path().equals("kites.txt"))
                .findFirst()
                .orElseThrow();
        assertEquals(Evidence.Kind.PIN, pinned.evidence().get(0).kind());
        assertTrue(found.discontinued().stream()
                .anyMatch(gone -> gone.text().path().equals("rivers.txt")));
    }

    @Test
    void pinsThatNameNothingAreRefused() {
        assertTrue(assertThrows(InputException.class, () -> TextPin.parse(List.of("", "79/12"), "pins.txt"))
                .getMessage()
                .startsWith("pins.txt:2: "));
        List<SessionText> texts = texts("79", "80");
        List<TextPin> pins = TextPin.parse(List.of("79/999=80/5"), "--pair");
        assertTrue(assertThrows(InputException.class, () -> Pairer.pair(texts, 1, pins))
                .getMessage()
                .contains("79/999"));
    }

    private static Map<String, String> links(Succession succession) {
        Map<String, String> links = new TreeMap<>();
        succession
                .links()
                .forEach(link -> links.put(
                        link.now().path(),
                        link.kinship().id() + " " + link.old().path()));
        return links;
    }

    private static List<SessionText> texts(String... folders) {
        List<SessionText> texts = new ArrayList<>();
        for (int i = 0; i < folders.length; i++) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(folders[i]))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(text(folders[i], file.getFileName().toString(), i));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static SessionText text(String folder, String name, int position) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(folder).resolve(name));
            return new SessionText(name, position, Pipeline.document(bytes, name, ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
