package org.resdiff.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.resdiff.Pipeline;

/** Where the program starts: gives the process's streams to {@link Program} and its exit code back. */
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

    private static int run(Screen screen, String... args) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        try {
            Thread ahead = new Thread(Pipeline::prepare, "ahead");
            ahead.setDaemon(true);
            // What fails here fails again where it is needed, and is told there.
            ahead.setUncaughtExceptionHandler((thread, failure) -> {});
            ahead.start();
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
