package org.resdiff.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.resdiff.text.Controls;

/** Which characters the fonts of a PDF can show. What they cannot is replaced by an empty box and counted, not dropped. */
final class Glyphs {
    private static final String BOX = "\u25AF";

    private final CmapLookup cmap;
    private final Set<Integer> missing = new TreeSet<>();

    private Glyphs(CmapLookup cmap) {
        this.cmap = cmap;
    }

    /** The glyphs of a font, the one that stands in for the others. */
    static Glyphs of(InputStream in) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return new Glyphs(font.getUnicodeCmapLookup());
        }
    }

    /** The text as the fonts can show it. */
    String shown(String text) {
        String visible = Controls.visible(text).replace('\n', ' ').replace('\u00A0', ' ');
        StringBuilder shown = new StringBuilder(visible.length());
        visible.codePoints().forEach(c -> {
            if (c <= 0xFFFF && cmap.getGlyphId(c) != 0) {
                shown.appendCodePoint(c);
            } else {
                missing.add(c);
                shown.append(BOX);
            }
        });
        return shown.toString();
    }

    /** What a reader must know where characters are missing; empty where none is. */
    String note() {
        if (missing.isEmpty()) {
            return "";
        }
        String which = missing.size() == 1 ? "1 character" : missing.size() + " different characters";
        return "The font of this PDF cannot show " + which + ", each shown as " + BOX
                + "; the other forms of this report have the whole text.";
    }
}
