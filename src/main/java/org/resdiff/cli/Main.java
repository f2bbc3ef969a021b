package org.resdiff.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The program as a process: gives its streams to {@link Program} and its exit code back. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Screen screen = new Screen();
        int code = run(screen, args);
        if (screen.used()) {
            // Jansi removes what it unpacked when the process exits.
            System.exit(code);
        }
        // System.exit looks for a logger to tell from Java 21 on, a tenth of a short run. The other hooks that are set
        // are
        // for signals; a run that comes to its end has left nothing for them.
        Runtime.getRuntime().halt(code);
    }

    /**
     * Runs one command line in this process, with nothing shown and no terminal.
     *
     * @return the exit code
     */
    public static int runSilently(Map<String, String> environment, String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Program(new Streams(
                        System.in, OutputStream.nullOutputStream(), nowhere, environment, Terminal.NONE, Path.of("")))
                .run(args);
    }

    private static int run(Screen screen, String... args) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        try {
            Terminal terminal = Terminal.detect(screen);
            OutputStream out = terminal.interactive() ? screen : new FileOutputStream(FileDescriptor.out);
            int code = new Program(new Streams(System.in, out, err, System.getenv(), terminal, Path.of(""))).run(args);
            screen.close();
            return code;
        } catch (Throwable e) {
            // Not even the message could be made: no memory, or no file left to load a class from.
            err.println("resdiff: the Java machine failed; give it more memory or let it open more files");
            return ExitCode.TROUBLE;
        }
    }
}
