package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.diff.Drafts.compare;
import static org.resdiff.diff.Drafts.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

class WhereaboutsTest {
    private static final String CHARTS =
            "lend their oldest charts of the western passage to schools in remote harbours";
    private static final String MUSEUMS = "OP1: Invites all museums to " + CHARTS + ";";
    private static final String DONORS = "OP2: Calls upon donors to finance lighthouses on the outer islands;";

    @Test
    void wordsOfADeletedClauseArePartlyInTheClauseThatTookThem() {
        Document now = draft(1, "OP2: Calls upon donors to finance lighthouses and to " + CHARTS + ";");
        assertEquals(
                List.of("OP1 partly-in OP2: to " + CHARTS, "OP2 partly-from OP1: to " + CHARTS),
                notes(compare(draft(1, MUSEUMS, DONORS), now, "OP2=OP2")));
    }

    @Test
    void swappedTheyCameFromThere() {
        Document old = draft(1, "OP2: Calls upon donors to finance lighthouses and to " + CHARTS + ";");
        assertEquals(
                List.of("OP1 partly-from OP2: to " + CHARTS, "OP2 partly-in OP1: to " + CHARTS),
                notes(compare(old, draft(1, MUSEUMS, DONORS), "OP2=OP2")));
    }

    @Test
    void theNumberOfAParagraphProvesNoOrigin() {
        String lend = "OP1: Invites museums to lend charts as provided for in paragraph 16 above to schools;";
        String rent = "OP2: Calls upon donors to rent boats as provided for in paragraph 16 above to pilots;";
        Document now = draft(1, rent);
        assertEquals(List.of(), notes(compare(draft(1, lend, rent.replace("16", "15")), now, "OP2=OP2")));
    }

    @Test
    void whatIsStillSaidElsewhereIsToBeSeenThere() {
        String again = "OP2: Recommends that lenders insure what they " + CHARTS + ";";
        assertEquals(
                List.of("OP2 see OP1: " + CHARTS),
                notes(compare(draft(1, MUSEUMS, again), draft(1, MUSEUMS), "OP1=OP1")));
        assertEquals(
                List.of("OP2 repeats OP1: " + CHARTS),
                notes(compare(draft(1, MUSEUMS), draft(1, MUSEUMS, again), "OP1=OP1")));
    }

    @Test
    void aLimbThatLeftAChangedClauseIsFollowedToo() {
        Document old = draft(1, "OP1: Urges pilots to keep a log, and to " + CHARTS + ";", DONORS);
        Document now = draft(1, "OP1: Urges pilots to keep a log;", DONORS, MUSEUMS.replace("OP1", "OP3"));
        assertEquals(
                List.of("OP1 partly-in OP3: to " + CHARTS, "OP3 partly-from OP1: to " + CHARTS),
                notes(compare(old, now, "OP1=OP1", "OP2=OP2")));
    }

    @Test
    void wordsThatOnlyChangedTheirPlaceInAClauseAreNotElsewhere() {
        Document old = draft(1, "OP1: Urges pilots to " + CHARTS + ", and masters to keep a log of each of the tides;");
        Document now = draft(1, "OP1: Urges masters to keep a log of each of the tides, and pilots to " + CHARTS + ";");
        assertEquals(List.of(), notes(compare(old, now, "OP1=OP1")));
    }

    @Test
    void aFormulaOfManyClausesTellsNothing() {
        Document old = draft(1, MUSEUMS, "OP2: Asks the harbour master to " + CHARTS + ";");
        Document now = draft(
                1,
                "OP2: Asks the harbour master to " + CHARTS + ";",
                "OP3: Asks the pilots to " + CHARTS + ";",
                "OP4: Asks the wardens to " + CHARTS + ";");
        assertEquals(List.of(), notes(compare(old, now, "OP2=OP2")));
    }

    @Test
    void sevenWordsOrANameTellNothing() {
        Document old = draft(1, "OP1: Invites all museums to lend their oldest charts of the western coast;");
        Document now = draft(1, "OP1: Thanks captains for having lent their oldest charts of the western coast;");
        assertEquals(List.of(), notes(compare(old, now)));
        String name = "the International Conference on the Law and History of Lighthouses and Harbours";
        assertEquals(
                List.of(),
                notes(compare(
                        draft(1, "OP1: Recalls " + name + ";"), draft(1, "OP1: Pays for " + name + " this year;"))));
    }

    private static List<String> notes(Comparison comparison) {
        return comparison.changes().stream()
                .flatMap(change -> change.elsewhere().stream()
                        .map(elsewhere -> change.clause().label().text() + " "
                                + elsewhere.trace().id() + " "
                                + elsewhere.clause().label().text() + ": " + String.join(" … ", elsewhere.words())))
                .toList();
    }
}
