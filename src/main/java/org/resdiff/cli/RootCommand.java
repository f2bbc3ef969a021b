package org.resdiff.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.resdiff.config.Settings;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code resdiff} says of itself when no document is named. */
record RootCommand(Settings settings) implements Command {
    static final String NAME = "resdiff";
    private static final String COMPARE = "compare";

    private static final String[] SYNOPSIS = {
        "Usage: resdiff OLD NEW [OPTIONS]     what changed, clause by clause",
        "       resdiff COMMAND ...           see the commands below"
    };
    private static final String[] FOOTER = {
        "",
        "Documents are text, Markdown, PDF, DOCX, DOC or HTML; - is standard input.",
        "Exit code: 0 no difference at or above --fail-on, 1 differences, 2 trouble.",
        "All options: resdiff compare --help"
    };

    /** The long names of the options of all commands, which settings may give defaults for. */
    static Set<String> settingNames() {
        Set<String> names = new TreeSet<>();
        collect(Help.declared(new RootCommand(new Settings(Map.of())), NAME).spec(), names);
        return names;
    }

    /** The same for settings to ask, by a class since every run makes one. */
    static final class SettingNames implements Supplier<Set<String>> {
        @Override
        public Set<String> get() {
            return settingNames();
        }
    }

    private static void collect(CommandSpec spec, Set<String> names) {
        spec.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(Parser::settingName)
                .forEach(names::add);
        spec.subcommands().values().forEach(nested -> collect(nested.getCommandSpec(), names));
    }

    @Override
    public Action declare(Declaration line) {
        line.description("Compares resolutions: drafts of one text, or the texts of two sessions.");
        line.spec().usageMessage().synopsisHeading("").customSynopsis(SYNOPSIS).footer(FOOTER);
        line.help();
        line.version();
        return streams -> {
            Help.print(this, NAME, streams.err());
            return ExitCode.TROUBLE;
        };
    }

    @Override
    public List<String> nested() {
        return List.of(
                COMPARE,
                "sessions",
                "outline",
                "history",
                "check",
                "index",
                "find",
                "origin",
                "amend",
                "resolve",
                "git-diff",
                "explain",
                "schema",
                "config",
                "help");
    }

    @Override
    public Command nested(String name) {
        return switch (name) {
            case COMPARE -> new CompareCommand();
            case "sessions" -> new SessionsCommand();
            case "outline" -> new OutlineCommand();
            case "history" -> new HistoryCommand();
            case "check" -> new CheckCommand();
            case "index" -> new IndexCommand();
            case "find" -> new FindCommand();
            case "origin" -> new OriginCommand();
            case "amend" -> new AmendCommand();
            case "resolve" -> new ResolveCommand();
            case "git-diff" -> new GitDiffCommand();
            case "explain" -> new ExplainCommand();
            case "schema" -> new SchemaCommand();
            case "config" -> new ConfigCommand(settings);
            case "help" -> new HelpCommand(this);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Optional<String> implied() {
        return Optional.of(COMPARE);
    }
}
