package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion scripts from the commands. picocli's own generator does not know that {@code compare} may be left out, and
 * makes none for fish.
 */
final class Completions {
    private static final String HEAD = "# Completion for resdiff; generated from its commands, do not edit.\n";

    private Completions() {}

    static String bash(CommandLine root) {
        StringBuilder script = new StringBuilder(HEAD);
        script.append("_resdiff() {\n");
        script.append(
                "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=\"\" values=\"\"\n");
        script.append("  case $prev in\n");
        valued(root)
                .forEach((option, values) -> script.append("    ")
                        .append(option)
                        .append(") values=\"")
                        .append(String.join(" ", values))
                        .append("\" ;;\n"));
        script.append("  esac\n");
        script.append("  if [ -n \"$values\" ]; then\n");
        script.append("    COMPREPLY=($(compgen -W \"$values\" -- \"$cur\"))\n    return\n  fi\n");
        script.append("  case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n");
        for (Command command : commands(root)) {
            if (!command.path().isEmpty()) {
                script.append("    \"")
                        .append(command.path())
                        .append(command.nested() ? "\"*" : " \"*")
                        .append(") words=\"");
                script.append(names(command)).append("\" ;;\n");
            }
        }
        script.append("    *) words=\"").append(names(commands(root).get(0))).append("\" ;;\n  esac\n");
        script.append("  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\") $(compgen -f -- \"$cur\"))\n");
        script.append("}\ncomplete -o filenames -F _resdiff resdiff\n");
        return script.toString();
    }

    static String zsh(CommandLine root) {
        StringBuilder script = new StringBuilder("#compdef resdiff\n").append(HEAD);
        script.append("local -a options commands\n");
        script.append("case \"${words[2]} ${words[3]}\" in\n");
        List<Command> commands = new ArrayList<>(commands(root));
        commands.add(commands.remove(0));
        for (Command command : commands) {
            String pattern =
                    command.path().isEmpty() ? "*" : "\"" + command.path() + (command.nested() ? "\"*" : " \"*");
            script.append("  ").append(pattern).append(")\n    options=(\n");
            for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                    script.append("      '")
                            .append(name)
                            .append("[")
                            .append(zshText(option))
                            .append("]");
                    if (option.arity().max() > 0) {
                        List<String> values = values(option);
                        script.append(":")
                                .append(option.paramLabel().replace(":", ""))
                                .append(":");
                        script.append(values.isEmpty() ? "_files" : "(" + String.join(" ", values) + ")");
                    }
                    script.append("'\n");
                }
            }
            script.append("    )\n    commands=(")
                    .append(String.join(" ", command.subcommands()))
                    .append(") ;;\n");
        }
        script.append("esac\n");
        script.append("(( CURRENT == 2 || (CURRENT == 3 && ${#commands} && ! ${commands[(I)compare]}) )) && "
                + "compadd -a commands\n");
        script.append("_arguments -s $options '*:file:_files'\n");
        return script.toString();
    }

    static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder(HEAD);
        for (Command command : commands(root)) {
            String condition = condition(root, command);
            for (String name : command.subcommands()) {
                script.append("complete -c resdiff -n '")
                        .append(condition)
                        .append("' -a ")
                        .append(name)
                        .append("\n");
            }
            for (OptionSpec option : command.options()) {
                script.append("complete -c resdiff -n '").append(condition).append("'");
                for (String name : option.names()) {
                    boolean isLong = name.startsWith("--");
                    script.append(isLong ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
                }
                List<String> values = values(option);
                if (option.arity().max() > 0) {
                    script.append(values.isEmpty() ? " -r" : " -x -a '" + String.join(" ", values) + "'");
                }
                script.append(" -d '")
                        .append(description(option).replace("'", ""))
                        .append("'\n");
            }
        }
        return script.toString();
    }

    private static String condition(CommandLine root, Command command) {
        if (command.path().isEmpty()) {
            return "not __fish_seen_subcommand_from "
                    + root.getSubcommands().keySet().stream()
                            .filter(name -> !name.equals("compare"))
                            .collect(Collectors.joining(" "));
        }
        return "__fish_seen_subcommand_from "
                + command.path().substring(command.path().lastIndexOf(' ') + 1);
    }

    /** One command with its own options; the root has those of compare, which may be left out. */
    private record Command(String path, List<OptionSpec> options, List<String> subcommands) {
        boolean nested() {
            return path.contains(" ");
        }
    }

    /** The root first, nested commands before the ones that hold them. */
    private static List<Command> commands(CommandLine root) {
        List<Command> all = new ArrayList<>();
        List<OptionSpec> options = new ArrayList<>(
                root.getSubcommands().get("compare").getCommandSpec().options());
        options.add(root.getCommandSpec().findOption("--version"));
        all.add(new Command("", options, List.copyOf(root.getSubcommands().keySet())));
        root.getSubcommands().forEach((name, line) -> {
            line.getSubcommands()
                    .forEach((nested, inner) -> all.add(new Command(
                            name + " " + nested, inner.getCommandSpec().options(), List.of())));
            all.add(new Command(
                    name,
                    line.getCommandSpec().options(),
                    List.copyOf(line.getSubcommands().keySet())));
        });
        return all;
    }

    private static String names(Command command) {
        List<String> names = new ArrayList<>(command.subcommands());
        command.options().forEach(option -> names.addAll(List.of(option.names())));
        return String.join(" ", names);
    }

    /** Options that take one of a few words, in the order of the commands. */
    private static Map<String, List<String>> valued(CommandLine root) {
        Map<String, List<String>> valued = new java.util.TreeMap<>();
        for (Command command : commands(root)) {
            for (OptionSpec option : command.options()) {
                List<String> values = values(option);
                if (option.arity().max() > 0 && !values.isEmpty()) {
                    for (String name : option.names()) {
                        valued.putIfAbsent(name, values);
                    }
                }
            }
        }
        return valued;
    }

    private static List<String> values(OptionSpec option) {
        List<String> values = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(values::add);
        }
        return values;
    }

    static String description(OptionSpec option) {
        return String.join(" ", option.description()).replace("%n", " ").replace("%%", "%");
    }

    private static String zshText(OptionSpec option) {
        return description(option)
                .replace("'", "")
                .replace("[", "(")
                .replace("]", ")")
                .replace(":", " -");
    }
}
