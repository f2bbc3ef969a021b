package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resdiff.diff.Kind;

/** What is explained, and which options are refused because nothing would obey them. */
class ExplainCommandTest {
    private static final String OLD = "testdata/cases/brief/old.md";
    private static final String NOW = "testdata/cases/brief/new.md";

    @Test
    void explainsEveryKindWithItsLevelAndMeaning() {
        for (Kind kind : Kind.values()) {
            Run run = Run.of("explain", kind.id());
            assertEquals(ExitCode.SAME, run.code(), run.err());
            assertTrue(
                    run.out().startsWith(kind.id() + " (" + kind.significance().id() + ")\n"), run.out());
            assertTrue(
                    run.out().toLowerCase(Locale.ROOT).contains(kind.meaning().toLowerCase(Locale.ROOT)), run.out());
            assertTrue(!run.out().contains("<a id"), run.out());
        }
    }

    @Test
    void listsAllAndOffersTheNearest() {
        Run all = Run.of("explain");
        for (Kind kind : Kind.values()) {
            assertTrue(all.out().contains("  " + kind.id() + " "), kind.id());
        }
        Run miss = Run.of("explain", "verb.weekend");
        assertEquals(ExitCode.TROUBLE, miss.code());
        assertEquals(
                "resdiff: verb.weekend: no such kind of change; did you mean verb.weakened; resdiff explain lists"
                        + " them\n",
                miss.err());
    }

    @Test
    void refusesNumbersThatCannotBeMeant() {
        refused("--width 0: expected a number from 1 on", "--width", "0");
        refused("--context -1: expected a number from 0 on", "--context", "-1");
    }

    @Test
    void refusesOptionsThatNoFormAskedForObeys() {
        refused("--context: has no use in the form csv", "--context", "2", "--format", "csv");
        refused("--markup: has no use in the form terminal", "--markup", "critic");
        refused("--view: has no use in the form json", "--view", "brief", "--format", "json");
        refused("--view summary: has no use in the form markdown", "--view", "summary", "--format", "markdown");
        refused("--explain prints text; leave out --format json", "--explain", "--format", "json");
    }

    private static void refused(String message, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = OLD;
        args[1] = NOW;
        System.arraycopy(options, 0, args, 2, options.length);
        Run run = Run.of(args);
        assertEquals(ExitCode.TROUBLE, run.code(), run.out());
        assertTrue(run.err().startsWith("resdiff: " + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void writesTheMatchesToTheFileThatWasAskedFor(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("why.txt");
        Run run = Run.of(OLD, NOW, "--explain", "-o", file.toString());
        assertEquals("", run.out() + run.err());
        assertEquals(Run.of(OLD, NOW, "--explain").out(), Files.readString(file));
    }

    @Test
    void saysAtOnceThatThePairIsSwappedOrUnrelated() {
        Run swapped = Run.of(NOW, OLD);
        assertTrue(swapped.err().contains("[pair.swapped]"), swapped.err());
        assertTrue(swapped.out().contains("Warning: OLD and NEW seem to be swapped: "), swapped.out());
        Run unrelated = Run.of(OLD, "testdata/families/bylaw.md");
        assertTrue(unrelated.err().contains("[pair.unrelated]"), unrelated.err());
        assertTrue(unrelated.out().contains("Warning: the documents seem to be no versions of one text"));
        assertEquals("", Run.of(OLD, NOW).err());
    }
}
