package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;

/** The amendment paper that turns one text into another. */
final class AmendWriteCommand implements Command {
    private static final Operand OLD = Operand.one("OLD", "The draft to amend; - is standard input.");
    private static final Operand NEW = new Operand("NEW", 0, 1, "The text that it is to become; not with --tracked.");
    private static final Option<Boolean> TRACKED = Option.toggle(
            "--tracked", "Write the tracked changes of the Word file OLD as a paper on its text without them.");
    private static final Option<String> SPONSOR = Option.text("--sponsor", "NAME", "Who proposes the amendments.");

    @Override
    public Syntax syntax() {
        return Syntax.of("Write the amendments that turn OLD into NEW.", OLD, NEW)
                .with(InputFlags.ALL)
                .with(TRACKED, SPONSOR, OutputFile.OUTPUT, PaperForm.FORMAT)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        PaperForm form = output.form(given.get(PaperForm.FORMAT), PaperForm::ofName, PaperForm.TEXT);
        output.refuseBinary(form.binary(), form, streams);
        InputFlags input = new InputFlags(given);
        boolean tracked = given.get(TRACKED);
        CommonFlags common = new CommonFlags(given);
        String old = given.get(OLD);
        String now = tracked ? old : given.get(NEW);
        if (now == null) {
            throw new InputException("amend write needs OLD and NEW, or one Word file with --tracked");
        }
        if (tracked && given.get(NEW) != null) {
            throw new InputException("--tracked takes one Word file, whose changes are the paper; leave out NEW");
        }
        if (tracked && old.equals(InputFlags.STANDARD_INPUT)) {
            throw new InputException("--tracked reads its file twice; give a path and not standard input");
        }
        InputFlags before = tracked ? input.revisions(ReadOptions.Revisions.REJECT) : input;
        InputFlags after = tracked ? input.revisions(ReadOptions.Revisions.ACCEPT) : input;
        Document draft = before.read(old, null, streams);
        Document wanted = after.read(now, null, streams);
        common.tell(streams, old, draft.diagnostics().stream());
        common.tell(streams, now, wanted.diagnostics().stream());
        AmendmentPaper paper = Drafter.draft(
                Pipeline.compare(Pipeline.align(draft, wanted, List.of()), Lexicon.ENGLISH, List.of()),
                now,
                given.get(SPONSOR));
        if (tracked && paper.instructions().isEmpty()) {
            throw new InputException(old + ": has no tracked changes that amend anything; give OLD and NEW");
        }
        output.write(streams, List.of(old, now), out -> form.write(paper, draft.title(), out));
        return ExitCode.SAME;
    }
}
