package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.resdiff.model.InputException;

class PartTest {
    @TempDir
    private Path folder;

    /** A process that never gets to the end of its report. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) {
            Outputs.toFile(Path.of(args[0]), List.of(), out -> {
                System.out.write('!');
                System.out.flush();
                while (true) {
                    out.write('.');
                    out.flush();
                }
            });
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals")
    void aSignalLeavesNothingBehindAndTheOlderReportWhole() throws Exception {
        Path report = Files.writeString(folder.resolve("report.md"), "older");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        report.toString())
                .start();
        assertEquals('!', process.getInputStream().read());
        process.destroy();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(128 + 15, process.exitValue());
        assertEquals(List.of(report), files());
        assertEquals("older", Files.readString(report));
    }

    @Test
    void aReportThatFailsLeavesTheOlderOneWhole() throws IOException {
        Path report = Files.writeString(folder.resolve("report.md"), "older");
        assertThrows(
                InputException.class,
                () -> Outputs.toFile(report, List.of(), out -> {
                    out.write('.');
                    throw new IOException("No space left on device");
                }));
        assertEquals(List.of(report), files());
        assertEquals("older", Files.readString(report));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
