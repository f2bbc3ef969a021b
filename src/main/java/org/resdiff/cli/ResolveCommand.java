package org.resdiff.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.amend.Settlement;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.report.DocumentForm;

/** The text of a compilation once it is settled whose words are taken. */
final class ResolveCommand implements Command {
    private static final Operand COMPILATION =
            Operand.one("COMPILATION", "A text with attributed brackets; - is standard input.");
    private static final Option<String> KEEP =
            Option.text("--keep", "PARTIES", "Take the words of these parties, as EU,G77.");
    private static final Option<String> DROP = Option.text("--drop", "PARTIES", "Leave out the words of these.");
    private static final Option<Boolean> LIFT =
            Option.toggle("--lift", "Take the brackets off words that stand in them without a name.");
    private static final Option<DocumentForm> FORMAT = Option.choice(
            "--format", "FORM", DocumentForm.values(), null, "text, markdown (default), html, json or docx.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Write the text of COMPILATION with some parties' words taken and others' left out; exit with 1"
                                + " while brackets are left.",
                        COMPILATION)
                .with(InputFlags.ALL)
                .with(KEEP, DROP, LIFT, OutputFile.OUTPUT, FORMAT)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        OutputFile output = new OutputFile(given);
        DocumentForm form = output.form(given.get(FORMAT), DocumentForm::ofName, DocumentForm.MARKDOWN);
        output.refuseBinary(form.binary(), form, streams);
        String path = given.get(COMPILATION);
        Document compilation = new InputFlags(given).read(path, null, streams);
        Settlement settled =
                Settlement.of(compilation, parties(given.get(KEEP)), parties(given.get(DROP)), given.get(LIFT));
        Document text = settled.document();
        output.write(
                streams,
                List.of(path),
                out -> form.write(
                        text,
                        () -> Pipeline.compare(Pipeline.align(text, text, List.of()), Lexicon.ENGLISH, List.of()),
                        out));
        if (settled.left() == 0) {
            return ExitCode.SAME;
        }
        String pairs = settled.left() == 1 ? "1 pair of brackets is" : settled.left() + " pairs of brackets are";
        new CommonFlags(given)
                .tell(streams, path, Stream.of(Diagnostic.warning("resolve.left", pairs + " left in the text")));
        return ExitCode.DIFFERENT;
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
