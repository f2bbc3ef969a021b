package org.resdiff.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
            CommandLine line = commandLine(Settings.of(streams.folder(), streams.environment()));
            return line.execute(withCommand(line, args));
        } catch (InputException e) {
            return trouble(e, stacktrace);
        } catch (OutOfMemoryError e) {
            streams.err().println("resdiff: not enough memory for these documents; set RESDIFF_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.TROUBLE;
        }
    }

    /** The whole tree of commands; also what completions and the manual page are made from. */
    CommandLine commandLine(Settings settings) {
        CommandLine line = new CommandLine(new RootCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new OutlineCommand(streams))
                .addSubcommand(new GitDiffCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new ConfigCommand(streams, settings));
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

    /** {@code resdiff OLD NEW} is short for {@code resdiff compare OLD NEW}. */
    private static String[] withCommand(CommandLine line, String[] args) {
        boolean root = args.length == 0 || ROOT_OPTIONS.contains(args[0]);
        if (root || line.getSubcommands().containsKey(args[0])) {
            return args;
        }
        String[] longer = new String[args.length + 1];
        longer[0] = "compare";
        System.arraycopy(args, 0, longer, 1, args.length);
        return longer;
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
