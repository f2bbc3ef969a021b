package org.resdiff.quality.hiding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.quality.hiding.Trial.Outcome;

/** Holds the program to what scripts/quality hiding measures, on our own documents in all formats. */
class HidingTest {
    private static final long SEED = 7;
    private static final List<Sample> SAMPLES = OwnSample.all();

    @Test
    void noChangeOfMeaningIsHidden() {
        List<Outcome> outcomes = Hiding.run(Hiding.plan(Meanings.all(), SAMPLES, 320, SEED));
        assertEquals("", shown(outcomes, outcome -> Hiding.hidden(outcome) || outcome.failed()));
    }

    @Test
    void changesOfLookStayBelow() {
        List<Outcome> outcomes = Hiding.run(Hiding.plan(Harmless.all(), SAMPLES, 300, SEED));
        assertTrue(
                outcomes.stream().filter(Hiding::hidden).count() >= 294,
                () -> shown(outcomes, outcome -> !Hiding.hidden(outcome)));
    }

    @Test
    void eachDocumentIsIdenticalToItself() {
        Kind none = new Kind("none", "no edit", sample -> List.of(new Change(sample, sample::original, "", "")));
        List<Outcome> outcomes = Hiding.run(Hiding.plan(List.of(none), SAMPLES, SAMPLES.size(), SEED));
        assertEquals(SAMPLES.size(), outcomes.size());
        assertEquals("", shown(outcomes, outcome -> !outcome.verdict().id().equals("identical")));
    }

    @Test
    void eachKindHasPlacesInOurDocuments() {
        for (Kind kind : Meanings.all()) {
            assertTrue(
                    SAMPLES.stream()
                            .anyMatch(sample -> !kind.changes().apply(sample).isEmpty()),
                    kind.id());
        }
    }

    @Test
    void theSameSeedMakesTheSameTrials() {
        List<Trial> once = Hiding.plan(Meanings.all(), SAMPLES, 200, SEED);
        List<Trial> again = Hiding.plan(Meanings.all(), SAMPLES, 200, SEED);
        for (int i = 0; i < once.size(); i++) {
            assertEquals(once.get(i).change().before(), again.get(i).change().before());
            assertEquals(once.get(i).change().after(), again.get(i).change().after());
            assertEquals(once.get(i).backwards(), again.get(i).backwards());
        }
    }

    private static String shown(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream()
                .filter(which)
                .map(outcome ->
                        outcome.trial().kind().id() + " " + outcome.trial().shown(outcome))
                .collect(Collectors.joining("\n"));
    }
}
