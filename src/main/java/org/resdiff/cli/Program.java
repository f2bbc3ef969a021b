package org.resdiff.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;
import picocli.CommandLine;

/** Runs one command line against given streams: arguments in, exit code out. */
final class Program {
    private static final String STACKTRACE = "--stacktrace";
    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private final Streams streams;

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        boolean stacktrace = List.of(args).contains(STACKTRACE);
        try {
            Settings settings = Settings.of(streams.folder(), streams.environment());
            boolean root = args.length == 0 || ROOT_OPTIONS.contains(args[0]);
            return root ? commands(settings).execute(args) : run(settings, args);
        } catch (InputException e) {
            return trouble(e, stacktrace);
        } catch (OutOfMemoryError e) {
            streams.err().println("resdiff: not enough memory for these documents; set RESDIFF_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.TROUBLE;
        }
    }

    /**
     * Runs one command without making the others: picocli takes milliseconds for each. {@code resdiff OLD NEW} is short for
     * {@code resdiff compare OLD NEW}.
     */
    private int run(Settings settings, String... args) {
        boolean named = makers(settings).containsKey(args[0]);
        String name = named ? args[0] : "compare";
        CommandLine command =
                configured(new CommandLine(makers(settings).get(name).get()), settings);
        command.setCommandName("resdiff " + name);
        return command.execute(named ? Arrays.copyOfRange(args, 1, args.length) : args);
    }

    /** The whole tree of commands: what help, completions and the manual page are made from. */
    CommandLine commands(Settings settings) {
        CommandLine root = new CommandLine(new RootCommand(streams));
        makers(settings).forEach((name, maker) -> root.addSubcommand(name, maker.get()));
        return configured(root, settings);
    }

    private Map<String, Supplier<Object>> makers(Settings settings) {
        Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
        makers.put("compare", () -> new CompareCommand(streams));
        makers.put("outline", () -> new OutlineCommand(streams));
        makers.put("amend", () -> AmendCommand.spec(streams));
        makers.put("git-diff", () -> new GitDiffCommand(streams));
        makers.put("schema", () -> new SchemaCommand(streams));
        makers.put("config", () -> new ConfigCommand(streams, settings));
        return makers;
    }

    private CommandLine configured(CommandLine line, Settings settings) {
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setDefaultValueProvider(new Defaults(settings));
        line.setErr(streams.err());
        line.setOut(Outputs.text(streams.out()));
        line.setParameterExceptionHandler((e, args) -> {
            streams.err().println("resdiff: " + oneLine(e.getMessage()) + "; see resdiff --help");
            return ExitCode.TROUBLE;
        });
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> trouble(e, parsed.originalArgs().contains(STACKTRACE)));
        return line;
    }

    private int trouble(Exception e, boolean stacktrace) {
        if (e instanceof BrokenPipeException) {
            // The reader has seen enough (as head does): nothing is wrong.
            return ExitCode.SAME;
        }
        if (e instanceof InputException || e instanceof IOException) {
            streams.err().println("resdiff: " + oneLine(e.getMessage()));
        } else {
            streams.err()
                    .println("resdiff: this is a bug in resdiff (" + oneLine(e.toString())
                            + "); please report it with the output of " + STACKTRACE);
        }
        if (stacktrace) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.TROUBLE;
    }

    private static String oneLine(String message) {
        return String.join(" ", Arrays.asList(String.valueOf(message).strip().split("\\s*\\R\\s*")));
    }
}
