package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;
import org.resdiff.report.brief.Item;
import org.resdiff.report.brief.Sentence;

/** The brief as the report's object of that name: its sentences as they are said, and all that they are drawn from. */
final class BriefJson {
    private BriefJson() {}

    static void write(JsonGenerator json, Comparison comparison) throws IOException {
        Brief brief = Brief.of(comparison, new Wording(comparison));
        json.writeObjectFieldStart("brief");
        JsonWriter.strings(json, "sentences", brief.lines());
        json.writeArrayFieldStart("topics");
        for (Sentence sentence : brief.sentences()) {
            json.writeStartObject();
            json.writeStringField("topic", sentence.topic().id());
            json.writeArrayFieldStart("items");
            for (Item item : sentence.items()) {
                item(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", item.label());
        // one clause names the row: of a deletion it is in the old document
        Clause clause = item.change().clause();
        json.writeStringField("side", item.change().now().isEmpty() ? "old" : "new");
        json.writeStringField("clause", clause.id());
        json.writeStringField("old", item.old());
        json.writeStringField("new", item.now());
        if (!item.object().isEmpty()) {
            json.writeStringField("object", item.object());
        }
        json.writeEndObject();
    }
}
