package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

class ComparerTest {
    @Test
    void rowsStandInTheOrderOfTheNewDocumentAndDeletionsWhereTheyStood() {
        Document old = Drafts.draft(78, "PP1: a", "PP2: b", "OP1: c", "OP2: d", "OP3: e");
        Document now = Drafts.draft(78, "PP1: a", "OP1: x", "OP2: c", "OP3: e");
        Comparison comparison = Drafts.compare(old, now, "PP1=PP1", "OP1=OP2", "OP3=OP3");
        assertEquals("PP1=PP1 PP2= =OP1 OP1=OP2 OP2= OP3=OP3", rows(comparison));
    }

    @Test
    void aMoveDoesNotCarryTheDeletionBehindItAway() {
        Document old = Drafts.draft(78, "OP1: a", "OP2: b", "OP3: c", "OP4: d");
        Document now = Drafts.draft(78, "OP1: a", "OP2: d", "OP3: b");
        Comparison comparison = Drafts.compare(old, now, "OP1=OP1", "OP2=OP3!", "OP4=OP2");
        assertEquals("OP1=OP1 OP3= OP4=OP2 OP2=OP3", rows(comparison));
    }

    @Test
    void aSplitStandsAtItsFirstPartAndAMergeJoinsBoth() {
        Document old = Drafts.draft(78, "OP1: one two", "OP2: three", "OP3: four");
        Document now = Drafts.draft(78, "OP1: one", "OP2: two", "OP3: three four");
        Comparison comparison = Drafts.compare(old, now, "OP1=OP1+OP2", "OP2+OP3=OP3");
        assertEquals("OP1=OP1+OP2 OP2+OP3=OP3", rows(comparison));
        assertEquals(Relation.SPLIT, comparison.changes().get(0).relation());
        assertEquals(Relation.MERGED, comparison.changes().get(1).relation());
        assertFalse(comparison.changes().get(1).renumbered());
    }

    @Test
    void whatBecameOfAWholeClauseIsAKindToo() {
        Document old = Drafts.draft(78, "PP1: a", "PP2: b", "OP1: c", "OP2: d", "OP3: one two", "OP4: e");
        Document now = Drafts.draft(78, "PP1: b", "OP1: a", "OP2: d", "OP3: c", "OP4: one", "OP5: two");
        Comparison comparison = Drafts.compare(old, now, "PP1=OP1", "PP2=PP1", "OP1=OP3!", "OP2=OP2", "OP3=OP4+OP5");
        Map<String, List<Kind>> kinds = new TreeMap<>();
        comparison.changes().forEach(change -> kinds.put(change.clause().label().text(), change.kinds()));
        assertEquals(List.of(Kind.CLAUSE_TRANSFERRED), kinds.get("OP1"));
        assertEquals(List.of(Kind.CLAUSE_MOVED), kinds.get("OP3"));
        assertTrue(comparison.changes().stream()
                .anyMatch(change ->
                        change.relation() == Relation.SPLIT && change.kinds().equals(List.of(Kind.CLAUSE_DIVIDED))));
        assertTrue(comparison.changes().stream()
                .anyMatch(change ->
                        change.relation() == Relation.DELETED && change.kinds().equals(List.of(Kind.CLAUSE_DELETED))));
    }

    @Test
    void editsJoinToBothTexts() {
        Document old =
                Drafts.draft(78, "OP1: Requests the  Secretary-General, to report;", "OP2: Decides to \u201Cgo\u201D.");
        Document now =
                Drafts.draft(79, "OP1: Requests also the Secretary-General to report soon;", "OP2: Decides \"go\".");
        for (Change change : Drafts.compare(old, now, "OP1=OP1", "OP2=OP2").changes()) {
            assertEquals(
                    change.old().get(0).text(),
                    change.edits().stream().map(Edit::old).collect(Collectors.joining()));
            assertEquals(
                    change.now().get(0).text(),
                    change.edits().stream().map(Edit::now).collect(Collectors.joining()));
        }
    }

    @Test
    void insertionsTakeAlongTheSpaceThatTheyBrought() {
        assertEquals("a {+c +}b", marked("a b", "a c b"));
        assertEquals("a{+ c+}.", marked("a.", "a c."));
        assertEquals("a{+,+} b", marked("a b", "a, b"));
        assertEquals("({+a +}b)", marked("(b)", "(a b)"));
        assertEquals("a[-,-] b", marked("a, b", "a b"));
        assertEquals("a[- b c-]", marked("a b c", "a"));
    }

    @Test
    void theSameTextTwiceIsIdentical() {
        Document draft = Drafts.draft(78, "PP1: a", "OP1: b");
        Comparison comparison = Drafts.compare(draft, draft, "PP1=PP1", "OP1=OP1");
        assertEquals(Significance.IDENTICAL, comparison.summary().verdict());
        assertTrue(
                comparison.changes().stream().allMatch(change -> change.edits().isEmpty()));
    }

    static String marked(String old, String now) {
        WordDiff diff = WordDiff.of(old, now, Set.of(), Spacing.PRINTED);
        return Edits.of(diff, diff.hunks().stream().map(hunk -> List.<Kind>of()).toList()).stream()
                .map(edit -> edit.op() == Edit.Op.EQUAL
                        ? edit.now()
                        : (edit.old().isEmpty() ? "" : "[-" + edit.old() + "-]")
                                + (edit.now().isEmpty() ? "" : "{+" + edit.now() + "+}"))
                .collect(Collectors.joining());
    }

    private static String rows(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> labels(change.old()) + "=" + labels(change.now()))
                .collect(Collectors.joining(" "));
    }

    private static String labels(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.label().text()).collect(Collectors.joining("+"));
    }
}
