package org.resdiff.cli;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** One thing that the program does. */
interface Command {
    Syntax syntax();

    /** Runs it and gives its exit code. */
    int run(Arguments given, Streams streams) throws IOException;

    /** The commands under this one, in the order of help. Each is made when it is asked for: its options cost time. */
    default Map<String, Supplier<Command>> nested() {
        return Map.of();
    }
}
