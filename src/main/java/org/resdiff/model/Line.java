package org.resdiff.model;

import java.util.List;
import java.util.Objects;

/**
 * One line as its reader found it: a printed line of a page or a text file, or a whole paragraph where the format has
 * paragraphs.
 *
 * @param text the characters, without line end; empty for a blank line and for a {@link Role#RULE}
 * @param role what the reader knows of it
 * @param level depth of a heading (1 is the highest) or of a list item (1 is the outermost); 0 where there is none
 * @param page 1-based page, 0 where the format has no pages
 * @param number 1-based line of the file, or paragraph number where the format has no lines
 * @param box place on the page, null where the format has no layout
 * @param runs stretches in a style, in order, without overlap; plain stretches are left out
 */
public record Line(String text, Role role, int level, int page, int number, Box box, List<Run> runs) {

    /** What a reader knows of a line. Only {@link #PRINTED} lines are joined into paragraphs by the parser. */
    public enum Role {
        /** A printed line: a paragraph may run over several. */
        PRINTED,
        /** A whole paragraph, list items with their visible number included. */
        PARAGRAPH,
        /** A whole paragraph that the format calls a heading. */
        HEADING,
        /** A whole footnote; its mark opens the text as a superscript run. */
        NOTE,
        /** A row of a table, cells parted by a tab. */
        TABLE,
        /** A page head or foot that the format declares as such. */
        FURNITURE,
        /** A drawn horizontal rule, as above the notes of a page. */
        RULE
    }

    public Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
        runs = List.copyOf(runs);
    }

    /** A line without layout or styles. */
    public static Line plain(String text, Role role, int number) {
        return new Line(text, role, 0, 0, number, null, List.of());
    }

    public boolean blank() {
        // no-break spaces too
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
