package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsCommandTest {
    private static final String OLD = "testdata/sessions/79";
    private static final String NOW = "testdata/sessions/80";

    @Test
    void twoFoldersAreSessions() throws IOException {
        Run run = Run.of(OLD, NOW, "--format", "json");
        assertEquals("", run.err());
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertEquals(run.out(), Run.of("sessions", OLD, NOW, "--format", "json").out());
        JsonNode pair = new ObjectMapper().readTree(run.out()).get("pairs").get(0);
        assertEquals("rivers.txt", pair.get("old").asText());
        assertEquals("fresh-water.txt", pair.get("new").asText());
        assertEquals("substantive", pair.get("verdict").asText());
        assertTrue(pair.get("share").asDouble() > 0 && pair.get("share").asDouble() < 0.5);
    }

    @Test
    void keepsToTheSchema() throws IOException {
        Run run = Run.of("sessions", "testdata/sessions/78", OLD, NOW, "--format", "json");
        try (InputStream in = SessionsCommandTest.class.getResourceAsStream("/org/resdiff/sessions-1.schema.json")) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertEquals(Set.of(), schema.validate(run.out(), InputFormat.JSON));
            String wrong = run.out().replace("\"follows\"", "\"chases\"");
            assertTrue(!schema.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @Test
    void aBrokenFileIsNoEnd(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(NOW, "fresh-water.txt"), folder.resolve("a.txt"));
        Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 and nothing more");
        Files.createDirectory(folder.resolve("below"));
        Files.copy(Path.of(NOW, "declaration.txt"), folder.resolve("below/c.txt"));
        Files.writeString(folder.resolve("index.csv"), "no document");
        Files.writeString(folder.resolve(".hidden.txt"), "no document");
        Run run = Run.of("sessions", OLD, folder.toString(), "--format", "json");
        assertEquals(ExitCode.TROUBLE, run.code());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(1, json.get("unread").size());
        assertEquals("b.pdf", json.get("unread").get(0).get("path").asText());
        assertEquals("a.txt", json.get("pairs").get(0).get("new").asText());
        assertEquals("below/c.txt", json.get("pairs").get(1).get("new").asText());
        assertTrue(run.err().contains("b.pdf"), run.err());
    }

    @Test
    void listsNameFiles(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("old.txt");
        Files.writeString(list, "# the old ones\n" + OLD + "/rivers.txt\n\n" + OLD + "/cables.txt\n");
        Run run = Run.of("sessions", "@" + list, NOW, "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(OLD + "/rivers.txt", json.get("pairs").get(0).get("old").asText());
        assertEquals(
                OLD + "/cables.txt", json.get("discontinued").get(0).get("path").asText());
    }

    @Test
    void equalSessionsExitWithZero(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(OLD, "rivers.txt"), folder.resolve("rivers.txt"));
        assertEquals(ExitCode.SAME, Run.of(folder.toString(), folder.toString()).code());
    }

    @Test
    void writesEveryFormOfPage() {
        for (String form : new String[] {"terminal", "markdown", "html", "csv"}) {
            String out = Run.of(OLD, NOW, "--format", form, "--width", "160").out();
            assertTrue(out.contains("A/RES/79/401"), form);
            assertTrue(out.contains("Protection of inland waters"), form);
        }
        assertEquals(ExitCode.TROUBLE, Run.of(OLD, NOW, "--format", "github").code());
    }

    @Test
    void saysTheStrongestChangesInWords() throws IOException {
        JsonNode pair = new ObjectMapper()
                .readTree(Run.of(OLD, NOW, "--format", "json").out())
                .get("pairs")
                .get(0);
        assertTrue(pair.get("strongest").toString().contains("Calls upon → Urges"), pair.toString());
        assertTrue(pair.get("strongest").size() <= 3);
        assertTrue(pair.get("report").isNull());
        String lines = Run.of(OLD, NOW, "--width", "120").out();
        assertTrue(lines.contains("Calls upon → Urges"), lines);
        assertTrue(lines.contains("was due at 80, missing"), lines);
    }

    @Test
    void writesAFolderLinkedBothWays(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("overview");
        Run run = Run.of(OLD, NOW, "-o", target + "/");
        assertEquals("", run.out() + run.err());
        assertEquals(ExitCode.DIFFERENT, run.code());
        String index = Files.readString(target.resolve("index.html"));
        assertTrue(index.contains("href=\"pairs/A-RES-80-17.html\""));
        assertTrue(Files.readString(target.resolve("pairs/A-RES-80-17.html")).contains("href=\"../index.html\""));
        Files.writeString(target.resolve("notes.txt"), "mine");
        assertEquals(
                ExitCode.DIFFERENT,
                Run.of(OLD, NOW, "-o", target.toString(), "--format", "markdown")
                        .code());
        assertTrue(Files.readString(target.resolve("index.md")).contains("(pairs/A-RES-80-17.md)"));
        assertTrue(Files.readString(target.resolve("pairs/A-RES-80-17.md")).contains("(../index.md)"));
        assertEquals("mine", Files.readString(target.resolve("notes.txt")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFolderStandsAlone(@TempDir Path folder) throws IOException {
        Run two = Run.of(
                OLD, NOW, "-o", folder + "/", "-o", folder.resolve("a.json").toString());
        assertEquals(ExitCode.TROUBLE, two.code());
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(ExitCode.TROUBLE, Run.of(OLD, NOW, "-o", file + "/").code());
        assertEquals("x", Files.readString(file));
    }

    @Test
    void pairsOnTheShortFormToo() {
        String out = Run.of(OLD, NOW, "--explain", "--pair", "79/92=80/5").out();
        assertTrue(out.contains("pin: pinned by the user"), out);
        Run files = Run.of(OLD + "/rivers.txt", NOW + "/fresh-water.txt", "--pair", "79/92=80/5");
        assertEquals(ExitCode.TROUBLE, files.code());
    }

    @Test
    void explainsItsPairs() {
        Run run = Run.of("sessions", OLD, NOW, "--explain", "--pair", "79/92=80/5");
        assertEquals(ExitCode.SAME, run.code());
        assertTrue(run.out().contains("A/RES/80/17 continues A/RES/79/401"), run.out());
        assertTrue(run.out().contains("pin: pinned by the user"), run.out());
    }
}
