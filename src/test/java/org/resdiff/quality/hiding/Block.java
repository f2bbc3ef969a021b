package org.resdiff.quality.hiding;

import java.util.List;

/**
 * One piece of a document of ours.
 *
 * @param text with marks for what layout says: {@code ^{raised}}, {@code _{lowered}}, {@code ~{struck}}, {@code [^1]} for a
 *     note's mark; the cells of a row are parted by " | "
 */
public record Block(Role role, String text) {
    public enum Role {
        /** A line before the title or after the last clause. */
        MATTER,
        TITLE,
        HEADING,
        TEXT,
        ROW,
        /** A note, its mark in square brackets before it. */
        NOTE
    }

    Block with(String changed) {
        return new Block(role, changed);
    }

    List<String> cells() {
        return List.of(text.split(" \\| ", -1));
    }

    static Block row(List<String> cells) {
        return new Block(Role.ROW, String.join(" | ", cells));
    }

    /** The number of a note. */
    String mark() {
        return text.substring(1, text.indexOf(']'));
    }

    /** A note without its number. */
    String note() {
        return text.substring(text.indexOf(']') + 1).strip();
    }
}
