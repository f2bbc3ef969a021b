package org.resdiff.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.resdiff.read.word.Docx.p;
import static org.resdiff.read.word.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.parse.Parser;
import org.resdiff.read.word.Docx;

/** A resolution with sections, notes, nested points, an annex and a table gives the same clauses in four formats. */
class SameResolutionTest {
    private static final String TEXT = """
        81/9. Lights of the coast

        The General Assembly,

        Recalling its resolution 80/9 of 4 December 2025 on lights,¹

        I

        Lighthouses

        1. Requests the keepers:

        (a) To paint their towers:

        (i) In white;

        (ii) In red;

        (b) To keep a log;

        II

        Buoys

        2. Adopts the list in the annex.

        Annex

        List of buoys

        1. Each buoy has a bell.

        _______________

        ¹ See the report on lights.
        """;

    private static final String MARKDOWN = """
        # 81/9. Lights of the coast

        The General Assembly,

        *Recalling* its resolution 80/9 of 4 December 2025 on lights,[^1]

        ## I

        ## Lighthouses

        1. *Requests* the keepers:

            (a) To paint their towers:

            (i) In white;

            (ii) In red;

            (b) To keep a log;

        ## II

        ## Buoys

        2. *Adopts* the list in the annex.

        # Annex

        # List of buoys

        1. Each buoy has a bell.

        | Port | Buoys |
        |---|---|
        | Northport | 12 |

        [^1]: See the report on lights.
        """;

    private static final String HTML = """
        <html><body><h1>81/9. Lights of the coast</h1><p>The General Assembly,</p>
        <p><i>Recalling</i> its resolution 80/9 of 4 December 2025 on lights,<sup><a href="#fn1">1</a></sup></p>
        <h2>I</h2><h2>Lighthouses</h2>
        <ol><li><p><i>Requests</i> the keepers:</p>
        <p>(a) To paint their towers:</p><p>(i) In white;</p><p>(ii) In red;</p><p>(b) To keep a log;</p></li></ol>
        <h2>II</h2><h2>Buoys</h2><ol start="2"><li><i>Adopts</i> the list in the annex.</li></ol>
        <h1>Annex</h1><h1>List of buoys</h1><ol><li>Each buoy has a bell.</li></ol>
        <table><tr><th>Port</th><th>Buoys</th></tr><tr><td>Northport</td><td>12</td></tr></table>
        <div id="fn1"><sup>1</sup> See the report on lights.</div></body></html>
        """;

    private static byte[] docx() {
        String cite = "<w:r><w:footnoteReference w:id='5'/></w:r>";
        return new Docx(heading(0, "81/9. Lights of the coast")
                        + p(r("The General Assembly,"))
                        + p(r("i", "Recalling"), r(" its resolution 80/9 of 4 December 2025 on lights,"), cite)
                        + heading(1, "I")
                        + heading(1, "Lighthouses")
                        + p(r("1. "), r("i", "Requests"), r(" the keepers:"))
                        + p(r("(a) To paint their towers:"))
                        + p(r("(i) In white;"))
                        + p(r("(ii) In red;"))
                        + p(r("(b) To keep a log;"))
                        + heading(1, "II")
                        + heading(1, "Buoys")
                        + p(r("2. "), r("i", "Adopts"), r(" the list in the annex."))
                        + heading(0, "Annex")
                        + heading(0, "List of buoys")
                        + p(r("1. Each buoy has a bell."))
                        + "<w:tbl>" + row("Port", "Buoys") + row("Northport", "12") + "</w:tbl>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id='5'>" + p("<w:r><w:footnoteRef/></w:r>", r(" See the report on lights."))
                                + "</w:footnote>")
                .bytes();
    }

    private static String heading(int level, String text) {
        return "<w:p><w:pPr><w:outlineLvl w:val='" + level + "'/></w:pPr>" + r(text) + "</w:p>";
    }

    private static String row(String one, String other) {
        return "<w:tr><w:tc>" + p(r(one)) + "</w:tc><w:tc>" + p(r(other)) + "</w:tc></w:tr>";
    }

    private static List<String> clauses(byte[] bytes, String name) {
        return Parser.parse(SourceReader.read(bytes, name, ReadOptions.DEFAULT)).clauses().stream()
                .map(clause -> clause.kind().id() + " " + clause.label() + ": " + clause.text()
                        + clause.marks().size())
                .toList();
    }

    private static List<String> clauses(String text, String name) {
        return clauses(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void markdownHtmlAndDocxAgreeInAll() {
        List<String> markdown = clauses(MARKDOWN, "lights.md");
        assertFalse(markdown.stream().anyMatch(clause -> clause.startsWith("unparsed")));
        assertEquals(String.join("\n", markdown), String.join("\n", clauses(HTML, "lights.html")));
        assertEquals(String.join("\n", markdown), String.join("\n", clauses(docx(), "lights.docx")));
    }

    /** Plain text has no tables, but for lines that nothing tells from others. */
    @Test
    void textAgreesInAllButTheTable() {
        List<String> markdown = clauses(MARKDOWN, "lights.md").stream()
                .filter(clause -> !clause.startsWith("table"))
                .toList();
        assertEquals(String.join("\n", markdown), String.join("\n", clauses(TEXT, "lights.txt")));
    }
}
