package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.SessionLines;
import org.resdiff.report.SessionsPage;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;
import org.resdiff.report.html.HtmlRenderer;
import org.resdiff.report.json.SessionsJson;
import org.resdiff.sessions.Kinship;
import org.resdiff.sessions.Outcome;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.Pairer;
import org.resdiff.sessions.SessionText;
import org.resdiff.sessions.Succession;
import org.resdiff.sessions.TextPin;

/** What became of the texts of one session in the next. */
final class SessionsCommand implements Command {
    /** Changes of a pair that the overview gives in words. */
    private static final int STRONGEST = 3;

    /** Characters of a file's name that come from the name of a text. */
    private static final int LONGEST_NAME = 80;

    /**
     * What was asked for.
     *
     * @param folders oldest first; a list of files is named as {@code @FILE}
     * @param pairFile file of pinned pairs; null for none
     */
    record Request(
            List<String> folders,
            List<String> pairs,
            String pairFile,
            boolean explain,
            List<String> only,
            String lexicon,
            FailOn level,
            boolean never,
            InputFlags input,
            OutputFlags output,
            CommonFlags common) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Pair the texts of two or more sessions, and compare those that continue one another."
                + " Two folders after resdiff alone do the same.");
        line.examples(
                "  resdiff sessions ga79/ ga80/                       what continues, is new, was dropped",
                "  resdiff sessions ga78/ ga79/ ga80/ --format json    biennial texts too",
                "  resdiff sessions ga79/ ga80/ -o overview/           an overview, and a page for each pair",
                "  resdiff sessions @old.txt @new.txt --explain       lists of files; why each pair");
        Supplier<List<String>> folders = line.operands(
                "FOLDER",
                2,
                "The sessions, oldest first; the last is the new one. @FILE is a list of files, one a line.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        line.group("Pairing");
        Supplier<List<String>> pairs = line.texts(
                "--pair",
                "OLD=NEW",
                "Pair two texts by symbol or path; OLD= says that OLD was not continued, =NEW that NEW is new. Repeatable.");
        Supplier<String> pairFile = line.text("--pairs", "FILE", "Read such pairs from FILE, one a line.");
        Supplier<Boolean> explain = line.toggle("--explain", "Print why each pair was made, instead of the report.");
        line.group("Judging");
        Supplier<List<String>> only = line.texts(
                "--only", "WHAT,...", "Count only these: significance, relation, kind of change or clause, or label.");
        Supplier<String> lexicon = line.text(
                "--lexicon", "FOLDER", "Use the word lists in FOLDER instead of the built-in ones of the same name.");
        line.group("Exit code");
        Supplier<FailOn> level = line.choice(
                "--fail-on",
                "LEVEL",
                FailOn.values(),
                FailOn.ANY,
                "Least difference that exits with 1: any (default), editorial, technical, substantive.");
        Supplier<Boolean> never = line.toggle("--exit-zero", "Exit with 0 on differences too.");
        Supplier<OutputFlags> output = OutputFlags.declare(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> run(
                new Request(
                        folders.get(),
                        pairs.get(),
                        pairFile.get(),
                        explain.get(),
                        only.get(),
                        lexicon.get(),
                        level.get(),
                        never.get(),
                        input.get(),
                        output.get(),
                        common.get()),
                streams);
    }

    /** Whether all operands name several documents each. */
    static boolean areFolders(List<String> operands, Streams streams) {
        return operands.stream().allMatch(operand -> Folders.several(operand, streams));
    }

    static int run(Request request, Streams streams) throws IOException {
        String folder = request.output().folder(streams);
        if (folder == null) {
            request.output().refuse(Set.of(ReportFormat.GITHUB), streams);
        } else if (request.output().folderFormat() == ReportFormat.GITHUB) {
            throw new InputException("--format github: not a form that this command writes");
        }
        List<TextPin> pins = new ArrayList<>();
        if (request.pairFile() != null) {
            pins.addAll(TextPin.parse(lines(request.pairFile(), streams), request.pairFile()));
        }
        pins.addAll(TextPin.parse(request.pairs(), "--pair"));
        List<Overview.Unread> unread = new ArrayList<>();
        List<Path> inputs = new ArrayList<>();
        List<SessionText> texts = texts(request, unread, inputs, streams);
        Succession succession = Pairer.pair(texts, request.folders().size() - 1, pins);
        if (request.explain()) {
            Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, SessionLines.explanation(succession)));
        } else {
            Overview overview = folder == null
                    ? new Overview(succession, compared(request, succession, null, streams), unread)
                    : inFolder(request, folder, succession, unread, inputs, streams);
            if (folder == null) {
                request.output()
                        .write((format, options, out) -> write(overview, format, options, out), inputs, streams);
            }
            if (unread.isEmpty()) {
                return !request.never() && differs(overview) ? ExitCode.DIFFERENT : ExitCode.SAME;
            }
        }
        unread.forEach(file -> streams.err().println(Messages.line(file.reason())));
        return unread.isEmpty() ? ExitCode.SAME : ExitCode.TROUBLE;
    }

    private static void write(Overview overview, ReportFormat format, ReportOptions options, OutputStream out)
            throws IOException {
        if (format == ReportFormat.JSON) {
            SessionsJson.write(overview, out);
        } else {
            format.pages().render(SessionsPage.of(overview, format == ReportFormat.TERMINAL), options, out);
        }
    }

    /** The overview and every pair's report, linked both ways. */
    private static Overview inFolder(
            Request request,
            String folder,
            Succession succession,
            List<Overview.Unread> unread,
            List<Path> inputs,
            Streams streams)
            throws IOException {
        ReportFormat format = request.output().folderFormat();
        ReportOptions options = request.output().look().options(streams, false);
        try (Staging staging = new Staging(streams.folder().resolve(folder))) {
            String index = "index." + format.extensions().get(0);
            List<Overview.Pair> pairs =
                    compared(request, succession, new Pages(staging, format, options, index), streams);
            Overview overview = new Overview(succession, pairs, unread);
            staging.write(index, out -> write(overview, format, options, out));
            staging.finish(index, inputs);
            return overview;
        }
    }

    /**
     * Where the reports of the pairs go.
     *
     * @param index the file of the overview
     */
    private record Pages(Staging staging, ReportFormat format, ReportOptions options, String index) {
        /** "pairs/A-RES-80-17.html": what the new text is called, with what would be no name of a file left out. */
        List<String> names(List<Succession.Link> links) {
            List<String> names = new ArrayList<>();
            for (Succession.Link link : links) {
                String name = link.now().name().replaceAll("[^\\p{L}\\p{N}]+", "-");
                String stem = name.substring(0, Math.min(name.length(), LONGEST_NAME));
                String file = "pairs/" + stem + "." + format.extensions().get(0);
                for (int i = 2; names.contains(file); i++) {
                    file = "pairs/" + stem + "-" + i + "." + format.extensions().get(0);
                }
                names.add(file);
            }
            return names;
        }

        void write(String name, Comparison comparison) {
            String overview = "../" + index;
            staging.write(name, out -> {
                if (format == ReportFormat.HTML) {
                    new HtmlRenderer(overview).render(comparison, options, out);
                    return;
                }
                if (format == ReportFormat.MARKDOWN) {
                    out.write(("[Overview of the session](" + overview + ")\n\n").getBytes(StandardCharsets.UTF_8));
                }
                format.renderer().render(comparison, options, out);
            });
        }
    }

    /** As for files: a pair that differs enough, or a text that one side alone has. */
    private static boolean differs(Overview overview) {
        return !overview.succession().fresh().isEmpty()
                || !overview.succession().discontinued().isEmpty()
                || overview.pairs().stream()
                        .anyMatch(
                                pair -> pair.outcome() == null || pair.outcome().reached());
    }

    /** A file of a folder, as read: the one or the other of its last two is null. */
    private record Reading(String path, String file, SessionText text, String trouble) {}

    private record Wanted(int folder, Folders.Entry entry) {}

    private static List<SessionText> texts(
            Request request, List<Overview.Unread> unread, List<Path> inputs, Streams streams) {
        List<Wanted> wanted = new ArrayList<>();
        for (int folder = 0; folder < request.folders().size(); folder++) {
            String operand = request.folders().get(folder);
            List<Folders.Entry> entries = Folders.entries(operand, streams);
            if (entries.isEmpty()) {
                throw new InputException(operand + ": no documents in it; check the path");
            }
            for (Folders.Entry entry : entries) {
                wanted.add(new Wanted(folder, entry));
                inputs.add(streams.folder().resolve(entry.file()));
            }
        }
        List<SessionText> texts = new ArrayList<>();
        for (Reading reading : read(wanted, request, streams)) {
            if (reading.text() == null) {
                unread.add(new Overview.Unread(reading.path(), reading.trouble()));
            } else {
                texts.add(reading.text());
                request.common()
                        .tell(
                                streams,
                                reading.file(),
                                reading.text().document().diagnostics().stream()
                                        .filter(any -> request.common().verbose()));
            }
        }
        return texts;
    }

    private static List<Reading> read(List<Wanted> wanted, Request request, Streams streams) {
        try (Progress progress =
                Progress.of("Reading", wanted.size(), request.output().quiet(), streams)) {
            return Workers.map(wanted, one -> {
                Reading reading = read(one, request.input(), streams);
                progress.step();
                return reading;
            });
        }
    }

    private static Reading read(Wanted wanted, InputFlags input, Streams streams) {
        String path = wanted.entry().path();
        String file = wanted.entry().file();
        try {
            return new Reading(
                    path, file, new SessionText(path, wanted.folder(), input.read(file, null, streams)), null);
        } catch (InputException e) {
            return new Reading(path, file, null, e.getMessage());
        }
    }

    private record Work(Succession.Link link, String report) {}

    /** @param pages null where no reports are wanted */
    private static List<Overview.Pair> compared(Request request, Succession succession, Pages pages, Streams streams) {
        Lexicon lexicon = request.lexicon() == null
                ? Lexicon.ENGLISH
                : Lexicon.of(streams.folder().resolve(request.lexicon()));
        List<String> only = new ArrayList<>();
        request.only().forEach(value -> only.addAll(List.of(value.split(","))));
        List<Succession.Link> links = succession.links();
        List<String> names = pages == null ? List.of() : pages.names(links);
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            boolean reported = pages != null && links.get(i).kinship() == Kinship.CONTINUES;
            work.add(new Work(links.get(i), reported ? names.get(i) : null));
        }
        try (Progress progress =
                Progress.of("Comparing", work.size(), request.output().quiet(), streams)) {
            return Workers.map(work, one -> {
                Overview.Pair pair = compared(one, lexicon, only, request.level(), pages);
                progress.step();
                return pair;
            });
        }
    }

    private static Overview.Pair compared(Work work, Lexicon lexicon, List<String> only, FailOn level, Pages pages) {
        Succession.Link link = work.link();
        if (link.kinship() != Kinship.CONTINUES) {
            return new Overview.Pair(link, null, null);
        }
        Comparison whole = Pipeline.compare(
                Pipeline.align(link.old().document(), link.now().document(), List.of()), lexicon, List.of());
        Comparison comparison = only.isEmpty() ? whole : Filter.only(whole, only);
        if (work.report() != null) {
            pages.write(work.report(), comparison);
        }
        List<String> strongest = Brief.of(comparison, new Wording(comparison)).strongest(STRONGEST);
        return new Overview.Pair(link, Outcome.of(comparison, strongest, level.reachedBy(comparison)), work.report());
    }

    private static List<String> lines(String file, Streams streams) {
        try {
            return Files.readAllLines(streams.folder().resolve(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read as UTF-8 text; check the path and the encoding", e);
        }
    }
}
