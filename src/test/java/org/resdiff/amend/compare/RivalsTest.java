package org.resdiff.amend.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.align.Aligner;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.amend.apply.Stand;
import org.resdiff.amend.write.Drafter;
import org.resdiff.diff.Comparer;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.report.FullText;
import org.resdiff.report.RivalsWording;

class RivalsTest {
    private static final Document BASE = Drafts.of(
            "enacting: The Assembly,",
            "PP: Noting the report on wells, rivers and lakes,",
            "OP: Requests the Secretariat:",
            "(a) To list all wells;",
            "(b) To test the water, where possible, and to publish the results;",
            "OP: Invites States to repair wells, and invites donors to help;",
            "OP: Decides to return to the matter next year.");

    private static AmendmentPaper paper(String name, String... paragraphs) {
        List<String> all = new ArrayList<>(List.of(paragraphs));
        AmendmentPaper read = Drafts.paper(all.toArray(String[]::new));
        assertEquals(List.of(), read.unread());
        return new AmendmentPaper(name, null, null, read.instructions(), List.of());
    }

    private static List<String> told(AmendmentPaper... papers) {
        return Rivals.compare(BASE, List.of(papers)).rows().stream()
                .map(row -> row.name() + " " + row.verdict().id()
                        + row.conflicts().stream()
                                .map(conflict -> " " + conflict.one().paper() + "-"
                                        + conflict.other().paper() + " "
                                        + conflict.stand().id())
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void onePaperAlone() {
        assertEquals(List.of("OP2 single"), told(paper("EU", "In operative paragraph 2, delete “donors”.")));
    }

    @Test
    void sameEditIsAgreement() {
        assertEquals(
                List.of("OP3 agreement"),
                told(
                        paper("EU", "In operative paragraph 3, replace “next year” with “in two years”."),
                        paper("US", "In operative paragraph 3, replace the words “next year” by “in two years”.")));
    }

    @Test
    void differentWordsAreCompatible() {
        assertEquals(
                List.of("OP3 compatible"),
                told(
                        paper("EU", "In operative paragraph 3, replace “next year” with “in two years”."),
                        paper("US", "In operative paragraph 3, after “matter”, insert “of wells”.")));
    }

    @Test
    void overlappingWordsConflict() {
        assertEquals(
                List.of("PP1 conflict EU-US overlap"),
                told(
                        paper("EU", "In the first preambular paragraph, delete “, rivers and lakes”."),
                        paper("US", "In the first preambular paragraph, replace “lakes” with “seas”.")));
        assertEquals(
                List.of("PP1 conflict EU-US foothold"),
                told(
                        paper("EU", "In the first preambular paragraph, delete “and lakes”."),
                        paper("US", "In the first preambular paragraph, after “lakes”, insert “and seas”.")));
    }

    @Test
    void sameEffectInOtherWordsIsAgreement() {
        assertEquals(
                List.of("OP3 agreement"),
                told(
                        paper("EU", "In operative paragraph 3, replace “next year” with “next month”."),
                        paper(
                                "US",
                                "In operative paragraph 3, replace “the matter next year” with “the matter next"
                                        + " month”."),
                        paper(
                                "JP",
                                "Replace operative paragraph 3 with “Decides to return to the matter next month.”.")));
        assertEquals(
                List.of("OP3 agreement"),
                told(
                        paper("EU", "In operative paragraph 3, after “matter”, insert “of wells”."),
                        paper("US", "In operative paragraph 3, replace “matter” with “matter of wells”.")));
        assertEquals(
                List.of("OP3 compatible"),
                told(
                        paper(
                                "EU",
                                "In operative paragraph 3, replace “return to the matter” with “come to the matter”."),
                        paper("US", "In operative paragraph 3, replace “the matter next” with “this matter next”.")));
    }

    @Test
    void theParticularBeatsTheGeneral() {
        List<Rivals.Row> rows = Rivals.compare(
                        BASE,
                        List.of(paper(
                                "EU",
                                "1. In the operative paragraphs, replace “wells” with “springs”.",
                                "2. In operative paragraph 2, replace “repair wells” with “repair fountains”.")))
                .rows();
        assertEquals("To list all springs;", rows.get(0).results().get(0).text());
        assertEquals(
                "Invites States to repair fountains, and invites donors to help;",
                rows.get(1).results().get(0).text());
    }

    @Test
    void theFurthestFromTheBaseIsVotedOnFirst() {
        Rivals.Row row = Rivals.compare(
                        BASE,
                        List.of(
                                paper("EU", "In operative paragraph 3, replace “next year” with “next month”."),
                                paper(
                                        "US",
                                        "In operative paragraph 3, replace “next year” with “in two years”, and"
                                                + " replace “Decides” with “Asks”."),
                                paper("JP", "Delete operative paragraph 3."),
                                paper("UK", "In operative paragraph 3, replace “year” with “month”.")))
                .rows()
                .get(0);
        assertEquals(
                List.of(List.of("JP"), List.of("US"), List.of("EU", "UK")),
                row.results().stream().map(Rivals.Result::papers).toList());
        assertEquals(null, row.results().get(0).text());
    }

    @Test
    void deletionAgainstEditConflictsAlsoBelow() {
        assertEquals(
                List.of("OP1 single", "OP1(b) conflict EU-US against"),
                told(
                        paper("EU", "Delete operative paragraph 1."),
                        paper("US", "In operative paragraph 1 (b), delete “, where possible,”.")));
        assertEquals(
                List.of("OP2 conflict EU-US against"),
                told(
                        paper("EU", "Replace operative paragraph 2 with “Thanks donors;”."),
                        paper("US", "In operative paragraph 2, delete “, and invites donors to help”.")));
    }

    @Test
    void newParagraphsAtOnePlaceGoTogetherAndNewWordsDoNot() {
        assertEquals(
                List.of("OP3 conflict EU-US one-slot"),
                told(
                        paper("EU", "In operative paragraph 3, after “matter”, insert “of wells”."),
                        paper("US", "In operative paragraph 3, before “next year”, insert “in spring”.")));
        String head = "After operative paragraph 2, insert the following operative paragraph:";
        assertEquals(
                List.of("OP2 compatible"),
                told(paper("EU", head, "Thanks donors;"), paper("US", head, "Thanks States;")));
        assertEquals(
                List.of("OP2 agreement"),
                told(paper("EU", head, "Thanks donors;"), paper("US", head, "Thanks donors;")));
    }

    @Test
    void draftsStandInForPapers() {
        Document eu = Drafts.of(
                "enacting: The Assembly,",
                "PP: Noting the report on wells, rivers and lakes,",
                "OP: Requests the Secretariat:",
                "(a) To list all wells;",
                "(b) To test the water and to publish the results;",
                "OP: Invites States to repair wells, and invites donors to help;",
                "OP: Decides to return to the matter next year.");
        AmendmentPaper draft = Drafter.draft(
                Comparer.compare(Aligner.align(BASE, eu, List.of()), Lexicon.ENGLISH, List.of()), "EU", null);
        assertEquals(
                List.of("OP1(b) conflict EU-US overlap"),
                told(draft, paper("US", "In operative paragraph 1 (b), replace “possible” with “feasible”.")));
    }

    @Test
    void compilesWithAttributedBrackets() {
        Rivals rivals = Rivals.compare(
                BASE,
                List.of(
                        paper(
                                "EU",
                                "1. In the first preambular paragraph, delete “, rivers and lakes”.",
                                "2. Delete operative paragraph 2.",
                                "3. In operative paragraph 3, replace “next year” with “in two years”."),
                        paper(
                                "US",
                                "1. In the first preambular paragraph, replace “lakes” with “seas”.",
                                "2. In operative paragraph 3, replace “next year” with “in two years”.",
                                "3. In operative paragraph 3, after “matter”, insert “of wells”.",
                                "4. After operative paragraph 3, insert the following operative paragraph:",
                                "Thanks donors.")));
        assertEquals(
                List.of(
                        "The Assembly,",
                        "Noting the report on wells[, rivers and lakes][EU: delete][US: , rivers and seas],",
                        "1. Requests the Secretariat:",
                        "(a) To list all wells;",
                        "(b) To test the water, where possible, and to publish the results;",
                        "2. [Invites States to repair wells, and invites donors to help;][EU: delete]",
                        "3. Decides to return to the matter [US: of wells] [next year][EU, US: in two years].",
                        "3 bis. [US: Thanks donors.]"),
                FullText.lines(rivals.compilation()));
    }

    @Test
    void compatiblePapersComeToOneTextTogether() {
        Rivals rivals = Rivals.compare(
                BASE,
                List.of(
                        paper("EU", "In operative paragraph 3, replace “next year” with “in two years”."),
                        paper("US", "In operative paragraph 3, after “matter”, insert “of wells”."),
                        paper("G77", "In operative paragraph 3, replace “year” with “session”.")));
        assertEquals(null, rivals.rows().get(0).together(), "EU and G77 cannot both be done");
        Rivals two = Rivals.compare(
                BASE,
                List.of(
                        paper("EU", "In operative paragraph 3, replace “next year” with “in two years”."),
                        paper("US", "In operative paragraph 3, after “matter”, insert “of wells”.")));
        assertEquals(
                "Decides to return to the matter of wells in two years.",
                two.rows().get(0).together());
    }

    @Test
    void aConflictOfTwoPapersIsToldOnce() {
        Rivals rivals = Rivals.compare(
                BASE,
                List.of(
                        paper(
                                "EU",
                                "1. In operative paragraph 3, replace “Decides” with “Resolves”.",
                                "2. In operative paragraph 3, replace “year” with “session”."),
                        paper("US", "Delete operative paragraph 3.")));
        assertEquals(
                List.of("EU and US: " + Stand.AGAINST.meaning()),
                RivalsWording.conflicts(rivals.rows().get(0)));
    }

    @Test
    void newParagraphsCompileBehindTheSubParagraphsWithTheirFootnotes() {
        List<String> lines = FullText.lines(Rivals.compare(
                        BASE,
                        List.of(paper(
                                "US",
                                "After operative paragraph 1, insert the following operative paragraph:",
                                "Thanks the donors*;",
                                "* A list is in A/98/4.")))
                .compilation());
        assertEquals(
                List.of(
                        "(b) To test the water, where possible, and to publish the results;",
                        "1 bis. [US: Thanks the donors [footnote: A list is in A/98/4.];]"),
                lines.subList(4, 6));
    }
}
