package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import org.resdiff.amend.AmendmentPaper;

/** What an amendment paper asks for, as it is understood. */
final class AmendReadCommand implements Command {
    private static final Operand PAPER =
            Operand.one("PAPER", "An amendment paper, in words or as JSON; - is standard input.");

    @Override
    public Syntax syntax() {
        return Syntax.of("Write the amendments of PAPER as they are understood; exit with 1 if any is not.", PAPER)
                .with(InputFlags.ALL)
                .with(OutputFile.OUTPUT, PaperForm.FORMAT, PaperFlags.QUIET)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        PaperForm form = output.form(given.get(PaperForm.FORMAT), PaperForm::ofName, PaperForm.TEXT);
        output.refuseBinary(form.binary(), form, streams);
        String path = given.get(PAPER);
        AmendmentPaper paper = new InputFlags(given).paper(path, streams);
        CommonFlags common = new CommonFlags(given);
        common.tell(streams, path, paper.explanations().stream());
        common.tell(streams, path, paper.unread().stream());
        if (!paper.instructions().isEmpty() || paper.unread().isEmpty()) {
            output.write(streams, List.of(path), out -> form.write(paper, null, out));
        }
        PaperFlags.account(paper, path, given, streams);
        return paper.unread().isEmpty() ? ExitCode.SAME : ExitCode.DIFFERENT;
    }
}
