package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged launcher as a black box: what a user's shell sees. Runs after the application was packaged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {
    private static final Path LAUNCHER = Path.of("scripts", "resdiff").toAbsolutePath();
    private static final String OLD = "testdata/cases/roll-over/old.txt";
    private static final String NEW = "testdata/cases/roll-over/new.txt";

    private static final String WITHOUT_ARCHIVE = Runtime.version().feature() >= 24 ? "-XX:AOTMode=off" : "-Xshare:off";
    private static final List<String> LIBRARIES = List.of(
            "org.apache.pdfbox",
            "org.apache.fontbox",
            "org.apache.commons.logging",
            "org.apache.poi",
            "org.apache.logging",
            "java.util.logging",
            "org.jsoup",
            "org.commonmark",
            "com.fasterxml",
            "org.fusesource");

    @TempDir
    private Path folder;

    /** What a process said. */
    private record Said(int code, String out, String err) {}

    @BeforeAll
    static void packaged() throws Exception {
        assertTrue(Files.exists(Path.of("target/app/resdiff.jar")), "run by mvn verify, after packaging");
        // The first run says that it makes the class archive.
        shell("'" + LAUNCHER + "' --version");
    }

    @Test
    void comparesLikeTheProgramInside() throws Exception {
        Said said = shell("'" + LAUNCHER + "' " + OLD + " " + NEW + " --format json");
        assertEquals("", said.err());
        assertEquals(ExitCode.DIFFERENT, said.code());
        assertEquals(Run.of(OLD, NEW, "--format", "json").out(), said.out());
        assertEquals(
                ExitCode.SAME, shell("'" + LAUNCHER + "' " + OLD + " " + OLD).code());
    }

    @Test
    void troubleIsOneLineAndExitTwo() throws Exception {
        Said said = shell("'" + LAUNCHER + "' missing.txt " + NEW);
        assertEquals(ExitCode.TROUBLE, said.code());
        assertEquals("", said.out());
        assertEquals("resdiff: missing.txt: no such file; check the path\n", said.err());
    }

    /** One pair for each archive of classes that the launcher makes. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, "testdata/cases/printed/old.pdf", "testdata/formats/wells.docx"})
    void theFastWaySaysTheSame(String document) throws Exception {
        String compared = "'" + LAUNCHER + "' " + document + " " + NEW + " --format markdown";
        Said slow = shell("RESDIFF_JAVA_OPTIONS=" + WITHOUT_ARCHIVE + " " + compared + " --no-cache");
        assertEquals(ExitCode.DIFFERENT, slow.code(), slow.err());
        assertFalse(Files.exists(folder.resolve("resdiff")), "without the cache");
        for (String way : List.of(" --no-cache", "", "")) {
            assertEquals(slow, shell("XDG_CACHE_HOME='" + folder + "' " + compared + way), way);
        }
        assertEquals(!document.equals(OLD), Files.isDirectory(folder.resolve("resdiff")), "the cache was in use");
    }

    @Test
    void theUsersCollectorGoesBeforeOurs() throws Exception {
        Said said = shell("RESDIFF_JAVA_OPTIONS=-XX:+UseParallelGC '" + LAUNCHER + "' " + OLD + " " + NEW);
        assertEquals(new Said(ExitCode.DIFFERENT, Run.of(OLD, NEW).out(), ""), said);
    }

    @Test
    void archivesAreMadeOnceAndAnewForAnotherJava() throws Exception {
        Path launcher = installed();
        String compared = "'" + launcher + "' " + OLD + " " + NEW;
        Said plain = shell("'" + LAUNCHER + "' " + OLD + " " + NEW);
        Said first = shell(compared);
        assertEquals(plain.out(), first.out());
        assertEquals("resdiff: preparing a fast start for this Java, once ...\n", first.err());
        Path made = made(folder);
        try (Stream<Path> archives = Files.list(made.getParent())) {
            String ending = Runtime.version().feature() >= 24 ? ".aot" : ".jsa";
            assertEquals(
                    Set.of("any" + ending, "pdf" + ending, "text" + ending, "made"),
                    archives.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        assertEquals(plain, shell(compared));

        Files.writeString(made, Files.readString(made).replaceAll("JAVA_RUNTIME_VERSION=.*", "JAVA_RUNTIME_VERSION=1"));
        assertEquals(first, shell(compared));
        assertEquals(plain, shell(compared));
    }

    @Test
    void twoFirstRunsAtOnceBothAnswer() throws Exception {
        String compared = "'" + installed() + "' " + OLD + " " + NEW;
        Said both = shell(compared + " > '" + folder + "/one' 2>'" + folder + "/err' & " + compared + "; wait");
        String wanted = shell("'" + LAUNCHER + "' " + OLD + " " + NEW).out();
        assertEquals(wanted, both.out());
        assertEquals(wanted, Files.readString(folder.resolve("one")));
        assertEquals(
                "resdiff: preparing a fast start for this Java, once ...\n",
                both.err() + Files.readString(folder.resolve("err")),
                "one of them made the archives");
        assertEquals(new Said(ExitCode.DIFFERENT, wanted, ""), shell(compared));
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTime() throws Exception {
        Path launcher = installed();
        Files.writeString(folder.resolve("target/app/archive"), "a file in its place");
        Said plain = shell("'" + LAUNCHER + "' " + OLD + " " + NEW);
        assertEquals(plain, shell("'" + launcher + "' " + OLD + " " + NEW));
    }

    /** The launcher in a folder of its own with the same application, as after a move of the project. */
    private Path installed() throws IOException {
        Path app = Files.createDirectories(folder.resolve("target/app"));
        Files.copy(Path.of("target/app/resdiff.jar"), app.resolve("resdiff.jar"));
        Files.createSymbolicLink(app.resolve("lib"), Path.of("target/app/lib").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("testdata"), Path.of("testdata").toAbsolutePath());
        Path scripts = Files.createDirectories(folder.resolve("scripts"));
        for (String script : List.of("resdiff", "launch.sh", "archive.sh")) {
            Files.copy(Path.of("scripts", script), scripts.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return scripts.resolve("resdiff");
    }

    /** The file that says what the archives of an application were made for. */
    private static Path made(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("target/app/archive"))) {
            return files.filter(file -> file.endsWith("made")).findFirst().orElseThrow();
        }
    }

    /** A library that is loaded in vain is time, and a logging framework more than any. */
    @ParameterizedTest
    @CsvSource({
        OLD + ", ''",
        "testdata/cases/printed/old.pdf, 'org.apache.pdfbox org.apache.fontbox org.apache.commons.logging'",
        "testdata/formats/wells.html, org.jsoup",
        "testdata/formats/wells.md, org.commonmark"
    })
    void librariesAreLoadedForTheirFormatsOnly(String document, String wanted) throws Exception {
        Path log = folder.resolve("classes");
        shell("RESDIFF_JAVA_OPTIONS='" + WITHOUT_ARCHIVE + " -Xlog:class+load:file=" + log + "' '" + LAUNCHER
                + "' --no-cache " + document + " " + NEW);
        Set<String> loaded = Files.readAllLines(log).stream()
                .flatMap(line -> LIBRARIES.stream().filter(line::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted.isEmpty() ? Set.of() : Set.of(wanted.split(" ", -1)), loaded);
    }

    /** The libraries of Word files bring a logging framework, which must neither look for a provider nor write. */
    @ParameterizedTest
    @ValueSource(strings = {"wells.docx", "wells.doc", "marked.doc"})
    void wordFilesAreReadQuietly(String name) throws Exception {
        String file = "testdata/formats/" + name;
        Said said = shell("'" + LAUNCHER + "' outline --no-cache " + file);
        assertEquals(
                new Said(ExitCode.SAME, Run.of("outline", "--no-cache", file).out(), ""), said);

        Path half = folder.resolve(name);
        byte[] whole = Files.readAllBytes(Path.of(file));
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        Said refused = shell("'" + LAUNCHER + "' outline --no-cache '" + half + "'");
        assertEquals(ExitCode.TROUBLE, refused.code());
        assertEquals(1, refused.err().lines().count(), refused.err());
    }

    @Test
    void worksThroughALinkAndFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("rd"), LAUNCHER);
        Said said = shell("cd '" + folder + "' && ./rd --version");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("resdiff "), said.out());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void standardInputAndPipesAreInputs() throws Exception {
        assertEquals(0, shell("cat " + OLD + " | '" + LAUNCHER + "' - " + OLD).code());
        Said said = shell("mkfifo '" + folder + "/pipe'; cat " + OLD + " > '" + folder + "/pipe' & '" + LAUNCHER + "' '"
                + folder + "/pipe' " + OLD);
        assertEquals(0, said.code(), said.err());
    }

    @Test
    void aReaderThatGoesAwayLeavesTheExitCode() throws Exception {
        Said said = shell("{ '" + LAUNCHER + "' " + OLD + " " + NEW + " --full; echo $? >&2; } | head -n 1");
        assertEquals("1\n", said.err());
        assertEquals(1, said.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {OLD + " " + OLD, OLD + " " + NEW + " --exit-zero", "outline " + OLD, "schema", "--help", "-V"})
    void outputThatIsNotWrittenWholeIsTrouble(String line) throws Exception {
        for (String output : List.of(">/dev/full", ">&-")) {
            assumeTrue(!output.endsWith("full") || Files.exists(Path.of("/dev/full")), "no /dev/full on this system");
            Said said = shell("'" + LAUNCHER + "' " + line + " " + output);
            assertEquals(ExitCode.TROUBLE, said.code());
            assertTrue(said.err().startsWith("resdiff: standard output: cannot be written ("), said.err());
            assertEquals(1, said.err().lines().count(), said.err());
        }
    }

    @Test
    void whatIsNotWrittenMayBeClosed() throws Exception {
        assertEquals(
                new Said(ExitCode.DIFFERENT, "", ""), shell("'" + LAUNCHER + "' -q " + OLD + " " + NEW + " >&- <&-"));
        assertEquals(
                ExitCode.TROUBLE,
                shell("'" + LAUNCHER + "' missing.txt " + OLD + " 2>&-").code());
    }

    /** Java's own exit code for it is 1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESDIFF_JAVA_OPTIONS=-Xmx1x",
                "RESDIFF_JAVA_OPTIONS=-XX:+UseSeriousGC",
                "JAVA_TOOL_OPTIONS=-Xmx1x",
                "ulimit -v 100000;"
            })
    void aJavaThatDoesNotStartIsTrouble(String environment) throws Exception {
        Said said = shell(environment + " '" + LAUNCHER + "' " + OLD + " " + OLD);
        assertEquals(ExitCode.TROUBLE, said.code());
        assertEquals(1, said.err().lines().count(), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx6m", "-Xmx8m", "-Xss180k"})
    void tooLittleMemoryIsNeverAWrongAnswer(String option) throws Exception {
        Said said = shell("RESDIFF_JAVA_OPTIONS=" + option + " '" + LAUNCHER + "' " + OLD + " " + OLD);
        if (said.code() != ExitCode.SAME) {
            assertEquals(ExitCode.TROUBLE, said.code());
            assertEquals(1, said.err().lines().count(), said.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL= LC_CTYPE= LANG=", "LC_ALL=C.UTF-8", "LC_ALL= LC_CTYPE=POSIX"})
    void fileNamesMayBeOfAnyScript(String locale) throws Exception {
        Path old = folder.resolve("lähteet-источник-泉.txt");
        Files.copy(Path.of(OLD), old);
        Said said = shell(locale + " '" + LAUNCHER + "' '" + old + "' " + NEW + " -o '" + folder + "/été.md'");
        assertEquals(new Said(ExitCode.DIFFERENT, "", ""), said);
        assertTrue(Files.exists(folder.resolve("été.md")));
        Said missing = shell(locale + " '" + LAUNCHER + "' outline 'là.txt'");
        assertEquals("resdiff: là.txt: no such file; check the path\n", missing.err());
    }

    /** What a terminal of that width shows is what the program prints for that width. */
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 160})
    void aTerminalIsAskedForItsWidth(int columns) throws Exception {
        assumeTrue(shell("command -v script && script --version").out().contains("util-linux"), "no script(1) here");
        String line = OLD + " " + NEW + " --view side-by-side --paging never";
        Said said = shell("export TERM=xterm RESDIFF_JAVA_OPTIONS=-Djava.io.tmpdir='" + folder
                + "'; unset COLUMNS NO_COLOR; script -qec \"stty cols " + columns + "; '" + LAUNCHER + "' " + line
                + "\" /dev/null");
        Terminal terminal = new Terminal(true, columns);
        Run wanted = Run.in(Path.of(""), Map.of("TERM", "xterm"), terminal, new byte[0], line.split(" "));
        assertEquals(ExitCode.DIFFERENT, said.code());
        assertTrue(said.out().contains("\u001b["), "colours");
        assertEquals(plain(wanted.out()), plain(said.out()));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList(), "nothing unpacked is left behind");
        }
    }

    private static String plain(String shown) {
        return shown.replace("\r", "").replaceAll("\u001b\\[[0-9;]*m", "");
    }

    @Test
    void saysWhichToolIsMissing() throws Exception {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String tool : List.of("sh", "readlink", "find", "head")) {
            Files.createSymbolicLink(
                    bare.resolve(tool),
                    Path.of(shell("command -v " + tool).out().strip()));
        }
        Process process = process(List.of(LAUNCHER.toString(), OLD, NEW), Map.of("PATH", bare.toString()), "JAVA_HOME");
        Said said = said(process);
        assertEquals(ExitCode.TROUBLE, said.code());
        assertTrue(said.err().startsWith("resdiff: no java found"), said.err());
    }

    private static Said shell(String command) throws IOException, InterruptedException {
        return said(process(List.of("sh", "-c", command), Map.of(), "RESDIFF_JAVA_OPTIONS"));
    }

    private static Process process(List<String> command, Map<String, String> environment, String without)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Not the cache of whoever runs the tests.
        builder.environment().put("XDG_CACHE_HOME", "");
        builder.environment().put("HOME", "");
        builder.environment().putAll(environment);
        builder.environment().remove(without);
        return builder.start();
    }

    private static Said said(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        // Reports here are far smaller than a pipe's buffer on standard error, so one stream after the other will do.
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        return new Said(process.exitValue(), out, err);
    }
}
