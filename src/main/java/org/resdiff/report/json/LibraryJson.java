package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.resdiff.library.Finding;
import org.resdiff.library.Origins;
import org.resdiff.library.Passage;
import org.resdiff.library.Place;
import org.resdiff.model.Document;

/** What a library knows of a phrase or of a draft, as JSON to the contract in library-1.schema.json. */
public final class LibraryJson {
    private LibraryJson() {}

    /** The places of a phrase. */
    public static void write(Finding finding, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeStringField("phrase", finding.phrase());
            json.writeBooleanField("near", finding.near());
            json.writeArrayFieldStart("places");
            for (Place place : finding.places()) {
                place(json, place);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The origins of a draft. */
    public static void write(Origins origins, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            Document draft = origins.draft();
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeObjectFieldStart("draft");
            json.writeStringField("path", draft.source().path());
            json.writeStringField("sha256", draft.source().digest().hex());
            json.writeStringField("symbol", draft.symbol());
            json.writeStringField("title", draft.title());
            json.writeEndObject();
            json.writeNumberField("searched", origins.searched());
            json.writeObjectFieldStart("words");
            for (Passage.State state : Passage.State.values()) {
                json.writeNumberField(id(state), origins.words(state));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("clauses");
            for (Origins.Traced traced : origins.clauses()) {
                json.writeStartObject();
                json.writeStringField("clause", traced.clause().id());
                json.writeStringField("label", traced.clause().label().text());
                json.writeStringField("kind", traced.clause().kind().id());
                json.writeArrayFieldStart("passages");
                for (Passage passage : traced.passages()) {
                    passage(json, traced.clause().text(), passage);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void passage(JsonGenerator json, String clause, Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", id(passage.state()));
        json.writeNumberField("start", clause.codePointCount(0, passage.start()));
        json.writeNumberField("end", clause.codePointCount(0, passage.end()));
        json.writeNumberField("words", passage.words());
        json.writeStringField("text", passage.text());
        if (passage.oldest() != null) {
            json.writeNumberField("changes", passage.changes());
            json.writeFieldName("oldest");
            place(json, passage.oldest());
            json.writeFieldName("newest");
            place(json, passage.newest());
            json.writeNumberField("texts", passage.texts());
            json.writeArrayFieldStart("organs");
            for (Passage.Organ organ : passage.organs()) {
                json.writeStartObject();
                json.writeStringField("name", organ.name());
                json.writeNumberField("texts", organ.texts());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", place.text().path());
        json.writeStringField("symbol", place.text().symbol());
        json.writeStringField("title", place.text().title());
        json.writeStringField("organ", place.text().organ());
        json.writeStringField(
                "date", place.text().date().isEmpty() ? null : place.text().date());
        json.writeStringField("label", place.label());
        json.writeStringField("words", place.words());
        json.writeNumberField("changes", place.changes());
        json.writeEndObject();
    }

    private static String id(Passage.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
