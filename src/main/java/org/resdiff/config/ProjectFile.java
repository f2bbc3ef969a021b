package org.resdiff.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resdiff.model.InputException;

/**
 * The file in which a project gives defaults of options: a Java properties file whose keys are long option names. Whoever
 * unpacks or clones a folder runs with it unseen, so it may say how documents are compared, but neither where anything is
 * written nor that trouble or differences go untold.
 */
final class ProjectFile {
    static final String NAME = ".resdiff.properties";

    /** What is for the user alone to say, by a flag or in the environment. */
    private static final Set<String> USERS_OWN = Set.of(
            "compilation",
            "exit-zero",
            "explain",
            "force",
            "furniture",
            "help",
            "no-cache",
            "output",
            "pager",
            "paging",
            "partial",
            "quiet",
            "show",
            "stacktrace",
            "version");

    /** Files that a project names stand beside its project file, wherever the command is run. */
    private static final Set<String> PATHS = Set.of("lexicon", "pins", "watch");

    private ProjectFile() {}

    /** Where the file may lie, nearest first: from the folder up to that of the repository, or in the folder alone. */
    static List<Path> places(Path folder) {
        List<Path> places = new ArrayList<>();
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            places.add(at.resolve(NAME));
            if (Files.exists(at.resolve(".git"))) {
                return places;
            }
        }
        return places.subList(0, 1);
    }

    /** Whether the file is the user's own, where the system tells; another's may hold anything. */
    static boolean isUsersOwn(Path file) {
        Path self = Path.of("/proc/self");
        try {
            UserPrincipal user = Files.exists(self)
                    ? Files.getOwner(self)
                    : file.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(System.getProperty("user.name"));
            return Files.getOwner(file).equals(user);
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without owners, or a user without a name.
            return true;
        }
    }

    /** @param known names of all options */
    static Map<String, Setting> read(Path file, Set<String> known) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new InputException(file + ": no properties file in UTF-8; write lines like fail-on=technical", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; check its permissions", e);
        }
        Map<String, Setting> settings = new TreeMap<>();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            check(file, name, known);
            String value = properties.getProperty(name).strip();
            String read = PATHS.contains(name) ? file.resolveSibling(value).toString() : value;
            settings.put(name, new Setting(name, read, file.toString()));
        }
        return settings;
    }

    private static void check(Path file, String name, Set<String> known) {
        if (USERS_OWN.contains(name)) {
            throw new InputException(file + ": " + name + ": not for a project to say; use the command line or "
                    + Settings.variable(name));
        }
        if (!known.contains(name)) {
            Set<String> allowed = new TreeSet<>(known);
            allowed.removeAll(USERS_OWN);
            throw new InputException(file + ": " + name + ": no such option"
                    + Nearest.of(name, allowed)
                            .map(nearest -> "; did you mean " + nearest)
                            .orElse("; resdiff compare --help lists them"));
        }
    }
}
