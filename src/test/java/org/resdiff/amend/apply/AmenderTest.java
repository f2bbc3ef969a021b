package org.resdiff.amend.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

class AmenderTest {
    private static final Document BASE = Drafts.of(
            "title: Care of public wells",
            "enacting: The Assembly,",
            "PP: Recalling its resolution 61/3,^",
            "PP: Noting the report on wells, rivers and lakes,^",
            "PP: Noting also the cost of repairs,",
            "OP: Takes note of the report, in particular paragraph 3 below;",
            "OP: Requests the Secretariat:",
            "(a) To list all wells;",
            "(b) To test the water, where possible, and to publish the results;",
            "OP: Invites States to repair wells, and invites donors to help;",
            "OP: Decides to return to the matter next year.",
            "note: Resolution 61/3.",
            "note: A/98/12.");

    private static List<String> amended(String... paper) {
        AmendmentPaper read = Drafts.paper(paper);
        assertEquals(List.of(), read.unread());
        return Drafts.lines(Amender.apply(BASE, List.of(read)));
    }

    private static String refused(String... paper) {
        AmendmentPaper read = Drafts.paper(paper);
        assertEquals(List.of(), read.unread());
        return assertThrows(InputException.class, () -> Amender.apply(BASE, List.of(read)))
                .getMessage();
    }

    @Test
    void replacesInsertsAndDeletesWords() {
        List<String> lines = amended(
                "1. In the second preambular paragraph, replace “rivers and lakes” with “springs”.",
                "2. In operative paragraph 2 (b), delete “, where possible,”.",
                "3. In operative paragraph 3, after “repair”, insert “and deepen”.",
                "4. In operative paragraph 4, insert “the” before “next year”.",
                "5. In operative paragraph 1, add “with appreciation” at the end.");
        assertTrue(lines.contains("PP2: Noting the report on wells, springs,^2"), lines::toString);
        assertTrue(lines.contains("OP2(b): To test the water and to publish the results;"), lines::toString);
        assertTrue(
                lines.contains("OP3: Invites States to repair and deepen wells, and invites donors to help;"),
                lines::toString);
        assertTrue(lines.contains("OP4: Decides to return to the matter the next year."));
        assertTrue(lines.contains("OP1: Takes note of the report, in particular paragraph 3 below with appreciation;"));
    }

    @Test
    void leavesTheRestAsItIs() {
        List<String> before = Drafts.lines(BASE);
        assertEquals(before, Drafts.lines(Amender.apply(BASE, List.of())));
        assertEquals(before, amended("Renumber the subsequent paragraphs accordingly."));
    }

    @Test
    void numbersAreThoseOfTheBase() {
        List<String> lines = amended(
                "1. Delete operative paragraph 1.",
                "2. After operative paragraph 3, insert the following operative paragraph:",
                "Urges cities to keep records;",
                "3. In operative paragraph 4, replace “next year” with “in two years”.");
        assertEquals(
                List.of(
                        "OP1: Requests the Secretariat:",
                        "OP1(a): To list all wells;",
                        "OP1(b): To test the water, where possible, and to publish the results;",
                        "OP2: Invites States to repair wells, and invites donors to help;",
                        "OP3: Urges cities to keep records;",
                        "OP4: Decides to return to the matter in two years."),
                lines.stream().filter(line -> line.startsWith("OP")).toList());
    }

    @Test
    void tellsReferencesThatMoved() {
        AmendmentPaper paper = Drafts.paper(
                "After operative paragraph 1, insert a new operative paragraph reading:",
                "Urges cities to keep records;");
        List<Diagnostic> told = Amender.apply(BASE, List.of(paper)).diagnostics();
        assertEquals(
                List.of("OP1 refers to “paragraph 3 below”: 3 is now 4"),
                told.stream().map(Diagnostic::message).toList());
    }

    @Test
    void footnotesComeGoAndAreNumberedAnew() {
        List<String> lines = amended(
                "1. After the first preambular paragraph, insert a new preambular paragraph reading:",
                "Recalling also the Charter of Wells* of 1950,",
                "* Treaty Series, vol. 9.",
                "2. Delete the second preambular paragraph.");
        assertTrue(lines.contains("PP1: Recalling its resolution 61/3,^1"), lines::toString);
        assertTrue(lines.contains("PP2: Recalling also the Charter of Wells^2 of 1950,"), lines::toString);
        assertEquals(
                List.of("note 1: Resolution 61/3.", "note 2: Treaty Series, vol. 9."),
                lines.stream().filter(line -> line.startsWith("note")).toList());
    }

    @Test
    void movesWithWhatStandsUnderIt() {
        List<String> lines = amended("Move operative paragraph 2 after operative paragraph 4.");
        assertEquals(
                List.of("OP1", "OP2", "OP3", "OP4", "OP4(a)", "OP4(b)"),
                lines.stream()
                        .filter(line -> line.startsWith("OP"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        assertTrue(lines.contains("OP4(a): To list all wells;"));
    }

    @Test
    void addsSubparagraphs() {
        List<String> lines = amended(
                "After operative paragraph 2 (a), insert a new sub-paragraph reading:",
                "To map them;",
                "At the end of operative paragraph 3, insert two new sub-paragraphs reading:",
                "(a) By hand;",
                "(i) Where it is safe;",
                "(b) By machine;");
        assertTrue(lines.contains("OP2(b): To map them;"), lines::toString);
        assertTrue(lines.contains("OP2(c): To test the water, where possible, and to publish the results;"));
        assertTrue(lines.contains("OP3(a): By hand;"), lines::toString);
        assertTrue(lines.contains("OP3(a)(i): Where it is safe;"), lines::toString);
        assertTrue(lines.contains("OP3(b): By machine;"), lines::toString);
    }

    @Test
    void wordsThatAreNotThereStopWithTheNearest() {
        assertEquals(
                "paper.txt:1: In operative paragraph 3, delete “repair of wells”: “repair of wells” does not stand"
                        + " in operative paragraph 3; the nearest there is “to repair wells”",
                refused("In operative paragraph 3, delete “repair of wells”."));
    }

    @Test
    void wordsThatStandTwiceStop() {
        String said = refused("In operative paragraph 2 (b), delete “the”.");
        assertTrue(said.contains("“the” stands 2 times in operative paragraph 2 (b); quote more words"), said);
    }

    @Test
    void missingClausesNameTheirNeighbours() {
        assertEquals(
                "paper.txt:1: Delete operative paragraph 9: there is no operative paragraph 9; near it are OP1,"
                        + " OP2, OP3, OP4",
                refused("Delete operative paragraph 9."));
    }

    @Test
    void contradictionsNameBoth() {
        String said =
                refused("1. Delete operative paragraph 3.", "2. In operative paragraph 3, replace “help” with “pay”.");
        assertTrue(
                said.startsWith("OP3: paper.txt:1 “1. Delete operative paragraph 3.” contradicts paper.txt:2 “2. In"),
                said);
    }

    @Test
    void aQuotationMayBeOfWhatOtherItemsLeave() {
        List<String> lines = amended(
                "1. In operative paragraph 3, replace “wells” with “pumps”.",
                "2. In operative paragraph 3, after “repair pumps”, insert “and pipes”.",
                "3. In operative paragraph 2 (a), replace “all wells” with “every pump”.",
                "4. In operative paragraph 2 (a), replace “every pump” with “each valve and pump”.");
        assertTrue(
                lines.contains("OP3: Invites States to repair pumps and pipes, and invites donors to help;"),
                lines::toString);
        assertTrue(lines.contains("OP2(a): To list each valve and pump;"), lines::toString);
    }

    @Test
    void theParticularBeatsTheGeneral() {
        List<String> lines = amended(
                "1. Throughout the text, replace “wells” with “springs”.",
                "2. In operative paragraph 2 (a), replace “all wells” with “every old well”.",
                "3. Delete operative paragraph 3.");
        assertTrue(lines.contains("PP2: Noting the report on springs, rivers and lakes,^2"), lines::toString);
        assertTrue(lines.contains("OP2(a): To list every old well;"), lines::toString);
        assertEquals("OP3: Decides to return to the matter next year.", lines.get(9), lines::toString);
    }

    @Test
    void equalOutcomesAgree() {
        List<String> lines = amended(
                "1. In operative paragraph 3, replace “wells” with “pumps”.",
                "2. In operative paragraph 3, replace “repair wells” with “repair pumps”.");
        assertTrue(lines.contains("OP3: Invites States to repair pumps, and invites donors to help;"), lines::toString);
        assertTrue(refused(
                        "1. In operative paragraph 3, replace “wells” with “pumps”.",
                        "2. In operative paragraph 3, replace “repair wells” with “repair pipes”.")
                .contains("contradicts"));
    }

    @Test
    void aVerbBringsItsPreposition() {
        AmendmentPaper paper = Drafts.paper("In operative paragraph 1, replace “Takes note” with “Welcomes”.");
        Document now = Amender.apply(BASE, List.of(paper));
        assertTrue(Drafts.lines(now).contains("OP1: Welcomes the report, in particular paragraph 3 below;"));
        assertEquals(
                "OP1: “of” goes with “Takes note”", now.diagnostics().get(0).message());
        assertTrue(amended("In operative paragraph 1, replace “Takes note” with “Welcomes” and delete “of”.")
                .contains("OP1: Welcomes the report, in particular paragraph 3 below;"));
        List<String> lines = amended("In the second preambular paragraph, replace “Noting” with “Taking note”.");
        assertTrue(lines.contains("PP2: Taking note of the report on wells, rivers and lakes,^2"), lines::toString);
        assertTrue(amended("In operative paragraph 1, replace “Takes note” with “Takes note with interest”.")
                .contains("OP1: Takes note with interest of the report, in particular paragraph 3 below;"));
    }

    @Test
    void marksAtTheEndFollow() {
        assertTrue(amended("Delete operative paragraph 4.")
                .contains("OP3: Invites States to repair wells, and invites donors to help."));
        List<String> lines =
                amended("After operative paragraph 4, insert a new operative paragraph reading: “Thanks the hosts;”");
        assertTrue(lines.contains("OP4: Decides to return to the matter next year;"), lines::toString);
        assertTrue(lines.contains("OP5: Thanks the hosts."), lines::toString);
    }

    @Test
    void andStandsBeforeTheLastItem() {
        Document base = Drafts.of(
                "enacting: The Assembly,",
                "OP: Asks the wardens:",
                "(a) To dig;",
                "(b) To drill; and",
                "(c) To rest;",
                "OP: Ends.");
        List<String> shorter =
                Drafts.lines(Amender.apply(base, List.of(Drafts.paper("Delete operative paragraph 1 (c)."))));
        assertEquals(List.of("OP1(a): To dig; and", "OP1(b): To drill;"), shorter.subList(2, 4));
        List<String> longer = Drafts.lines(Amender.apply(
                base,
                List.of(Drafts.paper("After operative paragraph 1 (c), add a new sub-paragraph reading: “To eat.”"))));
        assertEquals(
                List.of("OP1(a): To dig;", "OP1(b): To drill;", "OP1(c): To rest; and", "OP1(d): To eat;"),
                longer.subList(2, 6));
    }

    @Test
    void aStretchIsNamedByItsEnds() {
        assertTrue(amended("In operative paragraph 3, delete the words from “, and” to “help”.")
                .contains("OP3: Invites States to repair wells;"));
        assertTrue(refused("In operative paragraph 3, delete the words from “Invites” to “next year”.")
                .contains("does not stand in operative paragraph 3"));
    }

    @Test
    void aPaperForAnotherDraftIsToldBySymbolAndTitle() {
        assertEquals(List.of(), wrong("draft resolution L.1", "Care of “public” Wells"));
        assertEquals(
                List.of("the paper amends L.11 and not A/99/L.1"),
                wrong("draft resolution L.11", "Care of public wells"));
        assertEquals(
                List.of("the paper amends “Care of forests” and not “Care of public wells”"),
                wrong("draft resolution 2 recommended by the Committee in document A/99/77", "Care of forests"));
    }

    private static List<String> wrong(String draft, String title) {
        Document titled = new Document(
                BASE.source(),
                BASE.symbol(),
                "Care of public wells",
                BASE.organ(),
                BASE.session(),
                BASE.resolutions(),
                BASE.clauses(),
                BASE.matter(),
                BASE.furniture(),
                BASE.diagnostics());
        AmendmentPaper paper = Drafts.paper("Erewhon: amendment to " + draft, title, "Delete operative paragraph 1.");
        return Amender.check(titled, paper).stream().map(Diagnostic::message).toList();
    }

    @Test
    void whatComesUnderAParagraphMovesWithIt() {
        List<String> lines = amended(
                "1. Move operative paragraph 1 after operative paragraph 3.",
                "2. At the end of operative paragraph 1, insert the following sub-paragraph:",
                "(a) With thanks;");
        int at = lines.indexOf("OP3(a): With thanks;");
        assertTrue(at > 0 && lines.get(at - 1).startsWith("OP3: Takes note of the report"), lines::toString);
    }
}
