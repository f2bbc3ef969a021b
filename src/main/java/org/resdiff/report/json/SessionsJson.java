package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.diff.Summary;
import org.resdiff.sessions.Evidence;
import org.resdiff.sessions.Outcome;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.SessionText;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;
import org.resdiff.sessions.Succession.RunnerUp;

/** The overview of a session as JSON, to sessions-1.schema.json. */
public final class SessionsJson {
    private SessionsJson() {}

    public static void write(Overview overview, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            session(json, overview.succession().session());
            json.writeArrayFieldStart("pairs");
            for (Overview.Pair pair : overview.pairs()) {
                pair(json, pair);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("new");
            for (Fresh fresh : overview.succession().fresh()) {
                json.writeStartObject();
                text(json, "path", fresh.text());
                named(json, fresh.text());
                other(json, "nearest", fresh.nearest());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("discontinued");
            for (Discontinued gone : overview.succession().discontinued()) {
                json.writeStartObject();
                text(json, "path", gone.text());
                named(json, gone.text());
                if (gone.due() == 0) {
                    json.writeNullField("due");
                } else {
                    json.writeNumberField("due", gone.due());
                }
                json.writeStringField("status", gone.status().id());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("earlier");
            for (Link link : overview.succession().earlier()) {
                json.writeStartObject();
                text(json, "old", link.old());
                text(json, "new", link.now());
                json.writeNumberField("confidence", JsonWriter.rounded(link.confidence()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unread");
            for (Overview.Unread unread : overview.unread()) {
                json.writeStartObject();
                json.writeStringField("path", unread.path());
                json.writeStringField("reason", unread.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void session(JsonGenerator json, int session) throws IOException {
        if (session == 0) {
            json.writeNullField("session");
        } else {
            json.writeNumberField("session", session);
        }
    }

    private static void text(JsonGenerator json, String field, SessionText text) throws IOException {
        json.writeStringField(field, text.path());
    }

    private static void named(JsonGenerator json, SessionText text) throws IOException {
        json.writeStringField("symbol", text.symbol());
        json.writeStringField("title", text.document().title());
    }

    private static void other(JsonGenerator json, String field, RunnerUp other) throws IOException {
        if (other == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        text(json, "path", other.old());
        json.writeNumberField("score", JsonWriter.rounded(other.score()));
        json.writeEndObject();
    }

    private static void pair(JsonGenerator json, Overview.Pair pair) throws IOException {
        Link link = pair.link();
        json.writeStartObject();
        text(json, "old", link.old());
        text(json, "new", link.now());
        json.writeStringField("oldSymbol", link.old().symbol());
        json.writeStringField("newSymbol", link.now().symbol());
        json.writeStringField("title", link.now().document().title());
        json.writeStringField("relation", link.kinship().id());
        json.writeNumberField("confidence", JsonWriter.rounded(link.confidence()));
        json.writeNumberField("score", JsonWriter.rounded(link.score()));
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : link.evidence()) {
            json.writeStartObject();
            json.writeStringField("kind", evidence.kind().id());
            json.writeNumberField("score", JsonWriter.rounded(evidence.score()));
            json.writeStringField("note", evidence.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        other(json, "runnerUp", link.runnerUp());
        json.writeBooleanField("uncertain", pair.uncertain());
        json.writeStringField("report", pair.report());
        outcome(json, pair.outcome());
        json.writeEndObject();
    }

    private static void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        if (outcome == null) {
            json.writeNullField("verdict");
            json.writeNullField("share");
            json.writeNullField("strongest");
            json.writeNullField("counts");
            return;
        }
        Summary summary = outcome.summary();
        json.writeStringField("verdict", summary.verdict().id());
        json.writeNumberField("share", JsonWriter.rounded(outcome.share()));
        json.writeArrayFieldStart("strongest");
        for (String change : outcome.strongest()) {
            json.writeString(change);
        }
        json.writeEndArray();
        JsonRenderer.counts(json, summary);
    }
}
