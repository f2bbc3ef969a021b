package org.resdiff.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.resdiff.model.InputException;

/**
 * The word lists. Each is a UTF-8 text file of one entry a line, fields parted by tabs; lines that open with "#" and blank
 * lines are comments. A file of the same name in the project's lexicon folder takes the place of ours.
 *
 * @param folder the project's lexicon folder, null for none
 */
public record Lexicon(Path folder) {
    /** Our own lists, with nothing replaced. */
    public static final Lexicon ENGLISH = new Lexicon(null);

    /** The lists by which changes are judged: those that a project may replace. */
    private static final Set<String> REPLACEABLE = new TreeSet<>(Set.of(
            "affirmations.txt",
            "chain-adverbs.txt",
            "hedges.txt",
            "house-spelling.tsv",
            "ladder.tsv",
            "negations.txt",
            "periodicity.txt",
            "renamed-states.tsv",
            "sessions.tsv",
            "source-words.txt",
            "spelling.tsv",
            "stop-words.txt",
            "terms-to-avoid.tsv",
            "verbs.txt"));

    /**
     * The word lists of a project, ours where it has none.
     *
     * @throws InputException if there is no such folder, or it holds a list that nothing would read
     */
    public static Lexicon of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".tsv"))
                    .filter(name -> !REPLACEABLE.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InputException(
                                folder.resolve(name) + ": no word list of this name is replaceable; these are: "
                                        + String.join(", ", REPLACEABLE));
                    });
        } catch (IOException e) {
            throw new InputException(folder + ": no folder of word lists; check the path", e);
        }
        return new Lexicon(folder);
    }

    /** The entries of one list, as "ladder.tsv", comments left out. */
    public List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        for (String line : read(name).split("\n", -1)) {
            String entry = line.strip();
            if (!entry.isEmpty() && entry.charAt(0) != '#') {
                entries.add(entry);
            }
        }
        return entries;
    }

    private String read(String name) {
        if (folder != null && Files.exists(folder.resolve(name))) {
            try {
                return Files.readString(folder.resolve(name));
            } catch (IOException e) {
                throw new InputException(folder.resolve(name) + ": cannot be read as UTF-8 text; save it as such", e);
            }
        }
        try (InputStream in = Packed.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Our own lists as they are packed. A jar is opened once for all of them: a short run reads a dozen, and to find each by an
     * address of its own takes longer than all else that is done with it.
     */
    private static final class Packed {
        private static final String FOLDER = "en/";
        /** Any list, to find the jar by. */
        private static final String FIRST = "openers.txt";
        /** Null where the lists are files in a folder. */
        private static final JarFile JAR = jar();

        private static JarFile jar() {
            try {
                URLConnection first = Lexicon.class.getResource(FOLDER + FIRST).openConnection();
                return first instanceof JarURLConnection packed ? packed.getJarFile() : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static InputStream open(String name) throws IOException {
            if (JAR == null) {
                return Lexicon.class.getResourceAsStream(FOLDER + name);
            }
            String folder = Lexicon.class.getPackageName().replace('.', '/') + "/" + FOLDER;
            return JAR.getInputStream(JAR.getEntry(folder + name));
        }
    }
}
