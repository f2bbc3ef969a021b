package org.resdiff.model;

import java.util.List;
import java.util.Objects;

/**
 * One clause of a document. A parent's text is its chapeau and any closing text; each sub-paragraph is a clause of its own.
 *
 * @param id unique within its document, in reading order: c1, c2, ...
 * @param number as printed: "3", "3 bis", "(a)", "II", a note's mark; null where there is none
 * @param parent id of the clause above a sub-paragraph, of the citing clause for a footnote; null where there is none
 * @param resolution id of its resolution; null outside of any
 * @param status what a drafter noted on the paragraph, as "agreed ad ref"; null where there is none, never in the text
 * @param text reading text: one line, footnote marks and paragraph number removed, page breaks joined
 * @param page 1-based, 0 where the format has no pages
 * @param line 1-based line of the source, 0 if unknown
 * @param marks footnote marks in the order of their offsets
 */
public record Clause(
        String id,
        ClauseKind kind,
        Label label,
        String number,
        String parent,
        String resolution,
        String status,
        String text,
        int page,
        int line,
        List<Mark> marks) {
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /** The same clause with other words, whose footnote marks are given with them. */
    public Clause withText(String newText, List<Mark> newMarks) {
        return new Clause(id, kind, label, number, parent, resolution, status, newText, page, line, newMarks);
    }

    /** The same clause under other ids of its own and of its parent; null for no parent. */
    public Clause withIds(String newId, String newParent) {
        return new Clause(newId, kind, label, number, newParent, resolution, status, text, page, line, marks);
    }

    /** The same clause by another label and number. */
    public Clause labelled(Label newLabel, String newNumber) {
        return new Clause(id, kind, newLabel, newNumber, parent, resolution, status, text, page, line, marks);
    }
}
