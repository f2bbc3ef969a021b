package org.resdiff.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.resdiff.model.Document;
import org.resdiff.parse.Family;
import org.resdiff.report.Outline;

/** The clauses of one document. */
final class OutlineCommand implements Command {
    /** What was asked for. */
    private record Request(String file, String select, boolean furniture, InputFlags input, CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description(
                "Print the clauses of a document, one a line: LABEL <TAB> text (for git textconv, grep, review).");
        line.examples(
                "  resdiff outline draft.docx               its clauses",
                "  resdiff outline draft.pdf --furniture    what was left out of them");
        Supplier<String> file = line.operand("FILE", "The document; - is standard input.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<String> select =
                line.text("--select", "WHICH", "One resolution: number, words of its title, or position.");
        line.group("Output");
        Supplier<Boolean> furniture = line.toggle(
                "--furniture", "List instead what was taken out: running heads, page numbers, job numbers.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams ->
                run(new Request(file.get(), select.get(), furniture.get(), input.get(), common.get()), streams);
    }

    private static int run(Request request, Streams streams) throws IOException {
        Document document = request.input().read(request.file(), request.select(), streams);
        if (request.common().verbose()) {
            Family family = request.input().as() == null
                    ? Family.of(document)
                    : request.input().as();
            streams.err().println("resdiff: " + request.file() + ": read as " + family.name());
        }
        request.common().tell(streams, request.file(), document);
        Outputs.toStandardOutput(
                streams.out(),
                out -> Lines.write(out, request.furniture() ? Outline.furniture(document) : Outline.clauses(document)));
        return ExitCode.SAME;
    }
}
