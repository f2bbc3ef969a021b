package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.model.SourceText;

/** What a parser loses is found by counting, whatever it was. */
class InventoryTest {
    private static final SourceText SOURCE = Texts.source(List.of(
            "The General Assembly,",
            "Recalling the code of the ferries\u00B9 and its 12 rules,",
            "1. Adopts the tariff for 250 boats;",
            "2. Invites each harbour to post it.",
            "7th plenary meeting"));

    private static List<String> missing(List<Clause> clauses) {
        Document whole = Parser.parse(SOURCE);
        Document less = new Document(
                whole.source(),
                whole.symbol(),
                whole.title(),
                whole.organ(),
                whole.session(),
                whole.resolutions(),
                clauses,
                whole.matter(),
                whole.furniture(),
                List.of());
        return Inventory.missing(SOURCE.lines(), Parser.blocks(SOURCE).blocks(), less).stream()
                .map(Matter::text)
                .toList();
    }

    /** The clauses, with other words in one of them. */
    private static List<Clause> reworded(String from, String to) {
        return Parser.parse(SOURCE).clauses().stream()
                .map(clause -> new Clause(
                        clause.id(),
                        clause.kind(),
                        clause.label(),
                        clause.number(),
                        clause.parent(),
                        clause.resolution(),
                        clause.status(),
                        clause.text().replace(from, to),
                        clause.page(),
                        clause.line(),
                        clause.marks()))
                .toList();
    }

    @Test
    void nothingIsMissingOfAWholeDocument() {
        assertEquals(List.of(), missing(Parser.parse(SOURCE).clauses()));
        assertEquals(
                List.of(),
                Parser.parse(SOURCE).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().equals("text.unaccounted"))
                        .toList());
    }

    @Test
    void aLostClauseIsFoundWithItsLine() {
        List<Clause> clauses = Parser.parse(SOURCE).clauses();
        assertEquals(List.of("2. Invites each harbour to post it."), missing(clauses.subList(0, clauses.size() - 1)));
    }

    @Test
    void aLostWordOrFigureIsFoundAlone() {
        assertEquals(List.of("harbour"), missing(reworded("harbour ", "")));
        assertEquals(List.of("250"), missing(reworded("250", "25")));
        assertEquals(List.of("12"), missing(reworded("12", "13")));
    }
}
