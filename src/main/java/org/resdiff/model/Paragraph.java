package org.resdiff.model;

import java.util.List;
import java.util.Objects;

/**
 * A whole paragraph of a source in reading order, before anything is made of it: what a text that is no resolution, as an
 * amendment paper, is read from.
 *
 * @param text reading text on one line, its number or letter still in front
 * @param mark of a note its own mark as printed; null for any other paragraph
 * @param marks footnote marks by code-point offset
 * @param page 1-based, 0 without pages
 * @param line 1-based line of the source, 0 if unknown
 */
public record Paragraph(String text, String mark, List<Mark> marks, int page, int line) {
    public Paragraph {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    public boolean note() {
        return mark != null;
    }
}
