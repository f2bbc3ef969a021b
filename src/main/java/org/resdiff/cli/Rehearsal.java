package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

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
        loadAll(Path.of(System.getProperty("java.class.path")));
    }

    /** Our own classes and those that read PDF are archived whole: users' documents need more of them than ours do. */
    private static void loadAll(Path jar) throws IOException {
        load(jar);
        try (JarFile own = new JarFile(jar.toFile())) {
            String libraries = own.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String library : libraries.split(" ", -1)) {
                if (library.startsWith("lib/pdfbox") || library.startsWith("lib/fontbox")) {
                    load(jar.resolveSibling(library));
                }
            }
        }
    }

    /** A part of PDFBox for which a library must be added, as signing, is passed over: no run of ours reaches it. */
    private static void loadIfComplete(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError incomplete) {
            return;
        }
    }

    private static void load(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    String name = entry.getName().substring(0, entry.getName().length() - ".class".length());
                    loadIfComplete(name.replace('/', '.'));
                }
            }
        }
    }
}
