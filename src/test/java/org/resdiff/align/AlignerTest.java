package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resdiff.align.Drafts.links;

import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

class AlignerTest {
    private static final String RIVERS =
            "Recalling its resolution 72/4 of 1 November 2017 on the care of rivers and lakes,";
    private static final String FLOODS = "Deeply concerned about the floods that struck the lower valleys last spring,";
    private static final String REPORT = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String MEMBERS =
            "Invites Member States to clear their canals of weeds and rubble before winter;";
    private static final String TEACH = "Encourages schools to teach swimming to every child below the age of ten;";

    @Test
    void theSameDocumentIsLinkedClauseByClause() {
        Document draft = Drafts.of("PP1 " + RIVERS, "PP2 " + FLOODS, "OP1 " + REPORT, "OP2 " + MEMBERS);
        assertEquals("PP1>PP1 PP2>PP2 OP1>OP1 OP2>OP2", links(draft, draft));
    }

    @Test
    void aRolledOverClauseIsStillTheSame() {
        Document old = Drafts.of("PP1 " + RIVERS, "OP1 " + REPORT);
        Document now = Drafts.of(
                "PP1 Recalling its resolution 73/9 of 5 December 2018 on the care of rivers and lakes,",
                "OP1 " + TEACH,
                "OP2 " + REPORT);
        assertEquals("PP1>PP1 OP1>OP2", links(old, now));
    }

    @Test
    void theShorterOfTwoThatChangedPlacesMoved() {
        Document old =
                Drafts.of("OP1 " + TEACH, "OP2 " + REPORT + " and to name those that are older than fifty years;");
        Document now =
                Drafts.of("OP1 " + REPORT + " and to name those that are older than fifty years;", "OP2 " + TEACH);
        assertEquals("OP2>OP1 OP1>OP2*", links(old, now));
    }

    @Test
    void aClauseCutInTwo() {
        Document old = Drafts.of(
                "OP1 Invites Member States to clear their canals of weeds and rubble before winter, and to post guards"
                        + " at every lock that is open to boats during the night;",
                "OP2 " + REPORT);
        Document now = Drafts.of(
                "OP1 " + MEMBERS,
                "OP2 Also invites Member States to post guards at every lock that is open to boats during the night;",
                "OP3 " + REPORT);
        assertEquals("OP1>OP1+OP2 OP2>OP3", links(old, now));
        assertEquals("OP1+OP2>OP1 OP3>OP2", links(now, old));
    }

    @Test
    void aPinIsObeyed() {
        Document old = Drafts.of("OP1 " + REPORT, "OP2 " + TEACH);
        Document now = Drafts.of("OP1 " + REPORT, "OP2 " + MEMBERS);
        assertEquals("OP1>OP1", links(old, now));
        assertEquals("OP1>OP1 OP2>OP2", links(old, now, new Pin("OP2", "OP2", "--pin")));
        assertEquals("", links(old, now, new Pin("op1", "", "--pin")));
    }

    @Test
    void aPinThatNamesNoClauseTellsWhatIsNear() {
        Document draft = Drafts.of("OP1 " + REPORT, "OP2 " + TEACH);
        String message = assertThrows(
                        InputException.class, () -> links(draft, draft, new Pin("OP3", "OP1", "pins.txt:4")))
                .getMessage();
        assertTrue(message.startsWith("pins.txt:4: "), message);
        assertTrue(message.contains("OP1, OP2"), message);
    }
}
