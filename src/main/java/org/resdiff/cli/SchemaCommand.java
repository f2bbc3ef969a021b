package org.resdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The schemas of our JSON, as shipped in the jar. */
@Command(name = "schema", description = "Print the JSON schema of a report or of an amendment paper.")
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", arity = "0..1", paramLabel = "WHICH", description = "report (default) or amendment.")
    private Schema schema = Schema.REPORT;

    @SuppressWarnings("UnusedVariable") // its options are understood, with nothing to tell here
    @Mixin
    private CommonFlags common;

    /** Which schema. */
    enum Schema {
        REPORT,
        AMENDMENT;

        String resource() {
            return "/org/resdiff/" + this + "-1.schema.json";
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(schema.resource())) {
            Outputs.toStandardOutput(streams.out(), in::transferTo);
        }
        return ExitCode.SAME;
    }
}
