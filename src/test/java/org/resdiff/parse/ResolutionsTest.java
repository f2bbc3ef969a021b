package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Matter;
import org.resdiff.model.Resolution;

/** Several resolutions in one document, and choosing one. */
class ResolutionsTest {
    private static final String ENACTING = "The Harbour Commission,";

    private static Document session() {
        return Texts.parse(
                "9. Encourages all ports to write.",
                "Resolution 64/3",
                "Piers",
                ENACTING,
                "Recalling the piers,",
                "1. Requests a log;",
                "2. Decides to go home.",
                "Resolution 64/4",
                "Cranes and piers",
                ENACTING,
                "Recalling the cranes,");
    }

    @Test
    void eachHasItsOwnLabels() {
        Document document = session();
        assertEquals(
                List.of(
                        "OP9",
                        "title",
                        "enacting",
                        "64/3/PP1",
                        "64/3/OP1",
                        "64/3/OP2",
                        "title",
                        "enacting",
                        "64/4/PP1"),
                Texts.labels(document));
        assertEquals(
                List.of(
                        new Resolution("r1", null, null),
                        new Resolution("r2", "64/3", "Piers"),
                        new Resolution("r3", "64/4", "Cranes and piers")),
                document.resolutions());
    }

    @Test
    void committeeReport() {
        Document document = Texts.parse(
                "1. At its 3rd meeting, on 4 October, the Committee heard the harbour master.",
                "2. The Committee recommends to the Assembly the adoption of the following draft resolutions:",
                "DRAFT RESOLUTION I",
                "Piers",
                "The General Assembly,",
                "Recalling the piers,",
                "1. Requests a log.",
                "DRAFT RESOLUTION II",
                "Cranes",
                "The General Assembly,",
                "Recalling the cranes,",
                "1. Requests a second log.",
                "3. The Committee also recommends that nobody swim.");
        assertEquals(
                List.of("title", "enacting", "I/PP1", "I/OP1", "title", "enacting", "II/PP1", "II/OP1"),
                Texts.labels(document));
        List<String> narrative = document.matter().stream()
                .filter(piece -> piece.kind() == Matter.Kind.NARRATIVE)
                .map(Matter::text)
                .toList();
        assertEquals(
                List.of(
                        "1. At its 3rd meeting, on 4 October, the Committee heard the harbour master.",
                        "2. The Committee recommends to the Assembly the adoption of the following draft resolutions:",
                        "3. The Committee also recommends that nobody swim."),
                narrative);
    }

    @Test
    void twoPartsOfOneNumber() {
        Document document = Texts.parse(
                "69/96. Piers and cranes",
                "A",
                "Piers",
                "The General Assembly,",
                "Recalling the piers,",
                "1. Requests a log.",
                "B",
                "Cranes",
                "The General Assembly,",
                "Recalling the cranes,",
                "1. Requests a second log.");
        assertEquals(
                List.of("69/96 A", "69/96 B"),
                document.resolutions().stream().map(Resolution::number).toList());
        assertTrue(Texts.labels(document).containsAll(List.of("A/PP1", "A/OP1", "B/PP1", "B/OP1")));
    }

    @Test
    void aTextWithoutEnactingLine() {
        Document document = Texts.parse("Recalling the piers,", "1. Requests a log;", "2. Decides to go home.");
        assertEquals(List.of("PP1", "OP1", "OP2"), Texts.labels(document));
        assertEquals(List.of("resolution.no-enacting"), Texts.codes(document));
    }

    @Test
    void anEnactingLineThatRunsOn() {
        Document document = Texts.parse("The Security Council, Recalling the piers,", "Decides to close the port.");
        assertEquals(List.of("enacting", "PP1", "OP1"), Texts.labels(document));
    }

    @Test
    void selectByNumberPositionAndTitle() {
        for (String wanted : List.of("64/4", "Resolution 64/4", "3", "cranes")) {
            Document selected = Selection.select(session(), wanted);
            assertEquals(List.of("title", "enacting", "PP1"), Texts.labels(selected), wanted);
            assertEquals("Cranes and piers", selected.title());
        }
    }

    @Test
    void selectNoneOrSeveralListsWhatThereIs() {
        InputException none = assertThrows(InputException.class, () -> Selection.select(session(), "64/5"));
        assertEquals(
                "draft.txt: no resolution is \"64/5\"; there is 1: without a number; 2: 64/3 \"Piers\";"
                        + " 3: 64/4 \"Cranes and piers\"",
                none.getMessage());
        InputException several = assertThrows(InputException.class, () -> Selection.select(session(), "piers"));
        assertTrue(several.getMessage().startsWith("draft.txt: more than one resolution is \"piers\""));
    }
}
