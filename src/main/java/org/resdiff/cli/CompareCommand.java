package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

/** What changed between two documents. */
final class CompareCommand implements Command {
    private static final Operand OLD = Operand.one("OLD", "The older document; - is standard input.");
    private static final Operand NEW = Operand.one("NEW", "The newer document.");
    private static final Option<String> SELECT = Option.text(
            "--select",
            "WHICH",
            "Take one resolution of each document: its number, words of its title, or its position.");
    private static final Option<String> SELECT_OLD = Option.text("--select-old", "WHICH", "The same for OLD alone.");
    private static final Option<String> SELECT_NEW = Option.text("--select-new", "WHICH", "The same for NEW alone.");
    private static final Option<String> PIN = Option.text(
                    "--pin",
                    "OLD=NEW",
                    "Link two clauses by label; OP7= says that OP7 was deleted, =OP9 that OP9 was added.")
            .repeated();
    private static final Option<String> PINS = Option.text("--pins", "FILE", "Read pins from FILE, one a line.");
    private static final Option<String> ONLY = Option.text(
                    "--only",
                    "WHAT,...",
                    "Show and count only these: significance, relation, kind of change or clause, or label.")
            .repeated();
    private static final Option<String> WATCH =
            Option.text("--watch", "FILE", "Tell what became of the phrases in FILE, one a line; # opens a comment.");
    private static final Option<Boolean> FAIL_ON_WATCH =
            Option.toggle("--fail-on-watch", "Exit with 1 when a watched phrase was edited, bracketed or lost.");
    private static final Option<String> LEXICON =
            Option.text("--lexicon", "FOLDER", "Take word lists from FOLDER in place of our own of the same name.");
    private static final Option<Boolean> EXPLAIN =
            Option.toggle("--explain", "Print why each clause was linked, instead of the report.");
    private static final Option<FailOn> FAIL_ON = Option.choice(
            "--fail-on",
            "LEVEL",
            FailOn.values(),
            FailOn.ANY,
            "Least difference that exits with 1: any (default), editorial, technical, substantive.");
    private static final Option<Boolean> EXIT_ZERO = Option.toggle("--exit-zero", "Exit with 0 on differences too.");

    @Override
    public Syntax syntax() {
        return Syntax.of("What changed between two documents, clause by clause (the default command).", OLD, NEW)
                .with(InputFlags.ALL)
                .with(SELECT, SELECT_OLD, SELECT_NEW, PIN, PINS, ONLY, WATCH, FAIL_ON_WATCH)
                .with(LEXICON, EXPLAIN, FAIL_ON, EXIT_ZERO)
                .with(OutputFlags.ALL)
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        String old = given.get(OLD);
        String now = given.get(NEW);
        if (old.equals(InputFlags.STANDARD_INPUT) && now.equals(InputFlags.STANDARD_INPUT)) {
            throw new InputException("both sides are standard input; name a file for one of them");
        }
        OutputFlags output = new OutputFlags(given);
        output.check(streams);
        Alignment alignment = align(given, streams);
        if (given.get(EXPLAIN)) {
            Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, Explanation.lines(alignment)));
            return ExitCode.SAME;
        }
        Comparison comparison = compare(given, alignment, streams);
        CommonFlags common = new CommonFlags(given);
        common.tell(streams, old, alignment.old());
        common.tell(streams, now, alignment.now());
        common.tell(streams, now, comparison.diagnostics().stream());
        output.write(comparison, inputs(List.of(old, now), streams), streams);
        boolean reached = given.get(FAIL_ON).reachedBy(comparison)
                || (given.get(FAIL_ON_WATCH) && comparison.watched().stream().anyMatch(Watched::touched));
        return reached && !given.get(EXIT_ZERO) ? ExitCode.DIFFERENT : ExitCode.SAME;
    }

    private static Alignment align(Arguments given, Streams streams) {
        InputFlags input = new InputFlags(given);
        String select = given.get(SELECT);
        String selectOld = given.get(SELECT_OLD);
        String selectNew = given.get(SELECT_NEW);
        // Two cores, two documents: reading, above all of PDF, is most of the work.
        FutureTask<Document> older =
                new FutureTask<>(() -> input.read(given.get(OLD), selectOld == null ? select : selectOld, streams));
        new Thread(older, "older").start();
        Document newer = input.read(given.get(NEW), selectNew == null ? select : selectNew, streams);
        try {
            return Pipeline.align(older.get(), newer, pins(given, streams));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Pin> pins(Arguments given, Streams streams) {
        List<Pin> all = new ArrayList<>();
        String file = given.get(PINS);
        if (file != null) {
            all.addAll(Pins.parse(lines(file, streams), file));
        }
        all.addAll(Pins.parse(given.all(PIN), "--pin"));
        return all;
    }

    private static Comparison compare(Arguments given, Alignment alignment, Streams streams) {
        String folder = given.get(LEXICON);
        String watch = given.get(WATCH);
        Lexicon lexicon =
                folder == null ? Lexicon.ENGLISH : Lexicon.of(streams.folder().resolve(folder));
        Comparison whole = Pipeline.compare(alignment, lexicon, watch == null ? List.of() : phrases(watch, streams));
        List<String> only = new ArrayList<>();
        given.all(ONLY).forEach(value -> only.addAll(List.of(value.split(","))));
        return only.isEmpty() ? whole : Filter.only(whole, only);
    }

    /** One phrase a line; blank lines and those that begin with "#" are none. */
    private static List<String> phrases(String file, Streams streams) {
        return lines(file, streams).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> lines(String file, Streams streams) {
        try {
            return Files.readAllLines(streams.folder().resolve(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read as UTF-8 text; check the path and the encoding", e);
        }
    }

    private static List<Path> inputs(List<String> paths, Streams streams) {
        return paths.stream()
                .filter(path -> !path.equals(InputFlags.STANDARD_INPUT))
                .map(streams.folder()::resolve)
                .toList();
    }
}
