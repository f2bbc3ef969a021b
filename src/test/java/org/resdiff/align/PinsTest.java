package org.resdiff.align;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.Pipeline;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;

class PinsTest {
    private static final Document DRAFT = Drafts.of(
            "OP1 Requests the Secretary-General to report to it on the state of the dams;",
            "OP2 Encourages schools to teach swimming to every child below the age of ten;",
            "OP3_bis Welcomes the new ferries that join the islands of the lower river;",
            "OP4 Notes the return of eels;",
            "OP4 Notes the return of otters;");

    private static String error(String... pins) {
        return assertThrows(
                        InputException.class, () -> Aligner.align(DRAFT, DRAFT, Pins.parse(List.of(pins), "pins.txt")))
                .getMessage();
    }

    @Test
    void aFileOfPins() {
        assertEquals(
                List.of(
                        new Pin("OP1", "OP2", "pins.txt:2"),
                        new Pin("OP3 bis", "", "pins.txt:4"),
                        new Pin("", "OP1", "pins.txt:5")),
                Pins.parse(
                        List.of("# as agreed on Monday", "OP1=OP2", "", "  OP3 bis =   # struck out", "= OP1"),
                        "pins.txt"));
    }

    @Test
    void spaceAndCaseOfALabelDoNotMatter() {
        assertEquals(
                "OP3 bis>OP1",
                links(DRAFT, Drafts.of("OP1 Notes that winter comes;"), new Pin("op3BIS", "Op1", "--pin")));
    }

    @Test
    void whatIsNoPin() {
        String usage = " is no pin; write OP7=OP9 to link, OP7= for deleted, =OP9 for added";
        assertEquals("pins.txt:1: \"OP1\"" + usage, error("OP1"));
        assertEquals("pins.txt:2: \"=\"" + usage, error("# none", "="));
        assertEquals("pins.txt:1: \"OP1=OP2=OP3\"" + usage, error("OP1=OP2=OP3"));
    }

    @Test
    void aLabelThatNoClauseHas() {
        assertEquals(
                "pins.txt:1: no clause of the new document is labelled OP3; near it are OP1, OP2, OP4, OP3 bis",
                error("OP1=OP3"));
    }

    @Test
    void aLabelThatTwoClausesHave() {
        assertEquals(
                "pins.txt:1: the old document has 2 clauses OP4; a pin needs a label that only one clause has",
                error("OP4="));
    }

    @Test
    void aClauseThatIsPinnedTwice() {
        String twice = " document is pinned already; leave one of both pins out";
        assertEquals("pins.txt:2: OP1 of the old" + twice, error("OP1=OP2", "OP1="));
        assertEquals("pins.txt:2: OP2 of the new" + twice, error("OP1=OP2", "=OP2"));
    }

    @Test
    void aPinnedClauseIsInNoSplit() {
        Document old =
                Drafts.of("OP1 Invites States to clear their canals of weeds, and to post guards at every lock;");
        Document now = Drafts.of(
                "OP1 Invites States to clear their canals of weeds;",
                "OP2 Invites States to post guards at every lock;");
        assertEquals("OP1>OP1+OP2", links(old, now));
        assertEquals("OP1>OP1", links(old, now, new Pin("", "OP2", "--pin")));
        assertEquals("OP1>OP2", links(old, now, new Pin("OP1", "OP2", "--pin")));
    }

    @ParameterizedTest
    @CsvSource({
        "ArtI/Section2, ArtI/Section1",
        "Art. I § 2, Art. I § 1",
        "Art. I § 2 (Dues), Art. I § 1 (Fines)",
        "art.i §2, ArtI/Section1"
    })
    void aSectionIsMeantByItsLabelOrAsItIsSaid(String old, String now) {
        Document before = bylaw("# Article I. Members\n\n## Section 1. Seats\n\n## Section 2. Dues\n");
        Document after = bylaw("# Article I. Members\n\n## Section 1. Fines\n\n## Section 2. Dues\n");
        Alignment alignment = Aligner.align(before, after, List.of(new Pin(old, now, "--pin")));
        List<String> pinned = alignment.links().stream()
                .filter(link -> link.pass() == Pass.PINNED)
                .map(link -> before.clauses().get(link.old().get(0)).label().text() + ">"
                        + after.clauses().get(link.now().get(0)).label().text())
                .toList();
        assertEquals(List.of("ArtI/Section2>ArtI/Section1"), pinned);
    }

    private static Document bylaw(String text) {
        return Pipeline.document(
                ("Bylaws of the Rope Society\n\n" + text).getBytes(UTF_8), "bylaw.md", ReadOptions.DEFAULT);
    }
}
