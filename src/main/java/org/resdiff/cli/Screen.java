package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.fusesource.jansi.AnsiConsole;
import org.fusesource.jansi.AnsiMode;
import org.fusesource.jansi.AnsiPrintStream;
import org.fusesource.jansi.AnsiType;

/**
 * The terminal behind standard output, by Jansi: whether there is one, its width, and what is written to it, with colours as
 * few as it has and on consoles of Windows that know no escape sequences too. Jansi unpacks a library with native code for
 * that, so it is asked only when something is wanted.
 */
final class Screen extends OutputStream {
    private AnsiPrintStream out;
    private boolean installed;

    /** Whether a terminal is there. */
    boolean interactive() {
        AnsiType type = opened().getType();
        return type != AnsiType.Redirected && type != AnsiType.Unsupported;
    }

    /** Its width; 0 if unknown. */
    int columns() {
        return opened().getTerminalWidth();
    }

    /** Whether Jansi was asked anything, and so has a file to remove when the process exits. */
    boolean used() {
        return out != null;
    }

    private AnsiPrintStream opened() {
        if (out == null) {
            out = AnsiConsole.out();
            out.setResetAtUninstall(false);
            boolean windows =
                    System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
            if (out.getType() == AnsiType.Unsupported && !windows) {
                // Its library could not be unpacked, into a folder without execution: all terminals but those know
                // colours.
                out.setMode(AnsiMode.Force);
            }
        }
        return out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!installed) {
            opened().install();
            installed = true;
        }
        out.write(bytes, offset, length);
        // A stream of this kind throws nothing.
        if (out.checkError()) {
            throw new IOException("the terminal is gone");
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Leaves the console as it was. */
    @Override
    public void close() throws IOException {
        if (installed) {
            out.uninstall();
        }
    }
}
