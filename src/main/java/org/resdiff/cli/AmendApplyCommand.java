package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resdiff.Pipeline;
import org.resdiff.amend.Amender;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.DocumentForm;
import org.resdiff.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The consolidated text of a draft with amendments in it. */
@Command(
        name = "apply",
        description = "Write the text of BASE with all the amendments in it, numbered anew.",
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class AmendApplyCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "BASE", description = "The draft; - is standard input.")
    private String base;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PAPER",
            description = "Amendment papers, in words or as JSON.")
    private List<String> papers;

    @Mixin
    private InputFlags input;

    @Option(names = "--select", paramLabel = "WHICH", description = "Take one resolution of BASE.")
    private String select;

    @Option(names = "--partial", description = "Go on without the sentences that were not understood.")
    private boolean partial;

    @Option(names = "--force", description = "Apply a paper that names another draft.")
    private boolean force;

    @Option(
            names = "--show",
            description = "Write the report on what changed instead of the text, in any form of report.")
    private boolean show;

    @Mixin
    private OutputFile output;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, markdown (default), json or docx; with --show any form of report.")
    private String format;

    @Mixin
    private LookFlags look;

    @Mixin
    private CommonFlags common;

    AmendApplyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        DocumentForm form =
                show ? null : output.form(named(DocumentForm.class), DocumentForm::ofName, DocumentForm.MARKDOWN);
        ReportFormat report =
                show ? output.form(named(ReportFormat.class), ReportFormat::ofName, ReportFormat.TERMINAL) : null;
        output.refuseBinary(show ? report.binary() : form.binary(), format, streams);
        Document draft = input.read(base, select, streams);
        List<AmendmentPaper> read = new ArrayList<>();
        for (String path : papers) {
            AmendmentPaper paper = input.paper(path, streams);
            check(draft, paper, path);
            read.add(paper);
        }
        Document amended = Amender.apply(draft, read);
        common.tell(streams, base, amended.diagnostics().stream());
        List<String> inputs = new ArrayList<>(papers);
        inputs.add(base);
        if (show) {
            Comparison comparison = compared(draft, amended);
            boolean screen = !output.toFile() && report == ReportFormat.TERMINAL;
            output.write(
                    streams, inputs, out -> report.renderer().render(comparison, look.options(streams, screen), out));
        } else {
            output.write(streams, inputs, out -> form.write(amended, () -> compared(amended, amended), out));
        }
        return ExitCode.SAME;
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    /** What was not understood, or is meant for another draft, stops the run unless the user says otherwise. */
    private void check(Document draft, AmendmentPaper paper, String path) {
        List<Diagnostic> wrong = Amender.check(draft, paper);
        if (!wrong.isEmpty() && !force) {
            throw new InputException(
                    path + ": " + wrong.get(0).message() + "; add --force if it is meant for this draft");
        }
        if (!paper.unread().isEmpty() && !partial) {
            Diagnostic first = paper.unread().get(0);
            String more =
                    paper.unread().size() == 1 ? "" : " (and " + (paper.unread().size() - 1) + " more)";
            throw new InputException(path + (first.line() > 0 ? ":" + first.line() : "") + ": " + first.message() + more
                    + "; say it in a form of docs/amendments.md, or go on without with --partial");
        }
        if (paper.instructions().isEmpty() && paper.unread().isEmpty()) {
            throw new InputException(path + ": no amendment found in it; is it an amendment paper?");
        }
        common.tell(streams, path, wrong.stream());
        common.tell(streams, path, paper.unread().stream());
    }

    private <F extends Enum<F>> F named(Class<F> forms) {
        if (format == null) {
            return null;
        }
        for (F form : forms.getEnumConstants()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(format.toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw new InputException(
                "--format " + format + ": not a form that this command writes; see resdiff amend apply --help");
    }
}
