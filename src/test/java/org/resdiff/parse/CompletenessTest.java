package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Matter;
import org.resdiff.model.Words;

/** What may be no matter and no furniture, and what is. */
class CompletenessTest {
    private static final String LONG =
            "The ferry runs in all weathers and at all hours of the day, and whoever waits at"
                    + " the landing stage is taken across without a fare, be it a child on the way to school, a farmer with"
                    + " cattle, a doctor on call, or a stranger who has come to look at the old bridge and its broken arches,"
                    + " as long as there is room in the boat and the water is no higher than the mark on the pier.";

    private static List<String> kinds(Document document, Matter.Kind kind) {
        return document.matter().stream()
                .filter(piece -> piece.kind() == kind)
                .map(Matter::text)
                .toList();
    }

    private static boolean clause(Document document, String words) {
        return document.clauses().stream().anyMatch(clause -> clause.text().contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7th plenary meeting 3 May 2030 Annex",
                "Annex",
                "Annex The ferry code",
                "3 May 2030 Annex II The ferry code"
            })
    void annexesAreClausesWhateverSharesTheirBlock(String block) {
        Document document = Texts.parse(
                "The General Assembly,",
                "1. Adopts the ferry code.",
                "7th plenary meeting",
                block,
                "1. Ferries run daily.");
        assertTrue(clause(document, "Ferries run daily."));
        assertFalse(clause(document, "plenary meeting"));
    }

    @Test
    void proseAfterTheClosingLinesIsText() {
        Document document =
                Texts.parse("The General Assembly,", "1. Adopts the ferry code.", "3 May 2030", "Ferry code", LONG);
        assertEquals(List.of("3 May 2030"), kinds(document, Matter.Kind.CLOSING));
        assertTrue(clause(document, "broken arches"));
    }

    @Test
    void aFewWordsAfterTheClosingLinesAreClosingMatter() {
        Document document = Texts.parse(
                "The General Assembly,", "1. Adopts the ferry code.", "3 May 2030", "Done on the pier of the town");
        assertEquals(List.of("3 May 2030", "Done on the pier of the town"), kinds(document, Matter.Kind.CLOSING));
    }

    @Test
    void aDateInsideTheTextClosesNothing() {
        Document document = Texts.parse(
                "The General Assembly,", "1. Decides to open the ferry on:", "3 May 2030", "2. Thanks the boatmen.");
        assertEquals(List.of(), kinds(document, Matter.Kind.CLOSING));
        assertEquals(
                List.of("Decides to open the ferry on: 3 May 2030", "Thanks the boatmen."),
                document.clauses().stream()
                        .filter(clause -> clause.kind() == ClauseKind.OPERATIVE)
                        .map(Clause::text)
                        .toList());
    }

    @Test
    void decisionsOfReportsAreClausesAndWhatStandsAroundThemIsNot() {
        Document document = Texts.parse(
                "4. The Committee recommends the following draft decision:",
                "Care of ferries",
                "The General Assembly decides to keep the ferries.",
                "B. Bridges",
                "5. The Committee heard the builders and recommends the following draft resolution:",
                "Care of bridges",
                "The General Assembly,",
                "1. Decides to keep the bridges.");
        assertEquals(2, document.resolutions().size());
        assertEquals("Care of ferries", document.resolutions().get(0).title());
        assertTrue(clause(document, "decides to keep the ferries"));
        assertFalse(clause(document, "Bridges"));
        assertFalse(clause(document, "builders"));
    }

    @Test
    void pricesAreTextAndContentsAreNot() {
        String dots = " .................... ";
        Document document = Texts.parse(
                "# Ferry code",
                "Article 1. Fares" + dots + "2",
                "# Article 1. Fares",
                "The fares are:",
                "Child" + dots + "3",
                "Horse" + dots + "9");
        assertTrue(clause(document, "Horse"));
        assertEquals(
                List.of("contents"),
                document.furniture().stream().map(Furniture::reason).toList());
    }

    @Test
    void notesOfTheMastheadAreNoneOfTheText() {
        Document document = Texts.parse(
                "Arcadia:*, ** draft resolution",
                "Care of ferries",
                "The General Assembly,",
                "1. Decides to keep the ferries.",
                "* On behalf of the towns.",
                "** Late.");
        assertEquals("Care of ferries", document.title());
        assertFalse(document.clauses().stream().anyMatch(clause -> clause.kind() == ClauseKind.FOOTNOTE));
        assertEquals(
                List.of("Arcadia: draft resolution", "* On behalf of the towns.", "** Late."),
                kinds(document, Matter.Kind.SPONSORS));
    }

    @Test
    void aColonByASlipTakesNoOperativeParagraphs() {
        assertEquals(
                List.of("enacting", "PP1", "OP1", "OP2"),
                Texts.labels(Texts.parse(
                        "The Security Council,",
                        "Acting under its charter:",
                        "1. Decides to keep the ferries;",
                        "2. Requests the boatmen to report.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GE.30-01234 (E)", "V.30-01234 (E) 010230 020230", "GE.30-01234", "K3001234 (E)", "30-01234 (E)"
            })
    void jobNumbersOfAllDutyStationsAreFurniture(String line) {
        assertEquals("job-number", Traces.reason(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"See GE.30-01234 (E) of May", "K3001234", "V.30 of May", "Article V.30-01234 (E) holds"})
    void whatOnlyLooksLikeAJobNumberIsText(String line) {
        assertNull(Traces.reason(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85/\u2026 Care of ferries", "85/... Care of ferries", "85/[...]. Care of ferries"})
    void numbersToBeGivenAreNumbers(String line) {
        assertNotNull(Numbering.of(line));
        assertEquals("Care of ferries", line.substring(Numbering.of(line).title()));
    }

    @Test
    void countsTheWordsWhereTheyStand() {
        Document document = Texts.parse("The General Assembly,", "1. Decides to keep the ferries.", "3 May 2030");
        assertEquals(new Words(9, 0, 0, 3, 0, 0), Words.of(document));
        assertEquals(
                "12 words read: 9 in clauses, 0 in notes, 3 in front and closing matter",
                Words.of(document).sentence());
    }

    @Test
    void anItemAfterAndOpensThoughTheLineIsFull() {
        assertEquals(
                List.of(
                        "(a) the ferries of the northern lake that run in every season; and",
                        "(b) the bridges of the lake;"),
                Sketch.texts(
                        Parser.blocks(
                                Sketch.typed(
                                        "(a) the ferries of the northern lake that run in every season; and\n(b) the bridges of the\nlake;"))));
    }
}
