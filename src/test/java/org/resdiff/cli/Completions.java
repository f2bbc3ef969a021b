package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts from the commands: picocli's for bash, which zsh can read too, and one for fish, for which it has none. */
final class Completions {
    private static final String HEAD = "# Completion for resdiff; generated from its commands, do not edit.\n";

    private Completions() {}

    static String bash(Command root) {
        String script = AutoComplete.bash(RootCommand.NAME, new CommandLine(spec(root)));
        // What is above tells how to install it, and that is what scripts/install is for.
        return HEAD + script.substring(script.indexOf("if [ -n \"$BASH_VERSION\" ]"));
    }

    /**
     * The function that zsh loads is the same script, which defines one for bash, and hands this call to that. The alias by
     * which picocli makes up for bash's compopt comes too late in a function that is read whole.
     */
    static String zsh(Command root) {
        return "#compdef resdiff\n(( $+functions[compopt] )) || compopt() { : }\n"
                + bash(root)
                + "_bash_complete -o default -F _complete_resdiff\n";
    }

    static String fish(Command root) {
        StringBuilder script = new StringBuilder(HEAD);
        CommandSpec spec = spec(root);
        fish(
                spec,
                "not __fish_seen_subcommand_from "
                        + String.join(" ", spec.subcommands().keySet()),
                script);
        spec.subcommands().forEach((name, nested) -> {
            CommandSpec command = nested.getCommandSpec();
            String seen = "__fish_seen_subcommand_from " + name;
            if (command.subcommands().isEmpty()) {
                fish(command, seen, script);
                return;
            }
            String deeper = "__fish_seen_subcommand_from "
                    + String.join(" ", command.subcommands().keySet());
            fish(command, seen + "; and not " + deeper, script);
            command.subcommands()
                    .forEach((inner, innermost) -> fish(
                            innermost.getCommandSpec(), seen + "; and __fish_seen_subcommand_from " + inner, script));
        });
        return script.toString();
    }

    private static void fish(CommandSpec command, String condition, StringBuilder script) {
        String start = "complete -c resdiff -n '" + condition + "'";
        command.subcommands()
                .forEach((name, nested) -> script.append(start)
                        .append(" -a ")
                        .append(name)
                        .append(described(nested.getCommandSpec().usageMessage().description()[0])));
        for (OptionSpec option : command.options()) {
            script.append(start);
            for (String name : option.names()) {
                script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
            }
            if (option.arity().max() > 0) {
                List<String> values = new ArrayList<>();
                if (option.completionCandidates() != null) {
                    option.completionCandidates().forEach(values::add);
                }
                script.append(values.isEmpty() ? " -r" : " -x -a '" + String.join(" ", values) + "'");
            }
            script.append(described(option.description()[0]));
        }
    }

    private static String described(String text) {
        return " -d '" + text.replace("'", "\\'") + "'\n";
    }

    /** All commands. The first one's options are the root's too, as its name may be left out. */
    private static CommandSpec spec(Command root) {
        CommandSpec spec = Help.declared(root, RootCommand.NAME).spec();
        Map<String, CommandLine> nested = spec.subcommands();
        for (OptionSpec option :
                nested.get(root.implied().orElseThrow()).getCommandSpec().options()) {
            if (!spec.optionsMap().containsKey(option.longestName())) {
                spec.addOption(OptionSpec.builder(option).build());
            }
        }
        return spec;
    }
}
