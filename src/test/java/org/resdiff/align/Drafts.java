package org.resdiff.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;

/**
 * Documents written down for tests: a line is a clause, its label in front. "PP1 ", "OP2 ", "OP3_bis ", "OP2(a) ", "I " (a
 * heading), "T " (a title), "Annex/1 " (of an annex), "1) " (a footnote of the clause above). In a text "^1" is a mark.
 */
public final class Drafts {
    private Drafts() {}

    private static final Pattern MARK = Pattern.compile("\\^(\\w+)");

    /** A document of one resolution. */
    public static Document of(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines) {
            clauses.add(clause(clauses, "r1", line));
        }
        return document(List.of(new Resolution("r1", null, null)), clauses);
    }

    /** A document of several resolutions: "= 78/1 " and a title begins each. */
    public static Document several(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        List<Resolution> resolutions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                String[] head = line.split(" ", 3);
                resolutions.add(new Resolution("r" + (resolutions.size() + 1), head[1], head[2]));
            }
            String clause = line.startsWith("= ") ? "T " + line.split(" ", 3)[2] : line;
            clauses.add(clause(clauses, "r" + resolutions.size(), clause));
        }
        return document(resolutions, clauses);
    }

    /** The links of two drafts as "old labels&gt;new labels", kinds for what has no label, a star after one that moved. */
    static String links(Document old, Document now, Pin... pins) {
        return links(Aligner.align(old, now, List.of(pins)));
    }

    static String links(Alignment alignment) {
        return alignment.links().stream()
                .map(link -> names(alignment.old(), link.old()) + ">" + names(alignment.now(), link.now())
                        + (link.moved() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String names(Document document, List<Integer> clauses) {
        return clauses.stream()
                .map(document.clauses()::get)
                .map(clause -> switch (clause.kind()) {
                    case TITLE -> "title";
                    case FOOTNOTE -> clause.number() + ")";
                    default -> clause.label().text();
                })
                .collect(Collectors.joining("+"));
    }

    /** A document of given clauses. */
    public static Document document(List<Resolution> resolutions, List<Clause> clauses) {
        return new Document(
                new Source("draft", Digest.of(new byte[0]), Format.TEXT),
                null,
                null,
                null,
                null,
                resolutions,
                clauses,
                List.of(),
                List.of(),
                List.of());
    }

    private static Clause clause(List<Clause> before, String resolution, String line) {
        String label = line.substring(0, line.indexOf(' ')).replace('_', ' ');
        String marked = line.substring(label.length() + 1);
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        StringBuilder text = new StringBuilder();
        while (mark.find()) {
            mark.appendReplacement(text, "");
            marks.add(new Mark(mark.group(1), text.length()));
        }
        mark.appendTail(text);
        String id = "c" + (before.size() + 1);
        ClauseKind kind = kind(label);
        String parent = null;
        String number = null;
        if (kind == ClauseKind.SUBPARAGRAPH) {
            String above = label.substring(0, label.lastIndexOf('('));
            parent = before.stream()
                    .filter(clause -> clause.label().name().equals(above))
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .id();
            number = label.substring(label.lastIndexOf('('));
        } else if (kind == ClauseKind.FOOTNOTE) {
            parent = before.stream()
                    .filter(clause -> clause.kind() != ClauseKind.FOOTNOTE)
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .id();
            number = label.substring(0, label.length() - 1);
        } else if (kind == ClauseKind.OPERATIVE) {
            number = label.substring(2);
        } else if (kind == ClauseKind.ANNEX) {
            number = label.substring(label.indexOf('/') + 1);
        } else if (kind == ClauseKind.HEADING) {
            number = label;
        }
        boolean named = kind != ClauseKind.TITLE && kind != ClauseKind.FOOTNOTE;
        return new Clause(
                id,
                kind,
                new Label(List.of(), named ? label : ""),
                number,
                parent,
                resolution,
                null,
                text.toString(),
                0,
                before.size() + 1,
                marks);
    }

    private static ClauseKind kind(String label) {
        if (label.equals("T")) {
            return ClauseKind.TITLE;
        }
        if (label.startsWith("Annex/")) {
            return ClauseKind.ANNEX;
        }
        if (label.endsWith(")") && label.indexOf('(') < 0) {
            return ClauseKind.FOOTNOTE;
        }
        if (label.endsWith(")")) {
            return ClauseKind.SUBPARAGRAPH;
        }
        if (label.startsWith("PP")) {
            return ClauseKind.PREAMBULAR;
        }
        return label.startsWith("OP") ? ClauseKind.OPERATIVE : ClauseKind.HEADING;
    }
}
