package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One thing that the program does. */
interface Command {
    /** Declares its operands and options, and gives what runs it once they are parsed. */
    Action declare(Declaration line);

    /** The names of the commands under this one, in the order of help. */
    default List<String> nested() {
        return List.of();
    }

    /** The command of one of these names. It alone is made: the classes of the others would cost a short run time. */
    default Command nested(String name) {
        throw new IllegalArgumentException(name);
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
