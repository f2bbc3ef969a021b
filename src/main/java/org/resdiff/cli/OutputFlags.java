package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resdiff.diff.Comparison;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;

/** Where reports go and in which form: shared by the commands that print a comparison. */
record OutputFlags(List<String> outputs, List<ReportFormat> formats, boolean quiet, LookFlags look) {
    static Supplier<OutputFlags> declare(Declaration line) {
        line.group("Output");
        Supplier<List<String>> outputs = line.texts(
                "-o, --output",
                "FILE",
                "Write to FILE instead of standard output; the form follows from its name. Repeatable.");
        Supplier<List<ReportFormat>> formats = line.choices(
                "--format",
                "FORM",
                ReportFormat.values(),
                "terminal (default), markdown, html, json, docx, csv or github. Repeatable with --output, one each.");
        Supplier<Boolean> quiet = line.toggle("-q, --quiet", "Print nothing; only the exit code reports.");
        Supplier<LookFlags> look = LookFlags.declare(line);
        return new Given(outputs, formats, quiet, look);
    }

    private record Given(
            Supplier<List<String>> outputs,
            Supplier<List<ReportFormat>> formats,
            Supplier<Boolean> quiet,
            Supplier<LookFlags> look)
            implements Supplier<OutputFlags> {
        @Override
        public OutputFlags get() {
            return new OutputFlags(outputs.get(), formats.get(), quiet.get(), look.get());
        }
    }

    /** One report to make; a null file is standard output. */
    private record Target(String file, ReportFormat format) {}

    /** What writes one report of a form. */
    interface Form {
        void write(ReportFormat format, ReportOptions options, OutputStream out) throws IOException;
    }

    /** Writes every report that was asked for. */
    void write(Comparison comparison, List<Path> inputs, Streams streams) throws IOException {
        write(new Compared(comparison), inputs, streams);
    }

    private record Compared(Comparison comparison) implements Form {
        @Override
        public void write(ReportFormat format, ReportOptions options, OutputStream out) throws IOException {
            format.renderer().render(comparison, options, out);
        }
    }

    /** One report in its form, wherever it goes. */
    private record Report(Form form, ReportFormat format, ReportOptions options) implements Outputs.Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            form.write(format, options, out);
        }
    }

    /** The same, of anything else that has these forms. */
    void write(Form form, List<Path> inputs, Streams streams) throws IOException {
        for (Target target : targets(streams)) {
            boolean screen = target.file() == null;
            ReportOptions options = look.options(streams, screen && target.format() == ReportFormat.TERMINAL);
            Outputs.Content content = new Report(form, target.format(), options);
            if (!screen) {
                Outputs.toFile(streams.folder().resolve(target.file()), inputs, content);
            } else if (target.format() == ReportFormat.TERMINAL && look.pages(streams)) {
                Pager.show(streams, content);
            } else {
                Outputs.toStandardOutput(streams.out(), content);
            }
        }
    }

    /** Refuses the forms that a command does not write. */
    void refuse(Set<ReportFormat> unknown, Streams streams) {
        for (Target target : targets(streams)) {
            if (unknown.contains(target.format())) {
                throw new InputException("--format " + target.format() + ": not a form that this command writes");
            }
        }
    }

    /** Checks what was asked for before any document is read. */
    void check(Streams streams) {
        targets(streams);
    }

    private List<Target> targets(Streams streams) {
        if (outputs.isEmpty()) {
            if (formats.size() > 1) {
                throw new InputException("several --format want an --output each");
            }
            ReportFormat format = formats.isEmpty() ? ReportFormat.TERMINAL : formats.get(0);
            if (format.binary() && streams.terminal().interactive()) {
                throw new InputException(
                        "--format " + format + " is binary and the output a terminal; add --output FILE");
            }
            return quiet ? List.of() : List.of(new Target(null, format));
        }
        if (formats.size() > 1 && formats.size() != outputs.size()) {
            throw new InputException(formats.size() + " --format for " + outputs.size()
                    + " --output; give one each, or let the file names tell");
        }
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            String file = outputs.get(i).equals("-") ? null : outputs.get(i);
            targets.add(new Target(file, format(i)));
        }
        return targets;
    }

    private ReportFormat format(int i) {
        if (formats.size() == outputs.size()) {
            return formats.get(i);
        }
        String name = outputs.get(i);
        Optional<ReportFormat> named =
                name.equals("-") ? Optional.of(ReportFormat.TERMINAL) : ReportFormat.ofName(name);
        return named.or(() -> formats.stream().findFirst())
                .orElseThrow(() -> new InputException(name
                        + ": its name gives no form; end it in .md, .html, .json, .docx, .csv or .txt,"
                        + " or add --format"));
    }
}
