package org.resdiff.cli;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Words;

/** What every command understands. */
record CommonFlags(boolean verbose) {
    /** Program looks for it, so that it works for a bad command line too. */
    static final String STACKTRACE = "--stacktrace";

    static Supplier<CommonFlags> declare(Declaration line) {
        line.group("Every command");
        line.help();
        Supplier<Boolean> verbose =
                line.toggle("-v, --verbose", "Report on standard error what was removed, guessed or odd.");
        line.toggle(STACKTRACE, "Show the stack trace of an error.");
        return () -> new CommonFlags(verbose.get());
    }

    /** Warnings are always told, the rest with {@code -v}. */
    void tell(Streams streams, String path, Stream<Diagnostic> diagnostics) {
        diagnostics
                .filter(diagnostic -> verbose || diagnostic.level() != Diagnostic.Level.INFO)
                .forEach(diagnostic -> streams.err()
                        .println(Messages.line(place(path, diagnostic)
                                + diagnostic.level().id() + ": " + diagnostic.message() + " [" + diagnostic.code()
                                + "]")));
    }

    /** Tells with {@code -v} how many words were read, and then what was odd. */
    void tell(Streams streams, String path, Document document) {
        if (verbose) {
            streams.err().println("resdiff: " + path + ": " + Words.of(document).sentence());
        }
        tell(streams, path, document.diagnostics().stream());
    }

    private static String place(String path, Diagnostic diagnostic) {
        String line = diagnostic.line() > 0 ? ":" + diagnostic.line() : "";
        String page = diagnostic.page() > 0 ? ": page " + diagnostic.page() : "";
        return path + (page.isEmpty() ? line : page) + ": ";
    }
}
