package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.resdiff.library.Library;
import org.resdiff.library.Origins;
import org.resdiff.model.Document;
import org.resdiff.report.OriginsPage;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Result;
import org.resdiff.report.json.LibraryJson;

/** Where the language of a draft comes from. */
final class OriginCommand implements Command {
    /** What was asked for. */
    private record Request(
            String draft,
            String select,
            List<String> libraries,
            InputFlags input,
            OutputFlags output,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description(
                "Say of each passage of a draft which indexed text had it first and last, and what is new language.");
        line.examples(
                "  resdiff origin draft.docx                           against all that is indexed",
                "  resdiff origin draft.docx --library resolutions/    against one folder",
                "  resdiff origin draft.docx -o origin.html");
        Supplier<String> draft = line.operand("DRAFT", "The document to trace; - is standard input.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<String> select = line.text(
                "--select",
                "WHICH",
                "Take one resolution of the document: its number, words of its title, or its position.");
        Supplier<List<String>> libraries = line.texts(
                "--library", "FOLDER", "Look in this folder, indexed first where needed; without, in all. Repeatable.");
        Supplier<OutputFlags> output = OutputFlags.declare(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> run(
                new Request(draft.get(), select.get(), libraries.get(), input.get(), output.get(), common.get()),
                streams);
    }

    private static int run(Request request, Streams streams) throws IOException {
        request.output().refuse(Set.of(ReportFormat.GITHUB), streams);
        Document draft = request.input().read(request.draft(), request.select(), streams);
        request.common().tell(streams, request.draft(), draft);
        Origins origins;
        try (Library library = Libraries.open(request.libraries(), streams)) {
            origins = Origins.of(library, draft);
        }
        List<Path> inputs = request.draft().equals(InputFlags.STANDARD_INPUT)
                ? List.of()
                : List.of(streams.folder().resolve(request.draft()));
        request.output()
                .write(
                        (format, options, out) -> new Result(
                                        () -> format == ReportFormat.CSV
                                                ? OriginsPage.table(origins)
                                                : OriginsPage.of(origins),
                                        json -> LibraryJson.write(origins, json))
                                .write(format, options, out),
                        inputs,
                        streams);
        return ExitCode.SAME;
    }
}
