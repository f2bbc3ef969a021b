package org.resdiff.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.report.Pairs;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Sample;

class JsonRendererTest {
    private static final String SCHEMA = "/org/resdiff/report-1.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsTheContract() throws IOException {
        JsonSchema schema = schema();
        assertEquals(Set.of(), schema.validate(json(Sample.rich())));
        JsonNode broken = json(Sample.rich());
        ((ObjectNode) broken.get("summary")).put("verdict", "harmless");
        assertFalse(schema.validate(broken).isEmpty());
    }

    @Test
    void keepsTheContractOnRealPairs() throws IOException {
        JsonSchema schema = schema();
        for (String name : Pairs.testdata()) {
            assertEquals(Set.of(), schema.validate(json(Pairs.testdata(name))), name);
        }
        for (String paths : Pairs.corpus()) {
            assertEquals(Set.of(), schema.validate(json(Pairs.corpus(paths))), paths);
        }
    }

    @Test
    void shipsTheSchemaOfTheContract() throws IOException {
        Path contract = Path.of("../shared/contract/report-1.schema.json");
        assumeTrue(Files.exists(contract), "skipped: ../shared with the contract is not beside this checkout");
        try (InputStream in = JsonRendererTest.class.getResourceAsStream(SCHEMA)) {
            JsonNode ours = JSON.readTree(in);
            // what we add, which the contract allows
            ((ObjectNode) ours.get("properties")).remove("brief");
            ((ObjectNode) ours.at("/$defs/change/properties")).remove("sources");
            assertEquals(JSON.readTree(contract.toFile()), ours);
        }
    }

    @Test
    void everyClauseIsInExactlyOneRowAlsoUnderAFilter() throws IOException {
        for (Comparison comparison : List.of(Sample.rich(), Filter.only(Sample.rich(), List.of("OP2")))) {
            JsonNode json = json(comparison);
            for (String side : List.of("old", "new")) {
                List<String> inRows = new ArrayList<>();
                json.get("changes").forEach(change -> change.get(side).forEach(id -> inRows.add(id.asText())));
                List<String> ids = new ArrayList<>();
                json.get("clauses")
                        .get(side)
                        .forEach(clause -> ids.add(clause.get("id").asText()));
                assertEquals(
                        ids.stream().sorted().toList(), inRows.stream().sorted().toList());
            }
        }
    }

    @Test
    void editsJoinToTheTextsOfTheClauses() throws IOException {
        JsonNode json = json(Sample.rich());
        int compared = 0;
        for (String side : List.of("old", "new")) {
            Map<String, String> texts = new HashMap<>();
            json.get("clauses")
                    .get(side)
                    .forEach(clause -> texts.put(
                            clause.get("id").asText(), clause.get("text").asText()));
            for (JsonNode change : json.get("changes")) {
                if (change.has("edits")) {
                    List<String> whole = new ArrayList<>();
                    change.get(side).forEach(id -> whole.add(texts.get(id.asText())));
                    StringBuilder joined = new StringBuilder();
                    change.get("edits")
                            .forEach(edit -> joined.append(edit.path(side).asText("")));
                    assertEquals(String.join("\n", whole), joined.toString());
                    compared++;
                }
            }
        }
        assertTrue(compared > 10);
    }

    @Test
    void givesTheSameBytesTwice() {
        assertEquals(Rendered.text(ReportFormat.JSON, Sample.rich()), Rendered.text(ReportFormat.JSON, Sample.rich()));
    }

    @Test
    void keepsHostileTextExactlyAndShowsItHarmlessly() throws IOException {
        String hostile = "a\u001B[2J \u009B31m \u202Eevil\u2066 <script> \u007F \u2028 \"q\" \uD835\uDD38";
        Comparison comparison = Sample.compare(
                Sample.draft("A/99/L.1", "OP1: a"), Sample.draft("A/100/L.1", "OP1: " + hostile), "OP1=OP1");
        String text = Rendered.text(ReportFormat.JSON, comparison);
        assertEquals(
                hostile,
                JSON.readTree(text).get("clauses").get("new").get(0).get("text").asText());
        assertFalse(text.codePoints()
                .anyMatch(c -> (c != '\n' && Character.isISOControl(c)) || Character.getType(c) == Character.FORMAT));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = JsonRendererTest.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static JsonNode json(Comparison comparison) throws IOException {
        return JSON.readTree(Rendered.text(ReportFormat.JSON, comparison));
    }
}
