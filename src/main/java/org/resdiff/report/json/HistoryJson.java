package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.diff.Edit;
import org.resdiff.history.Cell;
import org.resdiff.history.History;
import org.resdiff.history.Origin;
import org.resdiff.history.Phrase;
import org.resdiff.history.Strand;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/** A history, or the places of a phrase, as JSON to the contract in history-1.schema.json. */
public final class HistoryJson {
    private HistoryJson() {}

    /** The whole history. */
    public static void write(History history, OutputStream out) throws IOException {
        write(history, history.strands(), history.origins(), out);
    }

    /** The part of a history that is about one clause. */
    public static void write(History history, Strand strand, OutputStream out) throws IOException {
        Cell cell = strand.cell(history.newest());
        Clause clause = cell == null ? null : cell.clause();
        List<Origin> origins = history.origins().stream()
                .filter(origin -> clause != null && origin.clause().id().equals(clause.id()))
                .toList();
        write(history, List.of(strand), origins, out);
    }

    private static void write(History history, List<Strand> strands, List<Origin> origins, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            versions(json, history.versions());
            json.writeArrayFieldStart("threads");
            for (Strand strand : strands) {
                json.writeStartObject();
                json.writeNumberField("id", strand.id());
                json.writeArrayFieldStart("cells");
                for (Cell cell : strand.cells()) {
                    cell(json, cell);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("origins");
            for (Origin origin : origins) {
                json.writeStartObject();
                clause(json, origin.clause());
                json.writeNumberField("start", origin.start());
                json.writeNumberField("end", origin.end());
                json.writeNumberField("version", origin.version());
                json.writeNumberField("joined", origin.joined());
                json.writeBooleanField("reused", origin.reused());
                if (origin.reused()) {
                    json.writeStringField("source", origin.source().label().text());
                    json.writeStringField("sourceClause", origin.source().id());
                }
                json.writeStringField("text", origin.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The places of a phrase. */
    public static void write(Phrase phrase, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeStringField("phrase", phrase.words());
            versions(json, phrase.versions());
            json.writeStringField("first", phrase.first() < 0 ? null : path(phrase, phrase.first()));
            json.writeArrayFieldStart("places");
            for (Phrase.Place place : phrase.places()) {
                json.writeStartObject();
                json.writeStringField("path", path(phrase, place.version()));
                json.writeNumberField("version", place.version());
                clause(json, place.clause());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("gaps");
            for (int gap : phrase.gaps()) {
                json.writeString(path(phrase, gap));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static String path(Phrase phrase, int version) {
        return phrase.versions().get(version).source().path();
    }

    private static void versions(JsonGenerator json, List<Document> versions) throws IOException {
        json.writeArrayFieldStart("versions");
        for (int i = 0; i < versions.size(); i++) {
            Document document = versions.get(i);
            json.writeStartObject();
            json.writeNumberField("version", i);
            json.writeStringField("path", document.source().path());
            json.writeStringField("symbol", document.symbol());
            json.writeStringField("title", document.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void clause(JsonGenerator json, Clause clause) throws IOException {
        json.writeStringField("label", clause.label().text());
        json.writeStringField("clause", clause.id());
    }

    private static void cell(JsonGenerator json, Cell cell) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", cell.version());
        json.writeStringField("state", cell.state().id());
        Clause clause = cell.clause();
        if (clause != null) {
            clause(json, clause);
            json.writeStringField("kind", clause.kind().id());
            json.writeStringField("text", clause.text());
        }
        json.writeStringField("significance", cell.significance().id());
        json.writeBooleanField("moved", cell.moved());
        if (cell.other() != null) {
            json.writeNumberField(clause == null ? "into" : "from", cell.other());
        }
        if (!cell.edits().isEmpty()) {
            json.writeArrayFieldStart("edits");
            for (Edit edit : cell.edits()) {
                json.writeStartObject();
                json.writeStringField("op", edit.op().id());
                json.writeStringField("old", edit.old());
                json.writeStringField("new", edit.now());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
