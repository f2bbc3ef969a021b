package org.resdiff.amend;

/**
 * A footnote in a passage.
 *
 * @param offset code points of the passage before its mark
 * @param text the note's own text; null where the mark has no note
 * @param id of the base's footnote clause; null for a note that a paper puts in
 * @param mark as printed in the base; null for a note that a paper puts in
 */
public record Note(int offset, String text, String id, String mark) {
    public Note {
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset);
        }
    }

    /** A note that a paper puts in. */
    public static Note proposed(int offset, String text) {
        return new Note(offset, text, null, null);
    }

    public Note moved(int by) {
        return new Note(offset + by, text, id, mark);
    }
}
