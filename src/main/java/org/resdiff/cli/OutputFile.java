package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;

/**
 * Where one result goes: shared by the commands that write no report but a text of its own.
 *
 * @param output a file; null or - for standard output
 */
record OutputFile(String output) {
    static Supplier<OutputFile> declare(Declaration line) {
        line.group("Output");
        Supplier<String> output = line.text(
                "-o, --output", "FILE", "Write to FILE instead of standard output; the form follows from its name.");
        return () -> new OutputFile(output.get());
    }

    /** The form that {@code --format} names, where what it may be depends on other options; null where it is not given. */
    static ReportFormat named(String format, List<ReportFormat> forms, String command) {
        if (format == null) {
            return null;
        }
        String name = format.toLowerCase(Locale.ROOT);
        for (ReportFormat form : forms) {
            if (form.id().equals(name) || form.textId().equals(name)) {
                return form;
            }
        }
        throw new InputException(
                "--format " + format + ": not a form that this command writes; see resdiff " + command + " --help");
    }

    boolean toFile() {
        return output != null && !output.equals("-");
    }

    /**
     * The form asked for: the option, else what the file's name says.
     *
     * @param forms those that the command writes
     * @param otherwise the form without a file
     */
    ReportFormat form(ReportFormat option, List<ReportFormat> forms, ReportFormat otherwise) {
        if (option != null) {
            return option;
        }
        return toFile()
                ? ReportFormat.ofName(output, forms)
                        .orElseThrow(() -> new InputException(
                                output + ": its name gives no form that this command writes; add --format"))
                : otherwise;
    }

    /** Refuses to put bytes that are no text on a terminal. */
    void refuseBinary(ReportFormat form, Streams streams) {
        if (form.binary() && !toFile() && streams.terminal().interactive()) {
            throw new InputException("--format " + form + " is binary and the output a terminal; add --output FILE");
        }
    }

    void write(Streams streams, List<String> inputs, Outputs.Content content) throws IOException {
        if (!toFile()) {
            Outputs.toStandardOutput(streams.out(), content);
            return;
        }
        Stream<Path> files = inputs.stream()
                .filter(path -> !path.equals(InputFlags.STANDARD_INPUT))
                .map(streams.folder()::resolve);
        Outputs.toFile(streams.folder().resolve(output), files.toList(), content);
    }
}
