package org.resdiff.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;
import org.resdiff.report.Build;
import picocli.CommandLine.ParseResult;

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
            Settings settings = Settings.of(streams.folder(), streams.environment(), new RootCommand.SettingNames());
            for (String warning : settings.warnings()) {
                streams.err().println(Messages.line(warning));
            }
            int code = run(new RootCommand(settings), RootCommand.NAME, List.of(args), settings);
            out.flush();
            return code;
        } catch (Throwable e) {
            return trouble(out.failure() == null ? e : out.failure(), args);
        }
    }

    /**
     * Runs the command that the first words name. Only that one is declared: declaring all of them costs a short run a tenth.
     *
     * @param path the command as the user types it
     */
    private int run(Command command, String path, List<String> args, Settings settings) throws IOException {
        List<String> nested = command.nested();
        String first = args.isEmpty() ? "" : args.get(0);
        if (nested.contains(first)) {
            return run(command.nested(first), path + " " + first, args.subList(1, args.size()), settings);
        }
        if (!nested.isEmpty() && !args.isEmpty() && !isOption(command, path, first)) {
            checkName(command, path, first);
            if (command.implied().isPresent()) {
                String implied = command.implied().get();
                return run(command.nested(implied), path + " " + implied, args, settings);
            }
        }
        Declaration line = new Declaration(path);
        Command.Action action = command.declare(line);
        ParseResult given = Parser.parse(line, args, settings);
        if (given.isUsageHelpRequested()) {
            Help.print(command, path, Outputs.text(streams.out()));
            return ExitCode.SAME;
        }
        if (given.isVersionHelpRequested()) {
            printVersion();
            return ExitCode.SAME;
        }
        return action.run(streams);
    }

    /** Whether a word is an option of the command. Most are documents, which no declaration need be made for. */
    private static boolean isOption(Command command, String path, String word) {
        if (!word.startsWith("-")) {
            return false;
        }
        Declaration line = new Declaration(path);
        command.declare(line);
        return line.spec().optionsMap().containsKey(word);
    }

    /** Refuses a word that names no command, and cannot be a file either where an operand may stand in its place. */
    private void checkName(Command command, String path, String word) {
        boolean implied = command.implied().isPresent();
        if (word.startsWith("-") || (implied && Files.exists(streams.folder().resolve(word)))) {
            return;
        }
        String meant = Parser.suggestion(word, command.nested());
        if (!implied || !meant.isEmpty()) {
            String what = implied ? "no such command or file" : "no such command";
            throw new InputException(word + ": " + what + meant + "; see " + path + " --help");
        }
    }

    private void printVersion() {
        Build build = Build.current();
        PrintWriter version = Outputs.text(streams.out());
        version.println("resdiff " + build.version());
        version.println("Java " + Runtime.version());
        version.println("commit " + build.commit());
        version.flush();
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
