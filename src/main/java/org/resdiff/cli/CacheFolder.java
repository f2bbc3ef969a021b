package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resdiff.cache.DocumentCache;

/** Where this user's cache lies, and which build fills it. */
final class CacheFolder {
    private CacheFolder() {}

    /** Empty where the user has no cache folder, and for a build that is not a jar: one under development changes unseen. */
    static Optional<DocumentCache> cache(Map<String, String> environment) {
        Path folder = folder(environment);
        String build = build();
        return folder == null || build == null
                ? Optional.empty()
                : Optional.of(new DocumentCache(folder.resolve("resdiff"), build, DocumentCache.LIMIT));
    }

    /** Where the indexes of libraries lie; empty where the user has no cache folder. */
    static Optional<Path> libraries(Map<String, String> environment) {
        return Optional.ofNullable(folder(environment))
                .map(folder -> folder.resolve("resdiff").resolve("library"));
    }

    /** What reads documents, by the name of its build; builds under development have one name. */
    static String reader() {
        String build = build();
        return build == null ? "development" : build;
    }

    /** As the XDG Base Directory Specification (0.8) and the makers of macOS and Windows have it; null for none. */
    private static Path folder(Map<String, String> environment) {
        String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg);
        }
        String windows = environment.get("LOCALAPPDATA");
        if (windows != null) {
            return Path.of(windows);
        }
        String home = environment.get("HOME");
        if (home == null || home.isEmpty()) {
            return null;
        }
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return Path.of(home, mac ? "Library/Caches" : ".cache");
    }

    /** Size and time of the jar: the launcher's class path is that jar alone. */
    private static String build() {
        try {
            BasicFileAttributes jar =
                    Files.readAttributes(Path.of(System.getProperty("java.class.path")), BasicFileAttributes.class);
            return jar.isRegularFile()
                    ? jar.size() + "-" + jar.lastModifiedTime().toMillis()
                    : null;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // A class path of several entries: not started by the launcher.
            return null;
        }
    }
}
