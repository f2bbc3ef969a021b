package org.resdiff.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Pairs;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;

/** PDF as another program reads it back. */
class PdfPageTest {
    private static byte[] report(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.PDF.renderer().render(comparison, ReportOptions.DEFAULT, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief"})
    void everyWordOfEveryChangeCanBeSelected(String pair) throws IOException {
        Comparison comparison = Pairs.testdata(pair);
        String read = letters(text(report(comparison)));
        for (Change change : comparison.changes()) {
            if (!change.edits().isEmpty()) {
                change.edits().forEach(edit -> {
                    // word by word: the number of a page may stand between two
                    for (String word : (edit.old() + " " + edit.now()).split("\\s+", -1)) {
                        assertTrue(read.contains(word), word);
                    }
                });
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void isTaggedAndBringsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(report(Pairs.testdata("brief")))) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertNotNull(document.getDocumentCatalog().getDocumentOutline());
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(report(Pairs.testdata("brief")), report(Pairs.testdata("brief")));
    }

    @Test
    void whatTheFontsCannotShowIsSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Page page = Page.of("Wells", List.of(), List.of(Block.Paragraph.of("Signed 水井, кириллица, ελληνικά, العربية")));
        new PdfPage().render(page, ReportOptions.DEFAULT, out);
        String read = text(out.toByteArray());
        assertTrue(read.contains("▯▯"), read);
        assertTrue(read.contains("cannot show 2 different characters"), read);
        assertTrue(read.contains("кириллица, ελληνικά"), read);
    }
}
