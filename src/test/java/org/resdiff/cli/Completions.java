package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Completion scripts from the commands. picocli's own generator does not know that {@code compare} may be left out, and
 * makes none for fish.
 */
final class Completions {
    private static final String HEAD = "# Completion for resdiff; generated from its commands, do not edit.\n";

    private Completions() {}

    static String bash(Command root) {
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
        for (Entry command : commands(root)) {
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

    static String zsh(Command root) {
        StringBuilder script = new StringBuilder("#compdef resdiff\n").append(HEAD);
        script.append("local -a options commands\n");
        script.append("case \"${words[2]} ${words[3]}\" in\n");
        List<Entry> commands = new ArrayList<>(commands(root));
        commands.add(commands.remove(0));
        for (Entry command : commands) {
            String pattern =
                    command.path().isEmpty() ? "*" : "\"" + command.path() + (command.nested() ? "\"*" : " \"*");
            script.append("  ").append(pattern).append(")\n    options=(\n");
            for (Option<?> option : command.options()) {
                for (String name : option.names()) {
                    script.append("      '")
                            .append(name)
                            .append("[")
                            .append(zshText(option))
                            .append("]");
                    if (option.takesValue()) {
                        List<String> values = option.choices();
                        script.append(":")
                                .append(option.parameter().replace(":", ""))
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

    static String fish(Command root) {
        StringBuilder script = new StringBuilder(HEAD);
        for (Entry command : commands(root)) {
            String condition = condition(root, command);
            for (String name : command.subcommands()) {
                script.append("complete -c resdiff -n '")
                        .append(condition)
                        .append("' -a ")
                        .append(name)
                        .append("\n");
            }
            for (Option<?> option : command.options()) {
                script.append("complete -c resdiff -n '").append(condition).append("'");
                for (String name : option.names()) {
                    boolean isLong = name.startsWith("--");
                    script.append(isLong ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
                }
                List<String> values = option.choices();
                if (option.takesValue()) {
                    script.append(values.isEmpty() ? " -r" : " -x -a '" + String.join(" ", values) + "'");
                }
                script.append(" -d '")
                        .append(option.description().replace("'", ""))
                        .append("'\n");
            }
        }
        return script.toString();
    }

    private static String condition(Command root, Entry command) {
        if (command.path().isEmpty()) {
            return "not __fish_seen_subcommand_from "
                    + root.nested().keySet().stream()
                            .filter(name -> !name.equals("compare"))
                            .collect(Collectors.joining(" "));
        }
        return "__fish_seen_subcommand_from "
                + command.path().substring(command.path().lastIndexOf(' ') + 1);
    }

    /** One command with its own options; the root has those of compare, which may be left out. */
    private record Entry(String path, List<Option<?>> options, List<String> subcommands) {
        boolean nested() {
            return path.contains(" ");
        }
    }

    /** The root first, nested commands before the ones that hold them. */
    private static List<Entry> commands(Command root) {
        List<Entry> all = new ArrayList<>();
        List<Option<?>> options = new ArrayList<>(
                root.nested().get(RootCommand.DEFAULT).get().syntax().options());
        options.add(root.syntax().option("--version"));
        all.add(new Entry("", options, List.copyOf(root.nested().keySet())));
        root.nested().forEach((name, maker) -> {
            Command command = maker.get();
            command.nested()
                    .forEach((nested, inner) -> all.add(
                            new Entry(name + " " + nested, inner.get().syntax().options(), List.of())));
            all.add(new Entry(
                    name,
                    command.syntax().options(),
                    List.copyOf(command.nested().keySet())));
        });
        return all;
    }

    private static String names(Entry command) {
        List<String> names = new ArrayList<>(command.subcommands());
        command.options().forEach(option -> names.addAll(option.names()));
        return String.join(" ", names);
    }

    /** Options that take one of a few words, in the order of the commands. */
    private static Map<String, List<String>> valued(Command root) {
        Map<String, List<String>> valued = new java.util.TreeMap<>();
        for (Entry command : commands(root)) {
            for (Option<?> option : command.options()) {
                List<String> values = option.choices();
                if (option.takesValue() && !values.isEmpty()) {
                    for (String name : option.names()) {
                        valued.putIfAbsent(name, values);
                    }
                }
            }
        }
        return valued;
    }

    private static String zshText(Option<?> option) {
        return option.description()
                .replace("'", "")
                .replace("[", "(")
                .replace("]", ")")
                .replace(":", " -");
    }
}
