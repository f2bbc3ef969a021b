package org.resdiff.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.resdiff.config.Settings;
import org.resdiff.report.Build;

/** What {@code resdiff} says of itself when no document is named. */
record RootCommand(Settings settings) implements Command {
    static final String NAME = "resdiff";
    /** The command that may be left out. */
    static final String DEFAULT = "compare";

    private static final Option<Boolean> VERSION =
            Option.toggle("-V, --version", "Print version information and exit.");

    /** The long names of the options of all commands, which settings may give defaults for. */
    static Set<String> settingNames() {
        Set<String> names = new TreeSet<>();
        collect(new RootCommand(new Settings(Map.of())), names);
        return names;
    }

    private static void collect(Command command, Set<String> names) {
        command.syntax().options().forEach(option -> names.add(option.settingName()));
        command.nested().values().forEach(nested -> collect(nested.get(), names));
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Compares resolutions: drafts of one text, or the texts of two sessions.")
                .with(Syntax.HELP, VERSION);
    }

    @Override
    public Map<String, Supplier<Command>> nested() {
        Map<String, Supplier<Command>> nested = new LinkedHashMap<>();
        nested.put(DEFAULT, CompareCommand::new);
        nested.put("outline", OutlineCommand::new);
        nested.put("amend", AmendCommand::new);
        nested.put("resolve", ResolveCommand::new);
        nested.put("git-diff", GitDiffCommand::new);
        nested.put("schema", SchemaCommand::new);
        nested.put("config", () -> new ConfigCommand(settings));
        return nested;
    }

    @Override
    public int run(Arguments given, Streams streams) {
        if (!given.get(VERSION)) {
            Help.print(this, NAME, streams.err());
            return ExitCode.TROUBLE;
        }
        Build build = Build.current();
        var out = Outputs.text(streams.out());
        out.println("resdiff " + build.version());
        out.println("Java " + Runtime.version());
        out.println("commit " + build.commit());
        out.flush();
        return ExitCode.SAME;
    }
}
