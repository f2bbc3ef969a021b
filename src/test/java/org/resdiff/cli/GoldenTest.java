package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole files against whole reports: every folder of testdata/cases holds two documents and what must be said of them.
 * {@code mvn verify -Dgolden.update=true} writes what is said today; read the difference before you commit it.
 */
class GoldenTest {
    private static final Path CASES = Path.of("testdata", "cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES).sorted()) {
            for (Path folder : folders.toList()) {
                tests.add(golden(folder, "terminal", "expected.terminal.txt"));
                tests.add(golden(folder, "markdown", "expected.md"));
                tests.add(golden(folder, "json", "expected.json"));
            }
        }
        return tests.stream();
    }

    private static DynamicTest golden(Path folder, String format, String expected) {
        return DynamicTest.dynamicTest(folder.getFileName() + " as " + format, () -> {
            List<String> args = new ArrayList<>(List.of(side(folder, "old"), side(folder, "new"), "--format", format));
            if (format.equals("terminal")) {
                args.addAll(List.of("--width", "80", "--color", "never"));
            }
            Run run = Run.of(args.toArray(new String[0]));
            assertEquals("", run.err());
            assertEquals(ExitCode.DIFFERENT, run.code());
            Path file = folder.resolve(expected);
            if (UPDATE) {
                Files.writeString(file, run.out());
            }
            assertTrue(Files.exists(file), () -> file + " is missing; write it with -Dgolden.update=true");
            assertEquals(Files.readString(file), run.out());
        });
    }

    /** Reports hold the path as given, so it is given the same way on every system. */
    private static String side(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + ".*")) {
            return files.iterator().next().toString().replace('\\', '/');
        }
    }
}
