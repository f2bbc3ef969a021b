package org.resdiff.report.compared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.resdiff.report.Pairs;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.ReportOptions.Layout;

/** One pair of our own as a table, in every form and both layouts, and as a page. */
class ComparisonPageTest {
    private static final Path GOLDEN = Path.of("testdata/pages");

    private static byte[] bytes(ReportFormat form, Layout layout) throws IOException {
        ReportOptions usual = ReportOptions.DEFAULT;
        ReportOptions options = new ReportOptions(
                usual.view(),
                usual.width(),
                0,
                0,
                false,
                usual.markup(),
                usual.author(),
                null,
                false,
                layout,
                "Round 2");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.renderer(layout).render(Pairs.testdata("brief"), options, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "MARKDOWN, TABLE, table.md",
        "MARKDOWN, REDLINE, redline.md",
        "HTML, TABLE, table.html",
        "DOCX, TABLE, table.docx.txt",
        "PDF, TABLE, table.pdf.txt",
        "PDF, REPORT, report.pdf.txt",
        "CSV, TABLE, table.csv"
    })
    void asKept(ReportFormat form, Layout layout, String file) throws IOException {
        String written = text(form, bytes(form, layout))
                .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[\\w+/=]+", "sha256");
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written);
    }

    private static String text(ReportFormat form, byte[] bytes) throws IOException {
        switch (form) {
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                    return extractor.getText();
                }
            }
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            default -> {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void theWordTableLiesOnItsSideAndRepeatsItsHead() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX, Layout.TABLE)))) {
            assertEquals(
                    STPageOrientation.LANDSCAPE,
                    document.getDocument().getBody().getSectPr().getPgSz().getOrient());
            assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
            document.getTables().get(0).getRows().stream()
                    .skip(1)
                    .forEach(row -> assertEquals("", row.getCell(4).getText(), "room for remarks"));
        }
    }
}
