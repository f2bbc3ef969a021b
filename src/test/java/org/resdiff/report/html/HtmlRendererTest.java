package org.resdiff.report.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.model.Clause;
import org.resdiff.report.Hostile;
import org.resdiff.report.Pairs;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Sample;
import org.resdiff.report.Wording;
import org.resdiff.text.Controls;

class HtmlRendererTest {
    @Test
    void rejectingGivesTheOldTextAndAcceptingTheNew() throws IOException {
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

    @Test
    void theRoundTripHoldsForHostileText() throws IOException {
        assertRoundTrip(Hostile.comparison());
        for (int seed = 0; seed < 20; seed++) {
            assertRoundTrip(Hostile.random(seed));
        }
    }

    private static void assertRoundTrip(Comparison comparison) throws IOException {
        Document page = Jsoup.parse(new String(render(comparison), StandardCharsets.UTF_8));
        Anchors anchors = new Anchors(comparison, new Wording(comparison));
        for (Change change : comparison.changes()) {
            String id = anchors.row(change);
            Element both = page.getElementById(id).selectFirst(".both");
            assertEquals(joined(change.old()), text(both, "ins"), id);
            assertEquals(joined(change.now()), text(both, "del"), id);
        }
    }

    private static String text(Element row, String without) {
        Element copy = row.clone();
        copy.select(without + ", sup, .gap").remove();
        copy.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        return copy.wholeText();
    }

    private static String joined(List<Clause> clauses) {
        return Controls.visible(clauses.stream().map(Clause::text).collect(Collectors.joining("\n")));
    }

    static byte[] render(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(comparison, ReportOptions.DEFAULT, out);
        return out.toByteArray();
    }

    @Test
    void everyLinkHasItsTargetOnThePage() throws IOException {
        Document page = Jsoup.parse(new String(render(Sample.rich()), StandardCharsets.UTF_8));
        for (Element link : page.select("[href]")) {
            assertTrue(link.attr("href").startsWith("#"), link.attr("href"));
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.attr("href"));
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("org.resdiff.report.Pairs#testdata")
    void idsAreUniqueAndLinksLeadSomewhereInOurOwnPairs(String name) throws IOException {
        assertLinks(Jsoup.parse(new String(render(Pairs.testdata(name)), StandardCharsets.UTF_8)));
    }

    private static void assertLinks(Document page) {
        for (Element link : page.select("[href]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void aPartOfASplitThatMovedLeavesNoDeadLinkAndNoUntrueFold() throws IOException {
        Comparison comparison = Sample.compare(
                Sample.draft(
                        "A/99/L.1",
                        "OP1: Decides on wells.",
                        "OP2: Urges caution. Notes the flood.",
                        "OP3: Thanks the board.",
                        "OP4: Asks for maps."),
                Sample.draft(
                        "A/100/L.1",
                        "OP1: Decides on wells.",
                        "OP2: Urges caution.",
                        "OP3: Thanks the board.",
                        "OP4: Notes the flood.",
                        "OP5: Asks for maps."),
                "OP1=OP1",
                "OP2=OP2+OP4",
                "OP3=OP3",
                "OP4=OP5");
        Document page = Jsoup.parse(new String(render(comparison), StandardCharsets.UTF_8));
        assertLinks(page);
        assertNotNull(page.getElementById("OP4"), "each part of a split can be linked");
        for (String line : page.select(".fold summary").eachText()) {
            assertFalse(line.contains("–"), line);
        }
    }

    @Test
    void changedWordsNeverRunTogetherWhereTheyAreCopied() throws IOException {
        Comparison comparison = Sample.compare(
                Sample.draft("A/99/L.1", "OP1: Notes resolution 60/26, adopted last year."),
                Sample.draft("A/100/L.1", "OP1: Notes resolution 60/24, adopted last year."),
                "OP1=OP1");
        Element both = Jsoup.parse(new String(render(comparison), StandardCharsets.UTF_8))
                .selectFirst("#OP1 .both");
        assertTrue(both.wholeText().matches(".*26 (60/)?24, .*"), both.wholeText());
    }

    @Test
    void eachKindLinksToItsMeaning() throws IOException {
        Document page = Jsoup.parse(new String(render(Sample.rich()), StandardCharsets.UTF_8));
        assertFalse(page.select(".weight a").isEmpty());
        for (Element kind : page.select(".weight a")) {
            Element entry = page.getElementById(kind.attr("href").substring(1));
            assertEquals(kind.attr("title"), entry.nextElementSibling().text());
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(render(Sample.rich()), render(Sample.rich()));
    }

    @Test
    void movedClausesLinkBothWays() throws IOException {
        Document page = Jsoup.parse(new String(render(Sample.rich()), StandardCharsets.UTF_8));
        Element fate = page.selectFirst("#PP2 .fate");
        assertEquals("moved up from PP4", fate.text());
        Element pointer = page.getElementById(fate.attr("href").substring(1));
        assertEquals("#PP2", pointer.closest(".pointer").selectFirst("a").attr("href"));
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile =
                "Notes </p><script>alert(1)</script> <img src=x onerror=alert(1)> \u001B[31m \u0000 \uD800 &amp; \"";
        Comparison comparison = Sample.compare(
                Sample.draft("A/<b>99</b>", "PP1: " + hostile, "OP1: Decides on it."),
                Sample.draft("\"onload=x", "PP1: " + hostile + " anew", "OP1: " + hostile),
                "PP1=PP1");
        String raw = new String(render(comparison), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(raw);
        assertTrue(page.select("body script, img, b:not(.bar b)").isEmpty());
        assertTrue(page.select("[onerror], [onload]").isEmpty());
        assertFalse(raw.chars().anyMatch(c -> c < 0x20 && c != '\n'));
        assertTrue(raw.contains("\u241B[31m \u2400 \uFFFD &amp;amp; &quot;"));
    }

    @Test
    void whatTheFilterLeavesOutIsCountedNotShown() throws IOException {
        Comparison comparison = Filter.only(Sample.rich(), List.of("OP2"));
        Document page = Jsoup.parse(new String(render(comparison), StandardCharsets.UTF_8));
        assertEquals(
                List.of("OP2", "OP2-b"), page.select(".row:not(.fold .row)").eachAttr("id"));
        assertEquals(
                "9 clauses outside of --only", page.select(".omitted").first().text());
        assertEquals(List.of("#OP2", "#OP2-b"), page.select("nav.map a").eachAttr("href"));
    }

    @Test
    void differencesThatNoReaderSeesAreKeptButNotMarked() throws IOException {
        Comparison comparison = Sample.compare(
                Sample.draft("A/99/L.1", "OP1: Notes the Pact, now in neo -use;"),
                Sample.draft("A/100/L.1", "OP1: Notes the Pact, now in neo-use again;"),
                "OP1=OP1");
        assertRoundTrip(comparison);
        Element row = Jsoup.parse(new String(render(comparison), StandardCharsets.UTF_8))
                .getElementById("OP1");
        assertFalse(row.select(".quiet").isEmpty(), row.toString());
        assertEquals(
                " again", row.select("ins:not(.quiet), del:not(.quiet)").first().wholeText());
    }
}
