package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.amend.Rivals;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.RivalsForm;

/** Rival amendment papers on one draft, or rival drafts of it. */
final class AmendCompareCommand implements Command {
    private static final Operand BASE = Operand.one("BASE", "The draft; - is standard input.");
    private static final Operand PAPERS = new Operand(
            "PAPER", 2, Integer.MAX_VALUE, "Amendment papers or whole drafts; NAME=PAPER says what to call one.");
    private static final Option<Boolean> COMPILATION =
            Option.toggle("--compilation", "Print the draft with every proposal in brackets behind its paper's name.");
    private static final Option<RivalsForm> FORMAT =
            Option.choice("--format", "FORM", RivalsForm.values(), null, "terminal (default), markdown, html or json.");
    private static final Option<Boolean> EXIT_ZERO = Option.toggle("--exit-zero", "Exit with 0 on conflicts too.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Compare rival amendment papers on BASE: who changes what, agreements and conflicts.",
                        BASE,
                        PAPERS)
                .with(InputFlags.ALL)
                .with(PaperFlags.ALL)
                .with(COMPILATION, OutputFile.OUTPUT, FORMAT, EXIT_ZERO)
                .with(LookFlags.ALL)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        boolean compilation = given.get(COMPILATION);
        RivalsForm form = compilation ? null : output.form(given.get(FORMAT), RivalsForm::ofName, RivalsForm.TERMINAL);
        InputFlags input = new InputFlags(given);
        Document draft = input.read(given.get(BASE), null, streams);
        List<String> inputs = new ArrayList<>(List.of(given.get(BASE)));
        List<AmendmentPaper> read = new ArrayList<>();
        for (String argument : given.all(PAPERS)) {
            int equals = Files.exists(streams.folder().resolve(argument)) ? -1 : argument.indexOf('=');
            String path = argument.substring(equals + 1);
            AmendmentPaper paper = paper(draft, path, given, streams);
            inputs.add(path);
            read.add(paper.named(equals < 0 ? called(paper, path) : argument.substring(0, equals)));
        }
        Rivals rivals = Rivals.compare(draft, read);
        if (compilation) {
            output.write(streams, inputs, out -> Lines.write(out, rivals.compilation()));
        } else {
            boolean screen = !output.toFile() && form == RivalsForm.TERMINAL;
            LookFlags look = new LookFlags(given);
            output.write(streams, inputs, out -> form.write(rivals, look.options(streams, screen), out));
        }
        return rivals.conflicts().isEmpty() || given.get(EXIT_ZERO) ? ExitCode.SAME : ExitCode.DIFFERENT;
    }

    /** A paper, or what a whole draft of the text amounts to as one. */
    private static AmendmentPaper paper(Document draft, String path, Arguments given, Streams streams) {
        InputFlags input = new InputFlags(given);
        AmendmentPaper paper = input.paper(path, streams);
        if (paper.target() == null && !paper.unread().isEmpty()) {
            Document rival = input.read(path, null, streams);
            return Drafter.draft(
                    Pipeline.compare(Pipeline.align(draft, rival, List.of()), Lexicon.ENGLISH, List.of()),
                    rival.symbol() == null ? path : rival.symbol(),
                    null);
        }
        new PaperFlags(given).check(draft, paper, path, new CommonFlags(given), streams);
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
