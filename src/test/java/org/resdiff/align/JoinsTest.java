package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Clauses cut in several and clauses put together. */
class JoinsTest {
    private static final String CLEAR = "Invites Member States to clear their canals of weeds and rubble before winter";
    private static final String GUARD = "to keep a guard at every lock that is open to boats during the night";
    private static final String TEACH = "to see that schools teach swimming to each child below the age of ten";
    private static final String PLANT = "to plant willows and alders along the banks that the spring floods wore away";
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String FERRIES = "Welcomes the new ferries that join the islands of the lower river;";

    private static final Document WHOLE = Drafts.of(
            "OP1 " + DAMS, "OP2 " + String.join(", ", CLEAR, GUARD, TEACH, "and " + PLANT) + ";", "OP3 " + FERRIES);
    private static final Document PARTS = Drafts.of(
            "OP1 " + DAMS,
            "OP2 " + CLEAR + ";",
            "OP3 Also invites Member States " + GUARD + ";",
            "OP4 Further invites Member States " + TEACH + ";",
            "OP5 Invites Member States " + PLANT + ";",
            "OP6 " + FERRIES);

    @Test
    void oneBecomesFour() {
        assertEquals("OP1>OP1 OP2>OP2+OP3+OP4+OP5 OP3>OP6", links(WHOLE, PARTS));
    }

    @Test
    void fourBecomeOne() {
        assertEquals("OP1>OP1 OP2+OP3+OP4+OP5>OP2 OP6>OP3", links(PARTS, WHOLE));
    }

    @Test
    void aPartIsStruckOutOfWhatIsPutTogether() {
        Document now = Drafts.of(
                "OP1 " + DAMS, "OP2 " + String.join(", ", CLEAR, GUARD, "and " + PLANT) + ";", "OP3 " + FERRIES);
        assertEquals("OP1>OP1 OP2+OP3+OP5>OP2 OP6>OP3", links(PARTS, now));
    }

    @Test
    void aNeighbourWithoutWordsOfItsOwnInTheWholeIsNoPart() {
        Document old = Drafts.of("OP1 " + CLEAR + " and " + GUARD + ";", "OP2 " + FERRIES);
        Document now = Drafts.of(
                "OP1 " + CLEAR + " and " + GUARD + ";",
                "OP2 Invites Member States to name a minister of waterways;",
                "OP3 " + FERRIES);
        assertEquals("OP1>OP1 OP2>OP3", links(old, now));
    }

    @Test
    void aSplitTellsItsPassAndIsNotAMove() {
        Link split = Aligner.align(WHOLE, PARTS, List.of()).links().get(1);
        assertEquals(Pass.SPLIT, split.pass());
        assertEquals(0, split.block());
        assertEquals(
                Pass.MERGED,
                Aligner.align(PARTS, WHOLE, List.of()).links().get(1).pass());
    }
}
