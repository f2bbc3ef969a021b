package org.resdiff.parse;

import java.util.List;
import java.util.Objects;
import org.resdiff.model.Mark;
import org.resdiff.model.Run;

/**
 * A paragraph made whole: lines joined over line, page and footnote breaks, hyphenation and kerning spaces mended, footnote
 * marks taken out of the text.
 *
 * @param kind what it is, as far as layout tells
 * @param level heading or list depth where the format declares it, else 0
 * @param text reading text on one line, its number or letter still in front
 * @param mark of a {@link Kind#NOTE} its own mark as printed; else null
 * @param runs stretches of the text in a style
 * @param marks footnote marks by code-point offset
 * @param indent left edge of the first line in points, negative where the format has no layout
 * @param hang left edge of the following lines in points, negative if unknown
 * @param centered whether it stands centred on the page
 * @param page 1-based page of its first line, 0 without pages
 * @param line number of its first line in the source
 * @param markers all readings of the number that opens the text, as {@link Markers#of} has them; every stage asks for them
 */
record Block(
        Kind kind,
        int level,
        String text,
        String mark,
        List<Run> runs,
        List<Mark> marks,
        float indent,
        float hang,
        boolean centered,
        int page,
        int line,
        List<Marker> markers) {

    /** What layout tells of a block. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        NOTE,
        TABLE
    }

    /** A block whose number is read here, once. */
    Block(
            Kind kind,
            int level,
            String text,
            String mark,
            List<Run> runs,
            List<Mark> marks,
            float indent,
            float hang,
            boolean centered,
            int page,
            int line) {
        this(kind, level, text, mark, runs, marks, indent, hang, centered, page, line, Markers.of(text));
    }

    /** Its text and marks. */
    Passage passage() {
        return row().strip();
    }

    /** The whole of a table's row; empty cells at its ends are cells. */
    Passage row() {
        return new Passage(text, marks);
    }

    /** A part of this block. */
    Block of(Passage passage, List<Run> itsRuns) {
        return new Block(
                kind, level, passage.text(), mark, itsRuns, passage.marks(), indent, hang, centered, page, line);
    }

    Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        runs = List.copyOf(runs);
        marks = List.copyOf(marks);
    }
}
