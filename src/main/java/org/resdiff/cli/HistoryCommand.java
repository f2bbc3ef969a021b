package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resdiff.history.Chronology;
import org.resdiff.history.History;
import org.resdiff.history.Phrase;
import org.resdiff.history.Strand;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.history.HistoryLines;
import org.resdiff.report.history.HistoryPage;
import org.resdiff.report.json.HistoryJson;
import org.resdiff.report.page.Page;

/** One text over many versions. */
final class HistoryCommand implements Command {
    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    private static final ReportFormat[] FORMS = {
        ReportFormat.TERMINAL,
        ReportFormat.MARKDOWN,
        ReportFormat.HTML,
        ReportFormat.JSON,
        ReportFormat.DOCX,
        ReportFormat.CSV
    };

    /** What was asked for. */
    private record Request(
            List<String> files,
            Order order,
            Wanted wanted,
            int width,
            ReportFormat form,
            OutputFile output,
            InputFlags input,
            CommonFlags common) {}

    /** What of the history is wanted; all of it where nothing is said. */
    private record Wanted(String clause, String phrase, boolean blame) {
        void check() {
            int asked = (clause == null ? 0 : 1) + (phrase == null ? 0 : 1) + (blame ? 1 : 0);
            if (asked > 1) {
                throw new InputException("--clause, --phrase and --blame answer different questions; give one of them");
            }
            if (phrase != null && phrase.isBlank()) {
                throw new InputException("--phrase: no words; give some");
            }
        }
    }

    /** In which order the versions are taken. */
    private enum Order {
        GIVEN,
        DATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Action declare(Declaration line) {
        line.description("Follow each clause of a text through its versions, oldest first.");
        line.examples(
                "  resdiff history 2019.pdf 2020.pdf 2021.docx           what each version did to each clause",
                "  resdiff history FOLDER --clause OP7                   one clause, with its word diffs",
                "  resdiff history FOLDER --blame                        which version first had which words",
                "  resdiff history FOLDER --phrase \"existing resources\"  where these words occur");
        Supplier<List<String>> files =
                line.operands("FILE", 1, "The versions, oldest first; a folder stands for its files by date.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<Order> order = line.choice(
                "--order",
                "ORDER",
                Order.values(),
                Order.GIVEN,
                "given (default), or date: by date or session, whatever the order of the arguments.");
        line.group("What to show");
        Supplier<String> clause = line.text("--clause", "LABEL", "The story of one clause, by its newest label.");
        Supplier<Boolean> blame =
                line.toggle("--blame", "The newest text with the version that first had each run of words.");
        Supplier<String> phrase =
                line.text("--phrase", "WORDS", "The places of a phrase, and the version that first has it.");
        Supplier<OutputFile> output = OutputFile.declare(line);
        Supplier<ReportFormat> format =
                line.choice("--format", "FORM", FORMS, null, "terminal (default), markdown, html, json, docx or csv.");
        Supplier<Integer> width = line.number("--width", "N", 0, "Columns of the terminal.");
        Supplier<CommonFlags> common = CommonFlags.declare(line);
        return streams -> {
            OutputFile file = output.get();
            ReportFormat form = file.form(format.get(), List.of(FORMS), ReportFormat.TERMINAL);
            file.refuseBinary(form, streams);
            return run(
                    new Request(
                            files.get(),
                            order.get(),
                            new Wanted(clause.get(), phrase.get(), blame.get()),
                            width.get(),
                            form,
                            file,
                            input.get(),
                            common.get()),
                    streams);
        };
    }

    private static int run(Request request, Streams streams) throws IOException {
        Wanted wanted = request.wanted();
        wanted.check();
        List<Document> versions = versions(request, streams);
        if (versions.size() < 2) {
            throw new InputException("one version has no history; name at least two files, or a folder of them");
        }
        versions.forEach(
                document -> request.common().tell(streams, document.source().path(), document));
        if (wanted.phrase() != null) {
            Phrase phrase = Phrase.find(versions, wanted.phrase());
            write(request, versions, streams, out -> {
                switch (request.form()) {
                    case JSON -> HistoryJson.write(phrase, out);
                    case TERMINAL -> Lines.write(out, HistoryLines.phrase(phrase));
                    default -> page(HistoryPage.phrase(phrase), request, out);
                }
            });
            return ExitCode.SAME;
        }
        History history = History.of(versions, Lexicon.ENGLISH);
        Strand strand = wanted.clause() == null ? null : strand(history, wanted.clause());
        int width = width(request, streams);
        write(request, versions, streams, out -> {
            switch (request.form()) {
                case JSON -> json(history, strand, out);
                case TERMINAL -> Lines.write(out, lines(history, strand, wanted.blame(), width));
                default -> page(page(history, strand, request), request, out);
            }
        });
        return ExitCode.SAME;
    }

    private static void page(Page page, Request request, OutputStream out) throws IOException {
        request.form().pages().render(page, ReportOptions.DEFAULT, out);
    }

    private static Page page(History history, Strand strand, Request request) {
        if (strand != null) {
            return HistoryPage.story(history, strand);
        }
        return request.wanted().blame()
                ? HistoryPage.blame(history)
                : HistoryPage.of(history, request.form() == ReportFormat.CSV);
    }

    private static void json(History history, Strand strand, OutputStream out) throws IOException {
        if (strand == null) {
            HistoryJson.write(history, out);
        } else {
            HistoryJson.write(history, strand, out);
        }
    }

    private static List<String> lines(History history, Strand strand, boolean blame, int width) {
        if (strand != null) {
            return HistoryLines.story(history, strand, width);
        }
        return blame ? HistoryLines.blame(history, width) : HistoryLines.matrix(history, width);
    }

    /** The thread that a label names in the newest version that has it. */
    private static Strand strand(History history, String label) {
        return history.strand(label)
                .orElseThrow(() -> new InputException(
                        "--clause " + label + ": no version has such a clause; see resdiff outline FILE for labels"));
    }

    private static void write(Request request, List<Document> versions, Streams streams, Outputs.Content content)
            throws IOException {
        List<String> inputs =
                versions.stream().map(document -> document.source().path()).toList();
        request.output().write(streams, inputs, content);
    }

    private static List<Document> versions(Request request, Streams streams) {
        List<Document> versions = new ArrayList<>();
        for (String file : request.files()) {
            if (file.equals(InputFlags.STANDARD_INPUT)) {
                versions.add(request.input().read(file, null, streams));
                continue;
            }
            Path path = streams.folder().resolve(file);
            if (Files.isDirectory(path)) {
                versions.addAll(Chronology.sorted(read(files(file, path), request, streams)));
            } else {
                versions.addAll(read(List.of(file), request, streams));
            }
        }
        return request.order() == Order.DATE ? Chronology.sorted(versions) : versions;
    }

    private static List<Document> read(List<String> files, Request request, Streams streams) {
        return files.parallelStream()
                .map(file -> request.input().read(file, null, streams))
                .toList();
    }

    private static List<String> files(String folder, Path path) {
        try (Stream<Path> list = Files.list(path)) {
            return list.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .map(file -> Path.of(folder).resolve(file.getFileName()).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed (" + e.getMessage() + "); check the folder", e);
        }
    }

    private static int width(Request request, Streams streams) {
        int columns = request.width();
        String environment = streams.environment().getOrDefault("COLUMNS", "");
        if (columns <= 0 && environment.matches("\\d{1,4}")) {
            columns = Integer.parseInt(environment);
        }
        if (columns <= 0) {
            columns = streams.terminal().columns();
        }
        return columns <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, columns);
    }
}
