package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.Pipeline;
import org.resdiff.amend.Amender;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Choice;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.DocumentForm;
import org.resdiff.report.ReportFormat;

/** The consolidated text of a draft with amendments in it. */
final class AmendApplyCommand implements Command {
    private static final Operand BASE = Operand.one("BASE", "The draft; - is standard input.");
    private static final Operand PAPERS =
            new Operand("PAPER", 1, Integer.MAX_VALUE, "Amendment papers, in words or as JSON.");
    private static final Option<String> SELECT = Option.text("--select", "WHICH", "Take one resolution of BASE.");
    private static final Option<String> ONLY_ITEMS = Option.text(
            "--only-items",
            "ITEMS",
            "Apply these items of PAPER alone, as 1,3-5; what falls with those left out is said.");
    private static final Option<Boolean> SHOW =
            Option.toggle("--show", "Write the report on what changed instead of the text, in any form of report.");
    /** What it may be depends on {@code --show}. */
    private static final Option<String> FORMAT = Option.text(
            "--format", "FORM", "text, markdown (default), html, json or docx; with --show any form of report.");

    @Override
    public Syntax syntax() {
        return Syntax.of("Write the text of BASE with all the amendments in it, numbered anew.", BASE, PAPERS)
                .with(InputFlags.ALL)
                .with(SELECT)
                .with(PaperFlags.ALL)
                .with(PaperFlags.QUIET, ONLY_ITEMS)
                .with(SHOW, OutputFile.OUTPUT, FORMAT)
                .with(LookFlags.ALL)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        boolean show = given.get(SHOW);
        String format = given.get(FORMAT);
        DocumentForm form = show
                ? null
                : output.form(named(format, DocumentForm.values()), DocumentForm::ofName, DocumentForm.MARKDOWN);
        ReportFormat report = show
                ? output.form(named(format, ReportFormat.values()), ReportFormat::ofName, ReportFormat.TERMINAL)
                : null;
        output.refuseBinary(show ? report.binary() : form.binary(), format, streams);
        InputFlags input = new InputFlags(given);
        PaperFlags flags = new PaperFlags(given);
        CommonFlags common = new CommonFlags(given);
        String base = given.get(BASE);
        Document draft = input.read(base, given.get(SELECT), streams);
        List<AmendmentPaper> papers = new ArrayList<>();
        for (String path : given.all(PAPERS)) {
            AmendmentPaper paper = input.paper(path, streams);
            flags.check(draft, paper, path, common, streams);
            papers.add(paper);
        }
        Document amended = Amender.apply(draft, chosen(draft, papers, given, streams));
        // what was not understood is told with its paper
        common.tell(
                streams,
                base,
                amended.diagnostics().stream().filter(said -> !said.code().equals(Amender.UNREAD)));
        List<String> inputs = new ArrayList<>(given.all(PAPERS));
        inputs.add(base);
        if (show) {
            Comparison comparison = compared(draft, amended);
            boolean screen = !output.toFile() && report == ReportFormat.TERMINAL;
            LookFlags look = new LookFlags(given);
            output.write(
                    streams, inputs, out -> report.renderer().render(comparison, look.options(streams, screen), out));
        } else {
            output.write(streams, inputs, out -> form.write(amended, () -> compared(amended, amended), out));
        }
        for (int i = 0; i < papers.size(); i++) {
            PaperFlags.account(papers.get(i), given.all(PAPERS).get(i), given, streams);
        }
        return ExitCode.SAME;
    }

    /** The papers, or the items of the only one that are asked for. */
    private static List<AmendmentPaper> chosen(
            Document draft, List<AmendmentPaper> papers, Arguments given, Streams streams) {
        String items = given.get(ONLY_ITEMS);
        if (items == null) {
            return papers;
        }
        if (papers.size() > 1) {
            throw new InputException("--only-items chooses from one paper; give one");
        }
        Choice choice = Choice.of(draft, papers.get(0), items);
        new CommonFlags(given).tell(streams, given.all(PAPERS).get(0), choice.said().stream());
        return List.of(choice.paper());
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    private static <F> F named(String format, F[] forms) {
        return OutputFile.named(format, forms, "amend apply");
    }
}
