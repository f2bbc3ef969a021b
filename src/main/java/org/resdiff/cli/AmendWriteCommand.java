package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.amend.SheetWriter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.json.AmendmentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The amendment paper that turns one text into another. */
@Command(
        name = "write",
        description = "Write the amendments that turn OLD into NEW.",
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class AmendWriteCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The draft to amend; - is standard input.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The text that it is to become.")
    private String now;

    @Mixin
    private InputFlags input;

    @Option(names = "--sponsor", paramLabel = "NAME", description = "Who proposes the amendments.")
    private String sponsor;

    @Mixin
    private OutputFile output;

    @Option(names = "--format", paramLabel = "FORM", description = "text (default) or json.")
    private Form format;

    @Mixin
    private CommonFlags common;

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

    AmendWriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Form form = output.form(format, Form::ofName, Form.TEXT);
        Document draft = input.read(old, null, streams);
        Document wanted = input.read(now, null, streams);
        common.tell(streams, old, draft.diagnostics().stream());
        common.tell(streams, now, wanted.diagnostics().stream());
        AmendmentPaper paper = Drafter.draft(
                Pipeline.compare(Pipeline.align(draft, wanted, List.of()), Lexicon.ENGLISH, List.of()), now, sponsor);
        if (form == Form.JSON) {
            output.write(streams, List.of(old, now), out -> AmendmentJson.write(paper, out));
        } else {
            List<String> lines = List.of(SheetWriter.write(paper, draft.title()).stripTrailing());
            output.write(streams, List.of(old, now), out -> Lines.write(out, lines));
        }
        return ExitCode.SAME;
    }
}
