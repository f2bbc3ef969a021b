package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Sections, the preamble, annexes, lists: clauses that keep their words and change their room. */
class PlacesTest {
    private static final String CANALS =
            "Invites Member States to clear their canals of weeds and rubble before winter;";
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String LOCKS = "Calls upon port authorities to keep a guard at every lock during the night;";
    private static final String SWIM = "Encourages schools to teach swimming to every child below the age of ten;";
    private static final String FERRIES = "Welcomes the new ferries that join the islands of the lower river;";
    private static final String EELS = "Notes the return of eels to the waters above the third weir;";

    private static Pass pass(Document old, Document now, int link) {
        return Aligner.align(old, now, List.of()).links().get(link).pass();
    }

    @Test
    void aSectionThatMovedIsOneBlock() {
        Document old = Drafts.of(
                "I Waterways",
                "OP1 " + CANALS,
                "OP2 " + LOCKS,
                "II Bathing",
                "OP3 " + SWIM,
                "OP4 " + FERRIES,
                "OP5 " + DAMS);
        Document now = Drafts.of(
                "I Bathing",
                "OP1 " + SWIM,
                "OP2 " + FERRIES,
                "OP3 " + DAMS,
                "II Waterways",
                "OP4 " + CANALS,
                "OP5 " + LOCKS);
        Alignment alignment = Aligner.align(old, now, List.of());
        assertEquals("II>I OP3>OP1 OP4>OP2 OP5>OP3 I>II* OP1>OP4* OP2>OP5*", links(alignment));
        assertEquals(
                List.of(0, 0, 0, 0, 1, 1, 1),
                alignment.links().stream().map(Link::block).toList());
    }

    @Test
    void aRenamedSectionIsFoundByWhatStandsInIt() {
        Document old = Drafts.of("I Waterways", "OP1 " + CANALS, "OP2 " + LOCKS, "II Bathing", "OP3 " + SWIM);
        Document now = Drafts.of("I Rivers and canals", "OP1 " + CANALS, "OP2 " + LOCKS, "II Bathing", "OP3 " + SWIM);
        assertEquals("I>I OP1>OP1 OP2>OP2 II>II OP3>OP3", links(old, now));
    }

    @Test
    void aClauseThatWentOverToAnotherSection() {
        Document old = Drafts.of(
                "I Waterways",
                "OP1 " + CANALS,
                "OP2 " + DAMS,
                "OP3 " + LOCKS,
                "II Bathing",
                "OP4 " + SWIM,
                "OP5 " + FERRIES);
        Document now = Drafts.of(
                "I Waterways",
                "OP1 " + CANALS,
                "OP2 " + LOCKS,
                "II Bathing",
                "OP3 " + SWIM,
                "OP4 Requests the Secretary-General to report to it on the state of the dams and weirs;",
                "OP5 " + FERRIES);
        assertEquals("I>I OP1>OP1 OP3>OP2 II>II OP4>OP3 OP2>OP4* OP5>OP5", links(old, now));
        assertEquals(Pass.CROSSED, pass(old, now, 5));
    }

    @Test
    void theSameShortEntriesStayInTheirLists() {
        Document old = Drafts.of(
                "OP1 Invites to the meeting:",
                "OP1(a) Fishers;",
                "OP1(b) Millers;",
                "OP2 Thanks for their advice:",
                "OP2(a) Millers;",
                "OP2(b) Fishers;");
        Document now = Drafts.of(
                "OP1 Thanks for their advice:",
                "OP1(a) Millers;",
                "OP1(b) Fishers;",
                "OP2 Invites to the meeting:",
                "OP2(a) Fishers;",
                "OP2(b) Millers;");
        assertEquals(
                "OP2>OP1 OP2(a)>OP1(a) OP2(b)>OP1(b) OP1>OP2 OP1(a)>OP2(a) OP1(b)>OP2(b)",
                links(old, now).replace("*", ""));
    }

    @Test
    void aChildThatGotAnotherParent() {
        Document old = Drafts.of(
                "OP1 Invites port authorities:",
                "OP1(a) To keep a guard at every lock during the night;",
                "OP1(b) To clear the canals of weeds and rubble;",
                "OP2 Encourages schools:",
                "OP2(a) To teach swimming to every child;");
        Document now = Drafts.of(
                "OP1 Invites port authorities:",
                "OP1(a) To clear the canals of weeds and rubble;",
                "OP2 Encourages schools:",
                "OP2(a) To teach swimming to every child;",
                "OP2(b) To keep a guard at every lock throughout the night;");
        assertEquals("OP1>OP1 OP1(b)>OP1(a) OP2>OP2 OP2(a)>OP2(a) OP1(a)>OP2(b)*", links(old, now));
        assertEquals(Pass.CHILD, pass(old, now, 4));
    }

    @Test
    void aRecitalBecomesAnOperativeParagraph() {
        Document old = Drafts.of(
                "PP1 Noting the return of eels to the waters above the third weir,",
                "PP2 Welcoming the new ferries that join the islands of the lower river,",
                "OP1 " + DAMS);
        Document now = Drafts.of(
                "PP1 Noting the return of eels to the waters above the third weir,", "OP1 " + FERRIES, "OP2 " + DAMS);
        assertEquals("PP1>PP1 PP2>OP1 OP1>OP2", links(old, now));
        assertEquals("PP1>PP1 OP1>PP2 OP2>OP1", links(now, old));
    }

    @Test
    void annexesGoOnInAnnexes() {
        Document old = Drafts.of(
                "OP1 " + DAMS,
                "OP2 " + LOCKS,
                "Annex/1 The guard shall wear a lamp;",
                "Annex/2 The guard shall keep a book of all boats that pass;");
        Document now = Drafts.of(
                "OP1 " + DAMS,
                "OP2 " + LOCKS,
                "Annex/1 The guard shall speak the local tongue;",
                "Annex/2 The guard shall wear a lamp;",
                "Annex/3 The guard shall keep a book of all ships that pass;");
        assertEquals("OP1>OP1 OP2>OP2 Annex/1>Annex/2 Annex/2>Annex/3", links(old, now));
    }

    @Test
    void clausesThatMovedTogetherAreOneBlock() {
        Document old = Drafts.of(
                "OP1 " + CANALS, "OP2 " + DAMS, "OP3 " + LOCKS, "OP4 " + SWIM, "OP5 " + FERRIES, "OP6 " + EELS);
        Document now = Drafts.of(
                "OP1 " + LOCKS, "OP2 " + SWIM, "OP3 " + FERRIES, "OP4 " + EELS, "OP5 " + CANALS, "OP6 " + DAMS);
        Alignment alignment = Aligner.align(old, now, List.of());
        assertEquals("OP3>OP1 OP4>OP2 OP5>OP3 OP6>OP4 OP1>OP5* OP2>OP6*", links(alignment));
        assertEquals(
                List.of(0, 0, 0, 0, 1, 1),
                alignment.links().stream().map(Link::block).toList());
    }

    @Test
    void twoThatMovedToDifferentPlacesAreTwoBlocks() {
        Document old = Drafts.of(
                "OP1 " + CANALS, "OP2 " + DAMS, "OP3 " + LOCKS, "OP4 " + SWIM, "OP5 " + FERRIES, "OP6 " + EELS);
        Document now = Drafts.of(
                "OP1 " + DAMS, "OP2 " + LOCKS, "OP3 " + CANALS, "OP4 " + EELS, "OP5 " + SWIM, "OP6 " + FERRIES);
        assertEquals("OP2>OP1 OP3>OP2 OP1>OP3* OP6>OP4* OP4>OP5 OP5>OP6", links(old, now));
    }

    /** Another number of one body's instrument is another instrument, unless all else is the same. */
    @Test
    void aSisterCitationIsNoLinkUnlessTheRestStays() {
        String first =
                "Recalls technical note No. 4 of the Office of Tides, by which owners are to paint their buoys red, to mend broken chains and to keep two lamps lit;";
        String other =
                "Recalls technical note No. 9 of the Office of Tides, by which owners are to feed the swans in winter, to count their nests and to fence off the reeds;";
        assertEquals(
                "OP1>OP1 OP3>OP3",
                links(Aligner.align(
                        Drafts.of("OP1 " + CANALS, "OP2 " + first, "OP3 " + LOCKS),
                        Drafts.of("OP1 " + CANALS, "OP2 " + other, "OP3 " + LOCKS),
                        List.of())));
        assertEquals(
                "OP1>OP1 OP2>OP2 OP3>OP3",
                links(Aligner.align(
                        Drafts.of("OP1 " + CANALS, "OP2 " + first, "OP3 " + LOCKS),
                        Drafts.of("OP1 " + CANALS, "OP2 " + first.replace("No. 4", "No. 9"), "OP3 " + LOCKS),
                        List.of())));
    }
}
