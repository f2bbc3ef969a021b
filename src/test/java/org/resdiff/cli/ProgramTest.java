package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line contract: exit codes, streams, files, colour, messages. */
class ProgramTest {
    private static final String OLD = "testdata/cases/roll-over/old.txt";
    private static final String NEW = "testdata/cases/roll-over/new.txt";

    @TempDir
    private Path folder;

    @Test
    void sameDocumentIsNoDifference() {
        assertEquals(ExitCode.SAME, Run.of(OLD, OLD).code());
    }

    @Test
    void compareIsTheDefaultCommand() {
        String compared = Run.of("compare", OLD, NEW).out();
        assertEquals(compared, Run.of(OLD, NEW).out());
        assertEquals(compared, Run.of("--format", "terminal", OLD, NEW).out());
    }

    @Test
    void differencesExitWithOne() {
        assertEquals(ExitCode.DIFFERENT, Run.of(OLD, NEW).code());
        assertEquals(
                ExitCode.DIFFERENT, Run.of(OLD, NEW, "--fail-on", "substantive").code());
        assertEquals(ExitCode.SAME, Run.of(OLD, NEW, "--exit-zero").code());
        assertEquals(ExitCode.SAME, Run.of(OLD, NEW, "--only", "PP3").code());
    }

    @Test
    void quietPrintsNothing() {
        Run run = Run.of(OLD, NEW, "-q");
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertEquals("", run.out() + run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-file.txt testdata/cases/roll-over/new.txt",
                "testdata testdata/cases/roll-over/new.txt",
                "- -",
                "testdata/cases/roll-over/new.txt",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt third",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --no-such-option",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --fail-on nothing",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --only nothing-known",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --pin OP77=OP1",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --select Harvests",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt -o no/such/folder/a.md",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt -o report.xyz",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --format json --format html",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --date yesterday",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --width wide",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt --only",
                "testdata/cases/roll-over/old.txt testdata/cases/roll-over/new.txt -x",
                "amend apply testdata/cases/roll-over/old.txt",
                "schema nothing",
                "outline no-such-file.txt"
            })
    void troubleIsOneLineAndExitTwo(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("resdiff: "), run.err());
        assertFalse(run.err().contains("bug"), run.err());
    }

    @Test
    void stackTraceOnlyWhenAsked() {
        assertEquals(1, Run.of("no.txt", NEW).err().lines().count());
        assertTrue(Run.of("no.txt", NEW, "--stacktrace").err().contains("\tat org.resdiff"));
    }

    @Test
    void emptyAndBinaryFilesAreRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 200});
        for (Path file : List.of(empty, binary)) {
            Run run = Run.of(file.toString(), NEW);
            assertEquals(ExitCode.TROUBLE, run.code());
            assertTrue(run.err().startsWith("resdiff: " + file + ":"), run.err());
        }
    }

    @Test
    void standardInputIsOneSide() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(OLD));
        Run run = Run.in(Path.of(""), Map.of(), Terminal.NONE, bytes, "-", OLD, "--from", "text");
        assertEquals(ExitCode.SAME, run.code(), run.err());
    }

    @Test
    void reportsGoToFilesWhoseNamesGiveTheForm() throws IOException {
        Path markdown = folder.resolve("a.md");
        Path json = folder.resolve("a.json");
        Run run = Run.of(OLD, NEW, "-o", markdown.toString(), "-o", json.toString());
        assertEquals(ExitCode.DIFFERENT, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(Run.of(OLD, NEW, "--format", "markdown").out(), Files.readString(markdown));
        assertEquals(Run.of(OLD, NEW, "--format", "json").out(), Files.readString(json));
        assertEquals(List.of("a.json", "a.md"), names(folder));
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path old = Files.copy(Path.of(OLD), folder.resolve("old.txt"));
        byte[] before = Files.readAllBytes(old);
        Run run = Run.of(old.toString(), NEW, "--format", "terminal", "-o", old.toString());
        assertEquals(ExitCode.TROUBLE, run.code());
        assertArrayEquals(before, Files.readAllBytes(old));
        assertEquals(List.of("old.txt"), names(folder));
    }

    @Test
    void colourFollowsFlagThenEnvironmentThenTerminal() {
        Terminal screen = new Terminal(true, 80);
        assertTrue(colour(Map.of("TERM", "xterm"), screen));
        assertFalse(colour(Map.of("TERM", "xterm"), Terminal.NONE));
        assertFalse(colour(Map.of("TERM", "dumb"), screen));
        assertTrue(colour(Map.of("TERM", "dumb", "CLICOLOR_FORCE", "1"), Terminal.NONE));
        assertFalse(colour(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), screen));
        assertTrue(colour(Map.of("NO_COLOR", "", "TERM", "xterm"), screen));
        assertTrue(colour(Map.of("NO_COLOR", "1"), Terminal.NONE, "--color", "always"));
        assertFalse(colour(Map.of("CLICOLOR_FORCE", "1"), screen, "--color", "never"));
    }

    private boolean colour(Map<String, String> environment, Terminal terminal, String... more) {
        String[] args = Stream.concat(Stream.of(OLD, NEW, "--paging", "never"), Stream.of(more))
                .toArray(String[]::new);
        return Run.in(Path.of(""), environment, terminal, new byte[0], args)
                .out()
                .contains("\u001b[");
    }

    @Test
    void binaryFormsAreNotPutOnATerminal() {
        Run run = Run.in(Path.of(""), Map.of(), new Terminal(true, 80), new byte[0], OLD, NEW, "--format", "docx");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals("", run.out());
    }

    static final List<String> COMMANDS = List.of(
            OLD + " " + NEW,
            OLD + " " + OLD + " --format json",
            OLD + " " + NEW + " --exit-zero --format docx",
            "outline " + OLD,
            "amend write " + OLD + " " + NEW,
            "schema",
            "git-diff wells " + OLD + " 1 1 " + NEW + " 2 2",
            "--help",
            "--version",
            "compare --help");

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void outputThatIsNotWrittenWholeIsTrouble(String line) {
        Run run = Run.onto(broken("No space left on device"), line.split(" "));
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals(
                "resdiff: standard output: cannot be written (No space left on device); the output is not whole\n",
                run.err());
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void aReaderThatGoesAwayChangesNothing(String line) {
        Run run = Run.onto(broken("Broken pipe"), line.split(" "));
        assertEquals(Run.of(line.split(" ")).code(), run.code());
        assertEquals("", run.err());
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void whateverIsThrownIsOneLineAndNeverADifference() {
        for (Throwable thrown : List.of(
                new StackOverflowError(),
                new NoClassDefFoundError("org/example/Gone"),
                new OutOfMemoryError(),
                new ExceptionInInitializerError("no\nfiles"),
                new Error("Too many open files"),
                new IllegalStateException())) {
            InputStream in = new InputStream() {
                @Override
                public int read() {
                    return ProgramTest.<RuntimeException>raise(thrown);
                }

                @Override
                public int read(byte[] bytes, int start, int length) {
                    return read();
                }
            };
            for (List<String> line : List.of(List.of("-", OLD), List.of(OLD, "-"), List.of("outline", "-"))) {
                StringWriter err = new StringWriter();
                Streams streams = new Streams(
                        in,
                        OutputStream.nullOutputStream(),
                        new PrintWriter(err),
                        Map.of(),
                        Terminal.NONE,
                        Path.of(""));
                assertEquals(ExitCode.TROUBLE, new Program(streams).run(line.toArray(String[]::new)));
                assertEquals(1, err.toString().lines().count(), err.toString());
            }
        }
    }

    @SuppressWarnings("unchecked") // the compiler takes it for a RuntimeException
    private static <E extends Throwable> int raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void messagesHoldNothingThatATerminalObeys() throws IOException {
        Path paper = Files.writeString(
                folder.resolve("paper.txt"), "In paragraph 1, juggle\u001b]52;c;d2VsbHM=\u0007 the wells\u009b31m.\n");
        for (Run run : List.of(
                Run.of("outline", "no\u001b[31msuch\nfile"),
                Run.of(OLD, NEW, "--select", "\u001b]0;title\u0007"),
                Run.of("--\u001b[1m"),
                Run.of("no\u001b[31m", NEW, "--stacktrace"),
                Run.of("amend", "read", paper.toString()),
                Run.of("amend", "apply", OLD, paper.toString()))) {
            assertFalse(run.err().isEmpty());
            assertTrue(
                    run.err().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), run.err());
        }
        assertEquals(1, Run.of("outline", "no\nsuch").err().lines().count());
    }

    @Test
    void aReportReplacedHandsOnItsPermissionsAndLinksAreWrittenThrough() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "permissions of Unix");
        Path report = Files.writeString(folder.resolve("report.md"), "older");
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("report.md"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.md"), Path.of("made.md"));
        for (Path output : List.of(link, dangling)) {
            assertEquals(
                    ExitCode.DIFFERENT,
                    Run.of(OLD, NEW, "-o", output.toString()).code());
            assertTrue(Files.isSymbolicLink(output));
        }
        String wanted = Run.of(OLD, NEW, "--format", "markdown").out();
        assertEquals(wanted, Files.readString(report));
        assertEquals(wanted, Files.readString(folder.resolve("made.md")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));

        Path circle = Files.createSymbolicLink(folder.resolve("circle.md"), Path.of("circle.md"));
        assertOneLine(Run.of(OLD, NEW, "-o", circle.toString()), circle.toString());
    }

    @Test
    void outputNamesMayBeAsLongAsNamesCanBe() throws IOException {
        String name = "r".repeat(252) + ".md";
        assertEquals(
                ExitCode.DIFFERENT,
                Run.of(OLD, NEW, "-o", folder.resolve(name).toString()).code());
        assertEquals(List.of(name), names(folder));
    }

    @Test
    void outputThatCannotBeAFileIsNamed() {
        for (String output : List.of("/", folder.toString(), folder + "/no/such", folder + "/" + "r".repeat(256))) {
            Run run = Run.of(OLD, NEW, "--format", "html", "-o", output);
            assertOneLine(run, output);
        }
        assertOneLine(Run.of(OLD, NEW, "--format", "html", "-o", ""), "--output");
    }

    private static void assertOneLine(Run run, String named) {
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("resdiff: " + named + ": "), run.err());
        assertFalse(run.err().contains("bug"), run.err());
    }

    @Test
    void theEnvironmentGoesOverTheProjectFile() throws IOException {
        Path project = Files.writeString(folder.resolve(".resdiff.properties"), "fail-on=technical\nonly=PP3\n");
        assertEquals(ExitCode.SAME, inFolder(folder, Map.of()).code());
        assertEquals(
                ExitCode.DIFFERENT,
                inFolder(folder, Map.of("RESDIFF_ONLY", "substantive")).code());
        Run config = Run.in(folder, Map.of("RESDIFF_ONLY", "OP3"), Terminal.NONE, new byte[0], "config");
        assertEquals(
                "# " + project.toAbsolutePath() + "\nfail-on=technical\t" + project.toAbsolutePath()
                        + "\nonly=OP3\tRESDIFF_ONLY\n",
                config.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"output", "quiet", "exit-zero", "paging", "pager", "no-cache", "explain", "force"})
    void aProjectMayNotSayWhatIsTheUsersOwn(String name) throws IOException {
        Path project = Files.writeString(folder.resolve(".resdiff.properties"), name + "=true\n");
        Run run = inFolder(folder, Map.of());
        assertOneLine(run, project.toString());
        assertTrue(run.err().contains(" " + name + ": not for a project"), run.err());
        assertEquals(List.of(".resdiff.properties"), names(folder));
    }

    @Test
    void misspeltSettingsAreNotKeptSilently() throws IOException {
        Run warned = inFolder(folder, Map.of("RESDIFF_FAILON", "substantive", "RESDIFF_PAGER", "cat"));
        assertEquals(ExitCode.DIFFERENT, warned.code());
        assertEquals(
                "resdiff: RESDIFF_FAILON: no such option, so it has no effect; did you mean RESDIFF_FAIL_ON\n",
                warned.err());
        Path project = Files.writeString(folder.resolve(".resdiff.properties"), "fail_on=substantive\n");
        Run run = inFolder(folder, Map.of());
        assertOneLine(run, project.toString());
        assertTrue(run.err().endsWith("fail_on: no such option; did you mean fail-on\n"), run.err());
    }

    @Test
    void theProjectFileCountsInItsRepositoryOnly() throws IOException {
        Files.writeString(folder.resolve(".resdiff.properties"), "only=PP3\n");
        Path below = Files.createDirectories(folder.resolve("drafts/first"));
        assertEquals(ExitCode.DIFFERENT, inFolder(below, Map.of()).code(), "no repository");
        Files.createDirectory(folder.resolve(".git"));
        assertEquals(ExitCode.SAME, inFolder(below, Map.of()).code(), "within the repository");
        Files.createDirectory(folder.resolve("drafts/.git"));
        assertEquals(ExitCode.DIFFERENT, inFolder(below, Map.of()).code(), "above the repository");
    }

    private static Run inFolder(Path folder, Map<String, String> environment) {
        String old = Path.of(OLD).toAbsolutePath().toString();
        String now = Path.of(NEW).toAbsolutePath().toString();
        return Run.in(folder, environment, Terminal.NONE, new byte[0], old, now);
    }

    @Test
    void helpAndVersion() {
        assertTrue(Run.of("--version").out().startsWith("resdiff "));
        assertTrue(Run.of("--help").out().contains("compare"));
        String compare = Run.of("compare", "--help").out();
        assertTrue(compare.startsWith("Usage: resdiff compare [OPTIONS] OLD NEW\n"), compare);
        List<String> headings =
                compare.lines().filter(line -> line.matches("[A-Z].*:")).toList();
        assertEquals(
                List.of(
                        "Reading:",
                        "Matching:",
                        "Judging:",
                        "Exit code:",
                        "Output:",
                        "Look of the report:",
                        "Every command:",
                        "Examples:"),
                headings);
    }

    @Test
    void helpMayBeAskedForInEveryWay() {
        Run compare = Run.of("compare", "--help");
        assertEquals(ExitCode.SAME, compare.code());
        assertEquals(compare, Run.of("-vh", OLD, NEW), "among other letters");
        assertEquals(compare, Run.of(OLD, NEW, "-h"));
        assertEquals(compare, Run.of(OLD, "--no-such-option", "--help"), "whatever else is wrong");
        assertEquals(compare, Run.of("help", "compare"));
        assertEquals(Run.of("--help"), Run.of("help"));
        assertEquals(Run.of("amend", "apply", "-h"), Run.of("help", "amend", "apply"));
        assertEquals(
                "resdiff: aply: no such command; did you mean apply\n",
                Run.of("help", "amend", "aply").err());
    }

    @Test
    void whatOnlyLooksLikeAskingForHelpIsNone() throws IOException {
        Files.copy(Path.of(OLD), folder.resolve("-h"));
        Files.copy(Path.of(OLD), folder.resolve("h"));
        Run file = Run.in(folder, Map.of(), Terminal.NONE, new byte[0], "--", "-h", "h");
        assertEquals(ExitCode.SAME, file.code(), file.err());
        assertTrue(file.out().startsWith("old Protection of mountain lakes (-h)\n"), file.out());
        assertOneLine(Run.of("--watch", "-h", OLD, NEW), "-h");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outlne wells.txt | outlne: no such command or file; did you mean outline; see resdiff --help",
                "comapre a.txt b.txt | comapre: no such command or file; did you mean compare; see resdiff --help",
                "testdata/cases/roll-over/old.txt wells.txt | wells.txt: no such file; check the path",
                "amend aply a.txt | aply: no such command; did you mean apply; see resdiff amend --help",
                "amend wells.txt | wells.txt: no such command; see resdiff amend --help",
                "amend --stcktrace | --stcktrace: no such option; did you mean --stacktrace; see resdiff amend --help",
                "--colour never | --colour: no such option; did you mean --color; see resdiff compare --help"
            })
    void misspeltCommandsAndOptionsAreTold(String args, String message) {
        Run run = Run.of(args.split(" ", -1));
        assertEquals(new Run(ExitCode.TROUBLE, "", "resdiff: " + message + "\n"), run);
    }

    @Test
    void aFileMayHaveNearlyTheNameOfACommand() throws IOException {
        Files.copy(Path.of(OLD), folder.resolve("outlines"));
        Run run = Run.in(folder, Map.of(), Terminal.NONE, new byte[0], "outlines", "outlines");
        assertEquals(ExitCode.SAME, run.code(), run.err());
    }

    @Test
    void withoutArgumentsTheUsageIsToldAsTrouble() {
        Run run = Run.of();
        assertEquals(new Run(ExitCode.TROUBLE, "", Run.of("--help").out()), run);
        assertEquals(new Run(ExitCode.TROUBLE, "", Run.of("amend", "--help").out()), Run.of("amend"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void watchedPhrasesAreToldAndCountForTheExitCode() throws IOException {
        Path old = folder.resolve("old.txt");
        Path now = folder.resolve("new.txt");
        Files.writeString(old, """
            Care of wells

            The General Assembly,

            Noting the wells of the valley and the rules of the guild,

            1. Requests the guild, within existing means, to list all wells;

            2. Invites donors to pay for repairs in the valley;

            3. Thanks the keepers of the northern lighthouse for their patience;

            4. Decides to return to the matter.
            """);
        Files.writeString(now, """
            Care of wells

            The General Assembly,

            Noting the wells of the valley and the rules of the guild,

            1. Requests the guild to list all [wells], where possible;

            2. Invites donors to pay for repairs in the valley, within existing means;

            3. Decides to return to the matter.
            """);
        assertWatched(old, now, "rules of the guild", "kept in PP1", ExitCode.SAME);
        assertWatched(old, now, "within existing means", "moved from OP1 to OP2", ExitCode.SAME);
        assertWatched(old, now, "list all wells", "now in brackets in OP1", ExitCode.DIFFERENT);
        assertWatched(old, now, "guild, within", "edited in OP1", ExitCode.DIFFERENT);
        assertWatched(old, now, "northern lighthouse", "lost, was in OP3", ExitCode.DIFFERENT);
        assertWatched(old, now, "where possible", "came in with OP1", ExitCode.SAME);
        assertWatched(old, now, "dragons", "is in neither document", ExitCode.SAME);
    }

    /** Nothing of PP1 changed, so that of this run only the watch list can give another exit code. */
    private void assertWatched(Path old, Path now, String phrase, String told, int code) throws IOException {
        Path list = folder.resolve("watch.txt");
        Files.writeString(list, "# what we care about\n\n" + phrase + "\n");
        String[] args = {old.toString(), now.toString(), "--watch", list.toString(), "--only", "PP1"};
        Run run = Run.of(args);
        assertEquals(ExitCode.SAME, run.code());
        assertEquals(
                List.of("Watch: “" + phrase + "” " + told),
                run.out().lines().filter(line -> line.startsWith("Watch")).toList());
        assertEquals(
                code,
                Run.of(Stream.concat(Stream.of(args), Stream.of("--fail-on-watch"))
                                .toArray(String[]::new))
                        .code());
    }

    @Test
    void aProjectReplacesWordLists() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.txt"),
                "The Assembly,\n\nNoting wells,\n\n1. Lauds the guild;\n\n2. Asks it to act, if funds allow.\n");
        Path now = Files.writeString(
                folder.resolve("new.txt"),
                "The Assembly,\n\nNoting wells,\n\n1. Extols the guild;\n\n2. Asks it to act.\n");
        Path lists = Files.createDirectory(folder.resolve("lists"));
        String[] args = {old.toString(), now.toString(), "--lexicon", lists.toString()};
        assertFalse(Run.of(args).out().contains("verb.strengthened"));
        Files.writeString(
                lists.resolve("ladder.tsv"), "# ours\npraise\t1\tlauds\tlauding\npraise\t2\textols\textolling\n");
        Files.writeString(lists.resolve("hedges.txt"), "if funds allow\n");
        Run run = Run.of(args);
        assertTrue(run.out().contains("substantive: verb.strengthened"), run.out());
        assertTrue(run.out().contains("substantive: hedge.removed"), run.out());
        assertTrue(run.out().contains("Strength: 1 verb stronger"), run.out());

        Files.writeString(lists.resolve("ladder.tsv"), "praise\tone\tlauds\tlauding\n");
        assertTrue(
                Run.of(args).err().contains("ladder.tsv: \"praise\tone\tlauds"),
                Run.of(args).err());
        Files.move(lists.resolve("ladder.tsv"), lists.resolve("verbs.tsv"));
        assertTrue(
                Run.of(args).err().contains("verbs.tsv: no word list of this name"),
                Run.of(args).err());
        assertEquals(
                ExitCode.TROUBLE,
                Run.of(OLD, NEW, "--lexicon", "no-such-folder").code());
    }
}
