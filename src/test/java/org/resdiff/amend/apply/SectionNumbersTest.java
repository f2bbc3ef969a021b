package org.resdiff.amend.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.amend.Drafts;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.report.Outline;

/** Headings that come and go: their numbers, and the labels of what stands under them. */
class SectionNumbersTest {
    private static final Document RULES = parsed("""
            # Rules of the Mill

            ## Part A. Grain

            ### Rule 1. Bringing

            Grain is brought dry.

            ### Rule 2. Weighing

            Grain is weighed at the gate.

            ## Part B. Flour

            ### Rule 1. Sacks

            Sacks are clean.
            """);

    private static Document parsed(String markdown) {
        return Parser.parse(
                SourceReader.read(markdown.getBytes(StandardCharsets.UTF_8), "base.md", ReadOptions.DEFAULT));
    }

    private static List<String> amended(String... paper) {
        return Outline.clauses(Amender.apply(RULES, List.of(Drafts.paper(paper))));
    }

    @Test
    void aNewHeadingTakesItsPlaceInTheSeriesOfItsPart() {
        assertEquals(
                List.of(
                        "PartA\tGrain",
                        "PartA/Rule1\tBringing",
                        "PartA/Rule1/par1\tGrain is brought dry.",
                        "PartA/Rule2\tDrying",
                        "PartA/Rule2/par1\tWet grain is dried.",
                        "PartA/Rule3\tWeighing",
                        "PartA/Rule3/par1\tGrain is weighed at the gate.",
                        "PartB\tFlour",
                        "PartB/Rule1\tSacks",
                        "PartB/Rule1/par1\tSacks are clean."),
                amended(
                                "After the paragraph labelled “par1” of section “PartA/Rule1”, insert the following heading:",
                                "Rule 2 – Drying",
                                "After the paragraph labelled “par1” of section “PartA/Rule1”, insert the following operative paragraph:",
                                "Wet grain is dried.")
                        .subList(1, 11));
    }

    @Test
    void aNumberWithALetterMovesNoOther() {
        List<String> amended = amended(
                "Before the paragraph labelled “Rule2” of section PartA, insert the following heading:",
                "Rule 1A. Drying");
        assertEquals("PartA/Rule1A\tDrying", amended.get(4));
        assertEquals("PartA/Rule2\tWeighing", amended.get(5));
    }

    @Test
    void aHeadingThatGoesLeavesItsTextToTheSectionBefore() {
        List<String> amended = amended("Delete the paragraph labelled “Rule2” of section PartA.");
        assertEquals("PartA/Rule1/par1\tGrain is brought dry.", amended.get(3));
        assertEquals("PartA/Rule1/par2\tGrain is weighed at the gate.", amended.get(4));
        assertEquals("PartB/Rule1/par1\tSacks are clean.", amended.get(7));
    }

    @Test
    void theFirstRuleOfALaterPartMovesThoseOfItsPartAlone() {
        List<String> amended = amended(
                "Before the paragraph labelled “Rule1” of section PartB, insert the following heading:",
                "Rule 1. Grinding");
        assertEquals("PartA/Rule2\tWeighing", amended.get(4));
        assertEquals("PartB/Rule1\tGrinding", amended.get(7));
        assertEquals("PartB/Rule2\tSacks", amended.get(8));
    }

    @Test
    void aHeadingWithoutNumberTakesNone() {
        assertEquals(
                "<heading>\tCare of stones",
                amended(
                                "Before the paragraph labelled “Rule1” of section PartB, insert the following heading:",
                                "Care of stones")
                        .get(7));
    }
}
