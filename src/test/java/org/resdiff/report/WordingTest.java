package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Drafts;
import org.resdiff.model.Document;

class WordingTest {
    private static final Document OLD = Drafts.draft(
            78, "PP1: Recalling one", "PP2: Noting two", "OP1: Decides", "OP2: Urges", "OP3: Invites", "OP4: Calls");

    @Test
    void tellsWhatBecameOfAClauseInItsLabelLine() {
        Document now = Drafts.draft(
                79, "PP1: Recalling one", "OP1: Notes", "OP2: Decides", "OP3: Calls", "OP4: Urges", "OP5: Invites");
        Comparison comparison = Drafts.compare(OLD, now, "PP1=PP1", "OP1=OP2", "OP2=OP4", "OP3=OP5", "OP4=OP3!");
        assertEquals(
                List.of(
                        "PP1",
                        "PP2, deleted",
                        "OP1, added",
                        "OP2 [was OP1]",
                        "OP3, moved up from OP4",
                        "OP4 [was OP2]",
                        "OP5 [was OP3]"),
                titles(comparison));
    }

    @Test
    void tellsSplitsAndMerges() {
        Document now = Drafts.draft(79, "PP1: Recalling one, noting two", "OP1: Decides", "OP2: Urges", "OP3: Invites");
        Comparison comparison = Drafts.compare(OLD, now, "PP1+PP2=PP1", "OP1=OP1+OP2");
        assertEquals("PP1, merged from PP1 and PP2", titles(comparison).get(0));
        assertEquals("OP1 and OP2, split from OP1", titles(comparison).get(1));
    }

    @Test
    void tellsABlockThatMovedTogetherOnce() {
        Document now = Drafts.draft(
                79,
                "PP1: Recalling one",
                "PP2: Noting two",
                "OP1: Invites",
                "OP2: Calls",
                "OP3: Decides",
                "OP4: Urges");
        Comparison comparison =
                Drafts.compare(OLD, now, "PP1=PP1", "PP2=PP2", "OP3=OP1!", "OP4=OP2!", "OP1=OP3", "OP2=OP4");
        Wording wording = new Wording(comparison);
        assertEquals(
                "OP3–OP4 moved up after PP2, now OP1–OP2",
                wording.block(comparison.changes().subList(2, 4)));
        assertEquals("PP1–PP2: unchanged", wording.run(comparison.changes().subList(0, 2)));
        assertEquals(
                "OP3–OP4 [were OP1–OP2]: unchanged",
                wording.run(comparison.changes().subList(4, 6)));
        assertEquals("6 unchanged; 2 moved, 4 renumbered", wording.counts());
    }

    @Test
    void foldsClausesOfSeveralFamiliesIntoOneLine() {
        Document draft = Drafts.draft(
                78, "PP1: a", "PP2: b", "OP1: c", "OP1(a): d", "OP1(b): e", "OP2: f", "fn1: note", "fn2: note");
        Comparison comparison = Drafts.compare(
                draft, draft, "PP1=PP1", "PP2=PP2", "OP1=OP1", "OP1(a)=OP1(a)", "OP1(b)=OP1(b)", "OP2=OP2");
        assertEquals(
                "PP1–PP2, OP1–OP2: unchanged",
                new Wording(comparison).run(comparison.changes().subList(0, 6)));
    }

    @Test
    void cutsOpeningsAtAWord() {
        assertEquals("Requests the…", Wording.opening("Requests the Secretary-General to report", 17));
        assertEquals("short", Wording.opening("short", 17));
        assertEquals("𝔸𝔹…", Wording.opening("𝔸𝔹ℂ", 2));
    }

    private static List<String> titles(Comparison comparison) {
        Wording wording = new Wording(comparison);
        return comparison.changes().stream()
                .map((Change change) -> wording.title(change))
                .toList();
    }
}
