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
    private static final String[] STAGES = {"parse", "align", "diff"};

    /** Milliseconds of each stage at one size, medians. */
    private record Point(int clauses, List<Double> milliseconds, double megabytes) {}

    private Growth() {}

    public static void main(String[] args) throws IOException {
        List<Point> points = new ArrayList<>();
        for (int size : SIZES) {
            points.add(measure(size));
        }
        System.out.println("| clauses a side | parse ms | align ms | diff ms | live MB after |");
        System.out.println("|---|---|---|---|---|");
        for (Point point : points) {
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f | %.0f |%n",
                    point.clauses(),
                    point.milliseconds().get(0),
                    point.milliseconds().get(1),
                    point.milliseconds().get(2),
                    point.megabytes());
        }
        System.out.printf(
                Locale.ROOT, "%nGrowth exponent of alignment, 500 to 20,000 clauses: %.2f%n", exponent(points));
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), plot(points));
        }
    }

    private static Point measure(int clauses) {
        Generated.Pair pair = Generated.pair(clauses, 1);
        double[][] times = new double[STAGES.length][ROUNDS];
        double megabytes = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Document old = pair.oldDocument();
            Document now = pair.nowDocument();
            long parsed = System.nanoTime();
            Alignment alignment = Pipeline.align(old, now, List.of());
            long aligned = System.nanoTime();
            int rows = Pipeline.compare(alignment, Lexicon.ENGLISH, List.of())
                    .changes()
                    .size();
            long compared = System.nanoTime();
            if (round >= 0) {
                times[0][round] = (parsed - start) / 1e6;
                times[1][round] = (aligned - parsed) / 1e6;
                times[2][round] = (compared - aligned) / 1e6;
                megabytes = rows > 0 ? live() : 0;
            }
        }
        List<Double> medians = new ArrayList<>();
        for (double[] stage : times) {
            Arrays.sort(stage);
            medians.add(stage[ROUNDS / 2]);
        }
        return new Point(clauses, medians, megabytes);
    }

    private static double live() {
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

    /** Both axes logarithmic, so that linear work is a line of slope one. */
    private static String plot(List<Point> points) {
        String[] colours = {"#0072b2", "#d55e00", "#009e73"};
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" font-family=\"sans-serif\" "
                + "font-size=\"13\">\n<rect width=\"640\" height=\"420\" fill=\"white\"/>\n");
        for (int power = 0; power <= 4; power++) {
            String label = String.format(Locale.ROOT, "%,d ms", (int) Math.pow(10, power));
            svg.append(text(62, y(Math.pow(10, power)) + 4, "end", label)).append(line(70, y(Math.pow(10, power))));
        }
        for (Point point : points) {
            svg.append(text(x(point.clauses()), 395, "middle", String.format(Locale.ROOT, "%,d", point.clauses())));
        }
        for (int stage = 0; stage < STAGES.length; stage++) {
            StringBuilder path = new StringBuilder();
            for (Point point : points) {
                path.append(path.isEmpty() ? "M" : " L")
                        .append(String.format(
                                Locale.ROOT,
                                "%.1f %.1f",
                                x(point.clauses()),
                                y(point.milliseconds().get(stage))));
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                    path,
                    colours[stage]));
            Point last = points.get(points.size() - 1);
            svg.append(text(x(last.clauses()) + 6, y(last.milliseconds().get(stage)) + 4, "start", STAGES[stage]));
        }
        return svg.append(text(330, 414, "middle", "clauses a side"))
                .append("</svg>\n")
                .toString();
    }

    private static double x(double clauses) {
        return 80 + 500 * Math.log10(clauses / 100) / Math.log10(200);
    }

    private static double y(double milliseconds) {
        return 370 - 340 * Math.log10(Math.max(1, milliseconds)) / 4;
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private static String line(double from, double y) {
        return String.format(Locale.ROOT, "<path d=\"M%.1f %.1f H600\" stroke=\"#ddd\" fill=\"none\"/>%n", from, y);
    }
}
