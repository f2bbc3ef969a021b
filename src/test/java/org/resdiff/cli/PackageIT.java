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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher of a package and the recipes for hooks and services, as black boxes. What scripts/dist makes is tested where it
 * has been run.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PackageIT {
    private static final Path DIST = Path.of("target", "dist");
    private static final Path CASE = Path.of("testdata", "cases", "roll-over").toAbsolutePath();
    private static final String PAIR = " '" + CASE + "/old.txt' '" + CASE + "/new.txt'";
    private static final String PREPARING = "resdiff: preparing a fast start for this Java, once ...\n";

    @TempDir
    private Path folder;

    /** What a shell said. */
    private record Said(int code, String out, String err) {}

    /** The clone's launcher says so when it builds or prepares; the tests are not about that. */
    @BeforeAll
    static void built() throws Exception {
        must(Map.of(), "'" + Path.of("scripts/resdiff").toAbsolutePath() + "' --version");
    }

    @Test
    void aPackageRunsWithoutMavenAndPreparesItsStartOnce() throws Exception {
        Path launcher = unpacked();
        Path bare = tools("sh", "readlink", "find", "mkdir", "rm", "mv", "sed", "head", "java");
        String wanted = Run.of(CASE + "/old.txt", CASE + "/new.txt").out();
        Said first = shell(Map.of("PATH", bare.toString()), "'" + launcher + "'" + PAIR);
        assertEquals(new Said(ExitCode.DIFFERENT, wanted, PREPARING), first);
        // The archives belong to the Java as it is called.
        assertEquals(
                new Said(ExitCode.DIFFERENT, wanted, ""),
                shell(Map.of("PATH", bare.toString()), "'" + launcher + "'" + PAIR));
        try (Stream<Path> files = Files.walk(folder.resolve("resdiff/lib/app/archive"))) {
            assertEquals(
                    3,
                    files.filter(file -> file.toString().matches(".*\\.(aot|jsa)"))
                            .count(),
                    "the package has all documents of the rehearsals");
        }
    }

    @Test
    void aPackageWithoutItsJarSaysSo() throws Exception {
        Path launcher = unpacked();
        Path jar = folder.toRealPath().resolve("resdiff/lib/app/resdiff.jar");
        Files.delete(jar);
        assertEquals(
                new Said(ExitCode.TROUBLE, "", "resdiff: " + jar + " is missing; unpack the package again\n"),
                shell(Map.of(), "'" + launcher + "'" + PAIR));
    }

    /** Java's own exit code for a program that is too new for it is 1, as for documents that differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {"JAVA_RUNTIME_VERSION=\"11.0.2+9\"", "JAVA_RUNTIME_VERSION=\"1.8.0_402-b06\"", "SOURCE=\"\""})
    void anOldJavaIsTrouble(String release) throws Exception {
        Path java = folder.resolve("old/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\nexit 1\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("old/release"), release + "\n");
        Said said = shell(Map.of("JAVA_HOME", folder + "/old"), "'" + unpacked() + "'" + PAIR);
        String version = release.contains("11.") ? "11" : "1";
        assertEquals(
                new Said(
                        ExitCode.TROUBLE,
                        "",
                        "resdiff: java is version " + version + " (" + java + "); resdiff needs 17 or newer\n"),
                said);
    }

    @Test
    void theImageMovesAndNeedsNoJava() throws Exception {
        Path image = made("resdiff-[0-9.]+-\\w+-\\w+\\.tar\\.gz");
        must(
                Map.of(),
                "tar -xzf '" + image + "' -C '" + folder + "' && mv '" + folder + "'/resdiff-* '" + folder + "/moved'");
        comparesEverything(folder.resolve("moved/bin/resdiff"));
    }

    @Test
    void theDebNeedsNoJava() throws Exception {
        Path deb = made("resdiff_.*\\.deb");
        assumeTrue(shell(Map.of(), "command -v dpkg").code() == 0, "skipped: no dpkg here");
        must(Map.of(), "dpkg -x '" + deb + "' '" + folder + "/root'");
        comparesEverything(folder.resolve("root/usr/bin/resdiff"));
        assertTrue(Files.exists(folder.resolve("root/usr/share/man/man1/resdiff.1.gz")));
        assertTrue(Files.exists(folder.resolve("root/usr/share/doc/resdiff/licences/THIRD-PARTY.txt")));
        assertTrue(Files.exists(folder.resolve("root/usr/share/doc/resdiff/sbom.cdx.json")));
    }

    /** On a system where no Java is found, from a folder that the package was not made in. */
    private void comparesEverything(Path launcher) throws Exception {
        Path bare = tools("sh", "readlink");
        Map<String, String> environment = Map.of("PATH", bare.toString(), "JAVA_HOME", "");
        assertFalse(shell(environment, "command -v java").code() == 0);
        assertEquals(
                new Said(
                        ExitCode.DIFFERENT,
                        Run.of(CASE + "/old.txt", CASE + "/new.txt").out(),
                        ""),
                shell(environment, "'" + launcher + "'" + PAIR));
        for (String name : List.of("wells.docx", "wells.doc", "wells.html", "wells.pdf", "wells.md", "japanese.html")) {
            String file = Path.of("testdata/formats").resolve(name).toString();
            if (name.startsWith("japanese")) {
                file = folder.resolve(name).toString();
                Files.write(
                        Path.of(file),
                        "<meta charset=EUC-JP><p>1. 湖を測る;</p>".getBytes(java.nio.charset.Charset.forName("EUC-JP")));
            }
            Run wanted = Run.of("outline", "--no-cache", file);
            assertEquals(ExitCode.SAME, wanted.code(), wanted.err());
            assertEquals(
                    new Said(wanted.code(), wanted.out(), wanted.err()),
                    shell(environment, "'" + launcher + "' outline --no-cache '" + file + "'"));
        }
        for (String form : List.of("html", "json", "csv", "docx", "markdown")) {
            Path report = folder.resolve("report." + form);
            assertEquals(
                    new Said(ExitCode.DIFFERENT, "", ""),
                    shell(environment, "'" + launcher + "'" + PAIR + " --format " + form + " -o '" + report + "'"));
            assertTrue(Files.size(report) > 0);
        }
        // Java passes over an archive that does not fit, and would only be slow.
        Said cached = shell(
                Map.of(
                        "PATH",
                        bare.toString(),
                        "RESDIFF_JAVA_OPTIONS",
                        "-Xlog:class+load:file=" + folder.resolve("classes")),
                "'" + launcher + "'" + PAIR);
        assertEquals(ExitCode.DIFFERENT, cached.code(), cached.err());
        List<String> ours = Files.readAllLines(folder.resolve("classes")).stream()
                .filter(line -> line.contains(" org.resdiff."))
                .toList();
        assertTrue(
                ours.stream()
                                .filter(line -> line.contains("shared objects file"))
                                .count()
                        > ours.size() * 0.9,
                "the archive is not in use");
    }

    @Test
    void theHookRefusesAChangeOfSubstance() throws Exception {
        Path repository = repository();
        String hook = "cd '" + repository + "' && '"
                + Path.of("src/packaging/hooks/substance").toAbsolutePath() + "' ";
        Map<String, String> path = withResdiff();
        must(
                Map.of(),
                "cd '" + repository + "' && cp '" + CASE + "/new.txt' draft.txt && git add . && echo more > draft.txt");
        assertEquals(
                new Said(1, "", "draft.txt: the substance changed; see resdiff\n"), shell(path, hook + "draft.txt"));
        // What is staged counts.
        must(
                Map.of(),
                "cd '" + repository + "' && tr '\"' \"'\" < '" + CASE + "/old.txt' > draft.txt && echo new > new.txt"
                        + " && git add . && cp '" + CASE + "/new.txt' draft.txt");
        assertEquals(new Said(0, "", ""), shell(path, hook + "draft.txt new.txt"));
        must(Map.of(), "cd '" + repository + "' && printf 'a\\000b' > draft.txt && git add .");
        assertEquals(2, shell(path, hook + "draft.txt").code());
    }

    @Test
    void theActionRunsThisSourceOrARelease() throws Exception {
        Path repository = repository();
        must(Map.of(), "cd '" + repository + "' && cp '" + CASE + "/new.txt' new.txt");
        String ci = Path.of("src/packaging/ci").toAbsolutePath() + "/";
        String provide = "sh '" + ci + "provide' '" + folder + "/tool'";
        must(Map.of(), provide);
        Map<String, String> step = Map.of(
                "COMMAND",
                "draft.txt new.txt",
                "FAIL_ON",
                "substantive",
                "GITHUB_OUTPUT",
                folder + "/output",
                "GITHUB_STEP_SUMMARY",
                folder + "/summary");
        String run = "cd '" + repository + "' && sh '" + ci + "run' '" + folder + "/tool/bin/resdiff'";
        Said said = shell(step, run);
        assertEquals(ExitCode.DIFFERENT, said.code(), said.err());
        assertTrue(said.out().contains("::warning "), said.out());
        assertEquals("exit-code=1\n", Files.readString(folder.resolve("output")));
        assertTrue(Files.readString(folder.resolve("summary")).contains("<ins>"));
        assertEquals(
                ExitCode.SAME,
                shell(Map.of("COMMAND", "draft.txt draft.txt"), run).code());
        assertEquals(
                ExitCode.TROUBLE,
                shell(Map.of("COMMAND", "missing.txt draft.txt"), run).code());

        Path release = made("resdiff-[0-9.]+\\.tar\\.gz");
        String version = release.getFileName().toString().replaceAll("resdiff-|\\.tar\\.gz", "");
        Path served = Files.createDirectories(folder.resolve("served/v" + version));
        Files.copy(release, served.resolve(release.getFileName()));
        Path sums = served.resolve("SHA256SUMS");
        Files.copy(made("SHA256SUMS"), sums);
        Map<String, String> wanted = Map.of("VERSION", version, "RELEASES", "file://" + folder + "/served");
        Said provided = must(wanted, provide);
        assertTrue(provided.out().contains("resdiff " + version), provided.out());
        Files.writeString(sums, Files.readString(sums).replaceAll("(?m)^[0-9a-f]{8}", "00000000"));
        assertFalse(shell(wanted, provide).code() == 0, "a package that is not the one that was summed");
    }

    /** A package laid out as src/packaging/assembly.xml does, of the application that was built. */
    private Path unpacked() throws IOException {
        Path home = folder.resolve("resdiff");
        Path app = Files.createDirectories(home.resolve("lib/app"));
        Files.copy(Path.of("target/app/resdiff.jar"), app.resolve("resdiff.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(app.resolve("lib"), Path.of("target/app/lib").toAbsolutePath());
        Files.createSymbolicLink(app.resolve("testdata"), Path.of("testdata").toAbsolutePath());
        for (String script : List.of("launch.sh", "archive.sh")) {
            Files.copy(Path.of("scripts", script), app.resolve(script));
        }
        Path launcher = Files.createDirectories(home.resolve("bin")).resolve("resdiff");
        Files.copy(Path.of("src/packaging/bin/resdiff"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        return launcher;
    }

    private static Path made(String name) throws IOException {
        assumeTrue(Files.isDirectory(DIST), "skipped: run scripts/dist first");
        try (Stream<Path> files = Files.list(DIST)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches(name))
                    .toList();
            assumeTrue(!found.isEmpty(), "skipped: scripts/dist made no " + name + " here");
            return found.get(0).toAbsolutePath();
        }
    }

    /** A folder for PATH with these programs and no others. */
    private Path tools(String... names) throws Exception {
        Path bare = Files.createDirectories(folder.resolve("tools"));
        for (String name : names) {
            Files.createSymbolicLink(
                    bare.resolve(name),
                    Path.of(must(Map.of(), "command -v " + name).out().strip()));
        }
        return bare;
    }

    private Map<String, String> withResdiff() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(
                bin.resolve("resdiff"), Path.of("scripts/resdiff").toAbsolutePath());
        return Map.of("PATH", bin + ":" + System.getenv("PATH"));
    }

    /** With the old text of the case as draft.txt. */
    private Path repository() throws Exception {
        assumeTrue(shell(Map.of(), "git --version").code() == 0, "skipped: git is not installed");
        Path repository = Files.createDirectories(folder.resolve("repository"));
        must(
                Map.of(),
                "cd '" + repository
                        + "' && git init -q . && git config user.name Clerk && git config user.email c@example.org"
                        + " && cp '" + CASE + "/old.txt' draft.txt && git add . && git commit -qm 'Add the draft'");
        return repository;
    }

    private static Said must(Map<String, String> environment, String command) throws Exception {
        Said said = shell(environment, command);
        assertEquals(0, said.code(), said.toString());
        return said;
    }

    private static Said shell(Map<String, String> environment, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
        // A hook of the surrounding repository, and settings of whoever runs the tests, must not leak into these.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("RESDIFF_"));
        builder.environment().put("XDG_CACHE_HOME", "");
        builder.environment().put("HOME", "");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        return new Said(process.exitValue(), out, err);
    }
}
