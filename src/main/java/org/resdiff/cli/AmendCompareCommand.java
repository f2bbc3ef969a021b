package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.resdiff.Pipeline;
import org.resdiff.amend.Amender;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.amend.Rivals;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.RivalsForm;
import org.resdiff.text.Controls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rival amendment papers on one draft, or rival drafts of it. */
@Command(
        name = "compare",
        description = "Compare rival amendment papers on BASE: who changes what, agreements and conflicts.",
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class AmendCompareCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "BASE", description = "The draft; - is standard input.")
    private String base;

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "PAPER",
            description = "Amendment papers or whole drafts; NAME=PAPER says what to call one.")
    private List<String> papers;

    @Mixin
    private InputFlags input;

    @Option(names = "--partial", description = "Go on without the sentences that were not understood.")
    private boolean partial;

    @Option(names = "--force", description = "Take papers that name another draft.")
    private boolean force;

    @Option(
            names = "--compilation",
            description = "Print the draft with every proposal in brackets behind its paper's name.")
    private boolean compilation;

    @Mixin
    private OutputFile output;

    @Option(names = "--format", paramLabel = "FORM", description = "terminal (default), markdown, html or json.")
    private RivalsForm format;

    @Option(names = "--exit-zero", description = "Exit with 0 on conflicts too.")
    private boolean exitZero;

    @Mixin
    private LookFlags look;

    @Mixin
    private CommonFlags common;

    AmendCompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RivalsForm form = compilation ? null : output.form(format, RivalsForm::ofName, RivalsForm.TERMINAL);
        Document draft = input.read(base, null, streams);
        List<String> inputs = new ArrayList<>(List.of(base));
        List<AmendmentPaper> read = new ArrayList<>();
        for (String argument : papers) {
            int equals = Files.exists(streams.folder().resolve(argument)) ? -1 : argument.indexOf('=');
            String path = argument.substring(equals + 1);
            AmendmentPaper paper = paper(draft, path);
            inputs.add(path);
            read.add(paper.named(equals < 0 ? called(paper, path) : argument.substring(0, equals)));
        }
        Rivals rivals = Rivals.compare(draft, read);
        if (compilation) {
            List<String> lines =
                    rivals.compilation().stream().map(Controls::visible).toList();
            output.write(streams, inputs, out -> Lines.write(out, lines));
        } else {
            boolean screen = !output.toFile() && form == RivalsForm.TERMINAL;
            output.write(streams, inputs, out -> form.write(rivals, look.options(streams, screen), out));
        }
        return rivals.conflicts().isEmpty() || exitZero ? ExitCode.SAME : ExitCode.DIFFERENT;
    }

    /** A paper, or what a whole draft of the text amounts to as one. */
    private AmendmentPaper paper(Document draft, String path) {
        AmendmentPaper paper = input.paper(path, streams);
        if (paper.target() == null
                && (paper.instructions().isEmpty() || !paper.unread().isEmpty())) {
            Document rival = input.read(path, null, streams);
            return Drafter.draft(
                    Pipeline.compare(Pipeline.align(draft, rival, List.of()), Lexicon.ENGLISH, List.of()),
                    rival.symbol() == null ? path : rival.symbol(),
                    null);
        }
        for (Diagnostic wrong : Amender.check(draft, paper)) {
            if (!force) {
                throw new InputException(path + ": " + wrong.message() + "; add --force if it is meant for this draft");
            }
        }
        if (!paper.unread().isEmpty() && !partial) {
            Diagnostic first = paper.unread().get(0);
            throw new InputException(path + (first.line() > 0 ? ":" + first.line() : "") + ": " + first.message()
                    + "; say it in a form of docs/amendments.md, or go on without with --partial");
        }
        common.tell(streams, path, paper.unread().stream());
        return paper;
    }

    /** Its symbol with its sponsor, where the sponsor is short enough to tell papers apart by. */
    private static String called(AmendmentPaper paper, String path) {
        String name = paper.name().isEmpty() ? path : paper.name();
        return paper.sponsor() == null || paper.sponsor().indexOf(',') >= 0
                ? name
                : name + " (" + paper.sponsor() + ")";
    }
}
