package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.check.Checked;
import org.resdiff.check.Checker;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.check.Library;
import org.resdiff.check.Rule;
import org.resdiff.check.Subject;
import org.resdiff.config.Nearest;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.check.FindingsReport;

/** What an editor would say of drafts before they are issued. */
final class CheckCommand implements Command {
    /** Names of documents in a folder; a file that is named itself may have any name. */
    private static final Set<String> EXTENSIONS =
            Set.of("txt", "text", "md", "markdown", "pdf", "docx", "doc", "html", "htm", "xhtml", "akn", "xml");

    private static final Level[] FAIL_ON = {Level.ERROR, Level.WARNING, Level.NOTE};

    /**
     * What was asked for.
     *
     * @param fix what becomes of a mended text; null where nothing is to be mended
     */
    private record Request(
            List<String> paths,
            String base,
            String library,
            Levels levels,
            Level failOn,
            ReportFormat form,
            Lexicon lexicon,
            OutputFile output,
            CheckFix fix,
            LookFlags look,
            InputFlags input,
            CommonFlags common) {}

    /** What came of one path: the document checked, or the trouble with it. */
    private record Result(Checked checked, Document document, InputException trouble) {}

    @Override
    public Action declare(Declaration line) {
        line.description("Check drafts against the rules of drafting; exit with 1 on findings at or above --fail-on.");
        line.examples(
                "  resdiff check draft.docx                         what an editor would say of it",
                "  resdiff check draft.docx --base last-year.pdf    also what was lost or left over",
                "  resdiff check drafts/ --level chain.order=note --disable word.un",
                "  resdiff check drafts/ --format sarif -o findings.sarif",
                "  resdiff check draft.md --fix | git apply          mend ends, quotes, spaces, doubled words");
        Supplier<List<String>> paths = line.operands("FILE", 0, "Documents, and folders of them; - is standard input.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        line.group("Rules");
        Supplier<String> base = line.text("--base", "OLD", "The text that the draft goes back to.");
        Supplier<String> library = line.text(
                "--library",
                "FOLDER",
                "Compare the resolutions that are cited with those in FOLDER: their dates and titles.");
        Supplier<Boolean> rules = line.toggle("--rules", "List the rules and their levels.");
        line.settingsOf("check");
        Supplier<List<String>> disable =
                line.texts("--disable", "RULE", "Do not ask this rule; several may be separated by commas.");
        Supplier<List<String>> level = line.texts(
                "--level", "RULE=LEVEL", "The level of a rule, or of an area as word: error, warning, note or off.");
        line.group("Result");
        Supplier<Level> failOn = line.choice(
                "--fail-on",
                "LEVEL",
                FAIL_ON,
                Level.ERROR,
                "The least finding that gives exit 1: error (default), warning, note.");
        line.settingsOf(null);
        Supplier<Boolean> fix = line.toggle(
                "--fix",
                "Mend ends of paragraphs, mixed quotes, double spaces and doubled words of text and Markdown: write a"
                        + " patch, or the mended text to the file of --output.");
        Supplier<Boolean> inPlace = line.toggle("--in-place", "With --fix: overwrite FILE itself.");
        Supplier<String> lexicon = line.text(
                "--lexicon", "FOLDER", "Use the word lists in FOLDER instead of the built-in ones of the same name.");
        Supplier<OutputFile> output = OutputFile.declare(line);
        line.settingsOf("check");
        Supplier<ReportFormat> format = line.choice(
                "--format",
                "FORM",
                ReportFormat.values(),
                null,
                "terminal (default), markdown, html, json, docx, csv, github, sarif or junit.");
        line.settingsOf(null);
        Supplier<LookFlags> look = LookFlags.declare(line);
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            Levels levels = levels(level.get(), disable.get());
            if (rules.get()) {
                return list(levels, streams);
            }
            if (paths.get().isEmpty()) {
                throw new InputException("FILE is missing; name a document or folder, or ask for --rules");
            }
            if (base.get() != null && paths.get().size() > 1) {
                throw new InputException("--base belongs to one FILE; check the others in a run of their own");
            }
            Lexicon words = lexicon.get() == null
                    ? Lexicon.ENGLISH
                    : Lexicon.of(streams.folder().resolve(lexicon.get()));
            CheckFix mending = fix(fix.get(), inPlace.get(), output.get(), levels, failOn.get());
            ReportFormat form = mending == null
                    ? output.get().form(format.get(), List.of(ReportFormat.values()), ReportFormat.TERMINAL)
                    : ReportFormat.TERMINAL;
            output.get().refuseBinary(form, streams);
            return run(
                    new Request(
                            paths.get(),
                            base.get(),
                            library.get(),
                            levels,
                            failOn.get(),
                            form,
                            words,
                            output.get(),
                            mending,
                            look.get(),
                            input.get(),
                            common.get()),
                    streams);
        };
    }

    /** Null where nothing is to be mended. */
    private static CheckFix fix(boolean fix, boolean inPlace, OutputFile output, Levels levels, Level failOn) {
        if (inPlace && !fix) {
            throw new InputException("--in-place belongs to --fix; add it");
        }
        if (inPlace && output.toFile()) {
            throw new InputException("--in-place and --output exclude each other; leave one out");
        }
        return fix ? new CheckFix(inPlace, output, levels, failOn) : null;
    }

    private static int run(Request request, Streams streams) throws IOException {
        List<String> paths = files(request.paths(), streams.folder());
        if (request.base() != null && paths.size() > 1) {
            throw new InputException(
                    "--base belongs to one document; " + request.paths().get(0) + " has several");
        }
        Document base = request.base() == null ? null : request.input().read(request.base(), null, streams);
        Map<Path, Document> owned = owned(request, streams);
        Library library = Library.of(owned.values());
        if (request.library() != null && library.resolutions().isEmpty()) {
            throw new InputException(request.library()
                    + ": no adopted resolution with symbol and date in this folder; name another as --library");
        }
        if (request.fix() != null) {
            return request.fix()
                    .run(
                            paths,
                            (bytes, path) -> subject(
                                    bytes,
                                    Pipeline.document(
                                            bytes,
                                            path,
                                            request.input().options(),
                                            request.input().as()),
                                    base,
                                    library,
                                    request),
                            streams);
        }
        List<Result> results = Workers.map(paths, path -> check(path, base, owned, library, request, streams));
        List<Checked> checked = new ArrayList<>();
        boolean trouble = false;
        for (Result result : results) {
            if (result.trouble() != null) {
                streams.err().println(Messages.line(result.trouble().getMessage()));
                trouble = true;
            } else {
                checked.add(result.checked());
                if (request.common().verbose()) {
                    request.common().tell(streams, result.checked().path(), result.document());
                }
            }
        }
        List<String> inputs = new ArrayList<>(paths);
        if (request.base() != null) {
            inputs.add(request.base());
        }
        boolean screen = !request.output().toFile() && request.form() == ReportFormat.TERMINAL;
        FindingsReport report = new FindingsReport(checked, request.levels(), request.failOn());
        request.output()
                .write(
                        streams,
                        inputs,
                        out -> report.write(request.form(), request.look().options(streams, screen), out));
        if (trouble) {
            return ExitCode.TROUBLE;
        }
        return checked.stream().anyMatch(document -> document.reaches(request.failOn()))
                ? ExitCode.DIFFERENT
                : ExitCode.SAME;
    }

    /** The documents of the library by file, in the order of their names. */
    private static Map<Path, Document> owned(Request request, Streams streams) throws IOException {
        Map<Path, Document> owned = new LinkedHashMap<>();
        if (request.library() == null) {
            return owned;
        }
        if (!Files.isDirectory(streams.folder().resolve(request.library()))) {
            throw new InputException(request.library() + ": no folder; name one with adopted resolutions as --library");
        }
        List<String> paths = files(List.of(request.library()), streams.folder());
        List<Result> results = Workers.map(paths, path -> {
            try {
                return new Result(null, request.input().read(path, null, streams), null);
            } catch (InputException e) {
                return new Result(null, null, e);
            }
        });
        for (int i = 0; i < paths.size(); i++) {
            if (results.get(i).document() != null) {
                owned.put(file(paths.get(i), streams), results.get(i).document());
            } else {
                streams.err()
                        .println(Messages.line("warning: not in the library: "
                                + results.get(i).trouble().getMessage()));
            }
        }
        return owned;
    }

    private static Path file(String path, Streams streams) {
        return streams.folder().resolve(path).toAbsolutePath().normalize();
    }

    private static Result check(
            String path, Document base, Map<Path, Document> owned, Library library, Request request, Streams streams) {
        try {
            byte[] bytes = InputFlags.bytes(path, streams);
            Document read = owned.get(file(path, streams));
            Document document = read == null ? request.input().document(bytes, path, streams) : read.named(path);
            Subject subject = subject(bytes, document, base, library, request);
            return new Result(Checker.check(subject, request.levels()), document, null);
        } catch (InputException e) {
            return new Result(null, null, e);
        }
    }

    private static Subject subject(byte[] bytes, Document document, Document base, Library library, Request request) {
        Comparison comparison = base == null
                ? null
                : Pipeline.compare(Pipeline.align(base, document, List.of()), request.lexicon(), List.of());
        return new Subject(document, Pipeline.lines(bytes, document.source()), comparison, request.lexicon(), library);
    }

    private static int list(Levels levels, Streams streams) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            lines.add(rule.id() + "\t" + levels.of(rule).id() + "\t" + rule.meaning() + " (" + rule.source() + ")");
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    /** The files that are named, and those below folders in the order of their names; each once. */
    private static List<String> files(List<String> paths, Path folder) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        for (String path : paths) {
            Path at = path.equals(InputFlags.STANDARD_INPUT) ? null : folder.resolve(path);
            if (at == null || !Files.isDirectory(at)) {
                files.add(path);
                continue;
            }
            List<String> below;
            try (Stream<Path> walk = Files.walk(at)) {
                below = walk.filter(file -> isDocument(at.relativize(file)) && Files.isRegularFile(file))
                        .map(file -> Path.of(path)
                                .resolve(at.relativize(file))
                                .normalize()
                                .toString())
                        .sorted()
                        .toList();
            }
            if (below.isEmpty()) {
                throw new InputException(path + ": no document in this folder; name a file, or another folder");
            }
            files.addAll(below);
        }
        return List.copyOf(files);
    }

    private static boolean isDocument(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") && part.toString().length() > 1) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Levels levels(List<String> levels, List<String> disabled) {
        Map<Rule, Level> set = new EnumMap<>(Rule.class);
        for (String given : split(levels)) {
            String[] parts = given.split("=", -1);
            if (parts.length != 2) {
                throw new InputException("--level " + given + ": not RULE=LEVEL; write it as end.item=note");
            }
            Level level = Arrays.stream(Level.values())
                    .filter(known -> known.id().equals(parts[1].strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new InputException(
                            "--level " + given + ": no such level; it is error, warning, note or off"));
            rules("--level", parts[0].strip()).forEach(rule -> set.put(rule, level));
        }
        for (String given : split(disabled)) {
            rules("--disable", given).forEach(rule -> set.put(rule, Level.OFF));
        }
        return new Levels(set);
    }

    private static List<String> split(List<String> given) {
        return given.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Rule> rules(String option, String name) {
        List<Rule> rules =
                Arrays.stream(Rule.values()).filter(rule -> rule.named(name)).toList();
        if (rules.isEmpty()) {
            List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
            throw new InputException(option + " " + name + ": no such rule"
                    + Nearest.of(name, known)
                            .map(nearest -> "; did you mean " + nearest)
                            .orElse("; resdiff check --rules lists them"));
        }
        return rules;
    }
}
