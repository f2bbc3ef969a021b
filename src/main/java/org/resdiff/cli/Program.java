package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
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
    private final Sink out;

    Program(Streams streams) {
        this.out = new Sink(streams.out(), "standard output");
        this.streams = streams.to(out, Messages.harmless(streams.err()));
    }

    /**
     * Whatever is thrown is one line and {@link ExitCode#TROUBLE}, errors of the Java machine too: left to it, they would end
     * the process with 1, which says that the documents differ.
     */
    int run(String... args) {
        try {
            Settings settings = Settings.of(streams.folder(), streams.environment(), RootCommand::settingNames);
            settings.warnings().forEach(warning -> streams.err().println(Messages.line(warning)));
            RootCommand root = new RootCommand(settings);
            int code = run(root, RootCommand.NAME, withCommand(root, args), settings);
            out.flush();
            return code;
        } catch (Throwable e) {
            return trouble(out.failure() == null ? e : out.failure(), args);
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

    private int trouble(Throwable e, String... args) {
        streams.err().println(Messages.line(message(e)));
        if (List.of(args).contains(CommonFlags.STACKTRACE)) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.TROUBLE;
    }

    private static String message(Throwable e) {
        if (e instanceof InputException || e instanceof IOException) {
            return e.getMessage();
        }
        if (e instanceof OutOfMemoryError) {
            return "not enough memory for these documents; set RESDIFF_JAVA_OPTIONS=-Xmx4g";
        }
        if (e instanceof InvalidPathException path) {
            return path.getInput() + ": no file name in this locale; set LC_ALL=C.UTF-8";
        }
        return "this is a bug in resdiff (" + e + "); please report it with the output of " + CommonFlags.STACKTRACE;
    }
}
