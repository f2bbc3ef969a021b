package org.resdiff.amend.write;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a sheet, with what a form may set apart in it.
 *
 * @param number of the item that it opens, "3."; empty for none
 * @param parts what follows the number
 */
public record SheetLine(Role role, String number, List<Part> parts) {
    /** What a paragraph of a sheet is. */
    public enum Role {
        HEAD,
        TITLE,
        INSTRUCTION,
        /** Of the paragraphs that an instruction puts in. */
        NEW_TEXT,
        FOOTNOTE
    }

    /** A stretch of words; those that name a paragraph of the draft are set apart. */
    public record Part(String text, boolean locus) {}

    public SheetLine {
        parts = List.copyOf(parts);
    }

    static SheetLine of(Role role, String text) {
        return new SheetLine(role, "", List.of(new Part(text, false)));
    }

    SheetLine numbered(int item) {
        return new SheetLine(role, item + ".", parts);
    }

    /** The whole paragraph in plain words. */
    public String text() {
        String words = parts.stream().map(Part::text).collect(Collectors.joining());
        return number.isEmpty() ? words : number + " " + words;
    }
}
