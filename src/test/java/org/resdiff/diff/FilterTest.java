package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.InputException;
import org.resdiff.report.TallyLine;
import org.resdiff.report.Wording;

class FilterTest {
    private static final Comparison COMPARISON = Drafts.compare(
            Drafts.draft(
                    "A/RES/78/15",
                    "PP1: Recalling the plan,",
                    "OP1: Urges States to act:",
                    "OP1(a): At home;",
                    "OP4: Requests a report at its seventy-ninth session;",
                    "OP40: Notes the annex;"),
            Drafts.draft(
                    "A/RES/79/20",
                    "PP1: Recalling the plan,",
                    "OP1: Invites States to act:",
                    "OP1(a): At home and abroad;",
                    "OP2: Welcomes the survey;",
                    "OP4: Requests a report at its eightieth session;"),
            "PP1=PP1",
            "OP1=OP1",
            "OP1(a)=OP1(a)",
            "OP4=OP4");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        identical          | PP1
        technical          | OP4
        added              | OP2
        deleted            | OP40
        ADDED              | OP2
        preambular         | PP1
        subparagraph       | OP1(a)
        PP                 | PP1
        OP                 | OP1 OP1(a) OP2 OP4 OP40
        verb               | OP1
        verb.weakened      | OP1
        session.rolled     | OP4
        OP1                | OP1 OP1(a)
        op4                | OP4
        added deleted      | OP2 OP40
        moved              |
        """)
    void shows(String terms, String labels) {
        Comparison filtered = Filter.only(COMPARISON, Arrays.asList(terms.split(" ")));
        String shown = filtered.changes().stream()
                .filter(Change::shown)
                .map(change -> change.clause().label().text())
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(labels == null ? "" : labels, shown);
        assertEquals(COMPARISON.changes().size(), filtered.changes().size());
    }

    @Test
    void theSummaryCountsWhatIsShown() {
        Summary summary = Filter.only(COMPARISON, List.of("technical")).summary();
        assertEquals(Significance.TECHNICAL, summary.verdict());
        assertEquals(List.of("OP: 1 technical"), lines(summary));
        assertEquals(
                List.of("PP: 1 unchanged", "OP: 1 technical, 4 substantive (OP1, OP1(a), OP2 added, OP40 deleted)"),
                lines(COMPARISON.summary()));
        assertEquals(1, COMPARISON.summary().strength().verbsWeaker());
    }

    private static List<String> lines(Summary summary) {
        Wording wording = new Wording(COMPARISON);
        return summary.tallies().stream()
                .map(tally -> TallyLine.of(tally, wording))
                .toList();
    }

    @Test
    void anUnknownTermIsRefusedWithWhatIsKnown() {
        InputException refused =
                assertThrows(InputException.class, () -> Filter.only(COMPARISON, List.of("technical", "OP99")));
        assertTrue(refused.getMessage().contains("\"OP99\""), refused.getMessage());
        assertTrue(refused.getMessage().contains("substantive"), refused.getMessage());
    }
}
