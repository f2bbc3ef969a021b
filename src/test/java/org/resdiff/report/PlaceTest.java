package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

class PlaceTest {
    private static final Document FOUR = Sample.draft("A/99/L.1", "OP1: a", "OP2: b", "OP3: c", "OP4: d");

    @Test
    void whatMovedStandsAtBothItsPlaces() {
        Document now = Sample.draft("A/100/L.1", "OP1: d", "OP2: a", "OP3: c", "OP4: e");
        Comparison comparison = Sample.compare(FOUR, now, "OP1=OP2", "OP3=OP3", "OP4=OP1!");
        assertEquals("TO:d HERE:a HERE:b HERE:c FROM:d HERE:e", places(comparison));
        assertBothDocuments(comparison);
    }

    @Test
    void aRowOutOfOrderThatNoOneCalledMovedIsPlacedAsIfItHad() {
        Document now = Sample.draft("A/100/L.1", "OP1: b", "OP2: a", "OP3: c", "OP4: d");
        Comparison comparison = Sample.compare(FOUR, now, "OP1=OP2", "OP2=OP1", "OP3=OP3", "OP4=OP4");
        assertEquals("FROM:a HERE:b TO:a HERE:c HERE:d", places(comparison));
        assertBothDocuments(comparison);
    }

    @Test
    void partsOfAMergeThatStandApartStandAlone() {
        Document now = Sample.draft("A/100/L.1", "OP1: a d", "OP2: b", "OP3: c");
        Comparison comparison = Sample.compare(FOUR, now, "OP1+OP4=OP1", "OP2=OP2", "OP3=OP3");
        assertEquals("CUT:a PASTED:a d HERE:b HERE:c CUT:d", places(comparison));
        assertBothDocuments(comparison);
    }

    @Test
    void everyRealComparisonIsBothDocumentsInTheirOrder() {
        Pairs.corpus().forEach(paths -> assertBothDocuments(Pairs.corpus(paths)));
    }

    private static String places(Comparison comparison) {
        return Place.of(comparison).stream()
                .map(place -> place.role() + ":"
                        + (place.part() == null ? place.change().clause() : place.part()).text())
                .collect(Collectors.joining(" "));
    }

    private static void assertBothDocuments(Comparison comparison) {
        List<Place> places = Place.of(comparison);
        assertEquals(
                comparison.old().clauses(),
                places.stream().flatMap(place -> old(place).stream()).toList());
        assertEquals(
                comparison.now().clauses(),
                places.stream().flatMap(place -> now(place).stream()).toList());
    }

    private static List<Clause> old(Place place) {
        return switch (place.role()) {
            case HERE, FROM -> place.change().old();
            case CUT -> List.of(place.part());
            case TO, PASTED -> List.of();
        };
    }

    private static List<Clause> now(Place place) {
        return switch (place.role()) {
            case HERE, TO -> place.change().now();
            case PASTED -> List.of(place.part());
            case FROM, CUT -> List.of();
        };
    }
}
