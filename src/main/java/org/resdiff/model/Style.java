package org.resdiff.model;

/** How a stretch of text is set. */
public enum Style {
    ITALIC,
    BOLD,
    UNDERLINE,
    /** Struck by a line that the page draws; where the format says that text is struck, the text has signs for it. */
    STRIKE,
    /** Raised: the mark of a note if there is a note for it. */
    SUPERSCRIPT,
    /** What the format itself calls the mark of a note, where it cites the note or opens it; raised as well. */
    NOTE_MARK,
    /** Marked as inserted. Readers put signs for it into the text, and no line carries it. */
    INSERTED
}
