package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.align.Drafts.links;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Paragraphs put in between, alternatives, options, and labels that stand twice. */
class NegotiationLabelsTest {
    private static final String CANALS =
            "Invites Member States to clear their canals of weeds and rubble before winter;";
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams;";
    private static final String LOCKS = "Calls upon port authorities to keep a guard at every lock during the night;";
    private static final String SWIM = "Encourages schools to teach swimming to every child below the age of ten;";
    private static final String FERRIES = "Welcomes the new ferries that join the islands of the lower river;";
    private static final String EELS = "Notes the return of eels to the waters above the third weir;";

    private static Document draft(String... labelled) {
        return Drafts.of(labelled);
    }

    @Test
    void aParagraphPutInBetweenRenumbersNothing() {
        Document old = draft("OP1 " + CANALS, "OP2 " + DAMS, "OP3 " + LOCKS, "OP4 " + FERRIES);
        Document now = draft(
                "OP1 " + CANALS, "OP2 " + DAMS, "OP2_bis " + SWIM, "OP2_ter " + EELS, "OP3 " + LOCKS, "OP4 " + FERRIES);
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3 OP4>OP4", links(old, now));
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3 OP4>OP4", links(now, old));
    }

    @Test
    void whatWasPutInBetweenGetsANumberOfItsOwn() {
        Document old = draft("OP1 " + CANALS, "OP1_bis " + SWIM, "OP2 " + DAMS, "OP3 " + LOCKS);
        Document now = draft("OP1 " + CANALS, "OP2 " + SWIM, "OP3 " + DAMS, "OP4 " + LOCKS);
        assertEquals("OP1>OP1 OP1 bis>OP2 OP2>OP3 OP3>OP4", links(old, now));
    }

    @Test
    void anAlternativeIsAddedBesideItsParagraph() {
        Document old = draft("OP1 " + CANALS, "OP2 " + DAMS, "OP3 " + LOCKS, "OP4 " + FERRIES);
        Document now = draft(
                "OP1 " + CANALS,
                "OP2 Requests the Secretary-General to report to it on the state of the dams and weirs;",
                "OP2_alt Invites the Secretary-General to report to it on the state of the dams and bridges;",
                "OP3 " + LOCKS,
                "OP4 " + FERRIES);
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3 OP4>OP4", links(old, now));
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3 OP4>OP4", links(now, old));
    }

    @Test
    void whereBothAreAsLikeTheNumberDecides() {
        Document old = draft("OP1 " + CANALS, "OP2 " + DAMS, "OP3 " + LOCKS, "OP4 " + FERRIES);
        String again = "Requests the Secretary-General to report to it on the state of the ";
        Document now = draft(
                "OP1 " + CANALS,
                "OP2_alt " + again + "weirs;",
                "OP2 " + again + "sluices;",
                "OP3 " + LOCKS,
                "OP4 " + FERRIES);
        assertEquals("OP1>OP1 OP2>OP2 OP3>OP3 OP4>OP4", links(old, now));
    }

    @Test
    void theAlternativeWasTaken() {
        Document old = draft("OP1 " + CANALS, "OP2 " + DAMS, "OP2_alt " + SWIM, "OP3 " + LOCKS, "OP4 " + FERRIES);
        Document now = draft("OP1 " + CANALS, "OP2 " + SWIM, "OP3 " + LOCKS, "OP4 " + FERRIES);
        assertEquals("OP1>OP1 OP2 alt>OP2 OP3>OP3 OP4>OP4", links(old, now));
    }

    @Test
    void rivalParagraphsOfOneLabelGoOnInTheirOrder() {
        String rival = "Requests the Secretary-General to report to it on the state of the ";
        Document old = draft("OP1 " + CANALS, "OP2 " + rival + "dams;", "OP2 " + rival + "dams;", "OP3 " + LOCKS);
        Document now = draft(
                "OP1 " + CANALS,
                "OP2 " + rival + "dams every year;",
                "OP2 " + rival + "dams every second year;",
                "OP3 " + LOCKS);
        assertEquals("0>0 1>1 2>2 3>3", places(old, now));
        assertEquals("0>0 1>1 2>2 3>3", places(now, old));
    }

    @Test
    void oneOfTwoParagraphsOfOneLabelIsStruckOut() {
        Document old = draft("OP1 " + CANALS, "OP2 " + DAMS, "OP2 " + SWIM, "OP3 " + LOCKS);
        Document now = draft("OP1 " + CANALS, "OP2 " + SWIM, "OP3 " + LOCKS);
        assertEquals("0>0 2>1 3>2", places(old, now));
    }

    @Test
    void optionsChangePlaces() {
        Document old = draft("OP1 " + CANALS, "OP2 Option:", "OP2(a) " + DAMS, "OP2(b) " + SWIM, "OP3 " + LOCKS);
        Document now = draft("OP1 " + CANALS, "OP2 Option:", "OP2(a) " + SWIM, "OP2(b) " + DAMS, "OP3 " + LOCKS);
        assertEquals("OP1>OP1 OP2>OP2 OP2(b)>OP2(a)* OP2(a)>OP2(b) OP3>OP3", links(old, now));
    }

    @Test
    void rivalTextsOfOnePlaceBecomeOne() {
        String lend =
                "OP2/opt1 Each port lends its spare pumps to its neighbours in a flood, and counts them in spring;";
        String sell = "OP2/opt2 Ports of poorer islands lend pumps in a flood when their neighbours pay for the fuel;";
        String none = "OP2/opt3 No text on pumps;";
        String strange = "OP2/opt2 Fishermen shall mend the nets of the widows before the feast of lanterns each year;";
        String one =
                "OP2 Each port lends spare pumps to its neighbours in a flood; those of poorer islands lend them when the"
                        + " neighbours pay for the fuel;";
        Document now = draft("OP1 " + CANALS, one, "OP3 " + LOCKS);
        Document old = draft("OP1 " + CANALS, lend, sell, none, "OP3 " + LOCKS);
        assertEquals("OP1>OP1 OP2/opt1+OP2/opt2>OP2 OP3>OP3", links(old, now));
        assertEquals("OP1>OP1 OP2>OP2/opt1+OP2/opt2 OP3>OP3", links(now, old));
        Document apart = draft("OP1 " + CANALS, lend, strange, "OP3 " + LOCKS);
        assertEquals("OP1>OP1 OP2/opt1>OP2 OP3>OP3", links(apart, now));
        // beside a rival that has a place of its own, the other rival is that place's and not this text's
        Document both = draft("OP1 " + CANALS, lend.replace(" and counts", " and always counts"), "OP3 " + LOCKS);
        assertEquals("OP1>OP1 OP2/opt1>OP2/opt1 OP3>OP3", links(old, both));
    }

    /** Labels that stand twice do not tell clauses apart: their places do. */
    private static String places(Document old, Document now) {
        return Aligner.align(old, now, List.of()).links().stream()
                .map(link -> link.old().get(0) + ">" + link.now().get(0))
                .collect(Collectors.joining(" "));
    }
}
