package org.resdiff.amend.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

/** Some items of a paper and not others. */
class ChoiceTest {
    private static final Document DRAFT = Drafts.of(
            "PP: Noting the age of the bridges,",
            "OP: Thanks the masons of the old bridge;",
            "OP: Asks the ferrymen to lend their boats;",
            "OP: Decides to meet again in spring.");
    private static final AmendmentPaper PAPER = Drafts.paper(
            "1. In operative paragraph 1, replace “masons” with “carpenters and smiths”.",
            "2. In operative paragraph 2:",
            "(a) Replace “lend” with “sell”;",
            "(b) After “boats”, insert “and oars”.",
            "3. In operative paragraph 1, replace “carpenters” with “joiners”.",
            "4. Delete operative paragraph 3.");

    private static List<String> told(Choice choice) {
        return choice.said().stream().map(Diagnostic::message).toList();
    }

    private static List<String> text(Choice choice) {
        return Drafts.lines(Amender.apply(DRAFT, List.of(choice.paper()))).subList(1, 4);
    }

    @Test
    void aNumberedHeadingTakesWhatStandsUnderIt() {
        Choice choice = Choice.of(DRAFT, PAPER, "2");
        assertEquals(
                List.of(
                        "OP1: Thanks the masons of the old bridge;",
                        "OP2: Asks the ferrymen to sell their boats and oars;",
                        "OP3: Decides to meet again in spring."),
                text(choice));
        assertEquals(List.of("items 1, 3 and 4 left out"), told(choice));
    }

    @Test
    void whatFallsWithTheRestIsSaid() {
        Choice choice = Choice.of(DRAFT, PAPER, "2-3");
        assertEquals(2, choice.paper().instructions().size());
        assertEquals(
                List.of(
                        "items 1 and 4 left out",
                        "item 3 falls with what is left out: “carpenters” does not stand in operative paragraph 1"),
                told(choice).stream()
                        .map(line -> line.replaceAll("; the nearest.*", ""))
                        .toList());
        assertEquals(
                "OP1: Thanks the joiners and smiths of the old bridge;",
                text(Choice.of(DRAFT, PAPER, "1,3")).get(0));
    }

    @Test
    void withoutPrintedNumbersTheOrderCounts() {
        AmendmentPaper bare = Drafts.paper(
                "In operative paragraph 1, replace “old” with “new” and delete “the masons of”.",
                "Delete operative paragraph 2.");
        assertEquals(2, Choice.of(DRAFT, bare, "1").paper().instructions().size());
        assertEquals(1, Choice.of(DRAFT, bare, "2").paper().instructions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7   | paper.txt has no item 7; it has items 1, 2, 3 and 4
        3-1 | 3-1: not a list of items; write it as 1,3-5
        all | all: not a list of items; write it as 1,3-5
        0   | 0: not a list of items; write it as 1,3-5
        """)
    void whatIsNoChoiceIsRefused(String wanted, String message) {
        assertEquals(
                message,
                assertThrows(InputException.class, () -> Choice.of(DRAFT, PAPER, wanted))
                        .getMessage());
    }

    @Test
    void aNumberThatStandsTwiceNamesNoItem() {
        AmendmentPaper twice = Drafts.paper(
                "1. Delete operative paragraph 1.",
                "2. Delete operative paragraph 2.",
                "1. Delete operative paragraph 3.");
        assertEquals(
                "paper.txt has two items 1; apply the whole paper",
                assertThrows(InputException.class, () -> Choice.of(DRAFT, twice, "1"))
                        .getMessage());
    }
}
