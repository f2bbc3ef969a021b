package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    private static final String STANDARD_OUTPUT = "-";

    static Supplier<OutputFlags> declare(Declaration line) {
        line.group("Output");
        Supplier<List<String>> outputs = line.texts(
                "-o, --output",
                "FILE",
                "Write to FILE instead of standard output; the form follows from its name. Repeatable.");
        Supplier<List<ReportFormat>> formats = line.choices(
                "--format",
                "FORM",
                ReportFormat.comparisons().toArray(ReportFormat[]::new),
                "terminal (default), markdown, html, json, docx, pdf, csv or github. Repeatable with --output, one each.");
        Supplier<Boolean> quiet = line.toggle("-q, --quiet", "Print nothing; only the exit code reports.");
        Supplier<LookFlags> look = LookFlags.declare(line);
        return () -> new OutputFlags(outputs.get(), formats.get(), quiet.get(), look.get());
    }

    /** One report to make; a null file is standard output. */
    private record Target(String file, ReportFormat format) {}

    /** What writes one report of a form. */
    interface Form {
        void write(ReportFormat format, ReportOptions options, OutputStream out) throws IOException;
    }

    /** Writes every report that was asked for. */
    void write(Comparison comparison, List<Path> inputs, Streams streams) throws IOException {
        write(
                (format, options, out) ->
                        format.renderer(layout(format, options)).render(comparison, options, out),
                inputs,
                streams);
    }

    /** The layout of one report: that of JSON is a contract, a terminal and annotations hold no table of whole clauses. */
    private static ReportOptions.Layout layout(ReportFormat format, ReportOptions options) {
        return LookUses.of("--layout").contains(format) ? options.layout() : ReportOptions.Layout.REPORT;
    }

    /** The same, of anything else that has these forms. */
    void write(Form form, List<Path> inputs, Streams streams) throws IOException {
        for (Target target : targets(streams)) {
            boolean screen = target.file() == null;
            ReportOptions options = look.options(streams, screen && target.format() == ReportFormat.TERMINAL);
            Outputs.Content content = out -> form.write(target.format(), options, out);
            if (!screen) {
                Outputs.toFile(streams.folder().resolve(target.file()), inputs, content);
            } else if (target.format() == ReportFormat.TERMINAL && look.pages(streams)) {
                Pager.show(streams, content);
            } else {
                Outputs.toStandardOutput(streams.out(), content);
            }
        }
    }

    /** The folder that reports go into, which is named by its end "/" or is there already; null where none is asked for. */
    String folder(Streams streams) {
        for (String output : outputs) {
            boolean folder =
                    output.endsWith("/") || Files.isDirectory(streams.folder().resolve(output));
            if (folder && !output.equals(STANDARD_OUTPUT)) {
                if (outputs.size() > 1 || formats.size() > 1) {
                    throw new InputException(output + ": is a folder, which takes one --format and no other --output");
                }
                return output;
            }
        }
        return null;
    }

    /** The form of what goes into a folder: HTML where none is given. */
    ReportFormat folderFormat() {
        return formats.isEmpty() ? ReportFormat.HTML : formats.get(0);
    }

    /** Refuses the forms that a command does not write. */
    void refuse(Set<ReportFormat> unknown, Streams streams) {
        for (Target target : targets(streams)) {
            if (unknown.contains(target.format())) {
                throw new InputException("--format " + target.format() + ": not a form that this command writes");
            }
        }
    }

    /** Refuses options on the look of reports that none of the forms asked for has a use for. */
    void refuseUseless(Streams streams) {
        List<ReportFormat> asked = new ArrayList<>();
        for (Target target : targets(streams)) {
            asked.add(target.format());
        }
        if (!asked.isEmpty()) {
            look.refuseUseless(asked);
        }
    }

    /** Refuses every form but text, with an option that prints lines in place of the report. */
    void refuseForms(String option) {
        for (ReportFormat format : formats) {
            if (format != ReportFormat.TERMINAL) {
                throw new InputException(option + " prints text; leave out --format " + format);
            }
        }
        for (String file : outputs) {
            ReportFormat named =
                    ReportFormat.ofName(file, ReportFormat.comparisons()).orElse(ReportFormat.TERMINAL);
            if (named != ReportFormat.TERMINAL) {
                throw new InputException(file + ": " + option + " prints text; end the name in .txt");
            }
        }
    }

    /** Writes lines of text instead of a report: to each file that was asked for, or to standard output. */
    void writeLines(List<String> lines, List<Path> inputs, Streams streams) throws IOException {
        Outputs.Content content = out -> Lines.write(out, lines);
        List<String> files = outputs.isEmpty() ? List.of(STANDARD_OUTPUT) : outputs;
        for (String file : files) {
            if (!file.equals(STANDARD_OUTPUT)) {
                Outputs.toFile(streams.folder().resolve(file), inputs, content);
            } else if (!quiet) {
                Outputs.toStandardOutput(streams.out(), content);
            }
        }
    }

    /** Checks what was asked for before any document is read. */
    void check(Streams streams) {
        targets(streams);
    }

    /** Refuses to go on where no report is a Word file. */
    void requireWordFile(Streams streams) {
        if (targets(streams).stream().noneMatch(target -> target.format() == ReportFormat.DOCX)) {
            throw new InputException("--tracked writes a Word file; give it with -o, as -o tracked.docx");
        }
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
        Optional<ReportFormat> named = name.equals(STANDARD_OUTPUT)
                ? formats.stream().findFirst().or(() -> Optional.of(ReportFormat.TERMINAL))
                : ReportFormat.ofName(name, ReportFormat.comparisons());
        return named.or(() -> formats.stream().findFirst())
                .orElseThrow(() -> new InputException(name
                        + ": its name gives no form; end it in .md, .html, .json, .docx, .pdf, .csv or .txt,"
                        + " or add --format"));
    }
}
