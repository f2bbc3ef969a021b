package org.resdiff.parse;

import java.util.List;

/**
 * The blocks of one resolution.
 *
 * @param start index of its first block: number, title or adoption line
 * @param enacting index of the enacting line; -1 where the text begins after it
 * @param body index of the first paragraph
 * @param end index after its last block
 * @param number as printed, without the word before it where that is "Resolution" or "Decision"; null if unknown
 * @param title null if it has none
 * @param header what the blocks from start to the enacting line are
 */
record Region(int start, int enacting, int body, int end, String number, String title, List<Part> header) {

    /** A block before the enacting line. */
    record Part(int index, Role role) {}

    /** What a block before the enacting line is. */
    enum Role {
        /** The number alone. */
        NUMBER,
        /** A title, with the number before it or not. */
        TITLE,
        ADOPTION,
        /** "Preamble", as treaties head theirs. */
        HEADING
    }

    Region {
        header = List.copyOf(header);
    }

    Region until(int newEnd) {
        return new Region(start, enacting, body, newEnd, number, title, header);
    }
}
