package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

class ExplanationTest {
    private static final String DAMS = "Requests the Secretary-General to report to it on the state of the dams";

    private static List<String> explain(Document old, Document now) {
        return Explanation.lines(Aligner.align(old, now, List.of()));
    }

    @Test
    void everyLinkTellsItsTermsAndItsRunnerUp() {
        Document old =
                Drafts.of("OP1 " + DAMS + " of the upper valley;", "OP2 " + DAMS + " and the locks near the sea;");
        Document now =
                Drafts.of("OP1 " + DAMS + " of the upper hills;", "OP2 " + DAMS + " and the gates near the sea;");
        List<String> lines = explain(old, now);
        assertEquals(3, lines.size());
        assertEquals(
                "old  new  pass    conf.  score  words  place   around  number  verb    section  margin  runner-up",
                lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches("OP1  OP1  scored  0\\.998  1\\.\\d{3}  0\\.\\d{3}  \\+0\\.040  \\+0\\.080  \\+0\\.030"
                                + "  \\+0\\.020           0\\.\\d{3}   (old|new) OP2 0\\.\\d{3}"),
                lines.get(1));
    }

    @Test
    void whereNothingElseWasLikeItThereIsNoMargin() {
        List<String> lines = explain(Drafts.of("OP1 " + DAMS + ";"), Drafts.of("OP1 " + DAMS + ";"));
        assertTrue(lines.get(1).endsWith(" none"), lines.get(1));
        assertTrue(lines.get(1).startsWith("OP1  OP1  exact  0.999  1.170  1.000  +0.040"), lines.get(1));
    }

    @Test
    void aBoundThatWasReachedIsTold() {
        Document old = draft("Notes with concern the silt in harbour ");
        Document now = draft("Welcomes the new lamps along quay ");
        List<String> lines = explain(old, now);
        assertEquals(
                List.of("note: 1 stretch of more than 10000 pairs of unlinked clauses: heavy rewrites were not looked"
                        + " for there"),
                lines.subList(1, lines.size()));
        Document same = Drafts.of(Collections.nCopies(30, "OP1 " + DAMS + ";").toArray(String[]::new));
        Document other =
                Drafts.of(Collections.nCopies(30, "OP1 " + DAMS + " and locks;").toArray(String[]::new));
        lines = explain(same, other);
        assertEquals(
                "note: 60 clauses share every word with more than 20 others: they were compared with their neighbours"
                        + " only",
                lines.get(lines.size() - 1));
        assertEquals(32, lines.size());
    }

    private static Document draft(String opening) {
        return Drafts.of(IntStream.range(0, 150)
                .mapToObj(i -> "OP" + (i + 1) + " " + opening + (i + 7) * 31 + ";")
                .toArray(String[]::new));
    }
}
