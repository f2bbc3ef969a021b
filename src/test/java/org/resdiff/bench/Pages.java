package org.resdiff.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Time and memory of whole processes against pages: real resolutions joined to one PDF, against their successors joined in
 * the same order, in a heap of 384 MiB, with which the whole process stays within 512. A Markdown table on standard output and a plot.
 *
 * <p>usage: Pages [PLOT.svg]
 */
public final class Pages {
    private static final int[] SIZES = {2, 10, 50, 100, 250, 500};
    private static final int ROUNDS = 3;
    private static final String SIZE = "pages of the old side";
    private static final String HEAP = "-Xmx384m";
    private static final Path SHARED = Path.of("..", "shared", "corpus");

    private Pages() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("No ../shared here: there are no documents to join.");
            return;
        }
        Path folder = Files.createTempDirectory("resdiff-pages");
        List<Integer> pages = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        System.out.println("| pages, old and new | resolutions | seconds | resident MB at most |");
        System.out.println("|---|---|---|---|");
        for (int size : SIZES) {
            Path old = folder.resolve("old.pdf");
            Path now = folder.resolve("new.pdf");
            int count = joined(size, old, now);
            List<Double> seconds = new ArrayList<>();
            long resident = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                resident = Math.max(resident, run(old, now));
                seconds.add((System.nanoTime() - start) / 1e9);
            }
            seconds.sort(null);
            pages.add(pages(old));
            times.add(seconds.get(ROUNDS / 2));
            memory.add((double) (resident >> 10));
            System.out.printf(
                    Locale.ROOT,
                    "| %d and %d | %d | %.2f | %d |%n",
                    pages(old),
                    pages(now),
                    count,
                    seconds.get(ROUNDS / 2),
                    resident >> 10);
            Files.delete(old);
            Files.delete(now);
        }
        Files.delete(folder);
        if (args.length > 0) {
            Files.writeString(
                    Path.of(args[0]),
                    Plot.svg(
                            new Plot.Chart("seconds", SIZE, pages, List.of(new Plot.Series("process", times))),
                            new Plot.Chart(
                                    "resident MB at most", SIZE, pages, List.of(new Plot.Series("process", memory)))));
        }
    }

    /** Joins pairs of successive resolutions until the old side has so many pages; begins anew where they end. */
    private static int joined(int size, Path old, Path now) throws IOException {
        List<String[]> pairs = Files.readAllLines(SHARED.resolve("pairs.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].startsWith("ga/") && fields[1].startsWith("ga/"))
                .toList();
        PDFMergerUtility oldJoin = new PDFMergerUtility();
        PDFMergerUtility nowJoin = new PDFMergerUtility();
        int count = 0;
        for (int pages = 0; pages < size; count++) {
            String[] pair = pairs.get(count % pairs.size());
            oldJoin.addSource(SHARED.resolve(pair[0]).toFile());
            nowJoin.addSource(SHARED.resolve(pair[1]).toFile());
            pages += pages(SHARED.resolve(pair[0]));
        }
        join(oldJoin, old);
        join(nowJoin, now);
        return count;
    }

    private static void join(PDFMergerUtility merger, Path to) throws IOException {
        merger.setDestinationFileName(to.toString());
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** @return the most memory that the process held, in KiB, where the system tells in /proc; 0 elsewhere */
    private static long run(Path old, Path now) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("scripts/resdiff", "--no-cache", old.toString(), now.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("RESDIFF_JAVA_OPTIONS", HEAP);
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, resident(status));
            Thread.sleep(10);
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException("resdiff failed on " + old);
        }
        return most;
    }

    private static long resident(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // the process has ended, or there is no such folder
        }
    }
}
