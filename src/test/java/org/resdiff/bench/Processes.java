package org.resdiff.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whole processes, each beside its floors in the same run. The commands take turns (A B C, A B C, ...), so that a machine
 * whose speed drifts slows all of them alike; the medians and their ratios are printed as a Markdown table. A command is
 * timed by hyperfine where that is installed, and by a clock around it elsewhere.
 *
 * <p>usage: Processes [RUNS]. The Java that runs this is the one that is measured (JAVA_HOME for the launcher).
 */
public final class Processes {
    private static final int RUNS = 10;
    /** Runs of a work of many processes, whose sum is steady by itself. */
    private static final int LONG_RUNS = 3;
    /** One run of each before any counts; the documents of the row about the cache are in it then. */
    private static final int WARM_UP = 1;

    private static final String UNCACHED = "--no-cache";
    private static final Path SHARED = Path.of("..", "shared", "corpus");

    private static final String HELLO = "hello world";
    private static final String PDFBOX = "PDFBox's own extraction of both, one after the other";

    /** Commands one after the other, and the works that they are measured against, by name. */
    private record Work(String name, List<List<String>> commands, List<String> floors) {
        int most() {
            return commands.size() > 2 ? LONG_RUNS : Integer.MAX_VALUE;
        }
    }

    private Processes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        Stopwatch stopwatch = Stopwatch.best(Map.of(
                "XDG_CACHE_HOME",
                Path.of("target", "bench-cache").toAbsolutePath().toString()));
        List<Work> works = works();
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = -WARM_UP; run < runs; run++) {
            for (Work work : works) {
                if (run >= work.most()) {
                    continue;
                }
                double took = 0;
                for (List<String> command : work.commands()) {
                    took += stopwatch.seconds(command);
                }
                if (run >= 0) {
                    seconds.computeIfAbsent(work.name(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        print(works, seconds, runs, stopwatch);
    }

    private static void print(List<Work> works, Map<String, List<Double>> seconds, int runs, Stopwatch stopwatch) {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %s %s, %s; median of %d (of %d processes and more: %d), by %s%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                LocalDate.now(ZoneOffset.UTC),
                runs,
                LONG_RUNS,
                Math.min(runs, LONG_RUNS),
                stopwatch.name());
        System.out.println("| work | seconds | times its floors |");
        System.out.println("|---|---|---|");
        for (Work work : works) {
            double median = median(seconds.get(work.name()));
            String ratios = work.floors().stream()
                    .filter(seconds::containsKey)
                    .map(floor -> String.format(Locale.ROOT, "%.2f %s", median / median(seconds.get(floor)), floor))
                    .collect(Collectors.joining("; "));
            System.out.printf(Locale.ROOT, "| %s | %.3f | %s |%n", work.name(), median, ratios);
        }
    }

    private static List<Work> works() throws IOException {
        String resdiff = Path.of("scripts", "resdiff").toAbsolutePath().toString();
        List<Work> works = new ArrayList<>();
        works.add(new Work(HELLO, List.of(java("Hello")), List.of()));
        works.add(new Work("resdiff --version", List.of(List.of(resdiff, "--version")), List.of(HELLO)));
        String old = "testdata/cases/roll-over/old.txt";
        compare(works, resdiff, "two text resolutions", old, old.replace("old", "new"));
        String[] generated = Generated.pair(4_000, 1).files();
        compare(works, resdiff, "4,000 clauses a side, text", generated[0], generated[1]);
        if (!Files.isDirectory(SHARED)) {
            System.out.println("No ../shared here: the rows over real documents are left out.");
            return works;
        }
        String oldPdf = SHARED.resolve("ga/A_RES_78_132.pdf").toString();
        String newPdf = SHARED.resolve("ga/A_RES_79_194.pdf").toString();
        works.add(
                new Work(PDFBOX, List.of(java("PlainExtraction", oldPdf), java("PlainExtraction", newPdf)), List.of()));
        comparePdf(works, resdiff, "two 13-page PDFs", List.of(List.of(oldPdf, newPdf)), PDFBOX);
        works.add(new Work("the same, read before", List.of(List.of(resdiff, oldPdf, newPdf)), List.of(HELLO)));
        List<String> longer = List.of(
                SHARED.resolve("ga/A_RES_78_69.pdf").toString(),
                SHARED.resolve("ga/A_RES_79_144.pdf").toString());
        comparePdf(works, resdiff, "two 59-page PDFs", List.of(longer));
        comparePdf(works, resdiff, "30 pairs of PDF, one process each", folder());
        return works;
    }

    /** Two texts, beside git on the same files. */
    private static void compare(List<Work> works, String resdiff, String name, String old, String now) {
        String git = "git --word-diff, " + name;
        works.add(new Work(name, List.of(List.of(resdiff, old, now)), List.of(HELLO, git)));
        if (present("git")) {
            works.add(new Work(git, List.of(List.of("git", "diff", "--no-index", "--word-diff", old, now)), List.of()));
        }
    }

    /** Pairs of PDF, beside pdftotext and wdiff on the same files. */
    private static void comparePdf(
            List<Work> works, String resdiff, String name, List<List<String>> pairs, String... floors) {
        List<String> all = new ArrayList<>(List.of(HELLO));
        all.addAll(List.of(floors));
        String wdiff = "pdftotext and wdiff, " + name;
        all.add(wdiff);
        works.add(new Work(
                name,
                pairs.stream()
                        .map(pair -> List.of(resdiff, UNCACHED, pair.get(0), pair.get(1)))
                        .toList(),
                all));
        if (present("pdftotext") && present("wdiff")) {
            String script = "pdftotext -layout $0 target/old.txt; pdftotext -layout $1 target/new.txt;"
                    + " wdiff target/old.txt target/new.txt";
            works.add(new Work(
                    wdiff,
                    pairs.stream()
                            .map(pair -> List.of("sh", "-c", script, pair.get(0), pair.get(1)))
                            .toList(),
                    List.of()));
        }
    }

    private static List<List<String>> folder() throws IOException {
        return Files.readAllLines(SHARED.resolve("pairs.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].startsWith("ga/"))
                .limit(30)
                .map(fields -> List.of(
                        SHARED.resolve(fields[0]).toString(),
                        SHARED.resolve(fields[1]).toString()))
                .toList();
    }

    private static List<String> java(String name, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.resdiff.bench." + name));
        command.addAll(Arrays.asList(args));
        return command;
    }

    static boolean present(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
