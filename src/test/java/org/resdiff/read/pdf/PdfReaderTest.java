package org.resdiff.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resdiff.read.Sheet.BOLD;
import static org.resdiff.read.Sheet.ITALIC;
import static org.resdiff.read.Sheet.ROMAN;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.SourceText;
import org.resdiff.model.Style;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.Sheet;
import org.resdiff.read.SourceReader;

class PdfReaderTest {
    private final Sheet sheet = new Sheet().page();

    private List<Line> lines() {
        return sheet.read().lines();
    }

    private List<String> texts() {
        return lines().stream().map(Line::text).toList();
    }

    @Test
    void readsLinesFromTopToBottomHoweverTheyAreDrawn() {
        sheet.text(72, 120, ROMAN, 10, "second line of text");
        sheet.text(72, 100, ROMAN, 10, "first line of text");
        List<Line> lines = lines();
        assertEquals(
                List.of("first line of text", "second line of text"),
                lines.stream().map(Line::text).toList());
        assertEquals(72, lines.get(0).box().left(), 0.1);
        assertEquals(100, lines.get(0).box().baseline(), 0.1);
        assertEquals(10, lines.get(0).box().size(), 0.1);
        assertEquals(1, lines.get(0).page());
    }

    @Test
    void tellsStylesByFontPlaceAndRule() {
        float end = sheet.text(72, 100, ITALIC, 10, "Recalling");
        end = sheet.text(end + 2.5f, 100, ROMAN, 10, "the Treaty,");
        end = sheet.text(end, 96, ROMAN, 6, "12");
        end = sheet.text(end + 2.5f, 100, BOLD, 10, "new");
        float from = end + 2.5f;
        end = sheet.text(from, 100, ROMAN, 10, "under");
        sheet.rule(from, end, 101);
        List<Line> lines = lines();
        assertEquals(1, lines.size());
        Line line = lines.get(0);
        assertEquals("Recalling the Treaty,12 new under", line.text());
        assertEquals(
                List.of(
                        new Run(0, 9, Set.of(Style.ITALIC)),
                        new Run(21, 23, Set.of(Style.SUPERSCRIPT)),
                        new Run(24, 27, Set.of(Style.BOLD)),
                        new Run(28, 33, Set.of(Style.UNDERLINE))),
                line.runs());
    }

    @Test
    void decidesSpacesByTheGapAlone() {
        float end = sheet.text(72, 100, ROMAN, 10, "high");
        end = sheet.text(end + 1.2f, 100, ROMAN, 10, "-level Latin Amer");
        end = sheet.text(end + 1.4f, 100, ROMAN, 10, "ica");
        sheet.text(end + 2.2f, 100, ROMAN, 10, "meets");
        assertEquals(List.of("high-level Latin America meets"), texts());
    }

    /** On an evenly set page a kerned pair brings two words nearer than letters of one word stand elsewhere. */
    @Test
    void partsWordsThatAKernedPairBringsTogether() {
        float end = sheet.text(72, 100, ROMAN, 10, "decided by");
        sheet.text(end + 1.55f, 100, ROMAN, 10, "the high");
        assertEquals(List.of("decided by the high"), texts());
    }

    @Test
    void keepsWordsWholeOnAPageOfUnevenLetters() {
        float end = sheet.text(72, 100, ROMAN, 10, "decided Am");
        end = sheet.text(end + 1.55f, 100, ROMAN, 10, "er");
        sheet.text(end + 1.2f, 100, ROMAN, 10, "ica");
        assertEquals(List.of("decided America"), texts());
    }

    @Test
    void keepsALoneRuleAndJoinsItsPieces() {
        sheet.text(72, 100, ROMAN, 10, "the last line of the text");
        sheet.rule(72, 100, 130).rule(100, 130, 130);
        sheet.text(72, 150, ROMAN, 8, "a note below the rule");
        List<Line> lines = lines();
        assertEquals(
                List.of(Line.Role.PRINTED, Line.Role.RULE, Line.Role.PRINTED),
                lines.stream().map(Line::role).toList());
        assertEquals(58, lines.get(1).box().right() - lines.get(1).box().left(), 0.1);
    }

    @Test
    void readsTheLeftColumnBeforeTheRight() {
        sheet.text(72, 60, BOLD, 14, "A title that runs across both of the columns of the page below");
        for (int i = 0; i < 12; i++) {
            sheet.text(72, 100 + 12 * i, ROMAN, 10, "left column line number " + i + " with many words");
            sheet.text(320, 100 + 12 * i, ROMAN, 10, "right column line number " + i + " with many words");
        }
        List<String> texts = texts();
        assertEquals(25, texts.size());
        assertTrue(texts.subList(1, 13).stream().allMatch(text -> text.startsWith("left")), texts.toString());
        assertTrue(texts.subList(13, 25).stream().allMatch(text -> text.startsWith("right")), texts.toString());
    }

    @Test
    void keepsCellsOfARowTogether() {
        sheet.text(72, 100, ROMAN, 10, "A/1/L.1");
        sheet.text(400, 100, ROMAN, 10, "Distr.: General");
        assertEquals(List.of("A/1/L.1\tDistr.: General"), texts());
    }

    private List<String> tableRows() {
        return lines().stream()
                .filter(line -> line.role() == Line.Role.TABLE)
                .map(Line::text)
                .toList();
    }

    /** Cells over several lines, a full cell beside its neighbour, an empty one, numbers set to the right. */
    @Test
    void readsATableRowByRow() {
        sheet.text(72, 70, ROMAN, 10, "The quays are dredged in the order that this table sets out:");
        sheet.text(72, 100, BOLD, 8, "Quay");
        sheet.text(220, 100, BOLD, 8, "Works");
        sheet.text(430, 100, BOLD, 8, "Cost");
        sheet.text(72, 116, ROMAN, 10, "North");
        sheet.text(220, 116, ITALIC, 10, "Dredging of the");
        sheet.text(430, 116, ROMAN, 10, "7");
        sheet.text(220, 128, ROMAN, 10, "silt-");
        sheet.text(220, 140, ROMAN, 10, "bound basin");
        sheet.text(72, 158, ROMAN, 10, "South-east and south-west qu");
        sheet.text(220, 158, ROMAN, 10, "None");
        sheet.text(72, 170, ROMAN, 10, "ay");
        sheet.text(72, 188, ROMAN, 10, "Outer");
        sheet.text(220, 188, ROMAN, 10, "Lights");
        sheet.text(425, 188, ROMAN, 10, "12");
        sheet.text(
                72, 220, ROMAN, 10, "The costs are borne by all of the members of the harbour board in equal parts.");
        List<Line> lines = lines();
        assertEquals(
                List.of(
                        "Quay\tWorks\tCost",
                        "North\tDredging of the silt-bound basin\t7",
                        "South-east and south-west qu ay\tNone\t",
                        "Outer\tLights\t12"),
                lines.stream()
                        .filter(line -> line.role() == Line.Role.TABLE)
                        .map(Line::text)
                        .toList());
        assertTrue(lines.get(2).runs().contains(new Run(6, 21, Set.of(Style.ITALIC))));
    }

    /** Lists, votes and a table of contents have gutters as well. */
    @Test
    void takesNoListForATable() {
        for (int i = 0; i < 5; i++) {
            sheet.text(72, 80 + 14 * i, ROMAN, 10, i + 1 + ".");
            sheet.text(110, 80 + 14 * i, ROMAN, 10, "Requests a report");
            sheet.text(72, 200 + 14 * i, ROMAN, 10, "Against:");
            sheet.text(160, 200 + 14 * i, ROMAN, 10, "Atlantis, Lyonesse");
            sheet.text(72, 320 + 14 * i, ROMAN, 10, "Works . . . . . . . .");
            sheet.text(400, 320 + 14 * i, ROMAN, 10, "" + i);
        }
        assertEquals(List.of(), tableRows());
    }

    @Test
    void setsTurnedTextAside() {
        sheet.text(72, 100, ROMAN, 10, "The text that stands upright");
        sheet.turned(40, 500, ROMAN, 10, "DRAFT", Math.PI / 2);
        List<Line> lines = lines();
        assertEquals(new Line("DRAFT", Line.Role.FURNITURE, 0, 1, 2, null, List.of()), lines.get(1));
    }

    @Test
    void readsATurnedPageAsItsReaderSeesIt() {
        Sheet turned = new Sheet().page(PDRectangle.LETTER, 90);
        turned.turned(100, 700, ROMAN, 10, "first line of the turned page", Math.PI / 2);
        turned.turned(120, 700, ROMAN, 10, "second line of the turned page", Math.PI / 2);
        List<Line> lines = turned.read().lines();
        assertEquals(
                List.of("first line of the turned page", "second line of the turned page"),
                lines.stream().map(Line::text).toList());
        assertEquals(100, lines.get(0).box().baseline(), 0.1);
        assertEquals(PDRectangle.LETTER.getHeight(), lines.get(0).box().pageWidth(), 0.1);
    }

    @Test
    void keepsOnceWhatIsDrawnTwiceToLookBold() {
        sheet.text(72, 100, ROMAN, 10, "Security Council");
        sheet.text(72.3f, 100, ROMAN, 10, "Security Council");
        assertEquals(List.of("Security Council"), texts());
    }

    private static void assertRefused(byte[] bytes, String what) {
        InputException refusal =
                assertThrows(InputException.class, () -> SourceReader.read(bytes, "a.pdf", ReadOptions.DEFAULT));
        assertEquals("a.pdf: " + what, refusal.getMessage());
    }

    @Test
    void refusesAPdfWithoutText() {
        assertRefused(
                sheet.bytes(),
                "the PDF has no text, only pictures of pages; run it through text recognition (OCR) first");
    }

    @Test
    void refusesALockedPdf() throws IOException {
        sheet.text(72, 100, ROMAN, 10, "A secret text of some length");
        sheet.document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertRefused(sheet.bytes(), "the PDF is locked with a password; save a copy without it");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPdf() {
        assertRefused(
                "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII),
                "the PDF is damaged and cannot be read; get it again");
    }

    /** Cut or garbled anywhere, a file is read in part or refused in one line; nothing else may come of it. */
    @Test
    void survivesDamageAnywhere() {
        for (int i = 0; i < 30; i++) {
            sheet.text(72, 80 + 15 * i, ROMAN, 10, "Recalling line " + i + " of a text that will be damaged");
        }
        byte[] whole = sheet.bytes();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? 1 + random.nextInt(whole.length) : whole.length);
            for (int k = 0; i % 2 == 1 && k < 20; k++) {
                damaged[9 + random.nextInt(damaged.length - 9)] = (byte) random.nextInt(256);
            }
            try {
                assertTrue(SourceReader.read(damaged, "a.pdf", ReadOptions.DEFAULT)
                                .lines()
                                .size()
                        < 1000);
            } catch (InputException refusal) {
                assertTrue(refusal.getMessage().matches("a\\.pdf: [^\n]+; [^\n]+"), refusal.getMessage());
            }
        }
    }

    @Test
    void saysWhichPagesItLeftUnread() {
        sheet.text(72, 100, ROMAN, 10, "The same text on every one of the pages");
        PDPage page = sheet.document.getPage(0);
        for (int i = 0; i < PdfReader.MAX_PAGES; i++) {
            PDPage copy = new PDPage(PDRectangle.LETTER);
            copy.getCOSObject().setItem("Contents", page.getCOSObject().getItem("Contents"));
            copy.setResources(page.getResources());
            sheet.document.addPage(copy);
        }
        SourceText text = sheet.read();
        assertEquals(PdfReader.MAX_PAGES, text.lines().size());
        assertEquals(
                List.of("read.pages"),
                text.diagnostics().stream().map(said -> said.code()).toList());
    }

    @Test
    void saysWhichPageHeldTooMuch() {
        String words = "ab ".repeat(1000);
        for (int i = 0; i <= PageScan.MAX_GLYPHS / words.length(); i++) {
            sheet.text(72, 50 + i, ROMAN, 0.1f, words);
        }
        assertEquals(
                List.of("read.glyphs"),
                sheet.read().diagnostics().stream().map(said -> said.code()).toList());
    }

    @Test
    void stopsOnAPageOfEndlessDrawing() {
        sheet.text(72, 100, ROMAN, 10, "A text that stands before the drawing");
        for (int i = 0; i < PageScan.MAX_OPERATORS / 3 + 1; i++) {
            sheet.rule(1, 2, 300);
        }
        SourceText text = sheet.read();
        assertEquals(
                "A text that stands before the drawing", text.lines().get(0).text());
        assertEquals(
                List.of("read.glyphs"),
                text.diagnostics().stream().map(said -> said.code()).toList());
    }

    /** A stream that says a line of text and then nothing for a long time. */
    private COSStream blank(long bytes, String... entries) throws IOException {
        COSStream stream = sheet.document.getDocument().createCOSStream();
        for (int i = 0; i < entries.length; i += 2) {
            stream.setName(entries[i], entries[i + 1]);
        }
        byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("BT /F1 10 Tf 72 700 Td (A line of text before the void) Tj ET "
                    .getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < bytes; written += spaces.length) {
                out.write(spaces);
            }
        }
        return stream;
    }

    private PDResources resources() {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), ROMAN);
        return resources;
    }

    @Test
    void refusesABomb() throws IOException {
        sheet.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, blank(PackedStreams.MAX_BYTES));
        assertRefused(
                sheet.bytes(),
                "a part of the PDF unpacks to more than 64 MiB, which no text needs; print it to a new PDF if you"
                        + " trust it");
    }

    /** What calls itself a picture is not measured, so it is cut while it is read. */
    @Test
    void cutsABombThatPosesAsAPicture() throws IOException {
        PDPage page = sheet.document.getPage(0);
        page.setResources(resources());
        page.getCOSObject().setItem(COSName.CONTENTS, blank(PackedStreams.MAX_BYTES, "Subtype", "Image"));
        SourceText text = sheet.read();
        assertEquals(
                List.of("A line of text before the void"),
                text.lines().stream().map(Line::text).toList());
        assertEquals(
                List.of("read.glyphs"),
                text.diagnostics().stream().map(said -> said.code()).toList());
    }

    /** One form, drawn over and over, is unpacked each time. */
    @Test
    void stopsWhereAllPagesTogetherHoldTooMuch() throws IOException {
        long size = PackedStreams.MAX_BYTES - (1 << 20);
        PDFormXObject form = new PDFormXObject(blank(size, "Subtype", "Form"));
        form.setResources(resources());
        form.setBBox(PDRectangle.LETTER);
        PDPage page = sheet.document.getPage(0);
        PDResources drawn = new PDResources();
        drawn.put(COSName.getPDFName("X1"), form);
        page.setResources(drawn);
        COSStream contents = sheet.document.getDocument().createCOSStream();
        try (OutputStream out = contents.createOutputStream()) {
            out.write(
                    "/X1 Do ".repeat((int) (PageScan.MAX_ALL_BYTES / size) + 1).getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        sheet.page().text(72, 100, ROMAN, 10, "The page that comes after");
        assertEquals(
                List.of("read.glyphs", "read.pages"),
                sheet.read().diagnostics().stream().map(said -> said.code()).toList());
    }

    /** Each page is within the limits of a page; all are of one content. */
    @Test
    void stopsWhereAllPagesTogetherHaveTooManyLettersOrSteps() throws IOException {
        assertExhausted("BT /F1 10 Tf 72 700 Td (" + "m".repeat(900) + ") Tj ET", new PageScan(10_000, 1_000), 12);
        assertExhausted("q Q ".repeat(500), new PageScan(10_000, 10_000), 10);
    }

    private static void assertExhausted(String drawing, PageScan scan, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), ROMAN);
            page.setResources(resources);
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawing.getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            for (int i = 1; i <= pages; i++) {
                assertFalse(scan.exhausted(), "before page " + i);
                scan.scan(page);
                assertFalse(scan.overflowed(), "on page " + i);
            }
            assertTrue(scan.exhausted());
        }
    }

    @Test
    void readsFiveHundredPagesToTheLastLine() {
        int pages = 500;
        int lines = 45;
        for (int page = 1; page <= pages; page++) {
            for (int i = 0; i < lines; i++) {
                String text =
                        "Page " + page + ", line " + i + ": the quay is to be kept clear of nets, ropes and sails";
                sheet.text(72, 60 + 15 * i, ROMAN, 10, text);
            }
            if (page < pages) {
                sheet.page();
            }
        }
        SourceText text = sheet.read();
        assertEquals(pages * lines, text.lines().size());
        assertEquals(pages, text.lines().get(pages * lines - 1).page());
        assertEquals(List.of(), text.diagnostics());
    }

    private static List<String> textsOf(Line.Role role, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .toList();
    }

    /** They go on with the lines of the next page, which alone would not show what they count. */
    @Test
    void takesOutTheNumbersOfLines() {
        List<String> printed = List.of(
                "The keeper of the harbour measures the depth of each basin and of the",
                "canal between them in every month of the year in which there is no ice",
                "on either of them.",
                "The towns lend their boats.");
        for (int i = 0; i < printed.size(); i++) {
            sheet.text(70 - Sheet.width(ROMAN, 10, "" + (i + 9)), 100 + 20 * i, ROMAN, 10, "" + (i + 9));
            sheet.text(90, 100 + 20 * i, ROMAN, 12, printed.get(i));
        }
        sheet.page().text(65, 100, ROMAN, 10, "1");
        sheet.text(90, 100, ROMAN, 12, "The boats come back.");
        List<Line> lines = lines();
        assertEquals(
                Stream.concat(printed.stream(), Stream.of("The boats come back."))
                        .toList(),
                textsOf(Line.Role.PRINTED, lines));
        assertEquals(List.of("9 10 11 12", "1"), textsOf(Line.Role.FURNITURE, lines));
    }

    @Test
    void keepsTheNumbersOfParagraphsOfOneLine() {
        for (int i = 1; i <= 6; i++) {
            sheet.text(60, 100 + 20 * i, ROMAN, 12, "" + i);
            sheet.text(90, 100 + 20 * i, ROMAN, 12, "the towns of the valley lend boats to each other in the spring;");
        }
        assertEquals(List.of(), textsOf(Line.Role.FURNITURE, lines()));
    }

    /** Short articles, whose lines stand level with none of the other column. */
    @Test
    void readsColumnsWhoseLinesDoNotStandLevel() {
        for (int i = 0; i < 9; i++) {
            String text = i % 3 == 2 ? "ends." : "the left column goes on from line to line " + i;
            sheet.text(60, 100 + 12 * i, ROMAN, 10, text);
        }
        for (int i = 0; i < 12; i++) {
            String text = i % 3 == 2 ? "ends." : "the right column goes on from line to line " + i;
            sheet.text(270, 106 + 12 * i, ROMAN, 10, text);
        }
        List<String> texts = texts();
        assertEquals(21, texts.size());
        assertTrue(texts.subList(0, 9).stream().noneMatch(text -> text.contains("right")), texts.toString());
        assertTrue(texts.subList(9, 21).stream().noneMatch(text -> text.contains("left")), texts.toString());
    }

    @Test
    void takesALongRowOfUnderscoresForARule() {
        sheet.text(72, 80, ROMAN, 12, "Order 4");
        sheet.text(72, 100, ROMAN, 12, "_".repeat(60));
        sheet.text(72, 120, ROMAN, 12, "Name: ______");
        assertEquals(
                List.of(Line.Role.PRINTED, Line.Role.RULE, Line.Role.PRINTED),
                lines().stream().map(Line::role).toList());
    }

    @Test
    void readsAPageThatStandsSidewaysAmongUprightOnes() {
        sheet.text(72, 100, ROMAN, 10, "The page that stands upright");
        sheet.page().turned(100, 700, ROMAN, 10, "The first line of the wide table that stands sideways", Math.PI / 2);
        sheet.turned(120, 700, ROMAN, 10, "and the second line of it", Math.PI / 2);
        sheet.text(300, 750, ROMAN, 10, "2");
        List<Line> lines = lines();
        assertEquals(
                List.of(
                        "The page that stands upright",
                        "The first line of the wide table that stands sideways",
                        "and the second line of it"),
                textsOf(Line.Role.PRINTED, lines));
        assertEquals(List.of("2"), textsOf(Line.Role.FURNITURE, lines));
    }

    /** PDFBox passes over the header, whatever it says. */
    @Test
    void refusesABombWhoseHeaderIsBroken() throws IOException {
        COSStream stream = blank(PackedStreams.MAX_BYTES);
        byte[] packed = stream.createRawInputStream().readAllBytes();
        packed[0] = 0;
        packed[1] = 0;
        COSStream broken = new COSStream();
        try (OutputStream out = broken.createRawOutputStream()) {
            out.write(packed);
        }
        broken.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        sheet.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, broken);
        assertRefusedSoon("unpacks to more than 64 MiB");
    }

    @Test
    void refusesATableOfCharactersThatPosesAsAPicture() throws IOException {
        claims(COSName.TO_UNICODE, blank(PackedStreams.MAX_BYTES, "Subtype", "Image"));
        assertRefusedSoon("names more characters than there are");
    }

    @Test
    void refusesATableOfTooManyRanges() throws IOException {
        claims(
                COSName.TO_UNICODE,
                packed("1 beginbfrange\n" + "<0000> <FFFF> <0000>\n".repeat(100_000) + "endbfrange\n"));
        assertRefusedSoon("names more characters than there are");
    }

    @Test
    void refusesWidthsOfTooManyCharacters() throws IOException {
        COSArray widths = new COSArray();
        List.of(0, Integer.MAX_VALUE, 500).forEach(number -> widths.add(COSInteger.get(number)));
        claims(COSName.W, widths);
        assertRefusedSoon("names the widths of more characters than there are");
    }

    private void claims(COSName key, COSBase value) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Times-Roman"));
        font.setItem(key, value);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        PDPage page = sheet.document.getPage(0);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, packed("BT /F1 10 Tf 72 700 Td (A line of the text) Tj ET"));
    }

    private COSStream packed(String text) throws IOException {
        COSStream stream = sheet.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private void assertRefusedSoon(String what) throws IOException {
        byte[] bytes = sheet.bytes();
        InputException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(InputException.class, () -> SourceReader.read(bytes, "a.pdf", ReadOptions.DEFAULT)));
        assertTrue(refusal.getMessage().contains(what), refusal.getMessage());
    }
}
