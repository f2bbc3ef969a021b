package org.resdiff.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole processes, each beside its floor in the same run. The commands take turns (A B C, A B C, ...), so that a machine
 * whose speed drifts slows all of them alike; the medians and their ratios are printed as a Markdown table.
 *
 * <p>usage: Processes [RUNS]. The Java that runs this is the one that is measured (JAVA_HOME for the launcher).
 */
public final class Processes {
    private static final int RUNS = 10;
    private static final int WARM_UP = 1;
    /** Only one row is about the cache; its documents are in it after the warm-up. */
    private static final String UNCACHED = "--no-cache";

    private static final Path SHARED = Path.of("..", "shared", "corpus");

    /** One command and the floor that it is measured against, by name; null for a floor. */
    private record Work(String name, List<List<String>> commands, String floor) {}

    private Processes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        List<Work> works = works();
        Path cache = Path.of("target", "bench-cache").toAbsolutePath();
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = -WARM_UP; run < runs; run++) {
            for (Work work : works) {
                double took = time(work.commands(), cache);
                if (run >= 0) {
                    seconds.computeIfAbsent(work.name(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %s %s; median of %d%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runs);
        System.out.println("| work | seconds | times its floor | floor |");
        System.out.println("|---|---|---|---|");
        for (Work work : works) {
            double median = median(seconds.get(work.name()));
            String ratio = work.floor() == null
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", median / median(seconds.get(work.floor())));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %s | %s |%n",
                    work.name(),
                    median,
                    ratio,
                    work.floor() == null ? "" : work.floor());
        }
    }

    private static List<Work> works() throws IOException {
        String resdiff = Path.of("scripts", "resdiff").toAbsolutePath().toString();
        List<Work> works = new ArrayList<>();
        works.add(new Work("hello world", List.of(java("Hello")), null));
        String old = "testdata/cases/roll-over/old.txt";
        String now = "testdata/cases/roll-over/new.txt";
        works.add(new Work("two text resolutions", List.of(List.of(resdiff, old, now)), "hello world"));
        String[] generated = Generated.pair(4_000, 1).files();
        works.add(new Work(
                "4,000 clauses a side, text", List.of(List.of(resdiff, generated[0], generated[1])), "hello world"));
        if (present("git")) {
            works.add(new Work(
                    "git --word-diff, the same 4,000 clauses",
                    List.of(List.of("git", "diff", "--no-index", "--word-diff", generated[0], generated[1])),
                    null));
        }
        if (!Files.isDirectory(SHARED)) {
            System.out.println("No ../shared here: the rows over real documents are left out.");
            return works;
        }
        String oldPdf = SHARED.resolve("ga/A_RES_78_132.pdf").toString();
        String newPdf = SHARED.resolve("ga/A_RES_79_194.pdf").toString();
        works.add(new Work(
                "PDFBox's own extraction of both",
                List.of(java("PlainExtraction", oldPdf), java("PlainExtraction", newPdf)),
                null));
        List<String> pdfs = List.of(resdiff, UNCACHED, oldPdf, newPdf);
        works.add(new Work("two 13-page PDFs", List.of(pdfs), "hello world"));
        works.add(new Work("the same, beside PDFBox", List.of(pdfs), "PDFBox's own extraction of both"));
        works.add(new Work("the same, read before", List.of(List.of(resdiff, oldPdf, newPdf)), "hello world"));
        String longOld = SHARED.resolve("ga/A_RES_78_69.pdf").toString();
        String longNew = SHARED.resolve("ga/A_RES_79_144.pdf").toString();
        works.add(new Work("two 59-page PDFs", List.of(List.of(resdiff, UNCACHED, longOld, longNew)), "hello world"));
        works.add(new Work("30 pairs of PDF, one process each", folder(resdiff), null));
        if (present("pdftotext") && present("wdiff")) {
            String pipe = "pdftotext -layout " + oldPdf + " /tmp/old.txt; pdftotext -layout " + newPdf
                    + " /tmp/new.txt; wdiff /tmp/old.txt /tmp/new.txt";
            works.add(new Work("pdftotext and wdiff, the same PDFs", List.of(List.of("sh", "-c", pipe)), null));
        }
        return works;
    }

    private static List<List<String>> folder(String resdiff) throws IOException {
        return Files.readAllLines(SHARED.resolve("pairs.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].startsWith("ga/"))
                .limit(30)
                .map(fields -> List.of(
                        resdiff,
                        UNCACHED,
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

    private static boolean present(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static double time(List<List<String>> commands, Path cache) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (List<String> command : commands) {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("XDG_CACHE_HOME", cache.toString());
            Process process = builder.start();
            if (process.waitFor() > 1) {
                throw new IllegalStateException("failed: " + command);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
