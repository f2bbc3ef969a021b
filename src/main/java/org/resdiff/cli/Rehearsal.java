package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs that are like users' runs, one after the other in one process, for the launcher to make a class archive from. Their
 * reports go nowhere.
 *
 * <p>usage: Rehearsal TESTDATA CACHE, the folder of the project's own documents and one for a cache
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path testdata = Path.of(args[0]);
        String old = testdata.resolve("cases/roll-over/old.txt").toString();
        String now = testdata.resolve("cases/roll-over/new.txt").toString();
        String pdf = testdata.resolve("formats/wells.pdf").toString();
        String docx = testdata.resolve("formats/wells.docx").toString();
        String html = testdata.resolve("formats/wells.html").toString();
        Path cache = Path.of(args[1]);
        Files.createDirectories(cache);
        // long enough for all cores to share in it
        String longer = cache.resolve("longer.txt").toString();
        Files.writeString(Path.of(longer), Files.readString(Path.of(old)).repeat(8));
        Streams streams = new Streams(
                System.in,
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                Map.of("XDG_CACHE_HOME", args[1]),
                Terminal.NONE,
                Path.of(""));
        Objects.requireNonNull(Main.class, "the class that a user's run begins with, to be archived too");
        Program program = new Program(streams);
        for (List<String> run : List.of(
                List.of(old, now, "--color", "always"),
                List.of(old, longer, "--color", "always"),
                List.of(longer, longer, "--format", "markdown"),
                List.of(pdf, now, "--format", "json"),
                List.of(pdf, docx, "--format", "html"),
                List.of(html, docx, "--format", "docx"),
                List.of("outline", pdf))) {
            program.run(run.toArray(String[]::new));
        }
    }
}
