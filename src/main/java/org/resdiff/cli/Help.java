package org.resdiff.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command, laid out by picocli, with its options in groups. */
final class Help {
    private Help() {}

    /** @param path the command as the user types it, as "resdiff amend apply" */
    static void print(Command command, String path, PrintWriter out) {
        new CommandLine(declared(command, path).spec()).usage(out, Ansi.OFF);
        out.flush();
    }

    /** The command with those under it. */
    static Declaration declared(Command command, String path) {
        Declaration line = new Declaration(path);
        command.declare(line);
        Map<String, List<OptionSpec>> groups = line.groups();
        line.spec()
                .usageMessage()
                .sectionMap()
                .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help, groups));
        for (String name : command.nested()) {
            line.spec().addSubcommand(name, declared(command.nested(name), name).spec());
        }
        return line;
    }

    private static String options(CommandLine.Help help, Map<String, List<OptionSpec>> groups) {
        StringBuilder text = new StringBuilder();
        groups.forEach((heading, options) -> {
            Layout layout = help.createDefaultLayout();
            layout.addOptions(options, help.createDefaultParamLabelRenderer());
            text.append(System.lineSeparator())
                    .append(heading)
                    .append(":")
                    .append(System.lineSeparator())
                    .append(layout);
        });
        return text.toString();
    }
}
