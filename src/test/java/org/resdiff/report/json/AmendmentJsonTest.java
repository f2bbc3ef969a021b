package org.resdiff.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.read.AmendmentJsonReader;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.model.InputException;
import org.resdiff.model.Paragraph;

class AmendmentJsonTest {
    private static final String[] PAPER = {
        "A/99/L.7",
        "Utopia: amendments to draft resolution A/99/L.1",
        "1. Replace “wells” with “springs” in the title, the preambular paragraphs and operative paragraphs 2 (a) and"
                + " 5.",
        "2. In the last preambular paragraph of section II, replace the second “a” with “b” and, at the end, add “c”.",
        "3. In operative paragraph 3, delete “x” wherever it appears.",
        "4. After operative paragraph 3, insert the following operative paragraph:",
        "Urges States to keep the Charter:*",
        "(a) Always;",
        "* Treaty Series, vol. 9.",
        "5. Move operative paragraphs 5 and 6 before operative paragraph 2.",
        "6. Delete operative paragraph 9 and renumber the subsequent paragraphs accordingly.",
        "7. In the chapeau of operative paragraph 4, delete “y”.",
        "8. Sing operative paragraph 4."
    };

    private static AmendmentPaper paper() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : PAPER) {
            paragraphs.add(new Paragraph(text, null, List.of(), 1, paragraphs.size() + 1));
        }
        return AmendmentReader.read(paragraphs, "paper.txt");
    }

    private static byte[] written(AmendmentPaper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AmendmentJson.write(paper, out);
        return out.toByteArray();
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        AmendmentPaper paper = paper();
        assertTrue(paper.instructions().size() > 8, () -> paper.toString());
        assertEquals(paper, AmendmentJsonReader.read(written(paper), "x"));
    }

    @Test
    void keepsToTheSchema() throws IOException {
        try (InputStream in = AmendmentJsonTest.class.getResourceAsStream("/org/resdiff/amendment-1.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            String json = new String(written(paper()), StandardCharsets.UTF_8);
            assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
            String wrong = json.replace("\"delete-words\"", "\"burn-words\"");
            assertTrue(!schema.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"schemaVersion\":\"2\"}",
                "{\"schemaVersion\":\"1\",\"instructions\":[{\"operation\":\"burn\",\"loci\":[]}]}",
                "{\"schemaVersion\":\"1\",\"instructions\":[{\"operation\":\"move-after\",\"loci\":[{\"kind\":\"operative\"}]}]}",
                "{\"schemaVersion\":\"1\",\"instructions\":[{\"operation\":\"delete-words\",\"loci\":[{\"kind\":\"operative\"}]}]}",
                "{\"schemaVersion\":\"1\",\"instructions\":[{\"operation\":\"delete-words\",\"loci\":[{\"kind\":\"operative\"}],"
                        + "\"quoted\":{\"text\":\"a\",\"footnotes\":[{\"offset\":9,\"text\":\"b\"}]}}]}",
                "{\"schemaVersion\":\"1\",\"instructions\":7}",
                "{\"schemaVersion\":\"1\"} {}"
            })
    void refusesWhatTheSchemaDoesNotAllow(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertTrue(AmendmentJsonReader.recognises(bytes));
        String message = assertThrows(InputException.class, () -> AmendmentJsonReader.read(bytes, "x.json"))
                .getMessage();
        assertTrue(message.startsWith("x.json"), message);
    }

    @Test
    void deepNestingIsRefused() {
        byte[] bytes = ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThrows(InputException.class, () -> AmendmentJsonReader.read(bytes, "x.json"));
    }
}
