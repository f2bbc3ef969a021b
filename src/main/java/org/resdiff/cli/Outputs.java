package org.resdiff.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resdiff.model.InputException;

/** Puts bytes where they belong: whole or not at all. */
final class Outputs {
    private static final int BUFFER = 1 << 16;
    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private Outputs() {}

    /** Something that writes itself to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A writer of UTF-8 text onto a stream; the caller flushes. */
    static PrintWriter text(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** To standard output, which {@link Program} watches. */
    static void toStandardOutput(OutputStream out, Content content) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        content.writeTo(buffered);
        buffered.flush();
    }

    /**
     * To a file, by way of a temporary one beside it that is moved into place, so that no reader ever sees half a report. A
     * link is written through, and what is replaced hands on its permissions.
     *
     * @param inputs paths that must not be overwritten
     * @throws InputException naming the file, whatever goes wrong with it
     */
    static void toFile(Path file, List<Path> inputs, Content content) {
        try {
            Path target = target(file);
            check(file, target, inputs);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a named pipe cannot be replaced: it is written to.
                try (OutputStream out = Files.newOutputStream(target)) {
                    writeWhole(out, file, content);
                }
                return;
            }
            try (Part part = Part.beside(target)) {
                try (OutputStream out = part.open()) {
                    writeWhole(out, file, content);
                }
                part.moveTo(target);
            }
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "not permitted" : e.getReason();
            throw new InputException(
                    file + ": cannot be written (" + reason + "); check it and the permissions of its folder", e);
        } catch (IOException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** Where a link leads in the end, whether anything is there or not. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new InputException(file + ": links that lead in a circle; name another file");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void check(Path file, Path target, List<Path> inputs) throws IOException {
        if (file.toString().isEmpty()) {
            throw new InputException("--output: the name is empty; name a file");
        }
        if (Files.isDirectory(target)) {
            throw new InputException(file + ": is a folder; name a file in it");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new InputException(file + ": folder " + folder.getFileName() + " does not exist; make it first");
        }
        if (!Files.exists(target)) {
            return;
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(target, input)) {
                throw new InputException(file + ": is an input; write the report to another file");
            }
        }
        if (!Files.isWritable(target)) {
            throw new InputException(file + ": may not be written; check its permissions");
        }
    }

    private static void writeWhole(OutputStream out, Path file, Content content) throws IOException {
        Sink sink = new Sink(out, file.toString());
        toStandardOutput(sink, content);
        sink.check();
    }
}
