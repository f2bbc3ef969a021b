package org.resdiff.cli;

import org.resdiff.config.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in man(7) form, from the commands. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(Command root) {
        ManualPage manual = new ManualPage();
        manual.write(root);
        return manual.page.toString();
    }

    private void write(Command root) {
        page.append(".\\\" Generated from the commands; do not edit.\n");
        page.append(".TH RESDIFF 1 \"\" \"resdiff\" \"User Commands\"\n");
        section("NAME");
        text("resdiff - compare resolutions clause by clause");
        section("SYNOPSIS");
        text("\\fBresdiff\\fR \\fIOLD\\fR \\fINEW\\fR [options]");
        page.append(".br\n");
        text("\\fBresdiff\\fR \\fICOMMAND\\fR ...");
        section("DESCRIPTION");
        text(plain(
                "Says clause by clause what changed between two drafts of a resolution, or between the resolutions of"
                        + " two sessions, and how much it matters. Reads text, Markdown, PDF, DOCX, DOC, HTML and Akoma"
                        + " Ntoso; - is standard input."));
        section("COMMANDS");
        Help.declared(root, RootCommand.NAME)
                .spec()
                .subcommands()
                .forEach((name, nested) -> command("resdiff " + name, nested.getCommandSpec()));
        section("EXIT STATUS");
        term("0", "no difference at or above --fail-on");
        term("1", "differences");
        term("2", "trouble: bad usage, input that cannot be read or parsed, an internal error");
        section("ENVIRONMENT");
        term("RESDIFF_<OPTION>", "default of an option, as RESDIFF_FAIL_ON=technical");
        term("RESDIFF_PAGER, PAGER", "the pager for long reports on a terminal");
        term("RESDIFF_JAVA_OPTIONS", "further options for java, as -Xmx4g");
        term("NO_COLOR, CLICOLOR_FORCE, TERM, COLUMNS", "colour and width of the terminal report");
        section("FILES");
        term(
                Settings.PROJECT_FILE,
                "defaults of options for a project, looked for in this folder and those above it in the same"
                        + " repository");
    }

    private void command(String path, CommandSpec command) {
        StringBuilder synopsis = new StringBuilder("\\fB" + plain(path) + "\\fR [options]");
        for (PositionalParamSpec operand : command.positionalParameters()) {
            boolean optional = operand.arity().min() == 0;
            synopsis.append(optional ? " [" : " ")
                    .append("\\fI")
                    .append(plain(operand.paramLabel()))
                    .append("\\fR")
                    .append(optional ? "]" : "")
                    .append(operand.arity().max() > 1 ? " ..." : "");
        }
        page.append(".SS \"").append(path).append("\"\n");
        text(synopsis.toString());
        page.append(".PP\n");
        text(plain(command.usageMessage().description()[0]));
        command.positionalParameters().forEach(operand -> term(operand.paramLabel(), operand.description()[0]));
        for (OptionSpec option : command.options()) {
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            term(String.join(", ", option.names()) + label, option.description()[0]);
        }
        examples(command.usageMessage().footer());
        command.subcommands().forEach((name, nested) -> command(path + " " + name, nested.getCommandSpec()));
    }

    private void examples(String... lines) {
        if (lines.length > 0) {
            page.append(".PP\nExamples:\n.PP\n.nf\n");
            for (String line : lines) {
                text(plain(line));
            }
            page.append(".fi\n");
        }
    }

    private void section(String name) {
        page.append(".SH ").append(name).append("\n");
    }

    private void term(String name, String meaning) {
        page.append(".TP\n\\fB").append(plain(name)).append("\\fR\n");
        text(plain(meaning));
    }

    private void text(String line) {
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                .append(line)
                .append("\n");
    }

    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
