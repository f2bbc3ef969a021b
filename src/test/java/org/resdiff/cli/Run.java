package org.resdiff.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

    static Run in(Path folder, Map<String, String> environment, Terminal terminal, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Program program = new Program(new Streams(
                new ByteArrayInputStream(input), out, new PrintWriter(err, true), environment, terminal, folder));
        int code = program.run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
