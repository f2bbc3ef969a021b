package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.write.Drafter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;
import org.resdiff.report.PaperText;
import org.resdiff.report.ReportFormat;

/** The amendment paper that turns one text into another. */
final class AmendWriteCommand implements Command {
    /**
     * What was asked for.
     *
     * @param now null with {@code tracked}
     * @param tracked whether the tracked changes of the old file are the paper
     */
    private record Request(
            String old,
            String now,
            boolean tracked,
            String sponsor,
            ReportFormat form,
            OutputFile output,
            InputFlags input,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Write the amendments that turn OLD into NEW.");
        line.examples(
                "  resdiff amend write draft.docx ours.docx --sponsor Ruritania -o amendments.txt",
                "  resdiff amend write marked.docx --tracked -o amendments.docx");
        Supplier<String> old = line.operand("OLD", "The draft to amend; - is standard input.");
        Supplier<String> now = line.optionalOperand("NEW", "The text that it is to become; not with --tracked.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<Boolean> tracked = line.toggle(
                "--tracked", "Write the tracked changes of the Word file OLD as a paper on its text without them.");
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<ReportFormat> format = line.textForm(PaperText.FORMS, "text (default), markdown, json or docx.");
        Supplier<String> sponsor = line.text("--sponsor", "NAME", "Who proposes the amendments.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            ReportFormat form = file.form(format.get(), PaperText.FORMS, ReportFormat.TERMINAL);
            file.refuseBinary(form, streams);
            return run(
                    new Request(
                            old.get(), now.get(), tracked.get(), sponsor.get(), form, file, input.get(), common.get()),
                    streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        String old = request.old();
        boolean tracked = request.tracked();
        String now = tracked ? old : request.now();
        if (now == null) {
            throw new InputException("amend write needs OLD and NEW, or one Word file with --tracked");
        }
        if (tracked && request.now() != null) {
            throw new InputException("--tracked takes one Word file, whose changes are the paper; leave out NEW");
        }
        if (tracked && old.equals(InputFlags.STANDARD_INPUT)) {
            throw new InputException("--tracked reads its file twice; give a path and not standard input");
        }
        InputFlags input = request.input();
        InputFlags before = tracked ? input.revisions(ReadOptions.Revisions.REJECT) : input;
        InputFlags after = tracked ? input.revisions(ReadOptions.Revisions.ACCEPT) : input;
        Document draft = before.read(old, null, streams);
        Document wanted = after.read(now, null, streams);
        request.common().tell(streams, old, draft.diagnostics().stream());
        request.common().tell(streams, now, wanted.diagnostics().stream());
        AmendmentPaper paper = Drafter.draft(
                Pipeline.compare(Pipeline.align(draft, wanted, List.of()), Lexicon.ENGLISH, List.of()),
                now,
                request.sponsor());
        if (tracked && paper.instructions().isEmpty()) {
            throw new InputException(old + ": has no tracked changes that amend anything; give OLD and NEW");
        }
        request.output()
                .write(streams, List.of(old, now), out -> PaperText.write(paper, draft.title(), request.form(), out));
        return ExitCode.SAME;
    }
}
