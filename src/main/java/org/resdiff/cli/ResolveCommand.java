package org.resdiff.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.amend.compare.Settlement;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.DocumentText;
import org.resdiff.report.ReportFormat;

/** The text of a compilation once it is settled whose words are taken. */
final class ResolveCommand implements Command {
    /**
     * What was asked for.
     *
     * @param tracked whether the text is written as the compilation with tracked changes
     */
    private record Request(
            String compilation,
            Set<String> keep,
            Set<String> drop,
            boolean lift,
            boolean tracked,
            ReportFormat form,
            OutputFile output,
            InputFlags input,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description(
                "Write the text of COMPILATION with the words of some parties kept and those of others left out;"
                        + " exit with 1 while brackets are left.");
        line.examples(
                "  resdiff resolve compilation.docx --keep EU,G77 --drop Ruritania -o settled.docx",
                "  resdiff resolve compilation.docx --keep EU,G77 --tracked -o tracked.docx");
        Supplier<String> compilation =
                line.operand("COMPILATION", "A text with attributed brackets; - is standard input.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        line.group("Settling");
        Supplier<String> keep = line.text("--keep", "PARTIES", "Keep the words of these parties, as EU,G77.");
        Supplier<String> drop = line.text("--drop", "PARTIES", "Leave out the words of these parties.");
        Supplier<Boolean> lift = line.toggle("--lift", "Remove the brackets around words without a party's name.");
        Supplier<Boolean> tracked =
                line.toggle("--tracked", "Write the compilation with tracked changes into the text, as a Word file.");
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<ReportFormat> format =
                line.textForm(DocumentText.FORMS, "text, markdown (default), html, json or docx.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            ReportFormat form = file.form(
                    format.get(), DocumentText.FORMS, tracked.get() ? ReportFormat.DOCX : ReportFormat.MARKDOWN);
            if (tracked.get() && form != ReportFormat.DOCX) {
                throw new InputException("--tracked writes a Word file; give it with -o, as -o tracked.docx");
            }
            file.refuseBinary(form, streams);
            return run(
                    new Request(
                            compilation.get(),
                            parties(keep.get()),
                            parties(drop.get()),
                            lift.get(),
                            tracked.get(),
                            form,
                            file,
                            input.get(),
                            common.get()),
                    streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        String path = request.compilation();
        Document compilation = request.input().read(path, null, streams);
        Settlement settled = Settlement.of(compilation, request.keep(), request.drop(), request.lift());
        Document text = settled.document();
        Document before = request.tracked() ? compilation : text;
        request.output()
                .write(
                        streams,
                        List.of(path),
                        out -> DocumentText.write(text, request.form(), () -> compared(before, text), out));
        if (settled.left() == 0) {
            return ExitCode.SAME;
        }
        String pairs = settled.left() == 1 ? "1 pair of brackets is" : settled.left() + " pairs of brackets are";
        request.common()
                .tell(streams, path, Stream.of(Diagnostic.warning("resolve.left", pairs + " left in the text")));
        return ExitCode.DIFFERENT;
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    private static Set<String> parties(String named) {
        Set<String> parties = new LinkedHashSet<>();
        if (named != null) {
            Stream.of(named.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(parties::add);
        }
        return parties;
    }
}
