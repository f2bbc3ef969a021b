package org.resdiff.model;

/**
 * Where a printed line stands on its page, in points from the page's upper left corner.
 *
 * @param left left edge of the first glyph
 * @param baseline the baseline, growing downwards
 * @param right right edge of the last glyph
 * @param size the font size that most of its letters have
 * @param pageWidth width of the page
 * @param pageHeight height of the page
 */
public record Box(float left, float baseline, float right, float size, float pageWidth, float pageHeight) {}
