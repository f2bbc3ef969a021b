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
        Thread ahead = new Thread(Pipeline::prepare, "ahead");
        ahead.setDaemon(true);
        // What fails here fails again where it is needed, and is told there.
        ahead.setUncaughtExceptionHandler((thread, failure) -> {});
        ahead.start();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Program program =
                new Program(new Streams(System.in, out, err, System.getenv(), Terminal.detect(), Path.of("")));
        int code = program.run(args);
        // Not System.exit: from Java 21 on it looks for a logger to tell, a tenth of a short run. No hooks are set.
        Runtime.getRuntime().halt(code);
    }
}
