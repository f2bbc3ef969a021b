package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The small cases beside the project, where they are: the packaged launcher gives the right answer to each. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SharedCasesIT {
    private static final Path CHECK = Path.of("../shared/tools/check_cases.py");
    private static final String LAST = "\\d+ passed, 0 failed";

    @Test
    void allHold() throws IOException, InterruptedException {
        assumeTrue(Files.exists(CHECK), "skipped: needs " + CHECK);
        assumeTrue(runs("python3", "--version"), "skipped: needs python3");
        Path said = Files.createTempFile("cases", ".txt");
        try {
            Process check = new ProcessBuilder("python3", CHECK.toString(), "--", "scripts/resdiff")
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertTrue(check.waitFor(20, TimeUnit.MINUTES), "the cases hang");
            List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
            String last = lines.get(lines.size() - 1);
            assertTrue(last.matches(LAST), String.join("\n", lines));
            assertEquals(0, check.exitValue());
        } finally {
            Files.delete(said);
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
