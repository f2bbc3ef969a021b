package org.resdiff.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.resdiff.model.InputException;

/**
 * A folder of reports in the making, beside the one that it becomes, so that nobody meets half of it. A folder that is there
 * already keeps its other files; each report replaces its namesake whole, and the overview, which links to all, comes last.
 */
final class Staging implements AutoCloseable {
    private final Path target;
    private final Path folder;
    private final Thread removal = new Thread(this::remove, "removal");

    Staging(Path target) {
        this.target = target.toAbsolutePath().normalize();
        folder = this.target.resolveSibling(
                ".resdiff-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
        if (Files.exists(this.target) && !Files.isDirectory(this.target)) {
            throw new InputException(target + ": is a file; name a folder");
        }
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new InputException(
                    target + ": cannot be made; check that the folder above it exists and its permissions", e);
        }
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** Writes one file; whole threads may do so at once. */
    void write(String path, Outputs.Content content) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new InputException(target + ": cannot be written; check its permissions", e);
        }
        Outputs.toFile(file, List.of(), content);
    }

    /**
     * Puts everything in its place.
     *
     * @param last the file that links to the others
     * @param inputs files that must not be replaced
     */
    void finish(String last, List<Path> inputs) {
        try {
            if (!Files.exists(target)) {
                Files.move(folder, target);
                return;
            }
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(Files::isRegularFile)
                        .map(folder::relativize)
                        .sorted(Comparator.comparing((Path path) -> path.equals(Path.of(last)))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
            }
            for (Path file : files) {
                refuse(target.resolve(file), inputs);
            }
            for (Path file : files) {
                Files.createDirectories(target.resolve(file).getParent());
                Files.move(folder.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InputException(target + ": cannot be written; check its permissions", e);
        }
    }

    private static void refuse(Path file, List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new InputException(file + ": is an input; write the reports to another folder");
            }
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // A signal is ending the process, and the hook does the same.
        }
    }

    private void remove() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Its folder went away or may no longer be written, which the move has said.
        }
    }
}
