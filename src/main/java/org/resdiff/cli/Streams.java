package org.resdiff.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world as a run sees it, so that tests can make one of their own.
 *
 * @param out the report, and nothing else
 * @param err everything else, flushed line by line
 * @param terminal what standard output leads to
 * @param folder the folder that the command runs in, where the project file is looked for
 */
record Streams(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Map<String, String> environment,
        Terminal terminal,
        Path folder) {
    Streams to(OutputStream out, PrintWriter err) {
        return new Streams(in, out, err, environment, terminal, folder);
    }

    Streams on(Terminal terminal) {
        return new Streams(in, out, err, environment, terminal, folder);
    }
}
