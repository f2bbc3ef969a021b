package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;

/** The amendment paper that turns one text into another. */
final class AmendWriteCommand implements Command {
    private static final Operand OLD = Operand.one("OLD", "The draft to amend; - is standard input.");
    private static final Operand NEW = Operand.one("NEW", "The text that it is to become.");
    private static final Option<String> SPONSOR = Option.text("--sponsor", "NAME", "Who proposes the amendments.");

    @Override
    public Syntax syntax() {
        return Syntax.of("Write the amendments that turn OLD into NEW.", OLD, NEW)
                .with(InputFlags.ALL)
                .with(SPONSOR, OutputFile.OUTPUT, PaperForm.FORMAT)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        PaperForm form = output.form(given.get(PaperForm.FORMAT), PaperForm::ofName, PaperForm.TEXT);
        InputFlags input = new InputFlags(given);
        CommonFlags common = new CommonFlags(given);
        String old = given.get(OLD);
        String now = given.get(NEW);
        Document draft = input.read(old, null, streams);
        Document wanted = input.read(now, null, streams);
        common.tell(streams, old, draft.diagnostics().stream());
        common.tell(streams, now, wanted.diagnostics().stream());
        AmendmentPaper paper = Drafter.draft(
                Pipeline.compare(Pipeline.align(draft, wanted, List.of()), Lexicon.ENGLISH, List.of()),
                now,
                given.get(SPONSOR));
        output.write(streams, List.of(old, now), out -> form.write(paper, draft.title(), out));
        return ExitCode.SAME;
    }
}
