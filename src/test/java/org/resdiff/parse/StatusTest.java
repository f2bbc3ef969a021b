package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Requests a report; (agreed)|agreed|Requests a report;",
                "Requests a report; [agreed ad ref]|agreed ad ref|Requests a report;",
                "Requests a report (Agreed ad ref.);|Agreed ad ref.|Requests a report",
                "Requests a report; agreed ad ref|agreed ad ref|Requests a report;",
                "(agreed) Requests a report;|agreed|Requests a report;",
                "Requests what they agreed|-|Requests what they agreed",
                "Recalls what was said, as agreed;|-|Recalls what was said, as agreed;"
            })
    void partsTheNoteFromTheText(String text, String note, String rest) {
        assertEquals(new Status(note, new Passage(rest, List.of())), Status.of(new Passage(text, List.of())));
    }
}
