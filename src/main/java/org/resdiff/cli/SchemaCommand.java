package org.resdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.resdiff.model.InputException;

/** The schemas of our JSON, as shipped in the jar. */
final class SchemaCommand implements Command {
    private static final List<String> SCHEMAS = List.of("report", "amendment");
    private static final Operand WHICH = new Operand("WHICH", 0, 1, "report (default) or amendment.");

    @Override
    public Syntax syntax() {
        return Syntax.of("Print the JSON schema of a report or of an amendment paper.", WHICH)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        String which = given.get(WHICH) == null ? SCHEMAS.get(0) : given.get(WHICH);
        if (!SCHEMAS.contains(which)) {
            throw new InputException(which + ": no such schema; expected " + String.join(" or ", SCHEMAS));
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/org/resdiff/" + which + "-1.schema.json")) {
            Outputs.toStandardOutput(streams.out(), in::transferTo);
        }
        return ExitCode.SAME;
    }
}
