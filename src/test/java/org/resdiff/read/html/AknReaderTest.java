package org.resdiff.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.model.SourceText;
import org.resdiff.read.Lines;

class AknReaderTest {
    private static String akn(String content) {
        return "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement>"
                + content + "</statement></akomaNtoso>";
    }

    private static void assertLines(String content, String... lines) {
        assertEquals(List.of(lines), Lines.shown(akn(content), Format.AKN));
    }

    @Test
    void readsProvisionsWithTheirNumbers() {
        assertLines(
                "<meta><identification><FRBRthis"
                        + " value='x'/>no</identification></meta><preface><longTitle><p><docNumber>Decision"
                        + " 4</docNumber></p></longTitle><container name='title'><p>Safe"
                        + " wells</p></container></preface><preamble><recitals><intro><p><i>considering</i></p></intro><recital><num>a)</num><p>the"
                        + " need\n"
                        + " for water;</p></recital></recitals></preamble><mainBody><hcontainer><heading>decides</heading><paragraph><num>1</num><content><p>to"
                        + " dig;</p><p>deeply;</p></content></paragraph><paragraph><num>2</num><list><intro><p>to"
                        + " carry:</p></intro><point><num>(a)</num><content><p>water;</p></content></point>"
                        + "<point><num>(b)</num></point></list></paragraph></hcontainer></mainBody>",
                "P0 Decision 4",
                "H1 Safe wells",
                "P0 {i:considering}",
                "P1 a) the need for water;",
                "H1 decides",
                "P1 1. to dig;",
                "P0 deeply;",
                "P1 2. to carry:",
                "P2 (a) water;",
                "P2 (b)");
    }

    @Test
    void takesTheNumberThatAConverterLeftInTheText() {
        assertLines(
                "<mainBody><paragraph><content><p>1 to dig;</p></content></paragraph>"
                        + "<paragraph><num>2</num><content><p>to carry;</p></content></paragraph>"
                        + "<paragraph><content><p>7 wells stay.</p></content></paragraph></mainBody>",
                "P1 1. to dig;",
                "P1 2. to carry;",
                "P0 7 wells stay.");
    }

    @Test
    void putsNumberAndHeadingOfAGroupOnOneLine() {
        assertLines(
                "<body><chapter><num>Chapter II</num><article><num>Article 3</num><heading>Use of"
                        + " <b>terms</b></heading>"
                        + "<paragraph><content><p>Text.</p></content></paragraph></article></chapter></body>",
                "H1 Chapter II",
                "H2 Article 3 Use of {b:terms}",
                "P0 Text.");
    }

    @Test
    void readsNotesAndTables() {
        assertLines(
                "<meta><notes><note eId='n2' marker='2'><p>Kept apart.</p></note></notes></meta><mainBody><p>The"
                        + " report<authorialNote marker='1'><p>See <i>there</i>.</p></authorialNote><noteRef href='#n2'/>"
                        + " says</p>"
                        + "<table><tr><th><p>Year</p></th><th><p>Sum</p></th></tr><tr><td>2019</td><td><p>4</p></td></tr></table></mainBody>",
                "P0 The report{n:1,2} says",
                "N0 {n:1} See {i:there}.",
                "N0 {n:2} Kept apart.",
                "T0 Year|Sum",
                "T0 2019|4");
    }

    @Test
    void readsPrefixedNames() {
        assertEquals(
                List.of("P0 Text"),
                Lines.shown("<an:akomaNtoso xmlns:an='x'><an:p>Text</an:p></an:akomaNtoso>", Format.AKN));
    }

    @Test
    void fetchesNothingAndRefusesOtherXml() {
        assertEquals(
                List.of("P0 &e;"),
                Lines.shown(
                        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><akomaNtoso><p>&e;</p></akomaNtoso>",
                        Format.AKN));
        InputException e = assertThrows(InputException.class, () -> Lines.read("<feed><p>x</p></feed>", Format.AKN));
        assertEquals(
                "draft: XML without an akomaNtoso element; give Akoma Ntoso, HTML, PDF, Word or text", e.getMessage());
    }

    @Test
    void readsHostileNestingInBoundedTime() {
        SourceText text = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Lines.read(akn("<point>".repeat(100_000) + "<p>end</p>"), Format.AKN));
        assertTrue(text.lines().get(text.lines().size() - 1).text().endsWith("end"));
        assertEquals(
                List.of("read.depth"),
                text.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aLevelWithoutHeadingIsAnItemAndANoteWithoutMarkerIsCounted() {
        String bill = "<akomaNtoso><bill><body><section><num>1</num><heading>Oars</heading>"
                + "<level><num>(a)</num><content><p>ash<authorialNote><p>Or elm.</p></authorialNote>;</p></content></level>"
                + "</section></body></bill></akomaNtoso>";
        assertEquals(List.of("H1 1 Oars", "P1 (a) ash{n:1};", "N0 {n:1} Or elm."), Lines.shown(bill, Format.AKN));
    }

    @Test
    void readsALongTitleAsOneParagraph() {
        assertLines(
                "<preface><longTitle><p>A</p><p>bill</p><p>to</p><p>dig wells.</p></longTitle></preface>"
                        + "<mainBody><p>One.</p></mainBody>",
                "P0 A bill to dig wells.",
                "P0 One.");
    }

    @Test
    void keepsCellsInTheirColumnsWhereOthersSpan() {
        assertLines(
                "<mainBody><table><tr><td rowspan='2'><p>Well</p></td><td><p>1</p></td></tr><tr><td><p>2</p></td></tr></table></mainBody>",
                "T0 Well|1",
                "T0 |2");
    }
}
