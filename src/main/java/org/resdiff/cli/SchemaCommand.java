package org.resdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.model.InputException;

/** The schemas of our JSON, as shipped in the jar. */
final class SchemaCommand implements Command {
    private static final List<String> SCHEMAS = List.of("report", "amendment", "sessions", "history", "library");

    @Override
    public Action declare(Declaration line) {
        line.description("Print the JSON schema of a report, of an amendment paper, of a history or of a library.");
        Supplier<String> which =
                line.optionalOperand("WHICH", "report (default), amendment, sessions, history or library.");
        CommonFlags.declare(line);
        return streams -> run(which.get() == null ? SCHEMAS.get(0) : which.get(), streams);
    }

    private static int run(String which, Streams streams) throws IOException {
        if (!SCHEMAS.contains(which)) {
            throw new InputException(which + ": no such schema; expected " + String.join(", ", SCHEMAS));
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/org/resdiff/" + which + "-1.schema.json")) {
            Outputs.toStandardOutput(streams.out(), in::transferTo);
        }
        return ExitCode.SAME;
    }
}
