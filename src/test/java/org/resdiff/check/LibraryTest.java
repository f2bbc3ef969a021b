package org.resdiff.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resdiff.Pipeline;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** Dates and titles of cited resolutions against those that the user owns. */
class LibraryTest {
    private static final Library LIBRARY = new Library(Map.of(
            "79/40", new Library.Adopted("5 December 2024", "Harbours of the world"),
            "79/41", new Library.Adopted("9 December 2024", null),
            "2118 (2013)", new Library.Adopted("27 September 2013", null)));

    private static List<String> found(String citation) {
        String text =
                "A/RES/80/40\n\nGeneral Assembly\n\nEightieth session\n\n**80/40. Quays**\n\n*The General Assembly*,\n\n"
                        + "Recalling " + citation + ",\n\n1. Notes the map;\n\n2. Requests a report.\n";
        Document document = Pipeline.document(text.getBytes(StandardCharsets.UTF_8), "d.md", ReadOptions.DEFAULT);
        Subject subject = new Subject(document, text.lines().toList(), null, Lexicon.ENGLISH, LIBRARY);
        return Checker.check(subject, RuleTest.ALL).findings().stream()
                .filter(finding -> finding.rule() == Rule.CITATION_LIBRARY)
                .map(Finding::words)
                .toList();
    }

    @Test
    void wrongDatesAreFoundInListsToo() {
        assertEquals(List.of("79/40 of 9 December 2024"), found("its resolution 79/40 of 9 December 2024"));
        assertEquals(
                List.of("79/41 of 5 December 2024"),
                found(
                        "its resolutions 79/40 of 5 December 2024 and 79/41 of 5 December 2024 and previous resolutions"));
        assertEquals(
                List.of("2118 (2013) of 7 September 2013"),
                found("Security Council resolution 2118 (2013) of 7 September 2013"));
    }

    @Test
    void rightDatesOthersBodiesAndWhatHasNoDateAreLeftAlone() {
        assertEquals(List.of(), found("its resolutions 79/40 of 5 December 2024 and 79/41 of 9 December 2024"));
        assertEquals(List.of(), found("its resolutions 79/40 and 79/41 of 9 December 2024"));
        assertEquals(List.of(), found("Harbour Commission resolution 79/40 of 5 March 2019"));
        assertEquals(List.of(), found("its resolutions 79/40 and 80/1 of 5 and 9 December 2025"));
    }

    @Test
    void aWrongTitleIsFound() {
        assertEquals(List.of("Piers"), found("its resolution 79/40 of 5 December 2024, entitled “Piers”"));
        assertEquals(List.of(), found("its resolution 79/40 of 5 December 2024, entitled “Harbours of the world”"));
    }
}
