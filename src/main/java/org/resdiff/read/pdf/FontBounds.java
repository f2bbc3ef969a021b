package org.resdiff.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at what a font says of itself before PDFBox loads it: it unpacks a font's streams whole, and makes an entry for
 * each width and each character that a range of the font names, however many that are.
 */
final class FontBounds {
    /** Bytes of a table of characters or glyphs: one that names each of 65,536 codes alone has 2 MB. */
    private static final int MAX_TABLE = 4 << 20;
    /** Codes that the ranges of a table may name all together: each of 65,536 codes several times over. */
    private static final long MAX_CODES = 1 << 20;

    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP);
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final List<COSName> WIDTHS = List.of(COSName.W, COSName.W2);

    private static final String RANGES = "beginbfrange";
    private static final String RANGES_END = "endbfrange";
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{1,8})>\\s*<([0-9A-Fa-f]{1,8})>\\s*[<\\[]");

    private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A part of a PDF that is larger than any honest one; the message says which, for the user. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded(String what) {
            super(what);
        }
    }

    /** Checks a font, with the fonts that it is made of, once. */
    void check(COSDictionary font) throws IOException {
        if (font == null || !checked.add(font)) {
            return;
        }
        for (COSName key : TABLES) {
            if (font.getDictionaryObject(key) instanceof COSStream table) {
                checkTable(table);
            }
        }
        for (COSName key : WIDTHS) {
            if (font.getDictionaryObject(key) instanceof COSArray widths
                    && ranges(widths, key.equals(COSName.W2)) > MAX_CODES) {
                throw new Exceeded("a font of the PDF names the widths of more characters than there are");
            }
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName key : PROGRAMS) {
            if (descriptor != null && descriptor.getDictionaryObject(key) instanceof COSStream program) {
                checkSize(program);
            }
        }
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants) {
            for (int i = 0; i < descendants.size(); i++) {
                if (descendants.getObject(i) instanceof COSDictionary descendant) {
                    check(descendant);
                }
            }
        }
    }

    /** Checks once that a stream unpacks to no more than any may. */
    void checkSize(COSStream stream) throws IOException {
        if (checked.add(stream) && PackedStreams.exceeds(stream, PackedStreams.MAX_BYTES)) {
            throw new Exceeded("a part of the PDF unpacks to more than " + (PackedStreams.MAX_BYTES >> 20)
                    + " MiB, which no text needs");
        }
    }

    private void checkTable(COSStream table) throws IOException {
        if (!checked.add(table)) {
            return;
        }
        byte[] bytes = PackedStreams.unpacked(table, MAX_TABLE);
        if (bytes == null || codes(new String(bytes, StandardCharsets.ISO_8859_1)) > MAX_CODES) {
            throw new Exceeded("a font of the PDF names more characters than there are");
        }
    }

    /** How many codes the ranges of a table of characters name. */
    private static long codes(String table) {
        long codes = 0;
        int from = table.indexOf(RANGES);
        while (from >= 0 && codes <= MAX_CODES) {
            int end = table.indexOf(RANGES_END, from);
            Matcher range = RANGE.matcher(table).region(from, end < 0 ? table.length() : end);
            while (range.find()) {
                codes += Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16)) + 1;
            }
            from = end < 0 ? -1 : table.indexOf(RANGES, end);
        }
        return codes;
    }

    /**
     * How many characters the ranges "first last width" among the widths name, with three figures each of vertical
     * ones; the others stand in lists: "first [...]".
     */
    private static long ranges(COSArray widths, boolean vertical) {
        long named = 0;
        for (int i = 0; i + 1 < widths.size(); ) {
            COSBase first = widths.getObject(i);
            COSBase next = widths.getObject(i + 1);
            if (first instanceof COSNumber from && next instanceof COSNumber to) {
                named += Math.max(0, to.longValue() - from.longValue() + 1);
                i += vertical ? 5 : 3;
            } else {
                i += 2;
            }
        }
        return named;
    }
}
