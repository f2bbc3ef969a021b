package org.resdiff.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.resdiff.model.Document;
import org.resdiff.report.Outline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The clauses of one document. */
@Command(
        name = "outline",
        description = "Print the clauses of a document, one a line: LABEL <TAB> text (for git textconv, grep, review).",
        sortOptions = false)
final class OutlineCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "The document; - is standard input.")
    private String file;

    @Mixin
    private InputFlags input;

    @Option(
            names = "--select",
            paramLabel = "WHICH",
            description = "One resolution: number, words of its title, or position.")
    private String select;

    @Option(
            names = "--furniture",
            description = "List instead what was taken out: running heads, page numbers, job numbers.")
    private boolean furniture;

    @Mixin
    private CommonFlags common;

    OutlineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Document document = input.read(file, select, streams);
        common.tell(streams, file, document.diagnostics().stream());
        Outputs.toStandardOutput(
                streams.out(),
                out -> Lines.write(out, furniture ? Outline.furniture(document) : Outline.clauses(document)));
        return ExitCode.SAME;
    }
}
