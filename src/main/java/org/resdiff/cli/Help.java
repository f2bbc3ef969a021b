package org.resdiff.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command, laid out by picocli. */
final class Help {
    private static final List<String> SYNOPSIS = List.of(
            "Usage: resdiff OLD NEW [options]     what changed, clause by clause",
            "       resdiff COMMAND ...           see the commands below");
    private static final List<String> FOOTER = List.of(
            "",
            "Documents are text, Markdown, PDF, DOCX, DOC or HTML; - is standard input.",
            "Exit code: 0 no difference at or above --fail-on, 1 differences, 2 trouble.",
            "All options: resdiff compare --help");

    private Help() {}

    /** @param path the command as the user types it, as "resdiff amend apply" */
    static void print(Command command, String path, PrintWriter out) {
        CommandSpec spec = spec(command, path);
        if (!path.contains(" ")) {
            spec.usageMessage()
                    .synopsisHeading("")
                    .customSynopsis(SYNOPSIS.toArray(String[]::new))
                    .description("", command.syntax().description(), "")
                    .footer(FOOTER.toArray(String[]::new));
        }
        new CommandLine(spec).usage(out, Ansi.OFF);
        out.flush();
    }

    private static CommandSpec spec(Command command, String name) {
        Syntax syntax = command.syntax();
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().sortOptions(false).description(plain(syntax.description()));
        for (Operand operand : syntax.operands()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(operand.label())
                    .arity(operand.least() + ".." + (operand.most() == Integer.MAX_VALUE ? "*" : operand.most()))
                    .type(operand.most() > 1 ? List.class : String.class)
                    .auxiliaryTypes(String.class)
                    .description(plain(operand.description()))
                    .build());
        }
        for (Option<?> option : syntax.options()) {
            spec.addOption(OptionSpec.builder(option.names().toArray(String[]::new))
                    .paramLabel(option.takesValue() ? option.parameter() : "")
                    .arity(option.takesValue() ? "1" : "0")
                    .type(option.repeatable() ? List.class : option.takesValue() ? String.class : boolean.class)
                    .auxiliaryTypes(option.takesValue() ? String.class : boolean.class)
                    .description(plain(option.description()))
                    .build());
        }
        command.nested().forEach((nested, maker) -> spec.addSubcommand(nested, spec(maker.get(), nested)));
        return spec;
    }

    /** picocli takes descriptions for formats. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }
}
