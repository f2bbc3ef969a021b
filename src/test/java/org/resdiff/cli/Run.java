package org.resdiff.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the program inside the test's own process.
 *
 * @param code the exit code
 * @param out what went to standard output, read as UTF-8
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {

    /** Runs in the project folder with an empty environment and no terminal. */
    static Run of(String... args) {
        return in(Path.of(""), Map.of(), Terminal.NONE, new byte[0], args);
    }

    /** Runs as {@link #of} does, with the given stream for standard output. */
    static Run onto(OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err), Map.of(), Terminal.NONE, Path.of(""));
        return new Run(new Program(streams).run(args), "", err.toString());
    }

    static Run in(Path folder, Map<String, String> environment, Terminal terminal, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Program program = new Program(new Streams(
                new ByteArrayInputStream(input), out, new PrintWriter(err, true), environment, terminal, folder));
        int code = program.run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
