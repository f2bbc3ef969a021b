package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;

/** One resolution: its parts, its labels, what belongs to what. */
class ResolutionTest {
    private static final String ENACTING = "The General Assembly,";

    @Test
    void theSimpleShape() {
        Document document = Texts.parse(
                "81/7. Harbour pilots",
                ENACTING,
                "Recalling its resolution 80/7 of 3 December 2025,",
                "Noting with concern the state of the piers,",
                "1. Requests the pilots to keep a log;",
                "2. Also requests them to show it on demand.",
                "44th plenary meeting 2 December 2026");
        assertEquals(List.of("title", "enacting", "PP1", "PP2", "OP1", "OP2"), Texts.labels(document));
        assertEquals("81/7", document.resolutions().get(0).number());
        assertEquals("Harbour pilots", document.title());
        assertEquals(
                "Requests the pilots to keep a log;",
                Texts.clause(document, "OP1").text());
        assertEquals("1", Texts.clause(document, "OP1").number());
        assertEquals(Matter.Kind.CLOSING, document.matter().get(0).kind());
        assertTrue(
                document.diagnostics().isEmpty(), () -> document.diagnostics().toString());
    }

    @Test
    void theOnlyOperativeParagraphHasNoNumber() {
        Document document = Texts.parse(
                ENACTING, "Recalling its decision on piers,", "Decides to close the old pier to all traffic.");
        assertEquals(List.of("enacting", "PP1", "OP1"), Texts.labels(document));
        assertNull(Texts.clause(document, "OP1").number());
    }

    @Test
    void anOperativeVerbInThePreambleOfANumberedTextIsPreambular() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling its decision on piers,",
                "Calls upon all ports to be kind,",
                "1. Decides to close the old pier;",
                "2. Decides to remain seized of the matter.");
        assertEquals(List.of("enacting", "PP1", "PP2", "OP1", "OP2"), Texts.labels(document));
    }

    @Test
    void namesBelowAChapeauAreAList() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling its decision on piers,",
                "Forwards the following names to the board:",
                "Ms. Ada Quay (Northport)",
                "Mr. Ben Mole (Southport)");
        assertEquals(List.of("enacting", "PP1", "OP1", "OP1(\u20221)", "OP1(\u20222)"), Texts.labels(document));
        assertNull(Texts.clause(document, "OP1(\u20221)").number());
    }

    @Test
    void headingsInsideOfAListPartItNot() {
        Document document = Texts.parse(
                ENACTING,
                "1. Asks the office to support the following:",
                "Safe piers",
                "(a) Repairing what is broken;",
                "Safe ships",
                "(b) Counting the boats;",
                "2. Decides to remain seized.");
        assertEquals(
                List.of("enacting", "OP1", "heading", "OP1(a)", "heading", "OP1(b)", "OP2"), Texts.labels(document));
    }

    @Test
    void numbersBelowALoneVerbBelongToIt() {
        Document document = Texts.parse(
                ENACTING,
                "decides",
                "1. that the piers be repaired;",
                "2. that the board report on:",
                "2.1. the cost of stone;",
                "2.2. the cost of labour;",
                "instructs the Secretary-General",
                "1. to keep a log;");
        assertEquals(
                List.of("enacting", "OP1", "OP1(1)", "OP1(2)", "OP1(2)/2.1", "OP1(2)/2.2", "OP2", "OP2(1)"),
                Texts.labels(document));
    }

    @Test
    void anOptionThatHoldsWholeParagraphsIsAHeading() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling its decision on piers,",
                "Option 1:",
                "1. Decides to close the old pier;",
                "2. Requests a report.");
        assertEquals(List.of("enacting", "PP1", "opt1", "OP1", "OP2"), Texts.labels(document));
    }

    @Test
    void insertedParagraphs() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "1. Requests a log;",
                "1 bis. Requests a second log;",
                "1ter. Requests a third log;",
                "1 alt. Requests no log at all;",
                "2. Decides to go home.");
        assertEquals(List.of("enacting", "PP1", "OP1", "OP1 bis", "OP1 ter", "OP1 alt", "OP2"), Texts.labels(document));
        assertEquals("1ter", Texts.clause(document, "OP1 ter").number());
    }

    @Test
    void printedLabels() {
        Document document =
                Texts.parse(ENACTING, "PP1 Recalling the piers,", "PP1bis Noting the tide,", "OP1. Requests a log;");
        assertEquals(List.of("enacting", "PP1", "PP1 bis", "OP1"), Texts.labels(document));
        assertEquals("Noting the tide,", Texts.clause(document, "PP1 bis").text());
    }

    @Test
    void subParagraphsOfFourLevels() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "1. Requests the ports:",
                "(a) To repair:",
                "(i) The piers;",
                "(ii) The cranes, that is:",
                "a. The large ones;",
                "b. The small ones;",
                "(b) To report;",
                "2. Decides to go home.");
        assertEquals(
                List.of(
                        "enacting",
                        "PP1",
                        "OP1",
                        "OP1(a)",
                        "OP1(a)(i)",
                        "OP1(a)(ii)",
                        "OP1(a)(ii)(a)",
                        "OP1(a)(ii)(b)",
                        "OP1(b)",
                        "OP2"),
                Texts.labels(document));
        assertEquals(
                Texts.clause(document, "OP1(a)(ii)").id(),
                Texts.clause(document, "OP1(a)(ii)(b)").parent());
    }

    @Test
    void textAfterSubParagraphsBelongsToTheParent() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "1. Requests the ports:",
                "(a) To repair,",
                "(b) To report,",
                "all within a year;",
                "2. Decides to go home.");
        assertEquals(
                "Requests the ports: all within a year;",
                Texts.clause(document, "OP1").text());
        assertEquals("To report,", Texts.clause(document, "OP1(b)").text());
    }

    @Test
    void preambularParagraphsHaveSubParagraphsToo() {
        Document document = Texts.parse(
                ENACTING, "Recalling:", "(a) The piers,", "(b) The cranes,", "Noting the tide,", "1. Requests a log.");
        assertEquals(List.of("enacting", "PP1", "PP1(a)", "PP1(b)", "PP2", "OP1"), Texts.labels(document));
    }

    @Test
    void lettersInsideAParagraphAreNoClauses() {
        Document document =
                Texts.parse(ENACTING, "Recalling the piers,", "1. Requests the ports (a) to repair and (b) to report.");
        assertEquals(List.of("enacting", "PP1", "OP1"), Texts.labels(document));
    }

    @Test
    void sectionsStandBeforeTheLabel() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "I",
                "Piers",
                "1. Requests a log;",
                "II",
                "Cranes",
                "Noting the cranes,",
                "2. Requests a second log;",
                "A. Large cranes",
                "3. Decides to go home.");
        assertEquals(
                List.of("enacting", "PP1", "I", "I/OP1", "II", "II/PP1", "II/OP2", "II/A", "II/A/OP3"),
                Texts.labels(document));
        assertEquals("Cranes", Texts.clause(document, "II").text());
        assertTrue(
                document.diagnostics().isEmpty(), () -> document.diagnostics().toString());
    }

    @Test
    void numberingMayStartAgainInASection() {
        Document document = Texts.parse(
                ENACTING, "Recalling the piers,", "I", "1. Requests a log;", "II", "1. Requests a second log.");
        assertEquals(List.of("enacting", "PP1", "I", "I/OP1", "II", "II/OP1"), Texts.labels(document));
        assertTrue(
                document.diagnostics().isEmpty(), () -> document.diagnostics().toString());
    }

    @Test
    void aMissingNumberIsSaid() {
        Document document =
                Texts.parse(ENACTING, "Recalling the piers,", "1. Requests a log;", "3. Requests a third log.");
        assertEquals(List.of("number.gap"), Texts.codes(document));
    }

    @Test
    void numbersOfAQuotedTextAreInsideTheParagraph() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "1. Decides to add to article 9 of the statute:",
                "4. The pilot shall be sober.",
                "2. Decides to go home.");
        assertEquals(List.of("enacting", "PP1", "OP1", "OP1(4)", "OP2"), Texts.labels(document));
    }

    @Test
    void aParagraphCutInTwoIsJoined() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers of",
                "Northport and of Southport,",
                "1. Requests the Office on Ports and",
                "Harbours to report.");
        assertEquals(List.of("enacting", "PP1", "OP1"), Texts.labels(document));
        assertEquals(
                "Requests the Office on Ports and Harbours to report.",
                Texts.clause(document, "OP1").text());
    }

    @Test
    void optionsAreRivals() {
        Document document = Texts.parse(
                "The Parties to this Agreement,",
                "Being parties,",
                "Option 1: Recognizing the tide,",
                "Option 2: Recognizing the wind,",
                "Noting the rain,");
        assertEquals(List.of("enacting", "PP1", "PP2/opt1", "PP2/opt2", "PP3"), Texts.labels(document));
        assertEquals("Option 2", Texts.clause(document, "PP2/opt2").number());
    }

    @Test
    void wordsAloneAboveLists() {
        Document document = Texts.parse(
                "The Plenipotentiary Conference of the Harbour Union (Northport, 2026),",
                "considering",
                "a) that piers rot;",
                "b) that cranes rust,",
                "resolves to instruct the Harbour Master",
                "1) to paint the cranes;",
                "2) to tar the piers.");
        assertEquals(List.of("enacting", "PP1", "PP1(a)", "PP1(b)", "OP1", "OP1(1)", "OP1(2)"), Texts.labels(document));
        assertEquals(ClauseKind.PREAMBULAR, Texts.clause(document, "PP1").kind());
    }

    @Test
    void theHealthAssemblysCapitals() {
        Document document = Texts.parse(
                "WHA99.4 Sober pilots",
                "The Ninety-ninth World Health Assembly,",
                "Having considered the report on pilots;",
                "1. URGES Member States:",
                "(1) to count their pilots;",
                "(2) to test them;",
                "2. REQUESTS the Director-General to report.");
        assertEquals("WHA99.4", document.resolutions().get(0).number());
        assertEquals(List.of("title", "enacting", "PP1", "OP1", "OP1(1)", "OP1(2)", "OP2"), Texts.labels(document));
    }

    @Test
    void annexesFollowTheirOwnNumbers() {
        Document document = Texts.parse(
                ENACTING,
                "Recalling the piers,",
                "1. Adopts the rules in the annex.",
                "44th plenary meeting",
                "Annex",
                "Rules for piers",
                "1. No running.",
                "2. No diving:",
                "(a) From cranes;",
                "(b) From piers.");
        assertEquals(
                List.of("enacting", "PP1", "OP1", "Annex", "Annex/1", "Annex/2", "Annex/2(a)", "Annex/2(b)"),
                Texts.labels(document));
        assertEquals(ClauseKind.ANNEX, Texts.clause(document, "Annex/1").kind());
        assertEquals("Rules for piers", Texts.clause(document, "Annex").text());
    }

    @Test
    void aStatusIsNoText() {
        Document document =
                Texts.parse(ENACTING, "Recalling the piers, (agreed)", "1. Requests a log; [agreed ad ref]");
        assertEquals("agreed", Texts.clause(document, "PP1").status());
        assertEquals("Requests a log;", Texts.clause(document, "OP1").text());
    }

    @Test
    void frontMatterIsData() {
        Document document = Texts.parse(
                "United Nations A/81/L.9/Rev.1",
                "General Assembly Distr.: Limited",
                "5 December 2026",
                "Original: English",
                "Eighty-first session",
                "Agenda item 12 (a)",
                "Northland and Southland: draft resolution",
                "Harbour pilots",
                ENACTING,
                "Recalling the piers,",
                "1. Requests a log.");
        assertEquals("A/81/L.9/Rev.1", document.symbol());
        assertEquals("General Assembly", document.organ());
        assertEquals(81, document.session());
        assertEquals("Harbour pilots", document.title());
        List<Matter.Kind> kinds = document.matter().stream().map(Matter::kind).toList();
        assertTrue(kinds.containsAll(List.of(
                Matter.Kind.DISTRIBUTION,
                Matter.Kind.DATE,
                Matter.Kind.LANGUAGE,
                Matter.Kind.AGENDA_ITEM,
                Matter.Kind.SPONSORS)));
    }
}
