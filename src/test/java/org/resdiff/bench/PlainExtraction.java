package org.resdiff.bench;

import java.io.File;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's own text extraction of one document, as its users call it: the floor of reading PDF. */
public final class PlainExtraction {
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    private PlainExtraction() {}

    public static void main(String[] args) throws IOException {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(new File(args[0]))) {
            System.out.println(new PDFTextStripper().getText(document).length());
        }
    }
}
