package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Where a report ends up, watched: the writers of text between a report and its stream swallow what goes wrong, so whoever
 * owns the stream asks in the end. A reader that went away, as {@code head} does, is nothing wrong: the rest goes nowhere,
 * and the run comes to its own end and exit code.
 */
final class Sink extends OutputStream {
    private final OutputStream out;
    private final String name;
    private boolean gone;
    private IOException failure;

    /** @param name what messages call it */
    Sink(OutputStream out, String name) {
        this.out = out;
        this.name = name;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check();
        if (gone) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            settle(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        check();
        if (gone) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            settle(e);
        }
    }

    /** What went wrong so far; null for nothing. */
    IOException failure() {
        return failure;
    }

    /** @throws IOException if anything was lost before */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private void settle(IOException e) throws IOException {
        gone = isBrokenPipe(e.getMessage());
        if (!gone) {
            failure =
                    new IOException(name + ": cannot be written (" + e.getMessage() + "); the output is not whole", e);
            throw failure;
        }
    }

    /** Java has no exception of its own for EPIPE, only the system's words: those of Unix, and the two of Windows. */
    private static boolean isBrokenPipe(String message) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return words.contains("broken pipe")
                || words.contains("pipe is being closed")
                || words.contains("pipe has been ended");
    }
}
