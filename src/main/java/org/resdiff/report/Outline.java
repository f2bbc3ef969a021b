package org.resdiff.report;

import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.text.Controls;

/** The parsed clauses of one document as lines of text, for git textconv, grep and review. */
public final class Outline {
    private Outline() {}

    /** One clause a line: label, tab, text. A clause without label has its kind in angle brackets: "&lt;title&gt;". */
    public static List<String> clauses(Document document) {
        return document.clauses().stream()
                .map(clause -> flat(name(clause)) + "\t" + flat(clause.text()))
                .toList();
    }

    private static String name(Clause clause) {
        String label = clause.label().text();
        if (!label.isEmpty()) {
            return label;
        }
        return "<" + clause.kind().id() + (clause.number() == null ? "" : " " + clause.number()) + ">";
    }

    /** What was taken out as no part of the text, one a line: reason, place, text, parted by tabs. */
    public static List<String> furniture(Document document) {
        return document.furniture().stream()
                .map(piece -> piece.reason() + "\t" + place(piece) + "\t" + flat(piece.text()))
                .toList();
    }

    private static String place(Furniture piece) {
        return piece.page() > 0 ? "page " + piece.page() : piece.line() > 0 ? "line " + piece.line() : "";
    }

    /** A tab or line end inside a text would break the form. */
    private static String flat(String text) {
        return Controls.visible(text.replaceAll("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+", " "));
    }
}
