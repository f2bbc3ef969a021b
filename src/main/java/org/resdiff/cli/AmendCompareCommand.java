package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.amend.write.Drafter;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.DocumentText;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Result;
import org.resdiff.report.RivalsPage;
import org.resdiff.report.json.AmendmentJson;

/** Rival amendment papers on one draft, or rival drafts of it. */
final class AmendCompareCommand implements Command {
    /** Forms of the report and of the compilation alike; a page without a table has no CSV. */
    private static final List<ReportFormat> FORMS = DocumentText.FORMS;

    /**
     * What was asked for.
     *
     * @param compilation whether the compilation is wanted, and not the report
     */
    private record Request(
            String base,
            List<String> papers,
            boolean compilation,
            ReportFormat form,
            boolean exitZero,
            OutputFile output,
            LookFlags look,
            InputFlags input,
            PaperFlags flags,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Compare rival amendment papers on BASE: who changes what, agreements and conflicts.");
        line.examples(
                "  resdiff amend compare draft.docx EU=one.docx G77=two.docx",
                "  resdiff amend compare draft.docx one.docx two.docx --compilation -o compilation.docx");
        Supplier<String> base = line.operand("BASE", "The draft; - is standard input.");
        Supplier<List<String>> papers =
                line.operands("PAPER", 2, "Amendment papers or whole drafts; NAME=PAPER says what to call one.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<PaperFlags> flags = PaperFlags.declare(line);
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<Boolean> compilation = line.toggle(
                "--compilation", "Print the draft with every proposal in brackets behind its paper's name.");
        // What it may be depends on --compilation.
        Supplier<String> format = line.text(
                "--format",
                "FORM",
                "terminal (default), markdown, html, json or docx; of the compilation text (default), markdown,"
                        + " html, json or docx.");
        Supplier<Boolean> exitZero = line.toggle("--exit-zero", "Exit with 0 on conflicts too.");
        Supplier<LookFlags> look = LookFlags.declare(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            ReportFormat form =
                    file.form(OutputFile.named(format.get(), FORMS, "amend compare"), FORMS, ReportFormat.TERMINAL);
            file.refuseBinary(form, streams);
            return run(
                    new Request(
                            base.get(),
                            papers.get(),
                            compilation.get(),
                            form,
                            exitZero.get(),
                            file,
                            look.get(),
                            input.get(),
                            flags.get(),
                            common.get()),
                    streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        Document draft = request.input().read(request.base(), null, streams);
        List<String> inputs = new ArrayList<>(List.of(request.base()));
        List<AmendmentPaper> read = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<Boolean> named = new ArrayList<>();
        for (String argument : request.papers()) {
            int equals = Files.exists(streams.folder().resolve(argument)) ? -1 : argument.indexOf('=');
            String path = argument.substring(equals + 1);
            AmendmentPaper paper = paper(draft, path, request, streams);
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
        OutputFile output = request.output();
        ReportFormat form = request.form();
        if (request.compilation()) {
            Document compiled = rivals.compilation();
            output.write(
                    streams,
                    inputs,
                    out -> DocumentText.write(compiled, form, () -> compared(compiled, compiled), out));
        } else {
            boolean screen = !output.toFile() && form == ReportFormat.TERMINAL;
            Result result = new Result(() -> RivalsPage.of(rivals), out -> AmendmentJson.write(rivals, out));
            output.write(
                    streams, inputs, out -> result.write(form, request.look().options(streams, screen), out));
        }
        return rivals.conflicts().isEmpty() || request.exitZero() ? ExitCode.SAME : ExitCode.DIFFERENT;
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    /** A paper, or what a whole draft of the text amounts to as one. */
    private static AmendmentPaper paper(Document draft, String path, Request request, Streams streams) {
        AmendmentPaper paper = request.input().paper(path, streams);
        if (paper.target() == null && !paper.unread().isEmpty()) {
            Document rival = request.input().read(path, null, streams);
            return Drafter.draft(compared(draft, rival), rival.symbol() == null ? path : rival.symbol(), null);
        }
        request.flags().check(draft, paper, path, request.common(), streams);
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
