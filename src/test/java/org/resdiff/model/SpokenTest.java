package org.resdiff.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    private static Clause clause(ClauseKind kind, String label, String number, String text) {
        List<String> parts = List.of(label.split("/", -1));
        Label whole = new Label(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
        return new Clause("c" + label, kind, whole, number, null, null, null, text, 0, 0, List.of());
    }

    private static final List<Clause> HEADINGS = List.of(
            clause(ClauseKind.HEADING, "Section6", "Section 6", "Meetings"),
            clause(ClauseKind.HEADING, "Part1/4", "4", "Timetables"),
            clause(ClauseKind.HEADING, "§h3", null, "Fees"));

    @ParameterizedTest
    @CsvSource({
        "ArtIII/Section2/(a), Art. III § 2(a)",
        "Section6/2, Section 6 para 2",
        "Schedule 1/3, Sched. 1 para 3",
        "Schedule 1/3(b), Sched. 1 para 3(b)",
        "Part1/4/(2)(a), Part 1 § 4(2)(a)",
        "Part1/Section2/par1, Part 1 § 2 unnumbered para 1",
        "§h3/2, “Fees” para 2",
        "Annex/2, Annex para 2",
        "Annex II/OP3, Annex II OP3",
        "OP4(a), OP4(a)",
        "II/OP3, II/OP3",
        "§2.1.3, §2.1.3",
        "Recitals/A, Recitals/A"
    })
    void saysLabelsAsReadersDo(String label, String said) {
        Spoken spoken = new Spoken(HEADINGS);
        Clause clause = clause(ClauseKind.OPERATIVE, label, null, "Text.");
        assertEquals(said, spoken.of(clause));
        assertTrue(spoken.means(said, clause));
        assertTrue(spoken.means(label, clause));
    }

    @Test
    void aSectionIsSaidWithItsTitleAndMeantWithoutIt() {
        Spoken spoken = new Spoken(HEADINGS);
        assertEquals("Section 6 (Meetings)", spoken.titled(HEADINGS.get(0)));
        assertTrue(spoken.means("section 6", HEADINGS.get(0)));
        assertTrue(spoken.means("Section 6 (Meetings)", HEADINGS.get(0)));
        assertFalse(spoken.means("Section 7", HEADINGS.get(0)));
    }
}
