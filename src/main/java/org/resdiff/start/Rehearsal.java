package org.resdiff.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resdiff.cli.ExitCode;

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

    private static final String ROLL_OVER = "cases/roll-over/old.txt";
    private static final String PRINTED = "cases/printed/old.pdf";

    private final Path testdata;
    private final Path folder;

    private Rehearsal(Path testdata, Path folder) {
        this.testdata = testdata;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Main.loadAhead();
        // What reads the environment is to be in the archive; what it says is not to matter.
        new TreeMap<>(System.getenv()).clear();
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
        Files.writeString(longer, Files.readString(testdata.resolve(ROLL_OVER)).repeat(COPIES));
        run(longer.toString(), testdata("cases/move/new.txt"), "--color", "always");
        for (String old :
                List.of("cases/strength/old.txt", "cases/footnotes/old.md", "cases/move/old.txt", ROLL_OVER)) {
            compare(old, "--color", "always");
        }
        compare(ROLL_OVER, "--format", "markdown");
        compare(ROLL_OVER, "--format", "github");
    }

    /** PDF, read anew, kept, and read from the cache. */
    private void pdf() {
        compare(PRINTED, "--no-cache", "--color", "always");
        compare(PRINTED, "--format", "markdown");
        compare(PRINTED, "--format", "github");
    }

    private void any() throws IOException {
        text();
        pdf();
        for (String name : List.of("wells.docx", "wells.html", "wells.doc", "wells.pdf")) {
            run("--no-cache", testdata("formats/" + name), testdata("formats/wells.txt"), "--color", "always");
        }
        for (String form : List.of("json", "html", "csv", "docx")) {
            compare(ROLL_OVER, "--format", form);
        }
    }

    private String testdata(String name) {
        return testdata.resolve(name).toString();
    }

    /** @param old of a case, whose new document has the same ending */
    private void compare(String old, String... options) {
        List<String> run = new ArrayList<>(List.of(options));
        run.add(testdata(old));
        run.add(testdata(old.replace("/old.", "/new.")));
        run(run.toArray(String[]::new));
    }

    private void run(String... arguments) {
        if (org.resdiff.cli.Main.runSilently(Map.of("XDG_CACHE_HOME", folder.toString()), arguments)
                == ExitCode.TROUBLE) {
            throw new IllegalStateException("failed: " + List.of(arguments));
        }
    }
}
