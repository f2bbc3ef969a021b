package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Several resolutions in a document, and what goes from one to another. */
class ResolutionsTest {
    private static final String CANALS =
            "Invites Member States to clear their canals of weeds and rubble before winter;";
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String LOCKS = "Calls upon port authorities to keep a guard at every lock during the night;";
    private static final String SWIM = "Encourages schools to teach swimming to every child below the age of ten;";
    private static final String FERRIES = "Welcomes the new ferries that join the islands of the lower river;";
    private static final String SEIZED = "Decides to remain seized of the matter.";

    @Test
    void resolutionsInAnotherOrderAreFoundByNumberAndTitle() {
        Document old = Drafts.several(
                "= 78/1 Care of canals",
                "OP1 " + CANALS,
                "OP2 " + SEIZED,
                "= 78/2 Safety at dams",
                "OP1 " + DAMS,
                "OP2 " + SEIZED);
        Document now = Drafts.several(
                "= 78/2 Safety at dams",
                "OP1 " + LOCKS,
                "OP2 " + SEIZED,
                "= 78/1 Care of canals",
                "OP1 " + SWIM,
                "OP2 " + SEIZED);
        assertEquals(
                "title>title OP2>OP2 title>title OP2>OP2",
                links(old, now).replace("*", ""),
                "the closing clauses stay with their titles though they are all the same");
        assertEquals(3, Aligner.align(old, now, List.of()).links().get(0).old().get(0));
    }

    @Test
    void aResolutionWithoutItsNumberAndTitleIsFoundByItsClauses() {
        Document old = Drafts.several(
                "= 78/1 Care of canals",
                "OP1 " + CANALS,
                "OP2 " + LOCKS,
                "= 78/2 Safety",
                "OP1 " + DAMS,
                "OP2 " + SWIM);
        Document now = Drafts.several(
                "= 79/8 Bathing", "OP1 " + DAMS, "OP2 " + SWIM, "= 79/9 Waterways", "OP1 " + CANALS, "OP2 " + LOCKS);
        assertEquals("OP1>OP1 OP2>OP2 OP1>OP1 OP2>OP2", links(old, now).replace("*", ""));
    }

    @Test
    void aClauseThatWentOverToAnotherResolution() {
        Document old = Drafts.several(
                "= 78/1 Care of canals",
                "OP1 " + CANALS,
                "OP2 " + DAMS,
                "OP3 " + LOCKS,
                "= 78/2 Bathing",
                "OP1 " + SWIM,
                "OP2 " + FERRIES);
        Document now = Drafts.several(
                "= 78/1 Care of canals",
                "OP1 " + CANALS,
                "OP2 " + LOCKS,
                "= 78/2 Bathing",
                "OP1 " + SWIM,
                "OP2 Requests the Secretary-General to report to it on the state of the dams and weirs;",
                "OP3 " + FERRIES);
        Alignment alignment = Aligner.align(old, now, List.of());
        assertEquals("title>title OP1>OP1 OP3>OP2 title>title OP1>OP1 OP2>OP2* OP2>OP3", links(alignment));
        assertEquals(Pass.CROSSED, alignment.links().get(5).pass());
    }
}
