package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;

/** Findings as the JSON that other programs rely on: one list, in the order of the files. */
public final class FindingsJson {
    private FindingsJson() {}

    public static void write(List<Checked> documents, OutputStream out) throws IOException {
        JsonGenerator json = JsonWriter.on(out);
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
        for (Checked document : documents) {
            for (Finding finding : document.findings()) {
                json.writeStartObject();
                json.writeStringField("rule", finding.rule().id());
                json.writeStringField("level", finding.level().id());
                json.writeStringField("path", document.path());
                json.writeStringField("label", finding.label());
                json.writeNumberField("page", finding.page());
                json.writeNumberField("line", finding.line());
                json.writeStringField("words", finding.words());
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
