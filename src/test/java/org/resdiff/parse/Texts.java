package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;

/** Texts for tests: one string a paragraph, "# " before a heading. */
final class Texts {
    private Texts() {}

    static Document parse(String... paragraphs) {
        return Parser.parse(source(List.of(paragraphs)));
    }

    static SourceText source(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.add(line(paragraphs.get(i), i + 1));
        }
        return new SourceText(new Source("draft.txt", Digest.of(new byte[0]), Format.TEXT), lines, List.of());
    }

    private static Line line(String text, int number) {
        if (text.startsWith("# ")) {
            return new Line(text.substring(2), Line.Role.HEADING, 1, 0, number, null, List.of());
        }
        return Line.plain(text, Line.Role.PARAGRAPH, number);
    }

    /** Labels of the clauses, those without one as their kind. */
    static List<String> labels(Document document) {
        return document.clauses().stream()
                .map(clause -> clause.label().text().isEmpty()
                        ? clause.kind().id()
                        : clause.label().text())
                .toList();
    }

    static Clause clause(Document document, String label) {
        return document.clauses().stream()
                .filter(clause -> clause.label().text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + labels(document)));
    }

    static List<String> codes(Document document) {
        return document.diagnostics().stream()
                .map(diagnostic -> diagnostic.code())
                .distinct()
                .toList();
    }
}
