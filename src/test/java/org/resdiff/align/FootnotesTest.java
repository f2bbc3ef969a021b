package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resdiff.align.Drafts.links;

import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** Titles and notes: what stands outside of the body. */
class FootnotesTest {
    private static final String DAMS = "OP2 Requests the Secretary-General to report to it on the state of the dams;";

    @Test
    void aNoteOfTheSamePlaceGoesOnWhateverItsSymbol() {
        Document old = Drafts.of(
                "OP1 Takes note of the report of the Secretary-General^1 on locks and of the findings of the board;^2",
                "1) A/72/15.",
                "2) E/2017/3.",
                DAMS);
        Document now = Drafts.of(
                "OP1 Takes note of the report of the Secretary-General^1 on locks, of the code of the sea^2 and of the"
                        + " findings of the board;^3",
                "1) A/73/288.",
                "2) See ST/SGB/11.",
                "3) E/2018/40.",
                DAMS);
        assertEquals("OP1>OP1 1)>1) 2)>3) OP2>OP2", links(old, now));
        assertEquals("OP1>OP1 1)>1) 3)>2) OP2>OP2", links(now, old));
    }

    @Test
    void notesThatAllGotAnotherSymbolArePairedInOrder() {
        Document old = Drafts.of(
                "OP1 Takes note of the reports submitted at its fortieth^1 and forty-third^2 sessions;",
                "1) A/HRC/40/7.",
                "2) A/HRC/43/9.",
                DAMS);
        Document now = Drafts.of(
                "OP1 Takes note of the reports submitted at its forty-sixth^1 and forty-ninth^2 sessions;",
                "1) A/HRC/46/12.",
                "2) A/HRC/49/5.",
                DAMS);
        assertEquals("OP1>OP1 1)>1) 2)>2) OP2>OP2", links(old, now));
    }

    @Test
    void anotherNoteAtAnotherPlaceIsAnotherNote() {
        Document old =
                Drafts.of("OP1 Takes note of the report of the Secretary-General^1 on locks;", "1) A/72/15.", DAMS);
        Document now = Drafts.of("OP1 Takes note of the report of the Secretary-General on locks;^1", "1) Ibid.", DAMS);
        assertEquals("OP1>OP1 OP2>OP2", links(old, now));
    }

    @Test
    void theWordingOfANoteGoesBeforeItsPlace() {
        Document old = Drafts.of(
                "OP1 Recalls the code of the rivers^1 and the code of the sea;^2",
                "1) United Nations, Treaty Series, vol. 12, No. 345.",
                "2) Resolution 51/9, annex, as amended.",
                DAMS);
        Document now = Drafts.of(
                "OP1 Recalls the code of the rivers^1 and the code of the sea;^2",
                "1) Resolution 51/9, annex, as amended.",
                "2) United Nations, Treaty Series, vol. 12, No. 345.",
                DAMS);
        assertEquals("OP1>OP1 2)>1) 1)>2) OP2>OP2", links(old, now));
    }

    @Test
    void aNoteThatWentOverToAnotherClauseIsFoundByItsWords() {
        Document old = Drafts.of(
                "OP1 Recalls the code of the rivers;^1", "1) United Nations, Treaty Series, vol. 12, No. 345.", DAMS);
        Document now = Drafts.of(
                "OP1 Recalls the code of the rivers;",
                DAMS.replace("dams;", "dams;^1"),
                "1) United Nations, Treaty Series, vol. 12, No. 345.");
        assertEquals("OP1>OP1 OP2>OP2 1)>1)", links(old, now));
    }

    @Test
    void aTitleGoesOnInOneThatSharesAWordWithIt() {
        assertEquals(
                "title>title OP2>OP2",
                links(Drafts.of("T Safety at locks and weirs", DAMS), Drafts.of("T Safety of swimmers", DAMS)));
        assertEquals(
                "OP2>OP2",
                links(Drafts.of("T Revised text of 6 March", DAMS), Drafts.of("T Safety of swimmers", DAMS)));
    }
}
