package org.resdiff.read.pdf;

/**
 * One glyph as drawn on a page, in points from the upper left corner of the page as a reader sees it.
 *
 * @param text its characters, more than one for a ligature
 * @param x left edge
 * @param baseline the baseline, growing downwards
 * @param width advance
 * @param size font size
 * @param em the size across: smaller than the size in condensed type
 * @param face how its font looks
 */
record Glyph(String text, float x, float baseline, float width, float size, float em, Typeface face) {
    float right() {
        return x + width;
    }

    boolean letter() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean space() {
        return text.isBlank();
    }
}
