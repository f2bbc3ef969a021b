package org.resdiff.cli;

import java.io.IOException;
import org.resdiff.model.Document;
import org.resdiff.report.Outline;

/** The clauses of one document. */
final class OutlineCommand implements Command {
    private static final Operand FILE = Operand.one("FILE", "The document; - is standard input.");
    private static final Option<String> SELECT =
            Option.text("--select", "WHICH", "One resolution: number, words of its title, or position.");
    private static final Option<Boolean> FURNITURE =
            Option.toggle("--furniture", "List instead what was taken out: running heads, page numbers, job numbers.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Print the clauses of a document, one a line: LABEL <TAB> text (for git textconv, grep,"
                                + " review).",
                        FILE)
                .with(InputFlags.ALL)
                .with(SELECT, FURNITURE)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        String file = given.get(FILE);
        Document document = new InputFlags(given).read(file, given.get(SELECT), streams);
        new CommonFlags(given).tell(streams, file, document);
        boolean furniture = given.get(FURNITURE);
        Outputs.toStandardOutput(
                streams.out(),
                out -> Lines.write(out, furniture ? Outline.furniture(document) : Outline.clauses(document)));
        return ExitCode.SAME;
    }
}
