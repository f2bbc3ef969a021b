package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** What links clauses that are little alike as wholes, and what keeps clauses apart that share common words. */
class EvidenceTest {
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String FERRIES = "Welcomes the new ferries that join the islands of the lower river;";
    private static final String BRIDGES = "Encourages engineers to count the rivets of every iron bridge each autumn;";
    private static final String LIMB = "to hang a lantern over the gate of each granary at nightfall";

    @Test
    void aLimbThatWasTakenOverFarAwayIsAMerge() {
        Document old = Drafts.of(
                "OP1 Deplores that thieves emptied seven stores during the dry months and asks elders " + LIMB + ";",
                "OP2 " + DAMS,
                "OP3 " + FERRIES,
                "OP4 Calls upon millers to weigh flour twice and to seal every sack;");
        Document now = Drafts.of(
                "OP1 " + DAMS,
                "OP2 " + FERRIES,
                "OP3 Calls upon millers to weigh flour twice, to seal every sack and " + LIMB + ";");
        assertEquals("OP2>OP1 OP3>OP2 OP1+OP4>OP3", links(old, now));
    }

    @Test
    void aFormulaThatOthersCarryIsNoMerge() {
        String formula = ", subject to the availability of funds and with the consent of the villages upstream;";
        Document old = Drafts.of(
                "OP1 Asks masons to repair the mill race" + formula,
                "OP2 Invites teachers to draw maps of springs" + formula,
                "OP3 Urges millers to weigh flour twice;");
        Document now = Drafts.of(
                "OP1 Asks masons to repair the mill race" + formula,
                "OP2 Urges millers to weigh flour twice" + formula);
        assertEquals("OP1>OP1 OP3>OP2", links(old, now));
    }

    @Test
    void aClauseCutDownBehindItsOpeningGoesOn() {
        Document old = Drafts.of(
                "OP1 " + DAMS,
                "OP2 Supports vigorous measures to restore orchards, vineyards and hedges by grafting, pruning and"
                        + " fencing them, mindful that bees, hedgehogs and wrens return where old trees are spared, and"
                        + " stresses how schools and parishes profit when pupils gather windfalls under supervision;",
                "OP3 " + FERRIES);
        Document now = Drafts.of(
                "OP1 " + DAMS,
                "OP2 Supports vigorous measures to restore orchards and vineyards through insurance;",
                "OP3 " + FERRIES);
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3", links(old, now));
    }

    @Test
    void anInstrumentOfAnotherNumberIsAnotherInstrument() {
        Document old = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Noting general recommendation No. 9 (2011) of the Surveyors on boundary stones and hedges,",
                "PP3 " + FERRIES);
        Document now = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Recalling general recommendation No. 3 (2002) of the Surveyors, which warns bargemen of drifting"
                        + " sandbanks after storms,",
                "PP3 " + FERRIES);
        assertEquals("PP1>PP1 PP3>PP3", links(old, now));
    }

    @Test
    void aListWrittenAsASentenceIsMergedWhole() {
        Document old = Drafts.of(
                "OP1 " + DAMS,
                "OP2 Decides that every warehouse licence shall:",
                "OP2(a) Be renewed yearly, unless the keeper died;",
                "OP2(b) Name two guarantors;",
                "OP2(c) Fix storage charges for wool;",
                "OP2(d) Forbid open flames;",
                "OP2(e) Oblige keepers to drain gutters;",
                "OP2(f) Show a floor plan;",
                "OP2(g) List the cats;",
                "OP3 " + FERRIES);
        Document now = Drafts.of(
                "OP1 " + DAMS,
                "OP2 Decides that every warehouse licence shall be renewed yearly, name two guarantors, fix storage"
                        + " charges for wool, forbid open flames, oblige keepers to drain gutters and show a floor plan;",
                "OP3 " + FERRIES);
        assertEquals("OP1>OP1 OP2+OP2(a)+OP2(b)+OP2(c)+OP2(d)+OP2(e)+OP2(f)>OP2 OP3>OP3", links(old, now));
        assertEquals("OP1>OP1 OP2>OP2+OP2(a)+OP2(b)+OP2(c)+OP2(d)+OP2(e)+OP2(f) OP3>OP3", links(now, old));
    }

    @Test
    void aStockChapeauGoesOnWhereItsItemsDo() {
        Document old =
                Drafts.of("OP1 After article five insert:", "OP1(a) " + FERRIES, "OP1(b) " + BRIDGES, "OP2 " + DAMS);
        Document now = Drafts.of(
                "OP1 After article five there is inserted:",
                "OP1(a) " + FERRIES,
                "OP1(b) " + BRIDGES,
                "OP2 " + DAMS,
                "OP3 After article five insert:",
                "OP3(a) Bell founders keep a ledger of all alloys;");
        assertEquals("OP1>OP1 OP1(a)>OP1(a) OP1(b)>OP1(b) OP2>OP2", links(old, now));
    }

    @Test
    void aParagraphWrittenAnewInItsPlaceGoesOnDoubtfully() {
        Document old = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Welcoming what was achieved and the care which both towns devote to the regatta in spring,",
                "PP3 " + FERRIES);
        Document now = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Welcoming that the regatta began anew, the rules signed by two mayors on a Sunday and a visit of"
                        + " judges, and hoping for a fair regatta without further accidents or quarrels,",
                "PP3 " + FERRIES);
        assertEquals("PP1>PP1 PP2>PP2 PP3>PP3", links(old, now));
        assertEquals("PP1>PP1 PP2>PP2 PP3>PP3", links(now, old));
        Link rewritten = Aligner.align(old, now, List.of()).links().get(1);
        assertEquals(Pass.PLACE, rewritten.pass());
        assertTrue(rewritten.doubtful());
    }

    @Test
    void aParagraphOnAnotherMatterInTheSamePlaceIsAnother() {
        Document old = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Welcoming what was achieved and the care which both towns devote to the regatta in spring,",
                "PP3 " + FERRIES);
        Document now = Drafts.of(
                "PP1 " + DAMS,
                "PP2 Welcoming that bakers sell rye again, the prices agreed by two guilds on a Sunday, and hoping that"
                        + " bakers stay open in winter,",
                "PP3 " + FERRIES);
        assertEquals("PP1>PP1 PP3>PP3", links(old, now));
    }
}
