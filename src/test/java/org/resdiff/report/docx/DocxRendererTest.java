package org.resdiff.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Sample;
import org.resdiff.text.Controls;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxRendererTest {
    private static final ReportOptions REMARKED = new ReportOptions(
            ReportOptions.View.INLINE,
            100,
            0,
            0,
            false,
            ReportOptions.Markup.HTML,
            "A. Drafter",
            "2026-11-23T10:00:00Z",
            true);

    @Test
    void acceptingGivesTheNewTextAndRejectingTheOld() throws IOException {
        assertRoundTrip(Sample.rich());
    }

    static void assertRoundTrip(Comparison comparison) throws IOException {
        WordFile file = new WordFile(render(comparison, ReportOptions.DEFAULT));
        assertEquals(text(comparison.old()), text(file.rejected()));
        assertEquals(text(comparison.now()), text(file.accepted()));
    }

    /** The clauses in order, each with its number, and behind each clause the notes that it cites. */
    private static String text(Document document) {
        List<String> lines = new ArrayList<>();
        Set<Clause> cited = new HashSet<>();
        for (Clause clause : document.clauses()) {
            if (cited.contains(clause)) {
                continue;
            }
            lines.add(Controls.visible(number(clause) + clause.text()));
            clause.marks()
                    .forEach(mark -> document.clauses().stream()
                            .filter(note -> note.kind() == ClauseKind.FOOTNOTE
                                    && clause.id().equals(note.parent())
                                    && mark.text().equals(note.number()))
                            .filter(cited::add)
                            .forEach(note -> lines.add("  " + Controls.visible(note.text()))));
        }
        return String.join("\n", lines);
    }

    private static String number(Clause clause) {
        return clause.number() == null ? "" : clause.number() + (clause.kind() == ClauseKind.OPERATIVE ? ".\t" : "\t");
    }

    private static String text(List<WordFile.Paragraph> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (WordFile.Paragraph paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
            if (!paragraph.style().equals(Styles.FRONT_MATTER)) {
                lines.add(paragraph.text());
                paragraph.notes().forEach(note -> lines.add("  " + note));
            }
        }
        return String.join("\n", lines);
    }

    private static byte[] render(Comparison comparison, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(comparison, options, out);
        return out.toByteArray();
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws Exception {
        byte[] first = render(Sample.rich(), REMARKED);
        // Zip times have a grain of two seconds, core properties one of a second.
        Thread.sleep(2100);
        assertArrayEquals(first, render(Sample.rich(), REMARKED));
    }

    @Test
    void revisionsCarryAuthorAndDateFromTheOptionsAlone() throws IOException {
        Element dated = new WordFile(render(Sample.rich(), REMARKED)).part("word/document.xml");
        Element insertion = (Element) dated.getElementsByTagName("w:ins").item(0);
        assertEquals("A. Drafter", insertion.getAttribute("w:author"));
        assertEquals("2026-11-23T10:00:00Z", insertion.getAttribute("w:date"));
        Element undated = new WordFile(render(Sample.rich(), ReportOptions.DEFAULT)).part("word/document.xml");
        for (String revision : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo")) {
            NodeList revisions = undated.getElementsByTagName(revision);
            assertTrue(revisions.getLength() > 0, revision);
            for (int i = 0; i < revisions.getLength(); i++) {
                assertFalse(((Element) revisions.item(i)).hasAttribute("w:date"));
            }
        }
    }

    @Test
    void everyRevisionHasItsOwnId() throws IOException {
        Element body = new WordFile(render(Sample.rich(), REMARKED)).part("word/document.xml");
        List<String> ids = new ArrayList<>();
        for (String name : List.of("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")) {
            NodeList revisions = body.getElementsByTagName("w:" + name);
            for (int i = 0; i < revisions.getLength(); i++) {
                ids.add(((Element) revisions.item(i)).getAttribute("w:id"));
            }
        }
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void aMoveIsNamedAlikeAtBothEndsAndClosed() throws IOException {
        Element body = new WordFile(render(Sample.rich(), ReportOptions.DEFAULT)).part("word/document.xml");
        assertEquals(Set.of("move_c4", "move_c15"), attributes(body, "w:moveFromRangeStart", "w:name"));
        assertEquals(Set.of("move_c4", "move_c15"), attributes(body, "w:moveToRangeStart", "w:name"));
        for (String end : List.of("w:moveFromRange", "w:moveToRange")) {
            assertEquals(attributes(body, end + "Start", "w:id"), attributes(body, end + "End", "w:id"));
        }
    }

    private static Set<String> attributes(Element body, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList elements = body.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }

    @Test
    void commentsTellSignificanceAndKinds() throws IOException {
        WordFile file = new WordFile(render(Sample.rich(), REMARKED));
        String comments = file.part("word/comments.xml").getTextContent();
        assertTrue(comments.contains("OP2(b)substantive: "), comments);
        assertFalse(new WordFile(render(Sample.rich(), ReportOptions.DEFAULT)).has("word/comments.xml"));
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "Notes </w:t><w:br/> \u001B[31m \u0000 \uD800 \uFFFF &amp;";
        Comparison comparison = Sample.compare(
                Sample.draft("A/99/\u0007", "PP1: " + hostile, "OP1: Decides on it."),
                Sample.draft("A/100", "PP1: " + hostile + " anew", "OP1: " + hostile),
                "PP1=PP1");
        assertRoundTrip(comparison);
    }
}
