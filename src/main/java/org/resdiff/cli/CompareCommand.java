package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.align.Alignment;
import org.resdiff.align.Explanation;
import org.resdiff.align.Pin;
import org.resdiff.align.Pins;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.diff.Watched;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two documents. */
@Command(
        name = "compare",
        description = "What changed between two documents, clause by clause (the default command).",
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class CompareCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older document; - is standard input.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer document.")
    private String now;

    @Mixin
    private InputFlags input;

    @Option(
            names = "--select",
            paramLabel = "WHICH",
            description = "Take one resolution of each document: its number, words of its title, or its position.")
    private String select;

    @Option(names = "--select-old", paramLabel = "WHICH", description = "The same for OLD alone.")
    private String selectOld;

    @Option(names = "--select-new", paramLabel = "WHICH", description = "The same for NEW alone.")
    private String selectNew;

    @Option(
            names = "--pin",
            paramLabel = "OLD=NEW",
            description = "Link two clauses by label; OP7= says that OP7 was deleted, =OP9 that OP9 was added.")
    private List<String> pins = List.of();

    @Option(names = "--pins", paramLabel = "FILE", description = "Read pins from FILE, one a line.")
    private Path pinsFile;

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            split = ",",
            description = "Show and count only these: significance, relation, kind of change or clause, or label.")
    private List<String> only = List.of();

    @Option(names = "--watch", paramLabel = "FILE", description = "Look up the phrases in FILE, one a line.")
    private Path watch;

    @Option(names = "--fail-on-watch", description = "Exit with 1 when a watched phrase was edited, bracketed or lost.")
    private boolean failOnWatch;

    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description = "Take word lists from FOLDER in place of our own of the same name.")
    private Path lexicon;

    @Option(names = "--explain", description = "Print why each clause was linked, instead of the report.")
    private boolean explain;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Least difference that exits with 1: any (default), editorial, technical, substantive.")
    private FailOn failOn = FailOn.ANY;

    @Option(names = "--exit-zero", description = "Exit with 0 on differences too.")
    private boolean exitZero;

    @Mixin
    private OutputFlags output;

    @Mixin
    private CommonFlags common;

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (old.equals(InputFlags.STANDARD_INPUT) && now.equals(InputFlags.STANDARD_INPUT)) {
            throw new InputException("both sides are standard input; name a file for one of them");
        }
        output.check(streams);
        Alignment alignment = align();
        if (explain) {
            Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, Explanation.lines(alignment)));
            return ExitCode.SAME;
        }
        Comparison whole = Pipeline.compare(alignment, new Lexicon(lexicon), lines(watch));
        Comparison comparison = only.isEmpty() ? whole : Filter.only(whole, only);
        common.tell(streams, old, alignment.old().diagnostics().stream());
        common.tell(streams, now, alignment.now().diagnostics().stream());
        common.tell(streams, now, comparison.diagnostics().stream());
        output.write(comparison, inputs(), streams);
        boolean reached = failOn.reachedBy(comparison)
                || (failOnWatch && comparison.watched().stream().anyMatch(Watched::touched));
        return reached && !exitZero ? ExitCode.DIFFERENT : ExitCode.SAME;
    }

    private Alignment align() throws IOException {
        // Two cores, two documents: reading, above all of PDF, is most of the work.
        CompletableFuture<Document> older =
                CompletableFuture.supplyAsync(() -> input.read(old, selectOld == null ? select : selectOld, streams));
        Document newer = input.read(now, selectNew == null ? select : selectNew, streams);
        try {
            return Pipeline.align(older.join(), newer, allPins());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private List<Pin> allPins() throws IOException {
        List<Pin> all = new ArrayList<>();
        if (pinsFile != null) {
            all.addAll(Pins.parse(lines(pinsFile), pinsFile.toString()));
        }
        all.addAll(Pins.parse(pins, "--pin"));
        return all;
    }

    private List<String> lines(Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(streams.folder().resolve(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read as UTF-8 text; check the path and the encoding", e);
        }
    }

    private List<Path> inputs() {
        return Stream.of(old, now)
                .filter(path -> !path.equals(InputFlags.STANDARD_INPUT))
                .map(streams.folder()::resolve)
                .toList();
    }
}
