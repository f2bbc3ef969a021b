package org.resdiff.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.model.InputException;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block.Align;
import org.resdiff.report.page.Block.Appendix;
import org.resdiff.report.page.Block.Column;
import org.resdiff.report.page.Block.Fold;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Item;
import org.resdiff.report.page.Block.Items;
import org.resdiff.report.page.Block.Paragraph;
import org.resdiff.report.page.Block.Row;
import org.resdiff.report.page.Block.Table;
import org.resdiff.report.page.Span.Style;

/** One page in every form, and that no text of a page gets out of its form. */
class PageTest {
    private static final Path GOLDEN = Path.of("testdata/pages");

    /** A page with every block and every style. */
    private static Page sample() {
        return Page.of(
                "Sessions of the Water Board",
                List.of("3 sessions, 2 resolutions", "Nothing was left out"),
                List.of(
                        new Heading(
                                2,
                                "first",
                                List.of(Span.plain("First session"), Span.of(Style.SUBSTANTIVE, "contested"))),
                        Paragraph.of(
                                Span.plain("The board "),
                                Span.of(Style.DELETED, "may"),
                                Span.plain(" "),
                                Span.of(Style.INSERTED, "shall"),
                                Span.plain(" meet "),
                                Span.of(Style.EMPHASIS, "twice"),
                                Span.plain(" a year, as "),
                                Span.link("the table", "#wells"),
                                Span.plain(" says"),
                                Span.of(Style.RAISED, "1"),
                                Span.of(Style.TECHNICAL, "technical")),
                        new Items(
                                false,
                                List.of(
                                        Item.of(Span.label("Chair"), Span.plain(": opens the session")),
                                        new Item(
                                                List.of(
                                                        Span.strong("Vote"),
                                                        Span.plain(": proposes to add the paragraph")),
                                                List.of(Paragraph.of("“Every well is tested once a year.”"))))),
                        new Items(true, List.of(Item.of(Span.plain("Open")), Item.of(Span.plain("Close")))),
                        Heading.of(3, "wells", "Wells"),
                        new Table(
                                "list",
                                List.of(
                                        Column.of("Well"),
                                        new Column("Remarks", 60, Align.START),
                                        Column.number("Depth")),
                                List.of(
                                        Row.of("North", "deep and cold, and tested by two parties every spring", "120"),
                                        new Row(
                                                "south",
                                                List.of(
                                                        List.of(Span.link("South", "https://example.org/south")),
                                                        List.of(
                                                                Span.of(Style.DELETED, "dry"),
                                                                Span.of(Style.INSERTED, "wet")),
                                                        List.of(Span.plain("8"))))),
                                true),
                        new Fold(List.of(Span.plain("2 wells unchanged")), List.of(Paragraph.of("East and west."))),
                        Heading.of(2, null, "Second session"),
                        Paragraph.of(Span.quiet("see "), Span.link("South", "#south")),
                        new Appendix(Heading.of(2, "whole", "Whole text"), List.of(Paragraph.of("1. Meets.")))));
    }

    private static byte[] bytes(Page page, ReportFormat format, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.pages().render(page, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Page page, ReportFormat format, ReportOptions options) {
        byte[] bytes = bytes(page, format, options);
        return switch (format) {
            case DOCX -> word(bytes);
            case PDF -> pdf(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TERMINAL, 60, 0, false, sample.60.txt",
        "TERMINAL, 24, 0, true, sample.24-full.txt",
        "TERMINAL, 100, 256, false, sample.ansi",
        "MARKDOWN, 100, 0, false, sample.md",
        "HTML, 100, 0, false, sample.html",
        "DOCX, 100, 0, false, sample.docx.txt",
        "PDF, 100, 0, false, sample.pdf.txt",
        "CSV, 100, 0, false, sample.csv"
    })
    void asKept(ReportFormat format, int width, int colors, boolean full, String file) throws IOException {
        String written = text(sample(), format, Rendered.terminal(ReportOptions.View.INLINE, width, colors, full));
        // the style sheets and the script have their own tests
        written = written.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[\\w+/=]+", "sha256");
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written);
    }

    /** Text that means something in one form or another, in every place of a page that holds text. */
    private static Page hostile(String text) {
        return new Page(
                text,
                "en",
                List.of(List.of(Span.plain(text))),
                List.of(
                        new Heading(2, "a", List.of(Span.plain(text), Span.of(Style.SUBSTANTIVE, text))),
                        Paragraph.of(Span.strong(text), Span.link(text, "#a"), Span.of(Style.DELETED, text)),
                        new Items(false, List.of(new Item(List.of(Span.label(text)), List.of(Paragraph.of(text))))),
                        new Table(null, List.of(Column.of(text)), List.of(Row.of(text)), true),
                        new Fold(List.of(Span.plain(text)), List.of(Paragraph.of(text))),
                        new Appendix(Heading.of(2, null, text), List.of(Paragraph.of(text)))));
    }

    private static final Map<String, String> ATTACKS = Map.of(
            "escape sequence", "\u001B]0;owned\u0007",
            "bidi override", "a\u202Eb",
            "script", "<script>alert(1)</script>",
            "attribute", "\" onclick=\"x",
            "table", "a|b",
            "heading", "# a",
            "formula", "=1+1",
            "full-width formula", "\uFF1D1+1");

    static Stream<Arguments> attacks() {
        return ReportFormat.pageForms().stream()
                .flatMap(form -> ATTACKS.keySet().stream().sorted().map(name -> Arguments.of(form, name)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("attacks")
    void isHarmless(ReportFormat form, String attack) {
        String written =
                text(hostile(ATTACKS.get(attack)), form, Rendered.terminal(ReportOptions.View.INLINE, 80, 0, true));
        String outside = written.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
        assertFalse(written.codePoints().anyMatch(c -> c == 0x1B || c == 0x07 || c == 0x202E), written);
        switch (form) {
            case HTML -> {
                assertFalse(written.contains("alert(1)</script>") || outside.contains("<script>alert"), written);
                assertFalse(outside.contains("\" onclick=\"x"), written);
            }
            case MARKDOWN -> {
                assertFalse(written.matches("(?s).*(?<!\\\\)<script>alert.*"), written);
                // a stroke matters in the lines of a table alone
                assertFalse(written.lines().anyMatch(line -> line.startsWith("|") && line.contains("a|b")), written);
            }
            case CSV -> assertFalse(written.matches("(?s)\uFEFF?[\"]?[=\uFF1D].*|.*[\\n,]\"?[=\uFF1D].*"), written);
            default -> {}
        }
    }

    @Test
    void leadsNowhereButToTheWeb() {
        assertNull(Span.link("a", "javascript:alert(1)").href());
        assertNull(Span.link("a", "//example.org").href());
        assertNull(Span.link("a", "data:text/html,x").href());
        assertEquals("sub/a.html", Span.link("a", "sub/a.html").href());
        assertThrows(IllegalArgumentException.class, () -> new Span("a", Style.PLAIN, "file:/etc/passwd"));
    }

    @Test
    void aPageWithoutTablesHasNoCsv() {
        Page page = Page.of("Wells", List.of(), List.of(Paragraph.of("None.")));
        assertThrows(InputException.class, () -> bytes(page, ReportFormat.CSV, ReportOptions.DEFAULT));
    }

    @Test
    void theSameBytesEachTime() {
        for (ReportFormat form : ReportFormat.pageForms()) {
            assertArrayEquals(
                    bytes(sample(), form, ReportOptions.DEFAULT),
                    bytes(sample(), form, ReportOptions.DEFAULT),
                    form.id());
        }
    }
}
