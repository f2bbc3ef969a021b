package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;

/** Numbered texts that are no resolutions. */
class OutlineTest {
    @Test
    void decimalHeadings() {
        Document document = Texts.parse(
                "# Bylaws of the harbour club",
                "2 Membership is open to all who sail.",
                "# 2.1 Quorum",
                "Ten members are a quorum.",
                "# 2.1.1 Absence",
                "Absent members do not count.",
                "They may write a letter.",
                "# 2.2 Votes",
                "1. One member has one vote.",
                "2. The chair:",
                "(a) Counts the votes;",
                "(b) Breaks ties.");
        assertEquals(
                List.of(
                        "title",
                        "\u00A7par1",
                        "\u00A72.1",
                        "\u00A72.1/par1",
                        "\u00A72.1.1",
                        "\u00A72.1.1/par1",
                        "\u00A72.1.1/par2",
                        "\u00A72.2",
                        "\u00A72.2/1",
                        "\u00A72.2/2",
                        "\u00A72.2/2(a)",
                        "\u00A72.2/2(b)"),
                Texts.labels(document));
        assertEquals(List.of("resolution.none"), Texts.codes(document));
    }

    @Test
    void optionsStandBesideTheParagraphThatLeadsUpToThem() {
        Document document = Texts.parse(
                "# Article 4 (piers)",
                "1. Piers are open.",
                "The fees are these:",
                "Option 1: one coin",
                "Option 2: two coins",
                "1bis. Cranes are not.");
        assertEquals(
                List.of("Art4", "Art4/1", "Art4/1/par1", "Art4/1/opt1", "Art4/1/opt2", "Art4/1bis"),
                Texts.labels(document));
    }

    @Test
    void sectionsThatBeginAnewInEachArticleStandInTheArticles() {
        Document document = Texts.parse(
                "ARTICLE I. PIERS",
                "Section 1. The piers are open by day.",
                "Section 2. The piers are shut at night.",
                "ARTICLE II. FERRIES",
                "Section 1. The ferries run by day.");
        assertEquals(
                List.of("ArtI", "ArtI/Section1", "ArtI/Section2", "ArtII", "ArtII/Section1"), Texts.labels(document));
        assertEquals("PIERS", document.clauses().get(0).text());
        assertEquals("ARTICLE I", document.clauses().get(0).number());
    }

    @Test
    void shortenedWordsOfSectionsAreSections() {
        Document document = Texts.parse(
                "CHAPTER II\u2014HARBOURS",
                "SECTION 1. SHORT TITLE.",
                "This is the Harbour Act.",
                "SEC. 2. FEES.",
                "Sec. 1 applies to piers too.",
                "Sec. 101. Refunds",
                "A fee paid twice goes back.");
        assertEquals(
                List.of(
                        "ChapterII",
                        "ChapterII/Section1",
                        "ChapterII/Section1/par1",
                        "ChapterII/Section2",
                        "ChapterII/Section2/par1",
                        "ChapterII/Section101",
                        "ChapterII/Section101/par1"),
                Texts.labels(document));
    }

    @Test
    void numberedTitlesAboveNumbersInBracketsCountOnThroughTheParts() {
        Document document = Texts.parse(
                "# Part 1. Piers",
                "1. Duty to repair",
                "(1) The master repairs the piers.",
                "# Part 2. General",
                "2. Short title",
                "This is the Piers Act.",
                "# Schedule 1",
                "3. The north pier");
        assertEquals(
                List.of(
                        "Part1",
                        "Part1/1",
                        "Part1/1(1)",
                        "Part2",
                        "Part2/2",
                        "Part2/2/par1",
                        "Schedule 1",
                        "Schedule 1/3"),
                Texts.labels(document));
        assertEquals(ClauseKind.OPERATIVE, document.clauses().get(7).kind());
    }

    @Test
    void aDecimalNumberStandsUnderTheOneItBeginsWith() {
        Document document = Texts.parse(
                "# Rules of the harbour",
                "1. Piers",
                "The harbour has the piers that follow.",
                "1.1. The north pier is long.");
        assertEquals(List.of("title", "\u00A71", "\u00A71/par1", "\u00A71.1"), Texts.labels(document));
    }

    @Test
    void linesUnderAColonAreItemsOfTheirOwn() {
        Document document = Texts.parse(
                "# Rules of the harbour",
                "1. Master",
                "The master is charged with:",
                "lighting the lamps;",
                "ringing the bell.");
        assertEquals(
                List.of("title", "\u00A71", "\u00A71/par1", "\u00A71/par1(\u20221)", "\u00A71/par1(\u20222)"),
                Texts.labels(document));
    }

    @Test
    void articles() {
        Document document = Texts.parse(
                "# Article 1 (definitions)",
                "For the purposes of this treaty:",
                "1. \"Pier\" means a pier;",
                "2. \"Crane\" means a crane.",
                "# Article 2bis (general)",
                "1. Piers are open to all.",
                "2. Cranes are not.",
                "Nobody knows why.");
        assertEquals(
                List.of(
                        "Art1",
                        "Art1/chapeau",
                        "Art1/1",
                        "Art1/2",
                        "Art2bis",
                        "Art2bis/1",
                        "Art2bis/2",
                        "Art2bis/2/par1"),
                Texts.labels(document));
        assertEquals("Article 2bis (general)", Texts.clause(document, "Art2bis").text());
    }

    @Test
    void options() {
        Document document = Texts.parse(
                "# Article 3 (tides)",
                "1. Tides",
                "Option 1: Parties shall watch the tide.",
                "Option 2:",
                "No text",
                "2. Winds",
                "Option 1:",
                "1. Parties shall watch the wind.",
                "2. Parties may whistle.");
        assertEquals(
                List.of(
                        "Art3",
                        "Art3/1",
                        "Art3/1/opt1",
                        "Art3/1/opt2",
                        "Art3/2",
                        "Art3/2/opt1",
                        "Art3/2/opt1/1",
                        "Art3/2/opt1/2"),
                Texts.labels(document));
        assertEquals("No text", Texts.clause(document, "Art3/1/opt2").text());
    }

    @Test
    void partsAndRomanSections() {
        Document document = Texts.parse(
                "# Part 1 \u2014 Piers",
                "I. Wooden piers",
                "1. They rot.",
                "II. Iron piers",
                "2. They rust.",
                "# Part 2 \u2014 Cranes",
                "Cranes are tall.");
        assertEquals(
                List.of("Part1", "Part1/I", "Part1/I/1", "Part1/II", "Part1/II/2", "Part2", "Part2/par1"),
                Texts.labels(document));
    }

    @Test
    void amendmentInstructionsStayWhole() {
        Document document = Texts.parse(
                "A/81/L.10",
                "Northland: amendment to draft resolution A/81/L.9",
                "Harbour pilots",
                "1. In operative paragraph 1, replace \u201Clog\u201D with \u201Cbook\u201D.",
                "2. After operative paragraph 2, insert a new operative paragraph, reading:",
                "\u201CNotes the tide;\u201D");
        assertEquals(List.of("title", "\u00A71", "\u00A72", "\u00A72/par1"), Texts.labels(document));
    }

    @Test
    void aTextOfPlainParagraphs() {
        Document document = Texts.parse("It was a dark and stormy night.", "The rain fell in torrents.");
        assertEquals(List.of("\u00A7par1", "\u00A7par2"), Texts.labels(document));
        assertEquals(List.of("resolution.none"), Texts.codes(document));
    }

    @Test
    void nothingAtAll() {
        assertEquals(List.of(), Texts.labels(Texts.parse()));
    }
}
