package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;

/** Runs one command line against given streams: arguments in, exit code out. */
final class Program {
    private final Streams streams;

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        try {
            Settings settings = Settings.of(streams.folder(), streams.environment());
            RootCommand root = new RootCommand(settings);
            return run(root, RootCommand.NAME, withCommand(root, args), settings);
        } catch (InputException | IOException e) {
            return trouble(e, args);
        } catch (OutOfMemoryError e) {
            streams.err().println("resdiff: not enough memory for these documents; set RESDIFF_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.TROUBLE;
        } catch (RuntimeException e) {
            streams.err()
                    .println("resdiff: this is a bug in resdiff (" + oneLine(e.toString())
                            + "); please report it with the output of " + CommonFlags.STACKTRACE);
            return trace(e, args);
        }
    }

    /** {@code resdiff OLD NEW} is short for {@code resdiff compare OLD NEW}. */
    private static List<String> withCommand(RootCommand root, String... args) {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        if (args.length > 0
                && !root.nested().containsKey(args[0])
                && root.syntax().option(args[0]) == null) {
            words.add(0, RootCommand.DEFAULT);
        }
        return words;
    }

    /** @param path the command as the user types it */
    private int run(Command command, String path, List<String> args, Settings settings) throws IOException {
        Map<String, Supplier<Command>> nested = command.nested();
        String first = args.isEmpty() ? "" : args.get(0);
        if (nested.containsKey(first)) {
            return run(nested.get(first).get(), path + " " + first, args.subList(1, args.size()), settings);
        }
        Syntax syntax = command.syntax();
        if (!Collections.disjoint(Syntax.HELP.names(), args)) {
            Help.print(command, path, Outputs.text(streams.out()));
            return ExitCode.SAME;
        }
        return command.run(read(syntax, path, args, settings), streams);
    }

    private static Arguments read(Syntax syntax, String path, List<String> args, Settings settings) {
        try {
            return Arguments.read(syntax, args, settings);
        } catch (InputException e) {
            throw new InputException(e.getMessage() + "; see " + path + " --help", e);
        }
    }

    private int trouble(Exception e, String... args) {
        if (e instanceof BrokenPipeException) {
            // The reader has seen enough (as head does): nothing is wrong.
            return ExitCode.SAME;
        }
        streams.err().println("resdiff: " + oneLine(e.getMessage()));
        return trace(e, args);
    }

    private int trace(Exception e, String... args) {
        if (List.of(args).contains(CommonFlags.STACKTRACE)) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.TROUBLE;
    }

    private static String oneLine(String message) {
        return String.join(" ", Arrays.asList(String.valueOf(message).strip().split("\\s*\\R\\s*")));
    }
}
