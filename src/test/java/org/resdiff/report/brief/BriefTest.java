package org.resdiff.report.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.report.Pairs;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;

class BriefTest {
    @Test
    void tellsVerbsDatesAmountsAndRollOversOfAPair() throws Exception {
        assertEquals(
                List.of(
                        "New – OP5: “Calls upon fishing vessels to carry two lanterns at night”.",
                        "Dropped – OP5: “Calls upon harbours to sound their horns in fog”.",
                        "Stronger – OP2: Encourages → Urges Member States;"
                                + " PP3: Concerned → Deeply concerned about fog.",
                        "Weaker – OP1: Welcomes → Takes note of the plan; OP3: shall → should hold.",
                        "Deadlines and dates – OP2: 31 March 2016 → 30 June 2018.",
                        "Amounts – OP3: 4 → 6 million dollars.",
                        "Hedges – OP4: + “where appropriate”.",
                        "8 technical: self references, sessions +1, notes 1–5."),
                lines(Pairs.testdata("brief")));
    }

    @Test
    void saysThatNothingChangedWhereTheFilterLeavesNothing() throws Exception {
        Comparison comparison = Pairs.testdata("brief");
        assertEquals(List.of("Nothing changed."), lines(Filter.only(comparison, List.of("identical"))));
    }

    @Test
    void everySubstantiveRowIsInATopicOrBelowOneThatIs() throws Exception {
        for (String name : Pairs.testdata()) {
            Comparison comparison = Pairs.testdata(name);
            Set<String> told = new HashSet<>();
            for (Sentence sentence :
                    Brief.of(comparison, new Wording(comparison)).sentences()) {
                sentence.items()
                        .forEach(item -> told.add(
                                key(item.change(), item.change().clause().id())));
            }
            for (Change change : comparison.changes()) {
                boolean alone = change.relation() == Relation.ADDED || change.relation() == Relation.DELETED;
                String parent = change.clause().parent();
                assertTrue(
                        change.significance() != Significance.SUBSTANTIVE
                                || told.contains(key(change, change.clause().id()))
                                || (alone && parent != null),
                        name + ": " + change.clause().label());
            }
        }
    }

    private static String key(Change change, String id) {
        return (change.now().isEmpty() ? "old " : "new ") + id;
    }

    @Test
    void staysShortHoweverMuchChanged() throws Exception {
        for (String name : Pairs.testdata()) {
            for (Sentence sentence : sentences(name)) {
                int told = sentence.text().split("; ").length;
                assertTrue(told <= Sentence.TOLD + 1, sentence.text());
                assertTrue(sentence.text().length() < 800, sentence.text());
            }
        }
    }

    private static List<Sentence> sentences(String name) throws Exception {
        Comparison comparison = Pairs.testdata(name);
        return Brief.of(comparison, new Wording(comparison)).sentences();
    }

    @Test
    void foldsARunOfFootnotesAndLosesNoRow() throws Exception {
        Comparison comparison = Pairs.testdata("brief");
        List<Part> parts = Part.of(comparison, 0, false);
        List<Part> folded = Folds.of(parts);
        Part last = folded.get(folded.size() - 1);
        assertTrue(last instanceof Part.Fold);
        Part.Fold fold = (Part.Fold) last;
        assertEquals(5, fold.rows().size());
        assertEquals("5 footnotes: technical (1–5)", Folds.title(fold.changes(), new Wording(comparison)));
        assertEquals(parts.size(), folded.size() + fold.rows().size() - 1);
        assertFalse(folded.subList(0, folded.size() - 1).stream().anyMatch(Part.Fold.class::isInstance));
    }

    private static List<String> lines(Comparison comparison) {
        return Brief.of(comparison, new Wording(comparison)).lines();
    }
}
