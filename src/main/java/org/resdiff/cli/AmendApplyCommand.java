package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.apply.Choice;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.DocumentText;
import org.resdiff.report.ReportFormat;

/** The consolidated text of a draft with amendments in it. */
final class AmendApplyCommand implements Command {
    /**
     * What was asked for.
     *
     * @param select which resolution of the draft; null for the whole
     * @param onlyItems which items of the only paper; null for all
     * @param show whether the report on what changed is wanted, and not the text
     */
    private record Request(
            String base,
            String select,
            List<String> papers,
            String onlyItems,
            boolean show,
            ReportFormat form,
            OutputFile output,
            LookFlags look,
            InputFlags input,
            PaperFlags flags,
            boolean quiet,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Write the text of BASE with all the amendments in it, renumbered.");
        line.examples(
                "  resdiff amend apply draft.docx paper.docx -o amended.docx    the text as amended",
                "  resdiff amend apply draft.docx paper.docx --show             what changed in it");
        Supplier<String> base = line.operand("BASE", "The draft; - is standard input.");
        Supplier<List<String>> papers = line.operands("PAPER", 1, "Amendment papers, in words or as JSON.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<String> select = line.text("--select", "WHICH", "Take one resolution of BASE.");
        Supplier<PaperFlags> flags = PaperFlags.declare(line);
        Supplier<Boolean> quiet = PaperFlags.quiet(line);
        Supplier<String> onlyItems = line.text(
                "--only-items",
                "ITEMS",
                "Apply these items of PAPER alone, as 1,3-5; what falls with those left out is said.");
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<Boolean> show =
                line.toggle("--show", "Write the report on what changed instead of the text, in any form of report.");
        // What it may be depends on --show.
        Supplier<String> format = line.text(
                "--format", "FORM", "text, markdown (default), html, json or docx; with --show any form of report.");
        Supplier<LookFlags> look = LookFlags.declare(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            List<ReportFormat> forms = show.get() ? ReportFormat.comparisons() : DocumentText.FORMS;
            ReportFormat form = file.form(
                    OutputFile.named(format.get(), forms, "amend apply"),
                    forms,
                    show.get() ? ReportFormat.TERMINAL : ReportFormat.MARKDOWN);
            Request request = new Request(
                    base.get(),
                    select.get(),
                    papers.get(),
                    onlyItems.get(),
                    show.get(),
                    form,
                    file,
                    look.get(),
                    input.get(),
                    flags.get(),
                    quiet.get(),
                    common.get());
            file.refuseBinary(form, streams);
            return run(request, streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        String base = request.base();
        Document draft = request.input().read(base, request.select(), streams);
        List<AmendmentPaper> papers = new ArrayList<>();
        for (String path : request.papers()) {
            AmendmentPaper paper = request.input().paper(path, streams);
            request.flags().check(draft, paper, path, request.common(), streams);
            papers.add(paper);
        }
        Document amended = Amender.apply(draft, chosen(draft, papers, request, streams));
        // what was not understood is told with its paper
        request.common()
                .tell(
                        streams,
                        base,
                        amended.diagnostics().stream()
                                .filter(said -> !said.code().equals(AmendmentPaper.UNREAD)));
        List<String> inputs = new ArrayList<>(request.papers());
        inputs.add(base);
        write(request, draft, amended, inputs, streams);
        for (int i = 0; i < papers.size(); i++) {
            PaperFlags.account(papers.get(i), request.papers().get(i), request.quiet(), streams);
        }
        return ExitCode.SAME;
    }

    /** The papers, or the items of the only one that are asked for. */
    private static List<AmendmentPaper> chosen(
            Document draft, List<AmendmentPaper> papers, Request request, Streams streams) {
        if (request.onlyItems() == null) {
            return papers;
        }
        if (papers.size() > 1) {
            throw new InputException("--only-items chooses from one paper; give one");
        }
        Choice choice = Choice.of(draft, papers.get(0), request.onlyItems());
        request.common().tell(streams, request.papers().get(0), choice.said().stream());
        return List.of(choice.paper());
    }

    private static void write(Request request, Document draft, Document amended, List<String> inputs, Streams streams)
            throws IOException {
        OutputFile output = request.output();
        ReportFormat form = request.form();
        if (!request.show()) {
            output.write(
                    streams, inputs, out -> DocumentText.write(amended, form, () -> compared(amended, amended), out));
            return;
        }
        Comparison comparison = compared(draft, amended);
        boolean screen = !output.toFile() && form == ReportFormat.TERMINAL;
        output.write(
                streams,
                inputs,
                out -> form.renderer().render(comparison, request.look().options(streams, screen), out));
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }
}
