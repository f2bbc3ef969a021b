package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * What standard output leads to.
 *
 * @param interactive whether a person reads it
 * @param width its columns, 0 if unknown; asked only when wanted, which takes time
 */
record Terminal(boolean interactive, IntSupplier width) {
    static final Terminal NONE = new Terminal(false, 0);

    Terminal(boolean interactive, int columns) {
        this(interactive, new Columns(columns));
    }

    /** A class and not a lambda: a terminal is the first thing that every run makes. */
    private record Columns(int count) implements IntSupplier {
        @Override
        public int getAsInt() {
            return count;
        }
    }

    int columns() {
        return width.getAsInt();
    }

    /**
     * The launcher has asked the shell ({@code [ -t 1 ]}) and says so in a property, which is cheaper than to ask the screen.
     * Started without it, Linux tells where descriptor 1 leads if that is no device. {@code System.console()} helps in
     * neither: it is null when only the input is a pipe, and from Java 22 on may be set though the output is a file.
     */
    static Terminal detect(Screen screen) {
        String told = System.getProperty("resdiff.terminal");
        boolean interactive = told != null ? told.equals("true") : leadsToDevice() && screen.interactive();
        return interactive ? new Terminal(true, screen::columns) : NONE;
    }

    private static boolean leadsToDevice() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException e) {
            // No /proc on this system: it may be a device.
            return true;
        }
    }
}
