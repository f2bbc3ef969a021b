package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.align.Alignment;
import org.resdiff.align.Explanation;
import org.resdiff.align.Pin;
import org.resdiff.align.Pins;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.diff.Watched;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.docx.tracked.TrackedChanges;

/** What changed between two documents. */
final class CompareCommand implements Command {
    /**
     * Up to so many bytes a document is read fastest by itself: two threads would use all code for the first time side by side,
     * and of a lambda that both link at once a class archive serves only one.
     */
    private static final long BRIEF = 1 << 14;

    /** What was asked for. */
    private record Request(
            Side old,
            Side now,
            Matching matching,
            List<String> only,
            String watch,
            String lexicon,
            List<String> libraries,
            Failing failing,
            InputFlags input,
            OutputFlags output,
            boolean tracked,
            CommonFlags common) {}

    /**
     * One document.
     *
     * @param select which of its resolutions; null for the whole
     */
    private record Side(String path, String select) {}

    /**
     * How clauses are matched.
     *
     * @param file of pins; null for none
     * @param explain whether the matches are wanted and not the report
     */
    private record Matching(List<String> pins, String file, List<String> pairs, String pairFile, boolean explain) {}

    /** Which differences give exit code 1. */
    private record Failing(FailOn level, boolean watched, boolean never) {
        int code(Comparison comparison) {
            boolean reached = level.reachedBy(comparison)
                    || (watched && comparison.watched().stream().anyMatch(Watched::touched));
            return reached && !never ? ExitCode.DIFFERENT : ExitCode.SAME;
        }
    }

    @Override
    public Action declare(Declaration line) {
        line.description("Report what changed between two documents, clause by clause (the default command).");
        line.examples(
                "  resdiff old.docx new.docx                      on the terminal",
                "  resdiff old.pdf new.docx -o report.html        for the browser",
                "  resdiff old.md new.md --only substantive       without roll-overs and typography",
                "  resdiff old.txt new.txt --fail-on substantive -q    for scripts");
        Supplier<String> old = line.operand("OLD", "The older document; - is standard input.");
        Supplier<String> now = line.operand("NEW", "The newer document.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<String> select = line.text(
                "--select",
                "WHICH",
                "Take one resolution of each document: its number, words of its title, or its position.");
        Supplier<String> selectOld = line.text("--select-old", "WHICH", "The same for OLD alone.");
        Supplier<String> selectNew = line.text("--select-new", "WHICH", "The same for NEW alone.");
        Supplier<Matching> matching = declareMatching(line);
        line.group("Judging");
        Supplier<List<String>> only = line.texts(
                "--only",
                "WHAT,...",
                "Show and count only these: significance, relation, kind of change or clause, or label.");
        Supplier<String> watch = line.text(
                "--watch", "FILE", "Report what became of the phrases in FILE, one a line; # starts a comment.");
        Supplier<String> lexicon = line.text(
                "--lexicon", "FOLDER", "Use the word lists in FOLDER instead of the built-in ones of the same name.");
        Supplier<List<String>> libraries = line.texts(
                "--library",
                "FOLDER",
                "Say which texts in FOLDER have eight or more words that were inserted. Repeatable.");
        Supplier<Failing> failing = declareFailing(line);
        Supplier<OutputFlags> output = OutputFlags.declare(line);
        line.group("Output");
        Supplier<Boolean> tracked = line.toggle(
                "--tracked", "Write the Word file OLD itself, with tracked changes that make it NEW, as DOCX.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> run(
                new Request(
                        new Side(old.get(), selectOld.get() == null ? select.get() : selectOld.get()),
                        new Side(now.get(), selectNew.get() == null ? select.get() : selectNew.get()),
                        matching.get(),
                        only.get(),
                        watch.get(),
                        lexicon.get(),
                        libraries.get(),
                        failing.get(),
                        input.get(),
                        output.get(),
                        tracked.get(),
                        common.get()),
                streams);
    }

    private static Supplier<Matching> declareMatching(Declaration line) {
        line.group("Matching");
        Supplier<List<String>> pins = line.texts(
                "--pin",
                "OLD=NEW",
                "Link two clauses by label; OP7= says that OP7 was deleted, =OP9 that OP9 was added. Repeatable.");
        Supplier<String> file = line.text("--pins", "FILE", "Read pins from FILE, one a line.");
        Supplier<List<String>> pairs = line.texts(
                "--pair", "OLD=NEW", "Of two folders, pair two texts by symbol or path, as sessions does. Repeatable.");
        Supplier<String> pairFile = line.text("--pairs", "FILE", "Read such pairs from FILE, one a line.");
        Supplier<Boolean> explain =
                line.toggle("--explain", "Print why each clause was linked, instead of the report.");
        return () -> new Matching(pins.get(), file.get(), pairs.get(), pairFile.get(), explain.get());
    }

    private static Supplier<Failing> declareFailing(Declaration line) {
        line.group("Exit code");
        Supplier<FailOn> level = line.choice(
                "--fail-on",
                "LEVEL",
                FailOn.values(),
                FailOn.ANY,
                "Least difference that exits with 1: any (default), editorial, technical, substantive.");
        Supplier<Boolean> watched =
                line.toggle("--fail-on-watch", "Exit with 1 when a watched phrase was edited, bracketed or lost.");
        Supplier<Boolean> never = line.toggle("--exit-zero", "Exit with 0 on differences too.");
        return () -> new Failing(level.get(), watched.get(), never.get());
    }

    private static int run(Request request, Streams streams) throws IOException {
        String old = request.old().path();
        String now = request.now().path();
        if (old.equals(InputFlags.STANDARD_INPUT) && now.equals(InputFlags.STANDARD_INPUT)) {
            throw new InputException("both sides are standard input; name a file for one of them");
        }
        if (SessionsCommand.areFolders(List.of(old, now), streams)) {
            return sessions(request, streams);
        }
        if (!request.matching().pairs().isEmpty() || request.matching().pairFile() != null) {
            throw new InputException(
                    old + ": is one document; --pair and --pairs are for two folders, --pin for clauses");
        }
        if (request.matching().explain()) {
            request.output().refuseForms("--explain");
        } else {
            request.output().check(streams);
            request.output().refuseUseless(streams);
        }
        if (request.tracked()) {
            request.output().requireWordFile(streams);
            if (old.equals(InputFlags.STANDARD_INPUT)) {
                throw new InputException(
                        "--tracked marks the file OLD; name it instead of giving it on standard input");
            }
        }
        Alignment alignment = align(request, streams);
        if (request.matching().explain()) {
            request.output().writeLines(Explanation.lines(alignment), inputs(List.of(old, now), streams), streams);
            return ExitCode.SAME;
        }
        Comparison compared = compare(request, alignment, streams);
        Comparison comparison =
                request.libraries().isEmpty() ? compared : Libraries.sources(compared, request.libraries(), streams);
        CommonFlags common = request.common();
        common.tell(streams, old, alignment.old());
        common.tell(streams, now, alignment.now());
        common.tell(streams, now, comparison.diagnostics().stream());
        List<Path> inputs = inputs(List.of(old, now), streams);
        if (request.tracked()) {
            writeTracked(request, comparison, inputs, streams);
        } else {
            request.output().write(comparison, inputs, streams);
        }
        return request.failing().code(comparison);
    }

    /** The reports, those in DOCX as the old file with tracked changes; what could not be marked there is said. */
    private static void writeTracked(Request request, Comparison comparison, List<Path> inputs, Streams streams)
            throws IOException {
        String old = request.old().path();
        if (comparison.old().source().format() != Format.DOCX) {
            throw new InputException(
                    old + ": --tracked marks a Word file (DOCX), which this is not; leave --tracked out");
        }
        byte[] bytes = InputFlags.bytes(old, streams);
        List<String> unmarked = new ArrayList<>();
        OutputFlags.Form form = (format, options, out) -> {
            if (format == ReportFormat.DOCX) {
                unmarked.addAll(TrackedChanges.write(comparison, bytes, options, out));
            } else {
                format.renderer().render(comparison, options, out);
            }
        };
        request.output().write(form, inputs, streams);
        request.common()
                .tell(
                        streams,
                        old,
                        unmarked.stream().distinct().map(line -> Diagnostic.warning("tracked.unmarked", line)));
    }

    /** Two folders are two sessions. What speaks of the clauses of one document has no meaning there. */
    private static int sessions(Request request, Streams streams) throws IOException {
        Matching matching = request.matching();
        if (request.tracked()) {
            throw new InputException(request.old().path() + ": is a folder; --tracked marks one Word file");
        }
        if (!matching.pins().isEmpty()
                || matching.file() != null
                || !request.libraries().isEmpty()
                || request.failing().watched()) {
            throw new InputException(
                    request.old().path() + ": is a folder; pins, libraries and watched phrases are for two documents,"
                            + " see resdiff sessions --help");
        }
        return SessionsCommand.run(
                new SessionsCommand.Request(
                        List.of(request.old().path(), request.now().path()),
                        matching.pairs(),
                        matching.pairFile(),
                        matching.explain(),
                        request.only(),
                        request.lexicon(),
                        request.failing().level(),
                        request.failing().never(),
                        request.input(),
                        request.output(),
                        request.common()),
                streams);
    }

    private static Alignment align(Request request, Streams streams) {
        InputFlags input = request.input();
        String old = request.old().path();
        String now = request.now().path();
        FutureTask<Document> older =
                new FutureTask<>(() -> input.read(old, request.old().select(), streams));
        boolean brief = isBrief(old, streams) && isBrief(now, streams);
        if (!brief) {
            // Two cores, two documents: reading, above all of PDF, is most of the work.
            new Thread(older, "older").start();
        }
        Document newer = input.read(now, request.now().select(), streams);
        if (brief) {
            older.run();
        }
        return Pipeline.align(Workers.result(older), newer, pins(request.matching(), streams));
    }

    /** Whether a document is a file of few bytes; one that cannot be asked is not, and fails where it is read. */
    private static boolean isBrief(String path, Streams streams) {
        try {
            return !path.equals(InputFlags.STANDARD_INPUT)
                    && Files.size(streams.folder().resolve(path)) <= BRIEF;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Pin> pins(Matching matching, Streams streams) {
        List<Pin> all = new ArrayList<>();
        String file = matching.file();
        if (file != null) {
            all.addAll(Pins.parse(lines(file, streams), file));
        }
        all.addAll(Pins.parse(matching.pins(), "--pin"));
        return all;
    }

    private static Comparison compare(Request request, Alignment alignment, Streams streams) {
        String folder = request.lexicon();
        String watch = request.watch();
        Lexicon lexicon =
                folder == null ? Lexicon.ENGLISH : Lexicon.of(streams.folder().resolve(folder));
        Comparison whole = Pipeline.compare(alignment, lexicon, watch == null ? List.of() : phrases(watch, streams));
        List<String> only = new ArrayList<>();
        request.only().forEach(value -> only.addAll(List.of(value.split(","))));
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
