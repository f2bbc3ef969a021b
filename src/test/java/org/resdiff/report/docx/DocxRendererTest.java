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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.diff.Significance;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.read.ReadOptions;
import org.resdiff.report.Hostile;
import org.resdiff.report.Pairs;
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

    @ParameterizedTest
    @MethodSource("org.resdiff.report.Pairs#testdata")
    void theRoundTripHoldsForOurOwnPairs(String name) throws IOException {
        assertRoundTrip(Pairs.testdata(name));
    }

    @ParameterizedTest
    @MethodSource("org.resdiff.report.Pairs#corpus")
    void theRoundTripHoldsForRealPairs(String paths) throws IOException {
        assertRoundTrip(Pairs.corpus(paths));
    }

    @ParameterizedTest
    @MethodSource("org.resdiff.report.Pairs#testdata")
    void ourOwnReaderFindsBothDocumentsInTheFile(String name) throws IOException {
        Comparison comparison = Pairs.testdata(name);
        byte[] file = render(comparison, REMARKED);
        assertSame(comparison.old(), file, ReadOptions.Revisions.REJECT);
        assertSame(comparison.now(), file, ReadOptions.Revisions.ACCEPT);
    }

    private static void assertSame(Document document, byte[] file, ReadOptions.Revisions revisions) {
        Document read = Pipeline.document(file, "report.docx", new ReadOptions(null, revisions));
        Comparison comparison = Pipeline.compare(Pipeline.align(document, read, List.of()), Lexicon.ENGLISH, List.of());
        assertEquals(Significance.IDENTICAL, comparison.summary().verdict(), () -> revisions + " gave " + read);
    }

    private static void assertRoundTrip(Comparison comparison) throws IOException {
        WordFile file = new WordFile(render(comparison, ReportOptions.DEFAULT));
        assertText(comparison.old(), file.rejected());
        assertText(comparison.now(), file.accepted());
    }

    /** The clauses stand in order, each with its number, its status and the notes that it cites. */
    private static void assertText(Document document, List<WordFile.Paragraph> paragraphs) {
        List<WordFile.Paragraph> body = paragraphs.subList(0, paragraphs.size() - 1).stream()
                .filter(paragraph -> !paragraph.style().equals(Styles.FRONT_MATTER))
                .toList();
        Set<Clause> cited = new HashSet<>();
        int next = 0;
        for (Clause clause : document.clauses()) {
            if (!cited.contains(clause)) {
                List<Clause> notes = clause.marks().stream()
                        .flatMap(mark -> note(document, clause, mark))
                        .filter(cited::add)
                        .toList();
                WordFile.Paragraph paragraph = body.get(next++);
                String status = clause.status() == null ? "" : " (" + clause.status() + ")";
                assertEquals(
                        Controls.visible(clause.text() + status), withoutNumber(paragraph.text(), clause.number()));
                assertEquals(
                        notes.stream()
                                .map(note -> Controls.visible(note.text()))
                                .toList(),
                        paragraph.notes());
            }
        }
        assertEquals(body.size(), next);
    }

    private static Stream<Clause> note(Document document, Clause clause, Mark mark) {
        return document.clauses().stream()
                .filter(note -> note.kind() == ClauseKind.FOOTNOTE
                        && clause.id().equals(note.parent())
                        && mark.text().equals(note.number()))
                .limit(1);
    }

    private static String withoutNumber(String text, String number) {
        return number == null ? text : text.replaceFirst("^" + Pattern.quote(number) + "[.:]?\\t", "");
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
    void whatTheFilterLeavesOutStandsInItsNewTextUntracked() throws IOException {
        Comparison comparison = Filter.only(Sample.rich(), List.of("OP2"));
        WordFile file = new WordFile(render(comparison, ReportOptions.DEFAULT));
        assertText(comparison.now(), file.accepted());
        List<String> rejected =
                file.rejected().stream().map(WordFile.Paragraph::text).toList();
        assertTrue(rejected.contains("2.\tEncourages Member States:"), rejected::toString);
        assertTrue(rejected.contains("4.\tRequests the Secretariat to assist them;"), rejected::toString);
    }

    @Test
    void numbersStandAsDraftersPrintThem() throws IOException {
        WordFile file = new WordFile(render(Sample.rich(), ReportOptions.DEFAULT));
        List<String> accepted =
                file.accepted().stream().map(WordFile.Paragraph::text).toList();
        assertTrue(accepted.contains("4.\tRequests the Secretariat to assist them;"), accepted::toString);
        assertTrue(accepted.contains("(a)\tTo protect headwaters;"), accepted::toString);
        List<String> rejected =
                file.rejected().stream().map(WordFile.Paragraph::text).toList();
        assertTrue(rejected.contains("4.\tNotes the [proposed] fund;"), rejected::toString);
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
        assertRoundTrip(Hostile.comparison());
    }
}
