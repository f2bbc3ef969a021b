package org.resdiff.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;
import org.resdiff.read.Lines;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

class HtmlReaderTest {
    private static void assertLines(String html, String... lines) {
        assertEquals(List.of(lines), Lines.shown(html, Format.HTML));
    }

    @Test
    void readsParagraphsWithStyles() {
        assertLines(
                "<!doctype html><title>Not shown</title><h1>Safe <em>wells</em></h1><p><i>Recalling </i>its\n"
                        + "  <b>re&shy;port</b>&nbsp;<u>of</u> <s>old</s>,<sup>4</sup><p>The 9<sup>th</sup> day",
                "H1 Safe {i:wells}",
                "P0 {i:Recalling} its {b:report} {u:of} ~~old~~,{p:4}".replace("} {u", "}\u00A0{u"),
                "P0 The 9th day");
    }

    @Test
    void readsStyleSheetsOfThePage() {
        assertLines(
                "<style>p.x, .y { font-style: italic } em {font-style:normal}</style><p class=x>All <em>but</em>"
                        + " this</p><p><span class='y z'>Some</span> <span"
                        + " style='font-weight:700;display:inline'>bold</span><span style='display: none'>hidden</span>"
                        + " <span style='vertical-align:super'>2</span></p>",
                "P0 {i:All} but {i:this}",
                "P0 {i:Some} {b:bold} {p:2}");
    }

    @Test
    void printsTheNumbersOfLists() {
        assertLines(
                "<ol start=3><li>Three<ol type=a><li>To dig</li><li><p>To carry</p><p>far</p></li></ol></li>"
                        + "<li value=7>Seven</li><li>Eight</li></ol>"
                        + "<ol style='list-style-type: lower-roman'><li>one<li>two</ol>"
                        + "<ol type=I reversed><li>two<li>one</ol><ul><li>point<li>(b) own letter</ul>"
                        + "<ol style='list-style-type:none'><li>bare</ol>",
                "P1 3. Three",
                "P2 a. To dig",
                "P2 b. To carry",
                "P0 far",
                "P1 7. Seven",
                "P1 8. Eight",
                "P1 i. one",
                "P1 ii. two",
                "P1 II. two",
                "P1 I. one",
                "P1 • point",
                "P1 (b) own letter",
                "P0 bare");
    }

    @Test
    void readsBreaks() {
        assertLines(
                "<div>Safe<br>wells<br><br>The Assembly,<br>1. Decides;<br>2. Thanks.</div>",
                "P0 Safe wells",
                "P0 The Assembly,",
                "P0 1. Decides;",
                "P0 2. Thanks.");
    }

    @Test
    void readsTablesOfDataByRowsAndTablesOfLayoutByCells() {
        assertLines(
                "<table><caption>Sums</caption><tr><th>Year<th>Sum<tr><td><p>2019</p><td>4 <i>m</i></table>"
                        + "<table><tr><td><p>One</p><p>Two</p><p>Three</p><td>Four</table>",
                "P0 Sums",
                "T0 Year|Sum",
                "T0 2019|4 {i:m}",
                "P0 One",
                "P0 Two",
                "P0 Three",
                "P0 Four");
    }

    @Test
    void readsNotesOfSeveralMakers() {
        assertLines(
                "<p>Text<a href='#_ftn1' name='_ftnref1'>1</a> and<a role=doc-noteref href='#x'>2</a></p><div"
                        + " id=ftn1><p><a href='#_ftnref1'>1</a> First.</p><p>Its end.</p></div><section><ol><li"
                        + " id='fn2'><p>Second. <a href='#fnref2' class=footnote-backref>↩</a></p></li></ol></section>",
                "P0 Text{n:1} and{n:2}",
                "N0 {n:1} First. Its end.",
                "N0 {n:1} Second.");
    }

    @Test
    void leavesPageHeadsAsideAndScriptsOut() {
        assertLines(
                "<header>Site</header><nav><a>Home</a></nav><article><header><h1>Title</h1></header><p>Text</article>"
                        + "<script>var p = '<p>no</p>'</script><noscript>no</noscript><footer>Imprint</footer>",
                "F0 Site",
                "F0 Home",
                "H1 Title",
                "P0 Text",
                "F0 Imprint");
    }

    @Test
    void keepsPreformattedLines() {
        SourceText text = Lines.read("<p>A</p>\n<pre>\nThe  <b>Assembly</b>,\n\n  1.  Decides</pre>", Format.HTML);
        assertEquals(
                List.of("A", "The  Assembly,", "", "  1.  Decides"),
                text.lines().stream().map(Line::text).toList());
        assertEquals(Line.Role.PRINTED, text.lines().get(1).role());
        assertEquals(
                List.of(1, 3, 4, 5), text.lines().stream().map(Line::number).toList());
    }

    /** The same machine loses tables: small blocks with rows of figures, a name glued to its first. */
    @Test
    void findsTheTablesOfAMachine() {
        String html = "<style classref='.x_10'>a{font-size: 10.0}</style><style classref='.x_9'>a{font-size:"
                + " 9.0}</style><style classref='.x_6'>a{font-size: 6.0}</style><div><span class='x_10'>The board"
                + " adopts the fees of all ports of the coast for the coming year as they are set out in the table"
                + " below. </span></div><div><span"
                + " class='x_9'>Port </span></div><div><span class='x_9'>Fee, sum and rest </span></div><div><span"
                + " class='x_9'>Northport2.841 67 287 </span></div><div><span class='x_9'>Southport1.588 - -"
                + " Westport</span><span class='x_6'>a</span><span class='para'>0.5 1 2 </span></div><div><span"
                + " class='x_6'>a </span><span class='x_9'>Without its islands. </span></div>";
        assertLines(
                html,
                "P0 The board adopts the fees of all ports of the coast for the coming year as they are set out in the"
                        + " table below.",
                "T0 Port",
                "T0 Fee, sum and rest",
                "T0 Northport|2.841 67 287",
                "T0 Southport|1.588 - -",
                "T0 Westport{p:a}|0.5 1 2",
                "N0 {p:a} Without its islands.");
    }

    /** A machine that prints pages as HTML: a span for each font, no spaces between spans, notes by their size alone. */
    @Test
    void partsWhatAMachineGlued() {
        String sheet =
                "<style classref='.f x_10'>.f x_10 {font-size: 9.96}</style><style classref='.f x_6'>{font-size: 6.0}</style>"
                        .replace(".f x_10 {", "{");
        String html = sheet.replace("{font-size: 9.96}", "a{font-size: 9.96}")
                        .replace("{font-size: 6.0}", "a{font-size: 6.0}")
                + "<style classref='.f x_9'>a{font-size: 9.0}</style><style classref='.f"
                + " x_10_i'>a{font-size:9.96;font-style:italic}</style><div><span class='para'>1.</span><span class='f"
                + " x_10_i'>Notes </span><span class='f x_10'>decision</span><span class='f"
                + " x_10'><a>3/CP.9</a></span><span class='f x_10'>, and the port</span><span class='f"
                + " x_10'>al</span><span class='f x_6'>1</span><span class='f x_10'>of States;</span><span class='f"
                + " x_6'>2</span></div><div><span class='f x_10_i'>9</span><span class='f x_6'>th</span><span class='f"
                + " x_10_i'>meeting of the long body text</span></div><div><span class='f x_6'>1</span><span class='f"
                + " x_9'>See there.</span><span class='f x_6'>2</span><span class='f x_9'>And here.</span></div>";
        assertLines(
                html,
                "P0 1. {i:Notes} decision 3/CP.9, and the portal{p:1} of States;{p:2}",
                "P0 {i:9}th {i:meeting of the long body text}",
                "N0 {p:1} See there.",
                "N0 {p:2} And here.");
    }

    @Test
    void believesTheDeclaredEncoding() {
        byte[] bytes = "<meta charset='iso-8859-2'><p>Wałęsa".getBytes(Charset.forName("ISO-8859-2"));
        SourceText text = SourceReader.read(bytes, "page", new ReadOptions(Format.HTML, ReadOptions.Revisions.ACCEPT));
        assertEquals(List.of("P0 Wałęsa"), Lines.shown(text));
    }

    @Test
    void fetchesNothing() {
        assertEquals(
                List.of("P0 &secret; text"),
                Lines.shown(
                        "<!DOCTYPE html SYSTEM 'http://127.0.0.1:9/x.dtd'><link rel=stylesheet"
                                + " href='http://127.0.0.1:9/x.css'><p>&secret; text<img src='http://127.0.0.1:9/x.png'>",
                        Format.HTML));
    }

    @Test
    void refusesAPageWithoutText() {
        InputException e = assertThrows(
                InputException.class,
                () -> Lines.read("<html><script>app()</script><nav>Home</nav></html>", Format.HTML));
        assertEquals("draft: the page has no text; save it from a browser, or give a PDF", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"<div>,100000", "<b>,10000", "<ul><li>,10000", "<table><tr><td>,10000", "<p>a<br>,100000", "<td>,100000"
    })
    void readsHostileNestingInBoundedTime(String piece, int times) {
        SourceText text = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Lines.read("<p>" + piece.repeat(times) + "end", Format.HTML));
        assertTrue(text.lines().get(text.lines().size() - 1).text().endsWith("end"), piece);
    }

    @Test
    void saysWhereNestingWasCut() {
        assertEquals(
                List.of("read.depth"),
                Lines.read("<div>".repeat(HtmlReader.MAX_DEPTH) + "deep", Format.HTML).diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .toList());
        assertEquals(
                List.of(), Lines.read("<div>".repeat(50) + "deep", Format.HTML).diagnostics());
    }

    @Test
    void readsTheMainPartOfAPage() {
        String page = "<html><body><a href='#m'>Skip</a><div><h2>Offers</h2></div><main id=m><h1>Rules</h1>"
                + "<p>Row<a aria-hidden=true>¶</a>.</p></main><p id=fn1><sup>1</sup> See.</p><dialog>No</dialog></body></html>";
        assertEquals(
                List.of("F0 Skip", "F0 Offers", "H1 Rules", "P0 Row.", "N0 {p:1} See."),
                Lines.shown(page, Format.HTML));
    }

    @Test
    void readsOnPastCommentsOfAnyLengthInASheet() {
        assertLines(
                "<style>/" + "*".repeat(50_000) + "/ .em {font-style: italic} /* no end</style><p class=em>Wells</p>",
                "P0 {i:Wells}");
    }

    @Test
    void keepsCellsInTheirColumnsWhereOthersSpan() {
        assertLines(
                "<table><tr><th rowspan=2>Port<th colspan=2>Fee<th>Day<tr><td>boat<td>raft<td>1<tr><td>Pike<td>4<td>5<td>2</table>",
                "T0 Port|Fee||Day",
                "T0 |boat|raft|1",
                "T0 Pike|4|5|2");
    }
}
