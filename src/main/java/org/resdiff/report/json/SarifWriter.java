package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.check.Rule;
import org.resdiff.report.Build;
import org.resdiff.report.FindingsWording;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines. */
public final class SarifWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** In the order in which the log lists them. */
    private static final List<Rule> RULES = List.of(Rule.values());

    private final JsonGenerator json;

    private SarifWriter(JsonGenerator json) {
        this.json = json;
    }

    public static void write(List<Checked> documents, Levels levels, OutputStream out) throws IOException {
        JsonGenerator json = JsonWriter.on(out);
        new SarifWriter(json).log(documents, levels);
        json.writeRaw('\n');
        json.flush();
    }

    private void log(List<Checked> documents, Levels levels) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "resdiff");
        json.writeStringField("version", Build.current().version());
        json.writeArrayFieldStart("rules");
        for (Rule rule : RULES) {
            rule(rule, levels.of(rule));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (Checked document : documents) {
            for (Finding finding : document.findings()) {
                result(document.path(), finding);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(Rule rule, Level level) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.meaning() + ".");
        text("fullDescription", rule.meaning() + ". Source: " + rule.source() + ".");
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", level != Level.OFF);
        json.writeStringField("level", level == Level.OFF ? "none" : level.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(String path, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", RULES.indexOf(finding.rule()));
        json.writeStringField("level", finding.level().id());
        boolean named = !finding.label().isEmpty();
        text("message", (named ? finding.label() + ": " : "") + finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
        int line = FindingsWording.sourceLine(finding);
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
        if (named) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.label());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A path as a URI reference: relative paths stay relative, so that code hosts find the file. */
    private static String uri(String path) {
        String slashes = path.replace('\\', '/');
        boolean absolute = slashes.startsWith("/") || slashes.matches("[A-Za-z]:/.*");
        try {
            return absolute
                    ? new URI("file", "", slashes.startsWith("/") ? slashes : "/" + slashes, null).toASCIIString()
                    : new URI(null, null, slashes, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
