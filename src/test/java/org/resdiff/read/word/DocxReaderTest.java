package org.resdiff.read.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.resdiff.read.word.Docx.item;
import static org.resdiff.read.word.Docx.p;
import static org.resdiff.read.word.Docx.r;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;
import org.resdiff.read.Lines;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

class DocxReaderTest {
    private static final ReadOptions REJECT = new ReadOptions(null, ReadOptions.Revisions.REJECT);

    /** Levels: "1.", "(a)", "(i)"; list 2 goes on with list 1; list 3 starts its second level at 3; list 4 has bullets. */
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "(%2)", "") + level(2, "lowerRoman", "(%3)", "")
            + level(3, "decimal", "%1.%4", "") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'>" + level(0, "bullet", "\uF0B7", "") + level(1, "bullet", "–", "")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'>" + level(0, "upperRoman", "Part %1", "<w:pStyle w:val='Part'/>")
            + level(1, "decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val='0'/>") + "</w:abstractNum>"
            + num(1, 0, "") + num(2, 0, "")
            + num(
                    3,
                    0,
                    "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"
                            + "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='3'/></w:lvlOverride>")
            + num(4, 1, "") + num(5, 2, "");

    private static final String STYLES = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'/><w:style"
            + " w:type='paragraph' w:styleId='Head'><w:pPr><w:outlineLvl"
            + " w:val='1'/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Title'><w:name"
            + " w:val='Title'/></w:style><w:style w:type='paragraph'"
            + " w:styleId='Quote'><w:rPr><w:i/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Quote2'><w:basedOn"
            + " w:val='Quote'/></w:style><w:style w:type='character'"
            + " w:styleId='Emph'><w:rPr><w:i/></w:rPr></w:style><w:style w:type='character'"
            + " w:styleId='Ref'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style><w:style w:type='paragraph'"
            + " w:styleId='Part'><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style><w:style"
            + " w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:type='paragraph'"
            + " w:styleId='B'><w:basedOn w:val='A'/></w:style>";

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String num(int list, int scheme, String overrides) {
        return "<w:num w:numId='" + list + "'><w:abstractNumId w:val='" + scheme + "'/>" + overrides + "</w:num>";
    }

    private static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static SourceText read(Docx docx, ReadOptions options) {
        return SourceReader.read(docx.bytes(), "draft.docx", options);
    }

    private static void assertLines(Docx docx, String... lines) {
        assertEquals(List.of(lines), Lines.shown(read(docx, ReadOptions.DEFAULT)));
    }

    private static Docx numbered(String body) {
        return new Docx(body).with("numbering", "numbering", NUMBERING).with("styles", "styles", STYLES);
    }

    @Test
    void printsTheNumbersThatWordCounts() {
        assertLines(
                numbered(item(1, 0, "Calls upon States:")
                        + item(1, 1, "to dig:")
                        + item(1, 2, "deep;")
                        + item(1, 2, "wide;")
                        + item(1, 1, "to carry;")
                        + p(r("closing text"))
                        + item(2, 0, "Goes on;")
                        + item(2, 1, "anew;")
                        + item(1, 3, "Decimal;")
                        + item(3, 0, "Restarts;")
                        + item(3, 1, "at c;")
                        + item(3, 1, "then d;")
                        + item(3, 0, "Two.")
                        + item(99, 0, "No list.")),
                "P1 1. Calls upon States:",
                "P2 (a) to dig:",
                "P3 (i) deep;",
                "P3 (ii) wide;",
                "P2 (b) to carry;",
                "P0 closing text",
                "P1 2. Goes on;",
                "P2 (a) anew;",
                "P4 2.1 Decimal;",
                "P1 1. Restarts;",
                "P2 (c) at c;",
                "P2 (d) then d;",
                "P1 2. Two.",
                "P0 No list.");
    }

    @Test
    void countsEmptyItemsAndDropsBulletsBeforeTypedLabels() {
        assertLines(
                numbered(item(1, 0, "One")
                        + item(1, 0, "")
                        + item(1, 0, "Three")
                        + item(4, 0, "point")
                        + item(4, 0, "(b) typed")
                        + item(4, 0, "")
                        + item(4, 1, "dash")),
                "P1 1. One",
                "P1 2.",
                "P1 3. Three",
                "P1 • point",
                "P1 (b) typed",
                "P2 – dash");
    }

    @Test
    void numbersByStyleAndLegally() {
        assertLines(
                numbered(styled("Part", r("First")) + item(5, 1, "below") + styled("Part", r("Second"))
                        + item(5, 1, "goes on")
                        + "<w:p><w:pPr><w:pStyle w:val='Part'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                        + r("Bare") + "</w:p>"),
                "P1 Part I First",
                "P2 1.1 below",
                "P1 Part II Second",
                "P2 2.2 goes on",
                "P0 Bare");
    }

    @Test
    void takesLooksFromRunsAndStyles() {
        assertLines(
                numbered(p(
                                r("i", "Recalling "),
                                r("its "),
                                r("b", "report"),
                                r("u w:val='single'", " of"),
                                r("strike", " old"),
                                r("vertAlign w:val='superscript'", "3"),
                                r(" the 9"),
                                r("vertAlign w:val='superscript'", "th"))
                        + styled(
                                "Quote2",
                                r("all "),
                                r("i w:val='0'", "but "),
                                r("rStyle w:val='Emph'", "these "),
                                r("two"))
                        + styled("Head", r("Part one"))
                        + styled("Head", r("Not a heading;"))
                        + styled("Title", r("Wells"))
                        + styled("A", r("Circle"))),
                "P0 {i:Recalling} its {b:report} {u:of} ~~old~~{p:3} the 9th",
                "P0 {i:all} but these {i:two}",
                "H2 {b:Part one}",
                "P0 {b:Not a heading;}",
                "H1 Wells",
                "P0 Circle");
    }

    @Test
    void readsWhatWrapsAndInterruptsText() {
        assertLines(
                new Docx(p("<w:hyperlink>" + r("link") + "</w:hyperlink><w:smartTag>" + r(" tag") + "</w:smartTag>"
                                + "<w:sdt><w:sdtContent>" + r(" control")
                                + "</w:sdtContent></w:sdt><w:r><w:tab/><w:t>tab"
                                + " soft</w:t><w:softHyphen/><w:t>hyphen</w:t><w:noBreakHyphen/><w:t>hard</w:t><w:br/><w:t>line</w:t><w:sym"
                                + " w:font='Symbol' w:char='F0B7'/></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")
                        + "<w:sdt><w:sdtContent>" + p(r("Block control")) + "</w:sdtContent></w:sdt>"
                        + p(r("Requests;"), "<w:r><w:br/><w:t>3 bis. Requests more;</w:t></w:r>")),
                "P0 link tag control tab softhyphen\u2011hard line•x+1",
                "P0 Block control",
                "P0 Requests;",
                "P0 3 bis. Requests more;");
    }

    @Test
    void readsResultsOfFieldsAndNotTheirCodes() {
        String nested = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("no")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("result")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertLines(
                new Docx(p(r("A "), nested, r(" B "), "<w:fldSimple w:instr='DATE'>" + r("today") + "</w:fldSimple>")),
                "P0 A result B today");
    }

    @Test
    void readsNotesAfterTheirParagraph() {
        String cite = "<w:r><w:footnoteReference w:id='5'/></w:r>";
        String own = "<w:r><w:footnoteReference w:id='6' w:customMarkFollows='1'/></w:r>"
                + r("vertAlign w:val='superscript'", "*");
        String end = "<w:r><w:endnoteReference w:id='2'/></w:r>";
        assertLines(
                new Docx(p(r("Recalling A,"), cite, r(" and B,"), own) + p(r("End."), end, cite))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id='0' w:type='separator'>" + p(r("no"))
                                        + "</w:footnote><w:footnote w:id='5'>"
                                        + p("<w:r><w:footnoteRef/></w:r>", r(" See "), r("i", "there"), r("."))
                                        + p(r("And here."))
                                        + "</w:footnote><w:footnote w:id='6'>"
                                        + p(r("vertAlign w:val='superscript'", "*"), r(" New.")) + "</w:footnote>")
                        .with("endnotes", "endnotes", "<w:endnote w:id='2'>" + p(r("Last.")) + "</w:endnote>")
                        .with("settings", "settings", "<w:footnotePr><w:numStart w:val='7'/></w:footnotePr>"),
                "P0 Recalling A,{n:7} and B,{p:*}",
                "N0 {n:7} See {i:there}. And here.",
                "N0 {p:*} New.",
                "P0 End.{n:i,8}",
                "N0 {n:i} Last.",
                "N0 {n:8} See {i:there}. And here.");
    }

    @Test
    void readsTables() {
        String cell = "<w:tc>" + p(r("2019")) + "</w:tc>";
        assertLines(
                new Docx("<w:tbl><w:tr>" + cell + "<w:tc>" + p(r("i", "Sum")) + p(r("of it")) + "</w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell + cell + "</w:tr>"
                        + "<w:sdt><w:sdtContent><w:tr>" + cell + "<w:sdt><w:sdtContent>" + cell
                        + "</w:sdtContent></w:sdt></w:tr>"
                        + "</w:sdtContent></w:sdt></w:tbl>"
                        + "<w:tbl><w:tr><w:tc>" + p(r("One")) + p(r("Two")) + p(r("Three")) + "</w:tc>" + cell
                        + "</w:tr></w:tbl>"),
                "T0 2019|{i:Sum} of it",
                "T0 2019|2019",
                "P0 One",
                "P0 Two",
                "P0 Three",
                "P0 2019");
    }

    @Test
    void readsTextBoxesOnceAndAfterTheirParagraph() {
        String box = "<w:txbxContent>" + p(r("In the box")) + "</w:txbxContent>";
        assertLines(
                new Docx(p(
                        r("Before "),
                        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice>"
                                + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                        r("after"))),
                "P0 Before after",
                "P0 In the box");
    }

    @Test
    void setsHeadsAndFeetAside() {
        assertLines(
                new Docx(p(r("Text")))
                        .with("header", "hdr", p(r("A/80/"), r("L.1")) + p())
                        .with(
                                "footer",
                                "ftr",
                                "<w:tbl><w:tr><w:tc>" + p(r("2")) + "</w:tc><w:tc>" + p(r("26-00001"))
                                        + "</w:tc></w:tr></w:tbl>"),
                "F0 A/80/L.1",
                "P0 Text",
                "F0 2 26-00001");
    }

    @Test
    void readsEitherSideOfTrackedChanges() {
        String markDeleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
        String markInserted =
                "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:ins/></w:rPr></w:pPr>";
        Docx docx = numbered(p(
                        r("Requests "),
                        "<w:del><w:r><w:delText>one</w:delText></w:r></w:del>",
                        "<w:ins>" + r("two") + "</w:ins>",
                        r(" reports,"))
                + p(markDeleted, r("first half")) + p(r(" second half,"))
                + p(
                        "<w:moveFrom>" + r("moved") + "</w:moveFrom>",
                        r("stays,"),
                        "<w:moveTo>" + r(" moved") + "</w:moveTo>")
                + p(
                        "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
                        "<w:del><w:r><w:delText>all gone</w:delText></w:r></w:del>")
                + p(markInserted, "<w:ins>" + r("all new;") + "</w:ins>") + item(1, 0, "old;")
                + "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId"
                + " w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>restyled.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>" + p(r("new")) + "</w:tc><w:tc>" + p(r("row"))
                + "</w:tc></w:tr></w:tbl>");
        assertEquals(
                List.of(
                        "P0 Requests two reports,",
                        "P0 first half second half,",
                        "P0 stays, moved",
                        "P1 1. all new;",
                        "P1 2. old;",
                        "P0 {b:restyled.}",
                        "T0 new|row"),
                Lines.shown(read(docx, ReadOptions.DEFAULT)));
        assertEquals(
                List.of(
                        "P0 Requests one reports,",
                        "P0 first half",
                        "P0 second half,",
                        "P0 movedstays,",
                        "P0 all gone",
                        "P1 1. old;",
                        "P2 (a) {i:restyled.}"),
                Lines.shown(read(docx, REJECT)));
        assertEquals(
                List.of("read.revisions"),
                read(docx, REJECT).diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .toList());
    }

    @Test
    void commentsAreCountedAndLeftOut() {
        Docx docx = new Docx(p(r("Notes the plan;")))
                .with("comments", "comments", "<w:comment w:id=\"1\">" + p(r("Why?")) + "</w:comment>");
        assertEquals(List.of("P0 Notes the plan;"), Lines.shown(read(docx, ReadOptions.DEFAULT)));
        assertEquals(
                "1 comments were left out",
                read(docx, ReadOptions.DEFAULT).diagnostics().get(0).message());
    }

    @Test
    void readsInsertedAndDeletedCells() {
        Docx docx = new Docx("<w:tbl><w:tr><w:tc>" + p(r("Fee")) + "</w:tc><w:tc><w:tcPr><w:cellIns/></w:tcPr>"
                + p(r("new")) + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + p(r("old"))
                + "</w:tc></w:tr></w:tbl>");
        assertEquals(List.of("T0 Fee|new"), Lines.shown(read(docx, ReadOptions.DEFAULT)));
        assertEquals(List.of("T0 Fee|old"), Lines.shown(read(docx, REJECT)));
        assertEquals("read.revisions", read(docx, REJECT).diagnostics().get(0).code());
    }

    @Test
    void countsParagraphs() {
        assertEquals(
                List.of(1, 3, 4),
                read(new Docx(p(r("a")) + p() + p(r("b")) + p(r("c"))), ReadOptions.DEFAULT).lines().stream()
                        .map(Line::number)
                        .toList());
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] whole = new Docx(p(r("text"))).bytes();
        assertRefused(
                "the Word file is damaged; open it in Word and save it anew", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("the document has no text; give a document with text", new Docx(p()).bytes());
        assertRefused("the Word file is damaged; open it in Word and save it anew", new Docx("<w:p>").bytes());
        assertRefused(
                "the Word file is damaged; open it in Word and save it anew",
                Docx.zip(Map.of("word/document.xml", "<w:document/>")));
    }

    @Test
    void refusesDeepNestingAndZipBombs() {
        assertRefused(
                "elements nest deeper than 500 levels; save the text anew as DOCX or PDF",
                new Docx(noise() + "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)).bytes());
        assertRefused(
                "the file unpacks to a suspicious size (a ZIP bomb?); save the text anew as DOCX or PDF",
                new Docx(p(r(" ".repeat(40_000_000)))).bytes());
        assertRefused(
                "a part of the file unpacks to more than 100 MB (a ZIP bomb?); save the text anew as DOCX or PDF",
                stating(300_000_000));
    }

    /** A package whose first entry says that it unpacks to so many bytes. */
    private static byte[] stating(int size) {
        byte[] header = new byte[30];
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(0, 0x04034B50).putInt(18, size).putInt(22, size).putShort(26, (short) 1);
        return (new String(header, ISO_8859_1) + "a" + "text").getBytes(ISO_8859_1);
    }

    /** Text that no ZIP makes small, so that what stands beside it is no bomb. */
    private static String noise() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder("<!--");
        for (int i = 0; i < 50_000; i++) {
            noise.append(Integer.toHexString(random.nextInt()));
        }
        return noise.append("-->").toString();
    }

    @Test
    void refusesDocumentTypesSoThatNoEntityIsFetched() {
        byte[] bytes = new Docx(p(r("text")))
                .replacing("document", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>")
                .bytes();
        assertRefused("the Word file is damaged; open it in Word and save it anew", bytes);
    }

    private static void assertRefused(String what, byte[] bytes) {
        InputException e = assertThrows(
                InputException.class,
                () -> SourceReader.read(
                        bytes, "draft.docx", new ReadOptions(Format.DOCX, ReadOptions.Revisions.ACCEPT)));
        assertEquals("draft.docx: " + what, e.getMessage());
    }

    @Test
    void keepsCellsInTheirColumnsWhereOthersSpan() {
        String cell = "<w:tc>" + Docx.p(Docx.r("a")) + "</w:tc>";
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + Docx.p(Docx.r("w")) + "</w:tc>";
        Docx docx = new Docx("<w:tbl><w:tr>" + wide + cell + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                + cell + cell + "</w:tr></w:tbl>");
        assertLines(docx, "T0 w||a", "T0 |a|a");
    }
}
