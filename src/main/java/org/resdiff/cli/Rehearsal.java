package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs that are like users' runs, one after the other in one process, for the launcher to make an archive of classes from.
 * Their reports go nowhere. What no run here needs is not archived, and each class that is archived in vain costs a start
 * time: there is an archive for each kind of document.
 *
 * <p>usage: Rehearsal text|pdf|any TESTDATA FOLDER, the folder of the project's own documents and one to write to
 */
final class Rehearsal {
    /** Copies of a text that are long enough for all cores to share in comparing them. */
    private static final int COPIES = 8;

    private final Path testdata;
    private final Path folder;
    private final Program program;

    private Rehearsal(Path testdata, Path folder) {
        this.testdata = testdata;
        this.folder = folder;
        this.program = new Program(new Streams(
                System.in,
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                Map.of("XDG_CACHE_HOME", folder.toString()),
                Terminal.NONE,
                Path.of("")));
    }

    public static void main(String[] args) throws IOException {
        Rehearsal rehearsal = new Rehearsal(Path.of(args[1]), Path.of(args[2]));
        switch (args[0]) {
            case "text" -> rehearsal.text();
            case "pdf" -> rehearsal.pdf();
            case "any" -> rehearsal.any();
            default -> throw new IllegalArgumentException("no kind named " + args[0]);
        }
    }

    /** Texts and Markdown; the forms of report that need no library. */
    private void text() throws IOException {
        Files.createDirectories(folder);
        Path longer = folder.resolve("longer.txt");
        Files.writeString(
                longer, Files.readString(testdata("cases/roll-over/old.txt")).repeat(COPIES));
        run(longer.toString(), testdata("cases/move/new.txt").toString(), "--color", "always");
        for (String name : List.of("strength", "footnotes", "move", "roll-over")) {
            compare(name, "--color", "always");
        }
        compare("roll-over", "--format", "markdown");
        compare("roll-over", "--format", "github");
    }

    /** PDF, read anew, kept, and read from the cache. */
    private void pdf() throws IOException {
        compare("printed", "--no-cache", "--color", "always");
        compare("printed", "--format", "markdown");
        compare("printed", "--format", "github");
    }

    private void any() throws IOException {
        text();
        pdf();
        String text = testdata("formats/wells.txt").toString();
        for (String name : List.of("wells.docx", "wells.html", "wells.doc", "wells.pdf")) {
            run("--no-cache", testdata("formats/" + name).toString(), text, "--color", "always");
        }
        for (String form : List.of("json", "html", "csv", "docx")) {
            compare("roll-over", "--format", form);
        }
    }

    private Path testdata(String name) {
        return testdata.resolve(name);
    }

    private void compare(String name, String... options) throws IOException {
        String[] run = Arrays.copyOf(options, options.length + 2);
        run[options.length] = side(name, "old");
        run[options.length + 1] = side(name, "new");
        run(run);
    }

    private String side(String name, String side) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(testdata("cases/" + name), side + ".*")) {
            return files.iterator().next().toString();
        }
    }

    private void run(String... arguments) {
        if (program.run(arguments) == ExitCode.TROUBLE) {
            throw new IllegalStateException("failed: " + List.of(arguments));
        }
    }
}
