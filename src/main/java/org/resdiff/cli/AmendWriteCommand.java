package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;

/** The amendment paper that turns one text into another. */
final class AmendWriteCommand implements Command {
    /** What was asked for. */
    private record Request(
            String old,
            String now,
            String sponsor,
            PaperForm form,
            OutputFile output,
            InputFlags input,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Write the amendments that turn OLD into NEW.");
        line.examples("  resdiff amend write draft.docx ours.docx --sponsor Ruritania -o amendments.txt");
        Supplier<String> old = line.operand("OLD", "The draft to amend; - is standard input.");
        Supplier<String> now = line.operand("NEW", "The text that it is to become.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<PaperForm> format = PaperForm.declare(line);
        Supplier<String> sponsor = line.text("--sponsor", "NAME", "Who proposes the amendments.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            PaperForm form = file.form(format.get(), PaperForm::ofName, PaperForm.TEXT);
            return run(
                    new Request(old.get(), now.get(), sponsor.get(), form, file, input.get(), common.get()), streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        String old = request.old();
        String now = request.now();
        Document draft = request.input().read(old, null, streams);
        Document wanted = request.input().read(now, null, streams);
        request.common().tell(streams, old, draft.diagnostics().stream());
        request.common().tell(streams, now, wanted.diagnostics().stream());
        AmendmentPaper paper = Drafter.draft(
                Pipeline.compare(Pipeline.align(draft, wanted, List.of()), Lexicon.ENGLISH, List.of()),
                now,
                request.sponsor());
        request.output().write(streams, List.of(old, now), out -> request.form().write(paper, draft.title(), out));
        return ExitCode.SAME;
    }
}
