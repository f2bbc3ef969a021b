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
        return new Given(verbose);
    }

    /** The flags once the line is parsed. A class and not a lambda, as in all that a short run declares: it starts faster. */
    private record Given(Supplier<Boolean> verbose) implements Supplier<CommonFlags> {
        @Override
        public CommonFlags get() {
            return new CommonFlags(verbose.get());
        }
    }

    /** Warnings are always told, the rest with {@code -v}. */
    void tell(Streams streams, String path, Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (verbose || diagnostic.level() != Diagnostic.Level.INFO) {
                streams.err()
                        .println(Messages.line(place(path, diagnostic)
                                + diagnostic.level().id() + ": " + diagnostic.message() + " [" + diagnostic.code()
                                + "]"));
            }
        }
    }

    void tell(Streams streams, String path, Stream<Diagnostic> diagnostics) {
        tell(streams, path, diagnostics.toList());
    }

    /** Tells with {@code -v} how many words were read, and then what was odd. */
    void tell(Streams streams, String path, Document document) {
        if (verbose) {
            streams.err().println("resdiff: " + path + ": " + Words.of(document).sentence());
        }
        tell(streams, path, document.diagnostics());
    }

    private static String place(String path, Diagnostic diagnostic) {
        String line = diagnostic.line() > 0 ? ":" + diagnostic.line() : "";
        String page = diagnostic.page() > 0 ? ": page " + diagnostic.page() : "";
        return path + (page.isEmpty() ? line : page) + ": ";
    }
}
