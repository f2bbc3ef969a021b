package org.resdiff.cli;

import java.util.LinkedHashMap;
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
    public Map<String, Supplier<Command>> nested() {
        Map<String, Supplier<Command>> nested = new LinkedHashMap<>();
        nested.put(COMPARE, CompareCommand::new);
        nested.put("sessions", SessionsCommand::new);
        nested.put("outline", OutlineCommand::new);
        nested.put("history", HistoryCommand::new);
        nested.put("check", CheckCommand::new);
        nested.put("index", IndexCommand::new);
        nested.put("find", FindCommand::new);
        nested.put("origin", OriginCommand::new);
        nested.put("amend", AmendCommand::new);
        nested.put("resolve", ResolveCommand::new);
        nested.put("git-diff", GitDiffCommand::new);
        nested.put("schema", SchemaCommand::new);
        nested.put("config", () -> new ConfigCommand(settings));
        nested.put("help", () -> new HelpCommand(this));
        return nested;
    }

    @Override
    public Optional<String> implied() {
        return Optional.of(COMPARE);
    }
}
