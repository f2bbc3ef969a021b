package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {
    private static final String FOLDER = "testdata/history";

    @Test
    void printsTheMatrix() {
        Run run = Run.of("history", FOLDER);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("OP2         +-<S  Encourages keepers"), run.out());
    }

    @Test
    void ordersByDateWhereAskedTo() {
        String[] files = {FOLDER + "/v3.txt", FOLDER + "/v1.txt", FOLDER + "/v4.txt", FOLDER + "/v2.txt"};
        Run run = Run.of("history", files[0], files[1], files[2], files[3], "--order", "date");
        assertEquals(Run.of("history", FOLDER).out(), run.out());
    }

    @Test
    void tellsTheStoryOfAClause() {
        String out =
                Run.of("history", FOLDER, "--clause", "op2", "--width", "200").out();
        assertTrue(out.contains("gone"), out);
        assertTrue(out.contains("{+all+} neighbouring ports"), out);
        assertTrue(out.contains("[-within existing resources-]"), out);
    }

    @Test
    void printsVersionsInTheMarginOfTheNewestText() {
        String out = Run.of("history", FOLDER, "--blame").out();
        assertTrue(out.contains("\n   2  and western\n"), out);
        assertTrue(out.contains("\n   1* ships that ran aground in winter storms\n"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--clause=OP2", "--phrase=within existing resources", "--phrase=nowhere to be found"})
    void writesJsonToItsSchema(String option) throws IOException {
        Run run = option.isEmpty()
                ? Run.of("history", FOLDER, "--format", "json")
                : Run.of("history", FOLDER, "--format", "json", option);
        assertEquals(0, run.code(), run.err());
        try (InputStream in = HistoryCommandTest.class.getResourceAsStream("/org/resdiff/history-1.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertEquals(Set.of(), schema.validate(run.out(), InputFormat.JSON));
            String wrong = run.out().replace("\"version\" : 0", "\"version\" : \"first\"");
            assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "csv", "docx"})
    void writesEveryForm(String form) {
        Run run = Run.of("history", FOLDER, "--format", form);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().length() > 500);
    }

    @Test
    void refusesWhatHasNoHistory() {
        assertEquals(2, Run.of("history", FOLDER + "/v1.txt").code());
        assertEquals(2, Run.of("history", FOLDER, "--clause", "OP99").code());
        assertEquals(2, Run.of("history", FOLDER, "--blame", "--clause", "OP2").code());
        assertEquals(2, Run.of("history", FOLDER, "--phrase", " ").code());
    }
}
