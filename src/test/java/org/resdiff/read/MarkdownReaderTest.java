package org.resdiff.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;

class MarkdownReaderTest {
    private static void assertLines(String markdown, String... lines) {
        assertEquals(List.of(lines), Lines.shown(markdown, Format.MARKDOWN));
    }

    @Test
    void readsHeadingsAndParagraphs() {
        assertLines("""
            # Safe wells

            The Assembly,

            *Recalling* its
            earlier work,

            Annex
            -----
            """, "H1 Safe wells", "P0 The Assembly,", "P0 {i:Recalling} its earlier work,", "H2 Annex");
    }

    @Test
    void keepsNumbersOfTheSource() {
        assertLines(
                """
                9. *Decides* to meet;
                10. *Also decides* to dine;

                ## Closing

                11) *Requests* a bill;
                13) *Thanks* the cook.
                """,
                "P1 9. {i:Decides} to meet;",
                "P1 10. {i:Also decides} to dine;",
                "H2 Closing",
                "P1 11) {i:Requests} a bill;",
                "P1 13) {i:Thanks} the cook.");
    }

    @Test
    void countsListsThatSayOneEverywhere() {
        assertLines("1. Well;\n1. Pump;\n1. Pipe.\n", "P1 1. Well;", "P1 2. Pump;", "P1 3. Pipe.");
    }

    @Test
    void keepsRivalItemsWithOneNumber() {
        assertLines(
                "3. Option one;\n3. Option two;\n4. End.\n", "P1 3. Option one;", "P1 3. Option two;", "P1 4. End.");
    }

    @Test
    void nestsLists() {
        assertLines(
                """
                1. Calls upon States:

                   - (a) To dig;
                   - to carry;

                     more of it

                2. Ends.
                """, "P1 1. Calls upon States:", "P2 (a) To dig;", "P2 • to carry;", "P2 more of it", "P1 2. Ends.");
    }

    @Test
    void partsInsertedNumbersFromTheItemAbove() {
        assertLines(
                "3. Requests a report;\n3 bis. Requests another;\n(a) At once;\n4. See\n(b) above.\n",
                "P1 3. Requests a report;",
                "P1 3 bis. Requests another;",
                "P1 (a) At once;",
                "P1 4. See (b) above.");
    }

    @Test
    void readsIndentedSubparagraphsAsText() {
        assertLines("Text:\n\n    (a) To dig;\n\n        (i) deep;\n", "P0 Text:", "P0 (a) To dig;", "P0 (i) deep;");
    }

    @Test
    void keepsEmphasisAcrossBrackets() {
        assertLines(
                "*[Taking* account of the **[new]** ~~old~~ text]\n",
                "P0 {i:[Taking} account of the {b:[new]} ~~old~~ text]");
    }

    @Test
    void readsHtmlMarksInside() {
        assertLines(
                "The <ins>new</ins> and <del>old</del> text,<sup>12</sup> 9<sup>th</sup> of<br>May <Name> <!-- mine"
                        + " -->\n",
                "F0 <!-- mine -->",
                "P0 The ++new++ and ~~old~~ text,{p:12} 9th of May <Name>");
    }

    @Test
    void undoesEscapesEntitiesAndLinks() {
        assertLines(
                "1\\. Not a list \\[x\\] &amp; [A/73/1](http://example.org) <http://a.example>\n",
                "P0 1. Not a list [x] & A/73/1 http://a.example");
    }

    @Test
    void readsNotes() {
        assertLines(
                """
                Recalling the report,[^1] and [^x],

                [^1]: A/1, *annex*.

                    Second part.

                Text[^9] without its note.
                """,
                "P0 Recalling the report,{n:1} and [^x],",
                "N0 {n:1} A/1, {i:annex}. Second part.",
                "P0 Text[^9] without its note.");
    }

    @Test
    void readsTables() {
        assertLines("| Year | *Sum* |\n|---|---|\n| 2019 | 4 |\n", "T0 Year|{i:Sum}", "T0 2019|4");
    }

    @Test
    void takesOutWhatIsMeantForGenerators() {
        assertLines(
                "---\ntitle: Draft\n---\n\n* TOC\n{:toc}\n\n## Title\n{:.no_toc}\n<!-- note\nto self -->\n",
                "F0 ---",
                "F0 title: Draft",
                "F0 ---",
                "F0 * TOC",
                "F0 {:toc}",
                "H2 Title",
                "F0 {:.no_toc}",
                "F0 <!-- note to self -->");
    }

    @Test
    void readsBlocksOfHtmlAndQuotationsAndCode() {
        assertLines(
                "> 1. Quoted;\n\n<div>\n<p>One</p><p><i>Two</i></p>\n</div>\n\n```\n  typed\n\nas is\n```\n",
                "P1 1. Quoted;",
                "P0 One",
                "P0 {i:Two}",
                "P0   typed",
                "P0 ",
                "P0 as is",
                "P0 ");
    }

    @Test
    void countsLinesOfTheSource() {
        SourceText text =
                Lines.read("---\na: b\n---\r\n\r\nOne\r\n\r\n1. Two,\n3 bis. Three\n\n<p>Four</p>\n", Format.MARKDOWN);
        assertEquals(
                List.of(1, 2, 3, 5, 7, 8, 10),
                text.lines().stream().map(Line::number).toList());
    }

    @Test
    void refusesAnEmptyFile() {
        InputException e = assertThrows(InputException.class, () -> Lines.read("\n<!-- x -->\n", Format.MARKDOWN));
        assertEquals("draft: the file has no text; give a document with text", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a _b ", "[", "[a](", "<b>a", "`a``", "|", "1. "})
    void readsHostileNestingInBoundedTime(String piece) {
        SourceText text = assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> Lines.read(piece.repeat(100_000) + " end", Format.MARKDOWN));
        assertTrue(text.lines().get(text.lines().size() - 1).text().endsWith("end"), piece);
    }

    @Test
    void saysWhereNestingWasCut() {
        assertEquals(
                List.of("read.depth"),
                Lines.read(">".repeat(MarkdownReader.MAX_DEPTH + 1) + " deep", Format.MARKDOWN).diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .toList());
        assertEquals(
                List.of(), Lines.read(">".repeat(20) + " deep", Format.MARKDOWN).diagnostics());
    }

    @Test
    void carriesStruckAndInsertedText() {
        String text = "3. The crew ~~can~~**must** row~~ing~~, <del>*two*</del> <del>or</del><ins>and</ins> three.\n";
        assertEquals(
                List.of("P1 3. The crew ~~can~~ {b:must} row~~ing~~, ~~{i:two} or~~ ++and++ three."),
                Lines.shown(text, Format.MARKDOWN));
    }

    @Test
    void keepsPowersAndEmptyCells() {
        assertEquals(
                List.of("P0 Up to 10\u207B\u2076 of it.", "T0 |Tar|Oil", "T0 Ship||2"),
                Lines.shown(
                        "Up to 10<sup>-6</sup> of it.\n\n| | Tar | Oil |\n|--|:-:|-----|\n| Ship |   | 2 |\n",
                        Format.MARKDOWN));
    }

    @Test
    void takesOutAttributesOfPandoc() {
        assertEquals(
                List.of("F0 ::: {.wide}", "F0 {#oars .new}", "H1 Oars", "P0 Of {ash} or \"{#1}\".", "F0 :::"),
                Lines.shown("::: {.wide}\n# Oars {#oars .new}\n\nOf {ash} or \"{#1}\".\n\n:::\n", Format.MARKDOWN));
    }

    @Test
    void refusesWhatTheParserRefuses() {
        String table = "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(600_000);
        assertThrows(InputException.class, () -> Lines.read(table, Format.MARKDOWN));
    }

    /** A star that closes after a space closes for its author, wherever CommonMark wants it. */
    @Test
    void closesEmphasisBeforeTheSpaceOfItsAuthor() {
        assertLines("*Moved *by the flood,", "P0 {i:Moved} by the flood,");
        assertLines("2. **Asks **the towns;", "P1 2. {b:Asks} the towns;");
        assertLines("*One of the two. *", "P0 {i:One of the two.}");
        assertLines("*The *Third* flood.", "P0 *The {i:Third} flood.");
        assertLines("*Three * four are twelve", "P0 *Three * four are twelve");
    }
}
