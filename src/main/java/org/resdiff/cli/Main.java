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
        int code = run(args);
        // Not System.exit: from Java 21 on it looks for a logger to tell, a tenth of a short run. The hooks that are set
        // are for signals; a run that comes to its end has left nothing for them.
        Runtime.getRuntime().halt(code);
    }

    private static int run(String... args) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        try {
            Thread ahead = new Thread(Pipeline::prepare, "ahead");
            ahead.setDaemon(true);
            // What fails here fails again where it is needed, and is told there.
            ahead.setUncaughtExceptionHandler((thread, failure) -> {});
            ahead.start();
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            Streams streams = new Streams(System.in, out, err, System.getenv(), Terminal.detect(), Path.of(""));
            return new Program(streams).run(args);
        } catch (Throwable e) {
            // Not even the message could be made: no memory, or no file left to load a class from.
            err.println("resdiff: the Java machine failed; give it more memory or let it open more files");
            return ExitCode.TROUBLE;
        }
    }
}
