package org.resdiff.read.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * A font of the fourteen that every reader of PDF knows, as widths without shapes: enough to tell where words end in a file
 * that embeds no fonts, as those of the 1990s do.
 */
record MetricFont(FontMetrics metrics) implements FontBoxFont {

    /** The font itself if it is one of the fourteen, else the one that looks most like it. */
    static MetricFont like(String name, PDFontDescriptor descriptor) {
        if (name != null && Standard14Fonts.containsName(name)) {
            return new MetricFont(Standard14Fonts.getAFM(name));
        }
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean italic =
                lower.contains("italic") || lower.contains("oblique") || (descriptor != null && descriptor.isItalic());
        boolean bold = lower.contains("bold") || (descriptor != null && descriptor.isForceBold());
        boolean fixed = lower.contains("courier") || (descriptor != null && descriptor.isFixedPitch());
        boolean sans = lower.contains("arial") || lower.contains("helvetica") || lower.contains("sans");
        boolean serif = !fixed && !sans;
        String family = fixed ? "Courier" : sans ? "Helvetica" : "Times";
        String style = (bold ? "Bold" : "") + (italic ? (serif ? "Italic" : "Oblique") : "");
        if (style.isEmpty()) {
            style = serif ? "Roman" : "";
        }
        return new MetricFont(Standard14Fonts.getAFM(style.isEmpty() ? family : family + "-" + style));
    }

    @Override
    public String getName() {
        return metrics.getFontName();
    }

    @Override
    public BoundingBox getFontBBox() {
        return metrics.getFontBBox();
    }

    @Override
    public List<Number> getFontMatrix() {
        return List.of(0.001f, 0, 0, 0.001f, 0, 0);
    }

    @Override
    public GeneralPath getPath(String glyph) {
        return new GeneralPath();
    }

    @Override
    public float getWidth(String glyph) {
        return metrics.getCharacterWidth(glyph);
    }

    @Override
    public boolean hasGlyph(String glyph) {
        return metrics.getCharacterWidth(glyph) > 0;
    }
}
