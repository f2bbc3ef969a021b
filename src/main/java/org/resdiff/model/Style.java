package org.resdiff.model;

/** How a stretch of text is set. {@link #SUPERSCRIPT} marks a footnote reference or the mark that opens a note. */
public enum Style {
    ITALIC,
    BOLD,
    UNDERLINE,
    STRIKE,
    SUPERSCRIPT
}
