package org.resdiff.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What standard output leads to.
 *
 * @param interactive whether a person reads it
 * @param columns its width, 0 if unknown
 */
record Terminal(boolean interactive, int columns) {
    static final Terminal NONE = new Terminal(false, 0);

    /**
     * The launcher has asked the shell ({@code [ -t 1 ]}, {@code stty size}) and tells in two properties. Started without
     * it, Linux tells where descriptor 1 leads. {@code System.console()} helps in neither: it is null when only the input
     * is a pipe, and from Java 22 on may be set though the output is a file.
     */
    static Terminal detect() {
        String told = System.getProperty("resdiff.terminal");
        if (told != null) {
            return new Terminal(told.equals("true"), Integer.getInteger("resdiff.columns", 0));
        }
        Path descriptor = Path.of("/proc/self/fd/1");
        try {
            return new Terminal(Files.readSymbolicLink(descriptor).toString().startsWith("/dev/pts/"), 0);
        } catch (java.io.IOException | UnsupportedOperationException e) {
            // No /proc on this system: without the launcher's word, the output counts as a file.
            return NONE;
        }
    }
}
