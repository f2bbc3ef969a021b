package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that name clauses take labels as they are written in JSON and as reports say them; {@code --as} sets the family. */
class SpokenLabelsTest {
    private static final String OLD = "testdata/families/bylaw.md";
    private static final String NEW = "testdata/families/bylaw-new.md";

    @TempDir
    private Path folder;

    @Test
    void onlyAndSelectTakeBoth() {
        assertEquals(
                Run.of(OLD, NEW, "--only", "ArtIII/Section2").out(),
                Run.of(OLD, NEW, "--only", "Art. III § 2").out());
        String selected = Run.of("outline", OLD, "--select", "Art. II").out();
        assertEquals(selected, Run.of("outline", OLD, "--select", "ArtII").out());
        assertTrue(selected.contains("ArtII/Section2\t"), selected);
        assertFalse(selected.contains("ArtIII/"), selected);
    }

    @Test
    void talliesUseTheNounsOfTheText() {
        String report = Run.of(OLD, NEW).out();
        assertTrue(report.contains("Articles: 3 unchanged, 1 substantive (Art. II (Boats) added)"), report);
        assertFalse(report.contains("other:"), report);
        assertFalse(report.contains("ArtII"), report);
    }

    @Test
    void aFamilyThatIsSetLooksForNoResolution() throws IOException {
        Path file = folder.resolve("text.txt");
        Files.writeString(
                file,
                "The Guild,\n\nRecalling its oath,\n\n1. Requests the master to keep the log;\n\n2. Decides to row.\n");
        String found = Run.of("outline", file.toString()).out();
        assertTrue(found.contains("OP1\t"), found);
        String set = Run.of("outline", file.toString(), "--as", "bylaws").out();
        assertFalse(set.contains("OP1\t"), set);
        assertTrue(set.contains("Requests the master to keep the log"), set);
    }
}
