package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Drafts;
import org.resdiff.diff.Filter;
import org.resdiff.model.Document;

class PartTest {
    private static final Document OLD = Drafts.draft(1, "OP1: a", "OP2: b", "OP3: c", "OP4: d", "OP5: e", "OP6: f");
    private static final Document NOW = Drafts.draft(2, "OP1: a", "OP2: b", "OP3: x", "OP4: d", "OP5: e", "OP6: f");
    private static final Comparison ONE_CHANGE =
            Drafts.compare(OLD, NOW, "OP1=OP1", "OP2=OP2", "OP3=OP3", "OP4=OP4", "OP5=OP5", "OP6=OP6");

    @Test
    void unchangedRowsAreFoldedBetweenChanges() {
        assertEquals("(OP1 OP2) OP3 (OP4 OP5 OP6)", parts(ONE_CHANGE, 0, false));
    }

    @Test
    void contextShowsNeighboursOnBothSides() {
        assertEquals("(OP1) OP2 OP3 OP4 (OP5 OP6)", parts(ONE_CHANGE, 1, false));
        assertEquals("OP1 OP2 OP3 OP4 OP5 (OP6)", parts(ONE_CHANGE, 2, false));
        assertEquals("OP1 OP2 OP3 OP4 OP5 OP6", parts(ONE_CHANGE, 100, false));
        assertEquals("OP1 OP2 OP3 OP4 OP5 OP6", parts(ONE_CHANGE, 0, true));
    }

    @Test
    void hiddenRowsAreNotTold() {
        assertEquals("(OP1)", parts(Filter.only(ONE_CHANGE, List.of("OP1")), 0, false));
    }

    @Test
    void aBlockThatMovedTogetherIsOpenedOnce() {
        Document now = Drafts.draft(2, "OP1: d", "OP2: e", "OP3: a", "OP4: b", "OP5: c", "OP6: f");
        Comparison moved = Drafts.compare(OLD, now, "OP4=OP1!", "OP5=OP2!", "OP1=OP3", "OP2=OP4", "OP3=OP5", "OP6=OP6");
        assertEquals("2:OP1 OP2 (OP3 OP4 OP5 OP6)", parts(moved, 0, false));
    }

    private static String parts(Comparison comparison, int context, boolean full) {
        return Part.of(comparison, context, full).stream().map(PartTest::part).collect(Collectors.joining(" "));
    }

    private static String part(Part part) {
        if (part instanceof Part.Row row) {
            return (row.opensBlock() ? row.block().size() + ":" : "")
                    + row.change().clause().label();
        }
        return ((Part.Run) part)
                .changes().stream()
                        .map(change -> change.clause().label().text())
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
