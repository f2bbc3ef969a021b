package org.resdiff.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One thing that the program does. */
interface Command {
    /** Declares its operands and options, and gives what runs it once they are parsed. */
    Action declare(Declaration line);

    /** The commands under this one, in the order of help. Each is made when it is asked for: its options cost time. */
    default Map<String, Supplier<Command>> nested() {
        return Map.of();
    }

    /** The one of them that may be left out, so that an operand stands where its name would. */
    default Optional<String> implied() {
        return Optional.empty();
    }

    /** A command whose operands and options have their values. */
    interface Action {
        /** Runs it and gives its exit code. */
        int run(Streams streams) throws IOException;
    }
}
