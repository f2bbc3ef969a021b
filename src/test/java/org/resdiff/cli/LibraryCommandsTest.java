package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCommandsTest {
    private static final Path DATA = Path.of("testdata/library");
    private static final String TEXTS = DATA.resolve("texts").toString();
    private static final String DRAFT = DATA.resolve("draft.txt").toString();
    private static final String REGISTER = "a register of bells that ring in fog";

    @TempDir
    Path temporary;

    private Run run(String... arguments) {
        return Run.in(
                Path.of(""),
                Map.of(
                        "XDG_CACHE_HOME",
                        temporary.resolve("cache").toAbsolutePath().toString()),
                Terminal.NONE,
                new byte[0],
                arguments);
    }

    private Path shelf() {
        return temporary.resolve("cache/resdiff/library");
    }

    private Path index() throws IOException {
        try (Stream<Path> list = Files.list(shelf())) {
            return list.findFirst().orElseThrow();
        }
    }

    private Path copy() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("texts"));
        for (String name : List.of("bells.txt", "beacons.txt")) {
            Files.copy(Path.of(TEXTS, name), folder.resolve(name));
        }
        return folder;
    }

    @Test
    void readsOnlyWhatIsNewOrChanged() throws IOException {
        String folder = copy().toString();
        assertEquals(
                folder + ": 2 texts; 2 read, 0 gone, 0 not readable\n",
                run("index", folder).out());
        assertEquals(
                folder + ": 2 texts; 0 read, 0 gone, 0 not readable\n",
                run("index", folder).out());
        Path bells = Path.of(folder, "bells.txt");
        Files.writeString(bells, Files.readString(bells).replace("foundry", "forge"));
        assertEquals(
                folder + ": 2 texts; 1 read, 0 gone, 0 not readable\n",
                run("index", folder).out());
        assertEquals(0, run("find", "without a forge").code());
        assertEquals(1, run("find", "without a foundry").code());
        Files.delete(bells);
        assertEquals(
                folder + ": 1 text; 0 read, 1 gone, 0 not readable\n",
                run("index", folder).out());
        assertEquals(1, run("find", "without a forge").code());
    }

    @Test
    void goesOnAfterABrokenFileAndEndsWithTrouble() throws IOException {
        Path folder = copy();
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
        for (int i = 0; i < 2; i++) {
            Run run = run("index", folder.toString());
            assertEquals(2, run.code());
            assertTrue(run.out().contains(": 2 texts;"), run.out());
            assertTrue(run.err().contains("broken.pdf"), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(0, run("find", REGISTER).code());
    }

    @Test
    void isForItsOwnerAloneAndCanBeDeleted() throws IOException {
        run("index", TEXTS);
        for (Path folder : List.of(shelf(), index())) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)),
                    folder.toString());
        }
        assertTrue(run("index").out().contains(": 2 texts, "));
        assertEquals(0, run("index", "--delete", TEXTS).code());
        assertEquals("", run("index").out());
        assertEquals(2, run("index", "--delete", TEXTS).code());
        assertEquals(2, run("find", REGISTER).code());
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(shelf().getParent());
        Files.createSymbolicLink(shelf(), elsewhere);
        Run run = run("index", TEXTS);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is a link"), run.err());
        try (Stream<Path> list = Files.list(elsewhere)) {
            assertEquals(0, list.count());
        }
    }

    @Test
    void refusesASecondWriter() throws IOException {
        run("index", TEXTS);
        try (Directory directory = new NIOFSDirectory(index());
                Lock lock = directory.obtainLock("write.lock")) {
            lock.ensureValid();
            Run run = run("index", TEXTS);
            assertEquals(2, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("another resdiff is writing"), run.err());
            assertEquals(2, run("index", "--delete", TEXTS).code());
        }
        assertEquals(0, run("find", REGISTER).code());
    }

    @Test
    void findsEveryPlaceOldestFirst() {
        String out = run("find", "Register of BELLS, that ring", "--library", TEXTS, "--format", "csv")
                .out();
        List<String> rows = out.lines().filter(line -> line.contains("OP1")).toList();
        assertEquals(2, rows.size(), out);
        assertTrue(rows.get(0).contains("61/4") && rows.get(1).contains("66/9"), out);
    }

    @Test
    void findsNearPlacesWhereAskedTo() {
        String phrase = "count the arctic gulls that nest on their towers";
        assertEquals(1, run("find", phrase, "--library", TEXTS).code());
        Run run = run("find", phrase, "--near", "--library", TEXTS, "--format", "json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"words\" : \"count the herring gulls that nest on their towers\""), run.out());
        assertTrue(run.out().contains("\"changes\" : 1"), run.out());
        assertEquals(
                1,
                run("find", "count the arctic terns that nest on their", "--near", "--library", TEXTS)
                        .code());
    }

    @Test
    void saysWhereThePassagesOfADraftComeFrom() {
        String out = run("origin", DRAFT, "--library", TEXTS, "--width", "400").out();
        assertTrue(out.contains("agreed: requests the Secretary-General to publish, every second winter"), out);
        assertTrue(out.contains("61/4 OP1 (2006); last in 66/9 OP1 (2011); 2 texts"), out);
        assertTrue(out.contains("nearly agreed: Encourages keepers of beacons"), out);
        assertTrue(
                out.contains(
                        "66/9 OP2 (2011), except 2 words: “Encourages keepers of beacons to count the herring gulls"),
                out);
        assertTrue(out.contains("new language: Urges ferrymen"), out);
    }

    @Test
    void takesNoTextForItsOwnSource() {
        String out = run("origin", TEXTS + "/bells.txt", "--library", TEXTS, "--width", "400")
                .out();
        assertTrue(out.contains("; 1 text searched") && out.contains("66/9 OP1 (2011); 1 text"), out);
        assertFalse(out.contains("61/4 OP1"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "markdown", "html", "csv", "github", "json"})
    void saysOfAnInsertionWhereItComesFrom(String form) {
        String old = DATA.resolve("old.txt").toString();
        String now = DATA.resolve("new.txt").toString();
        Run run = run(old, now, "--library", TEXTS, "--format", form);
        assertEquals(1, run.code(), run.err());
        String said = form.equals("json") ? "\"texts\" : 2" : "agreed: 61/4 OP1 and 1 more text";
        assertTrue(run.out().contains(said), run.out());
        assertFalse(run(old, now, "--format", form).out().contains(said));
        assertFalse(run(now, old, "--library", TEXTS, "--format", form).out().contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"origin", "find"})
    void writesJsonToItsSchema(String command) throws IOException {
        Run run = run(command, command.equals("find") ? REGISTER : DRAFT, "--library", TEXTS, "--format", "json");
        assertEquals(0, run.code(), run.err());
        try (InputStream in = LibraryCommandsTest.class.getResourceAsStream("/org/resdiff/library-1.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertEquals(Set.of(), schema.validate(run.out(), InputFormat.JSON));
            String wrong = run.out().replace("\"changes\" : 0", "\"changes\" : -1");
            assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "csv", "docx"})
    void writesEveryForm(String form) {
        assertTrue(
                run("origin", DRAFT, "--library", TEXTS, "--format", form).out().length() > 500);
        assertTrue(run("find", REGISTER, "--library", TEXTS, "--format", form)
                        .out()
                        .length()
                > 100);
    }

    @Test
    void refusesWhatCannotBe() {
        assertEquals(2, run("origin", DRAFT).code());
        assertEquals(2, run("find", "...", "--library", TEXTS).code());
        assertEquals(2, run("find", "words", "--library", "no/such/folder").code());
        Run nowhere = Run.of("index", TEXTS);
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("XDG_CACHE_HOME"), nowhere.err());
    }
}
