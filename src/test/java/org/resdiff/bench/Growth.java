package org.resdiff.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.resdiff.Pipeline;
import org.resdiff.align.Alignment;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;

/**
 * Time and memory against size, warm, in this process: a Markdown table on standard output and a plot.
 *
 * <p>usage: Growth [PLOT.svg]
 */
public final class Growth {
    private static final int[] SIZES = {100, 500, 1_000, 2_000, 5_000, 10_000, 20_000};
    private static final int ROUNDS = 7;
    private static final String SIZE = "clauses a side";
    private static final String[] STAGES = {"parse", "align", "diff"};

    /**
     * @param milliseconds of each stage, medians
     * @param megabytes what the two documents and their comparison hold
     */
    private record Point(int clauses, List<Double> milliseconds, double megabytes) {}

    private Growth() {}

    public static void main(String[] args) throws IOException {
        List<Point> points = measure();
        System.out.println("| clauses a side | parse ms | align ms | diff ms | live MB |");
        System.out.println("|---|---|---|---|---|");
        for (Point point : points) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %.1f | %.2f |%n",
                    point.clauses(),
                    point.milliseconds().get(0),
                    point.milliseconds().get(1),
                    point.milliseconds().get(2),
                    point.megabytes());
        }
        System.out.printf(
                Locale.ROOT, "%nGrowth exponent of alignment, 500 to 20,000 clauses: %.2f%n", exponent(points));
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), Plot.svg(times(points), memory(points)));
        }
    }

    /** The sizes take turns, so that a machine whose speed drifts does not bend the line. */
    private static List<Point> measure() {
        List<Generated.Pair> pairs = new ArrayList<>();
        for (int size : SIZES) {
            pairs.add(Generated.pair(size, 1));
        }
        double[][][] times = new double[SIZES.length][STAGES.length][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int size = 0; size < SIZES.length; size++) {
                double[] took = milliseconds(pairs.get(size));
                for (int stage = 0; round >= 0 && stage < STAGES.length; stage++) {
                    times[size][stage][round] = took[stage];
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (int size = 0; size < SIZES.length; size++) {
            List<Double> medians = new ArrayList<>();
            for (double[] stage : times[size]) {
                Arrays.sort(stage);
                medians.add(stage[ROUNDS / 2]);
            }
            points.add(
                    new Point(SIZES[size], medians, megabytes(pairs.get(size), SIZES[SIZES.length - 1] / SIZES[size])));
        }
        return points;
    }

    /** What each stage takes, once. */
    private static double[] milliseconds(Generated.Pair pair) {
        long start = System.nanoTime();
        Document old = pair.oldDocument();
        Document now = pair.nowDocument();
        long parsed = System.nanoTime();
        Alignment alignment = Pipeline.align(old, now, List.of());
        long aligned = System.nanoTime();
        Pipeline.compare(alignment, Lexicon.ENGLISH, List.of());
        long compared = System.nanoTime();
        return new double[] {(parsed - start) / 1e6, (aligned - parsed) / 1e6, (compared - aligned) / 1e6};
    }

    /** What a comparison and its documents hold, as the mean of so many copies: one small one drowns in what else lives. */
    private static double megabytes(Generated.Pair pair, int copies) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            Alignment alignment = Pipeline.align(pair.oldDocument(), pair.nowDocument(), List.of());
            comparisons.add(Pipeline.compare(alignment, Lexicon.ENGLISH, List.of()));
        }
        double held = live();
        if (comparisons.stream().allMatch(comparison -> comparison.changes().isEmpty())) { // asked here: held until now
            throw new IllegalStateException("nothing compared");
        }
        comparisons.clear();
        return (held - live()) / copies;
    }

    /** @return megabytes of the heap that something still holds */
    private static double live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** The slope of time over size in logarithms, by least squares. */
    private static double exponent(List<Point> points) {
        List<Point> large =
                points.stream().filter(point -> point.clauses() >= 500).toList();
        double[] x =
                large.stream().mapToDouble(point -> Math.log(point.clauses())).toArray();
        double[] y = large.stream()
                .mapToDouble(point -> Math.log(point.milliseconds().get(1)))
                .toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        return covariance / variance;
    }

    private static Plot.Chart times(List<Point> points) {
        List<Plot.Series> lines = new ArrayList<>();
        for (int stage = 0; stage < STAGES.length; stage++) {
            int of = stage;
            lines.add(new Plot.Series(
                    STAGES[stage],
                    points.stream().map(point -> point.milliseconds().get(of)).toList()));
        }
        return new Plot.Chart("milliseconds", SIZE, sizes(points), lines);
    }

    private static Plot.Chart memory(List<Point> points) {
        List<Double> megabytes = points.stream().map(Point::megabytes).toList();
        return new Plot.Chart(
                "live MB of two documents and their comparison",
                SIZE,
                sizes(points),
                List.of(new Plot.Series("live", megabytes)));
    }

    private static List<Integer> sizes(List<Point> points) {
        return points.stream().map(Point::clauses).toList();
    }
}
