package org.resdiff.cli;

import java.util.stream.Stream;
import org.resdiff.model.Diagnostic;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonFlags {
    @SuppressWarnings("UnusedVariable") // picocli shows the help itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell on standard error what was removed, guessed or odd.")
    private boolean verbose;

    @SuppressWarnings("UnusedVariable") // Program looks for it, so that it works for a bad command line too
    @Option(names = "--stacktrace", description = "Show the stack trace of an error.")
    private boolean stacktrace;

    /** Warnings are always told, the rest with {@code -v}. */
    void tell(Streams streams, String path, Stream<Diagnostic> diagnostics) {
        diagnostics
                .filter(diagnostic -> verbose || diagnostic.level() != Diagnostic.Level.INFO)
                .forEach(diagnostic -> streams.err()
                        .println("resdiff: " + place(path, diagnostic)
                                + diagnostic.level().id() + ": " + diagnostic.message() + " [" + diagnostic.code()
                                + "]"));
    }

    private static String place(String path, Diagnostic diagnostic) {
        String line = diagnostic.line() > 0 ? ":" + diagnostic.line() : "";
        String page = diagnostic.page() > 0 ? ": page " + diagnostic.page() : "";
        return path + (page.isEmpty() ? line : page) + ": ";
    }
}
