package org.resdiff.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.resdiff.model.InputException;

/** Puts bytes where they belong: whole or not at all. */
final class Outputs {
    private static final int BUFFER = 1 << 16;

    private Outputs() {}

    /** Something that writes itself to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A writer of UTF-8 text onto a stream; the caller flushes. */
    static PrintWriter text(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** To standard output; a reader that went away ends the run quietly. */
    static void toStandardOutput(OutputStream out, Content content) throws IOException {
        OutputStream watched = new BufferedOutputStream(new PipeOutputStream(out), BUFFER);
        content.writeTo(watched);
        watched.flush();
    }

    /**
     * To a file, by way of a temporary one beside it that is moved into place, so that no reader ever sees half a report.
     *
     * @param inputs paths that must not be overwritten
     */
    static void toFile(Path file, List<Path> inputs, Content content) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new InputException(file + ": is an input; write the report to another file");
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new InputException(file + ": folder " + folder.getFileName() + " does not exist; make it first");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a named pipe cannot be replaced: it is written to.
            try (OutputStream out = Files.newOutputStream(file)) {
                toStandardOutput(out, content);
            }
            return;
        }
        Path temporary = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    BUFFER)) {
                content.writeTo(out);
            }
            move(temporary, file);
        } catch (AccessDeniedException e) {
            throw new InputException(file + ": may not be written; check the permissions of its folder", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Tells a pipe that broke from other trouble. */
    private static final class PipeOutputStream extends FilterOutputStream {
        PipeOutputStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new BrokenPipeException(e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }
    }
}
