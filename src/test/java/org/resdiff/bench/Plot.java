package org.resdiff.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Charts side by side as SVG. Both axes are logarithmic: the slope of a line is its growth exponent.
 */
final class Plot {
    private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73"};
    private static final double WIDTH = 470;
    private static final double HEIGHT = 360;
    private static final double LEFT = 80;
    private static final double RIGHT = 400;
    private static final double TOP = 40;
    private static final double BOTTOM = 305;

    /** The least distance between two names of lines, so that they can be read. */
    private static final double NAME_HEIGHT = 15;

    private static final double DIGIT_WIDTH = 7;

    /** One line of a chart, its values in the order of the chart's sizes. */
    record Series(String name, List<Double> values) {}

    /** @param title what the values are, with their unit */
    record Chart(String title, String sizeTitle, List<Integer> sizes, List<Series> lines) {}

    private Plot() {}

    static String svg(Chart... charts) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" "
                        + "font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH * charts.length,
                HEIGHT));
        for (int i = 0; i < charts.length; i++) {
            svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%.0f 0)\">%n", WIDTH * i))
                    .append(new Axes(charts[i]).drawn())
                    .append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** A chart and the powers of ten between which its values lie. */
    private record Axes(Chart chart, int lowest, int highest) {
        Axes(Chart chart) {
            this(
                    chart,
                    (int) Math.floor(
                            Math.log10(values(chart).min(Double::compare).orElseThrow())),
                    (int) Math.ceil(
                            Math.log10(values(chart).max(Double::compare).orElseThrow())));
        }

        private static Stream<Double> values(Chart chart) {
            return chart.lines().stream().flatMap(line -> line.values().stream());
        }

        String drawn() {
            StringBuilder svg = new StringBuilder();
            svg.append(text((LEFT + RIGHT) / 2, 22, "middle", chart.title()));
            for (int power = lowest; power <= highest; power++) {
                double y = y(Math.pow(10, power));
                svg.append(path(LEFT, y, RIGHT, y, "stroke=\"#ddd\""))
                        .append(text(LEFT - 8, y + 4, "end", number(Math.pow(10, power))));
            }
            for (int i = 0; i < chart.sizes().size(); i++) {
                if (i + 1 == chart.sizes().size()
                        || clear(chart.sizes().get(i), chart.sizes().get(i + 1))) {
                    int size = chart.sizes().get(i);
                    svg.append(text(x(size), BOTTOM + 18, "middle", number(size)));
                }
            }
            svg.append(text((LEFT + RIGHT) / 2, BOTTOM + 40, "middle", chart.sizeTitle()));
            for (int line = 0; line < chart.lines().size(); line++) {
                svg.append(lineOf(chart.lines().get(line).values(), COLOURS[line]));
            }
            return svg.append(names()).toString();
        }

        /** Whether the number of a size stands clear of the next one. */
        private boolean clear(int size, int next) {
            double letters = (number(size).length() + number(next).length()) / 2.0;
            return x(next) - x(size) > (letters + 1) * DIGIT_WIDTH;
        }

        private String lineOf(List<Double> values, String colour) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                points.append(
                        String.format(Locale.ROOT, "%.1f,%.1f ", x(chart.sizes().get(i)), y(values.get(i))));
            }
            return String.format(
                    Locale.ROOT,
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                    points.toString().strip(),
                    colour);
        }

        /** The names at the ends of the lines, from the top, each below the one before. */
        private String names() {
            List<Integer> lines = new ArrayList<>();
            for (int line = 0; line < chart.lines().size(); line++) {
                lines.add(line);
            }
            lines.sort(Comparator.comparingDouble(this::end));
            StringBuilder svg = new StringBuilder();
            double above = TOP - NAME_HEIGHT;
            for (int line : lines) {
                above = Math.max(end(line), above + NAME_HEIGHT);
                svg.append(String.format(Locale.ROOT, "<g fill=\"%s\">", COLOURS[line]))
                        .append(text(
                                RIGHT + 8,
                                above + 4,
                                "start",
                                chart.lines().get(line).name()))
                        .append("</g>\n");
            }
            return svg.toString();
        }

        private double end(int line) {
            List<Double> values = chart.lines().get(line).values();
            return y(values.get(values.size() - 1));
        }

        private double x(double size) {
            double first = chart.sizes().get(0);
            double last = chart.sizes().get(chart.sizes().size() - 1);
            return LEFT + (RIGHT - LEFT) * Math.log(size / first) / Math.log(last / first);
        }

        private double y(double value) {
            return BOTTOM - (BOTTOM - TOP) * (Math.log10(value) - lowest) / (highest - lowest);
        }
    }

    private static String number(double value) {
        return value < 1 ? Double.toString(value) : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private static String path(double x, double y, double toX, double toY, String style) {
        return String.format(Locale.ROOT, "<path d=\"M%.1f %.1f L%.1f %.1f\" %s/>%n", x, y, toX, toY, style);
    }
}
