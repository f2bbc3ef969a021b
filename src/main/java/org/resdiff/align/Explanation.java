package org.resdiff.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Spoken;
import org.resdiff.text.DisplayWidth;

/** Why each clause was linked, one link a line, for {@code --explain}. */
public final class Explanation {
    private static final List<String> HEAD = List.of(
            "old",
            "new",
            "pass",
            "conf.",
            "score",
            "words",
            "place",
            "around",
            "number",
            "verb",
            "section",
            "margin",
            "runner-up");

    private static final String GAP = "  ";

    private Explanation() {}

    /**
     * A table: both labels, pass, confidence, score, the terms that it is the sum of (blank where they are nothing), how far
     * the runner-up lies behind and what it was. Below it the bounds that were reached.
     */
    public static List<String> lines(Alignment alignment) {
        List<List<String>> table = new ArrayList<>(List.of(HEAD));
        Map<String, String> old = said(alignment.old());
        Map<String, String> now = said(alignment.now());
        for (Link link : alignment.links()) {
            table.add(row(alignment, link, old, now));
        }
        int[] widths = new int[HEAD.size()];
        for (List<String> row : table) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : table) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(row.get(column))
                        .append(" ".repeat(widths[column] - DisplayWidth.of(row.get(column))))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        alignment.diagnostics().forEach(diagnostic -> lines.add("note: " + diagnostic.message()));
        return lines;
    }

    private static List<String> row(Alignment alignment, Link link, Map<String, String> old, Map<String, String> now) {
        Score score = link.score();
        boolean rivalled = !score.rival().isEmpty();
        return List.of(
                labels(alignment.old(), link.old(), old),
                labels(alignment.now(), link.now(), now),
                link.pass().id() + (link.moved() ? ", moved" : ""),
                number("%.3f", link.confidence()),
                number("%.3f", score.total()),
                number("%.3f", score.similarity()),
                term(score.position()),
                term(score.context()),
                term(score.number()),
                term(score.verb()),
                term(score.section()),
                rivalled ? number("%.3f", score.margin()) : "",
                rivalled ? rival(score.rival(), old, now) + " " + number("%.3f", score.runnerUp()) : "none");
    }

    /** What each clause of a document is called, by its label. */
    private static Map<String, String> said(Document document) {
        Spoken spoken = new Spoken(document.clauses());
        Map<String, String> said = new HashMap<>();
        for (Clause clause : document.clauses()) {
            said.putIfAbsent(clause.label().text(), spoken.of(clause));
        }
        return said;
    }

    private static String rival(String rival, Map<String, String> old, Map<String, String> now) {
        int space = rival.indexOf(' ') + 1;
        String label = rival.substring(space);
        return rival.substring(0, space) + (rival.startsWith("new") ? now : old).getOrDefault(label, label);
    }

    private static String labels(Document document, List<Integer> indices, Map<String, String> said) {
        return indices.stream()
                .map(document.clauses()::get)
                .map(clause -> name(clause, said))
                .collect(Collectors.joining(" + "));
    }

    private static String name(Clause clause, Map<String, String> said) {
        return clause.label().text().isEmpty()
                ? clause.kind().id()
                : said.get(clause.label().text());
    }

    private static String term(double value) {
        return value == 0 ? "" : number("%+.3f", value);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
