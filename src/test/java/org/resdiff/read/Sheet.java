package org.resdiff.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.resdiff.model.SourceText;

/** Writes small PDF files for tests; places are points from the upper left corner of a Letter page. */
public final class Sheet {
    public static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    public static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    public final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private PDPage page;

    public Sheet page() {
        return page(PDRectangle.LETTER, 0);
    }

    public Sheet page(PDRectangle size, int rotation) {
        try {
            end();
            page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a text and returns where it ends. */
    public float text(float x, float y, PDFont font, float size, String text) {
        return turned(x, y, font, size, text, 0);
    }

    public float turned(float x, float y, PDFont font, float size, String text, double angle) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(
                    Matrix.getRotateInstance(angle, x, page.getMediaBox().getHeight() - y));
            content.showText(text);
            content.endText();
            return x + width(font, size, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sheet rule(float from, float to, float y) {
        try {
            float up = page.getMediaBox().getHeight() - y;
            content.moveTo(from, up);
            content.lineTo(to, up);
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    public byte[] bytes() {
        try (document) {
            end();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SourceText read() {
        return SourceReader.read(bytes(), "a.pdf", ReadOptions.DEFAULT);
    }
}
