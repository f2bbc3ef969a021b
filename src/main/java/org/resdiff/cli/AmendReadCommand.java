package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.report.PaperText;
import org.resdiff.report.ReportFormat;

/** What an amendment paper asks for, as it is understood. */
final class AmendReadCommand implements Command {
    /** What was asked for. */
    private record Request(
            String paper, ReportFormat form, OutputFile output, InputFlags input, boolean quiet, CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Write the amendments of PAPER as they were understood; exit with 1 if any was not.");
        line.examples("  resdiff amend read paper.docx --format json");
        Supplier<String> paper = line.operand("PAPER", "An amendment paper, in words or as JSON; - is standard input.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<ReportFormat> format = line.textForm(PaperText.FORMS, "text (default), markdown, json or docx.");
        Supplier<Boolean> quiet = PaperFlags.quiet(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            ReportFormat form = file.form(format.get(), PaperText.FORMS, ReportFormat.TERMINAL);
            file.refuseBinary(form, streams);
            return run(new Request(paper.get(), form, file, input.get(), quiet.get(), common.get()), streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        String path = request.paper();
        AmendmentPaper paper = request.input().paper(path, streams);
        request.common().tell(streams, path, paper.explanations().stream());
        request.common().tell(streams, path, paper.unread().stream());
        if (!paper.instructions().isEmpty() || paper.unread().isEmpty()) {
            request.output().write(streams, List.of(path), out -> PaperText.write(paper, null, request.form(), out));
        }
        PaperFlags.account(paper, path, request.quiet(), streams);
        return paper.unread().isEmpty() ? ExitCode.SAME : ExitCode.DIFFERENT;
    }
}
