package org.resdiff.align;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;

/**
 * Documents written down for tests: a line is a clause, its label in front. "PP1 ", "OP2 ", "OP2(a) ", "I " (a heading),
 * "1) " (a footnote of the clause above).
 */
public final class Drafts {
    private Drafts() {}

    /** A document of one resolution. */
    public static Document of(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines) {
            String label = line.substring(0, line.indexOf(' '));
            clauses.add(clause(clauses, label, line.substring(label.length() + 1)));
        }
        return document(List.of(new Resolution("r1", null, null)), clauses);
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

    private static Clause clause(List<Clause> before, String label, String text) {
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
                "r1",
                null,
                text,
                0,
                before.size() + 1,
                List.of());
    }

    private static ClauseKind kind(String label) {
        if (label.equals("T")) {
            return ClauseKind.TITLE;
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
