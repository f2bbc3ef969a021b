package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafter;
import org.resdiff.amend.Rivals;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.DocumentForm;
import org.resdiff.report.RivalsForm;

/** Rival amendment papers on one draft, or rival drafts of it. */
final class AmendCompareCommand implements Command {
    private static final Operand BASE = Operand.one("BASE", "The draft; - is standard input.");
    private static final Operand PAPERS = new Operand(
            "PAPER", 2, Integer.MAX_VALUE, "Amendment papers or whole drafts; NAME=PAPER says what to call one.");
    private static final Option<Boolean> COMPILATION =
            Option.toggle("--compilation", "Print the draft with every proposal in brackets behind its paper's name.");
    /** What it may be depends on {@code --compilation}. */
    private static final Option<String> FORMAT = Option.text(
            "--format",
            "FORM",
            "terminal (default), markdown, html or json; of the compilation text (default), markdown, html, json or"
                    + " docx.");

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
        String format = given.get(FORMAT);
        RivalsForm form = compilation
                ? null
                : output.form(
                        OutputFile.named(format, RivalsForm.values(), "amend compare"),
                        RivalsForm::ofName,
                        RivalsForm.TERMINAL);
        DocumentForm text = compilation
                ? output.form(
                        OutputFile.named(format, DocumentForm.values(), "amend compare"),
                        DocumentForm::ofName,
                        DocumentForm.TEXT)
                : null;
        output.refuseBinary(compilation && text.binary(), format, streams);
        InputFlags input = new InputFlags(given);
        Document draft = input.read(given.get(BASE), null, streams);
        List<String> inputs = new ArrayList<>(List.of(given.get(BASE)));
        List<AmendmentPaper> read = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<Boolean> named = new ArrayList<>();
        for (String argument : given.all(PAPERS)) {
            int equals = Files.exists(streams.folder().resolve(argument)) ? -1 : argument.indexOf('=');
            String path = argument.substring(equals + 1);
            AmendmentPaper paper = paper(draft, path, given, streams);
            inputs.add(path);
            read.add(equals < 0 ? paper : paper.named(argument.substring(0, equals)));
            named.add(equals >= 0);
            paths.add(path);
        }
        for (int i = 0; i < read.size(); i++) {
            if (!named.get(i)) {
                read.set(i, read.get(i).named(called(read.get(i), paths.get(i), read)));
            }
        }
        Rivals rivals = Rivals.compare(draft, read);
        if (compilation) {
            Document compiled = rivals.compilation();
            output.write(streams, inputs, out -> text.write(compiled, () -> compared(compiled, compiled), out));
        } else {
            boolean screen = !output.toFile() && form == RivalsForm.TERMINAL;
            LookFlags look = new LookFlags(given);
            output.write(streams, inputs, out -> form.write(rivals, look.options(streams, screen), out));
        }
        return rivals.conflicts().isEmpty() || given.get(EXIT_ZERO) ? ExitCode.SAME : ExitCode.DIFFERENT;
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    /** A paper, or what a whole draft of the text amounts to as one. */
    private static AmendmentPaper paper(Document draft, String path, Arguments given, Streams streams) {
        InputFlags input = new InputFlags(given);
        AmendmentPaper paper = input.paper(path, streams);
        if (paper.target() == null && !paper.unread().isEmpty()) {
            Document rival = input.read(path, null, streams);
            return Drafter.draft(compared(draft, rival), rival.symbol() == null ? path : rival.symbol(), null);
        }
        new PaperFlags(given).check(draft, paper, path, new CommonFlags(given), streams);
        return paper;
    }

    /** Its sponsor, where that is short and of one paper alone; else its symbol or file. */
    private static String called(AmendmentPaper paper, String path, List<AmendmentPaper> all) {
        String sponsor = paper.sponsor();
        long papers = all.stream()
                .filter(one -> Objects.equals(sponsor, one.sponsor()))
                .count();
        if (sponsor != null && papers == 1 && sponsor.indexOf(',') < 0 && sponsor.indexOf(':') < 0) {
            return sponsor;
        }
        return paper.name().isEmpty() ? path : paper.name();
    }
}
