package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.amend.SheetWriter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.json.AmendmentJson;

/** The amendment paper that turns one text into another. */
final class AmendWriteCommand implements Command {
    private static final Operand OLD = Operand.one("OLD", "The draft to amend; - is standard input.");
    private static final Operand NEW = Operand.one("NEW", "The text that it is to become.");
    private static final Option<String> SPONSOR = Option.text("--sponsor", "NAME", "Who proposes the amendments.");
    private static final Option<Form> FORMAT =
            Option.choice("--format", "FORM", Form.values(), null, "text (default) or json.");

    /** How the paper is written. */
    enum Form {
        TEXT,
        JSON;

        static Optional<Form> ofName(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".json")
                    ? Optional.of(JSON)
                    : lower.endsWith(".txt") || lower.endsWith(".text") ? Optional.of(TEXT) : Optional.empty();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Write the amendments that turn OLD into NEW.", OLD, NEW)
                .with(InputFlags.ALL)
                .with(SPONSOR, OutputFile.OUTPUT, FORMAT)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        Form form = output.form(given.get(FORMAT), Form::ofName, Form.TEXT);
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
        if (form == Form.JSON) {
            output.write(streams, List.of(old, now), out -> AmendmentJson.write(paper, out));
        } else {
            List<String> lines = List.of(SheetWriter.write(paper, draft.title()).stripTrailing());
            output.write(streams, List.of(old, now), out -> Lines.write(out, lines));
        }
        return ExitCode.SAME;
    }
}
