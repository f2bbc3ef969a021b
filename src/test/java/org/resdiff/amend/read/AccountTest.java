package org.resdiff.amend.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.model.Diagnostic;

/** Every line of a paper is head, instruction, new text, explanation, or not understood. */
class AccountTest {
    private static final String HEAD = "Erewhon: amendments to draft resolution A/99/L.1";

    private static List<String> unread(AmendmentPaper paper) {
        return paper.unread().stream().map(Diagnostic::message).toList();
    }

    private static List<String> put(AmendmentPaper paper) {
        return paper.instructions().stream()
                .flatMap(instruction -> instruction.paragraphs().stream())
                .map(put -> put.passage().text())
                .toList();
    }

    @Test
    void countsAllLines() {
        AmendmentPaper paper = Drafts.paper(
                HEAD,
                "Care of public wells",
                "1. Delete operative paragraph 2.",
                "2. After operative paragraph 3, insert the following two operative paragraphs:",
                "Thanks the donors;",
                "Asks for more;",
                "Explanation: they gave before.",
                "(Erewhon)",
                "3. Tidy operative paragraph 4.");
        assertEquals("Care of public wells", paper.title());
        assertEquals("2 instructions, 2 new paragraphs, 2 lines of explanation, 1 not understood", paper.account());
        assertEquals(List.of("not understood: 3. Tidy operative paragraph 4."), unread(paper));
    }

    @Test
    void takesNoMoreTextThanIsAnnounced() {
        AmendmentPaper paper = Drafts.paper(
                HEAD,
                "After operative paragraph 1, insert the following operative paragraph:",
                "Thanks the donors;",
                "The sponsors will meet again on Monday.");
        assertEquals(List.of("Thanks the donors;"), put(paper));
        assertEquals(List.of("not understood: The sponsors will meet again on Monday."), unread(paper));
    }

    @Test
    void itemsBehindLettersBulletsAndGapsAreNoText() {
        for (String mark : List.of("(b) ", "- ", "\u2022 ", "7. ", "* ")) {
            AmendmentPaper paper = Drafts.paper(
                    HEAD,
                    "After operative paragraph 1, insert the following operative paragraphs:",
                    "Thanks the donors;",
                    mark + "Delete operative paragraph 3.");
            assertEquals(List.of("Thanks the donors;"), put(paper), mark);
            assertEquals(2, paper.instructions().size(), mark);
        }
    }

    @Test
    void subparagraphsBelongToTheParagraphThatOpensThem() {
        AmendmentPaper paper = Drafts.paper(
                HEAD,
                "1. After operative paragraph 1, insert the following operative paragraph:",
                "Asks the wardens:",
                "(a) To change locks;",
                "(b) To insert new keys;",
                "2. Delete operative paragraph 3.");
        assertEquals(List.of("Asks the wardens:", "To change locks;", "To insert new keys;"), put(paper));
        assertEquals(List.of(), unread(paper));
    }

    @Test
    void anOrderAboveTheFirstThatIsUnderstoodIsNoTitle() {
        AmendmentPaper paper =
                Drafts.paper(HEAD, "Operative paragraph 1 to lose “by tomorrow”", "Delete operative paragraph 3.");
        assertNull(paper.title());
        assertEquals(1, paper.unread().size());
    }

    @Test
    void aHeadingThatIsNotUnderstoodEndsThePlace() {
        AmendmentPaper paper = Drafts.paper(
                HEAD, "In operative paragraph 1:", "Delete “old”.", "In the part on pumps:", "Replace “a” with “b”.");
        assertEquals(1, paper.instructions().size());
        assertEquals(2, paper.unread().size());
    }

    @Test
    void aPlaceDoesNotOutlastASentenceAboutAnother() {
        AmendmentPaper paper = Drafts.paper(
                HEAD,
                "In operative paragraph 1:",
                "Delete “old”.",
                "Delete operative paragraph 3.",
                "Replace “a” with “b”.");
        assertEquals(List.of("not understood: Replace “a” with “b”."), unread(paper));
    }

    @Test
    void anAsteriskWithoutNoteIsNotUnderstood() {
        AmendmentPaper paper = Drafts.paper(
                HEAD, "1. Delete operative paragraph 3.", "2. In operative paragraph 1, replace “a” with “b*”.");
        assertEquals(1, paper.instructions().size());
        assertEquals(1, paper.unread().size());
    }

    @Test
    void anExplanationEndsWithTheNextInstruction() {
        AmendmentPaper paper = Drafts.paper(
                "AMENDMENT",
                "Committee: Wells Topic: Pumps Submitted by: Erewhon",
                "This amendment proposes to modify Draft Resolution 1.2 as follows:",
                "DELETE operative clause 3:",
                "Thanks the donors;",
                "JUSTIFICATION:",
                "Nobody gave.",
                "REPLACE operative clause 1 with:",
                "“Ends;”");
        assertEquals("Erewhon", paper.sponsor());
        assertEquals("1.2", paper.target());
        assertEquals("2 instructions, 1 new paragraph, 2 lines of explanation, 0 not understood", paper.account());
    }

    @Test
    void headsNameTheirDraftInManyWays() {
        for (String[] head : new String[][] {
            {"draft resolution A/99/L.1", "A/99/L.1"},
            {"revised draft resolution A/C.3/99/L.1/Rev.2", "A/C.3/99/L.1/Rev.2"},
            {"draft resolution L.17", "L.17"},
            {"draft resolution A/HRC/99/L.3, as orally revised", "A/HRC/99/L.3"},
            {"the draft resolution contained in document A/99/L.4", "A/99/L.4"},
            {
                "draft resolution III recommended by the Third Committee in its report contained in document A/99/444",
                "III in A/99/444"
            }
        }) {
            AmendmentPaper paper = Drafts.paper("Erewhon: amendment to " + head[0], "Delete operative paragraph 1.");
            assertEquals("Erewhon", paper.sponsor(), head[0]);
            assertEquals(head[1], paper.target(), head[0]);
        }
    }
}
