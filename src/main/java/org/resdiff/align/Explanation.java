package org.resdiff.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/** Why each clause was linked, one link a line, for {@code --explain}. */
public final class Explanation {
    private Explanation() {}

    /** A heading, then a line for each link: both labels, pass, confidence, the terms of the score, the runner-up. */
    public static List<String> lines(Alignment alignment) {
        List<String> lines = new ArrayList<>();
        lines.add("old\tnew\tpass\tconfidence\tscore\tterms\trunner-up\tmargin");
        for (Link link : alignment.links()) {
            lines.add(labels(alignment.old(), link.old()) + "\t" + labels(alignment.now(), link.now()) + "\t"
                    + link.pass().id() + (link.moved() ? " moved" : "") + "\t" + number(link.confidence()) + "\t"
                    + score(link.score()));
        }
        return lines;
    }

    private static String score(Score score) {
        String terms = String.format(
                Locale.ROOT,
                "similarity %.3f position %+.3f context %+.3f number %+.3f verb %+.3f section %+.3f",
                score.similarity(),
                score.position(),
                score.context(),
                score.number(),
                score.verb(),
                score.section());
        String rival = score.rival().isEmpty() ? "none" : score.rival() + " " + number(score.runnerUp());
        return number(score.total()) + "\t" + terms + "\t" + rival + "\t" + number(score.margin());
    }

    private static String labels(Document document, List<Integer> indices) {
        return indices.stream()
                .map(document.clauses()::get)
                .map(Explanation::name)
                .collect(Collectors.joining(" + "));
    }

    private static String name(Clause clause) {
        return clause.label().text().isEmpty()
                ? clause.kind().id()
                : clause.label().text();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
