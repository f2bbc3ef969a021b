package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that only the new text has. */
final class NewParagraph {
    /** The paragraph whose properties it takes; of a row, one in the row that it copies. */
    final Paragraph template;
    /** Whether the template's automatic number is taken too. */
    final boolean numbered;

    final boolean row;
    final String moveName;
    final List<Insertion> content = new ArrayList<>();
    final List<List<String>> comments = new ArrayList<>();

    NewParagraph(Paragraph template, boolean numbered, boolean row, String moveName) {
        this.template = template;
        this.numbered = numbered;
        this.row = row;
        this.moveName = moveName;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        content.forEach(insertion -> text.append(insertion.text()));
        return text.toString();
    }
}
