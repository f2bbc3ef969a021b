package org.resdiff.read.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font looks like: by its name, which is what makers of PDF files get right most often, then by its descriptor. */
record Typeface(boolean italic, boolean bold) {
    /** Weight from which a font counts as bold: semi-bold is 600. */
    private static final float BOLD_WEIGHT = 600;

    static Typeface of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean italic = name.contains("italic") || name.contains("oblique");
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        if (descriptor != null) {
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
        }
        return new Typeface(italic, bold);
    }
}
