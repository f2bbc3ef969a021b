package org.resdiff.report.json;

import static org.resdiff.report.json.JsonWriter.rounded;
import static org.resdiff.report.json.JsonWriter.strings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.align.Score;
import org.resdiff.diff.Agreed;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Elsewhere;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Ledger;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Strength;
import org.resdiff.diff.Summary;
import org.resdiff.diff.Tally;
import org.resdiff.diff.Watched;
import org.resdiff.model.Clause;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Mark;
import org.resdiff.model.Matter;
import org.resdiff.model.Resolution;
import org.resdiff.model.Words;
import org.resdiff.report.Build;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;

/**
 * The whole comparison as JSON, to the contract in report-1.schema.json. Rows that {@code --only} hides are kept, since every
 * clause must be in one, and say {@code "shown": false}.
 */
public final class JsonRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "resdiff");
            json.writeStringField("version", Build.current().version());
            json.writeEndObject();
            document(json, "old", comparison.old());
            document(json, "new", comparison.now());
            summary(json, comparison.summary());
            BriefJson.write(json, comparison);
            matter(json, comparison.matter());
            ledger(json, comparison.ledger());
            watched(json, comparison.watched());
            json.writeObjectFieldStart("clauses");
            clauses(json, "old", comparison.old().clauses());
            clauses(json, "new", comparison.now().clauses());
            json.writeEndObject();
            json.writeArrayFieldStart("changes");
            for (Change change : comparison.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            diagnostics(json, comparison.diagnostics());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** One document with its clauses, as the report has each side of a comparison. */
    public static void write(Document document, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            document(json, "document", document);
            clauses(json, "clauses", document.clauses());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void document(JsonGenerator json, String name, Document document) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("path", document.source().path());
        json.writeStringField("sha256", document.source().digest().hex());
        json.writeStringField("format", document.source().format().id());
        json.writeStringField("symbol", document.symbol());
        json.writeStringField("title", document.title());
        json.writeStringField("organ", document.organ());
        json.writeFieldName("session");
        if (document.session() == null) {
            json.writeNull();
        } else {
            json.writeNumber(document.session());
        }
        words(json, Words.of(document));
        json.writeArrayFieldStart("resolutions");
        for (Resolution resolution : document.resolutions()) {
            json.writeStartObject();
            json.writeStringField("id", resolution.id());
            json.writeStringField("number", resolution.number());
            json.writeStringField("title", resolution.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("matter");
        for (Matter matter : document.matter()) {
            json.writeStartObject();
            json.writeStringField("kind", matter.kind().id());
            json.writeStringField("text", matter.text());
            json.writeStringField("resolution", matter.resolution());
            place(json, matter.page(), matter.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("furniture");
        for (Furniture furniture : document.furniture()) {
            json.writeStartObject();
            json.writeStringField("reason", furniture.reason());
            json.writeStringField("text", furniture.text());
            place(json, furniture.page(), furniture.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        diagnostics(json, document.diagnostics());
        json.writeEndObject();
    }

    /** How many words were read, and where they stand. */
    private static void words(JsonGenerator json, Words words) throws IOException {
        json.writeObjectFieldStart("words");
        json.writeNumberField("read", words.read());
        json.writeNumberField("clauses", words.clauses());
        json.writeNumberField("notes", words.notes());
        json.writeNumberField("front", words.front());
        json.writeNumberField("closing", words.closing());
        json.writeNumberField("narrative", words.narrative());
        json.writeNumberField("furniture", words.furniture());
        json.writeEndObject();
    }

    /** Page and line where they are known. */
    static void place(JsonGenerator json, int page, int line) throws IOException {
        if (page > 0) {
            json.writeNumberField("page", page);
        }
        if (line > 0) {
            json.writeNumberField("line", line);
        }
    }

    private static void diagnostics(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("level", diagnostic.level().id());
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("message", diagnostic.message());
            place(json, diagnostic.page(), diagnostic.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeStringField("verdict", summary.verdict().id());
        counts(json, summary);
        json.writeArrayFieldStart("tallies");
        for (Tally tally : summary.tallies()) {
            json.writeStartObject();
            json.writeStringField("group", tally.group());
            json.writeObjectFieldStart("counts");
            for (var count : tally.counts().entrySet()) {
                json.writeNumberField(count.getKey().id(), count.getValue());
            }
            json.writeEndObject();
            strings(json, "substantive", tally.labels());
            json.writeEndObject();
        }
        json.writeEndArray();
        Strength strength = summary.strength();
        json.writeObjectFieldStart("strength");
        json.writeNumberField("verbsStronger", strength.verbsStronger());
        json.writeNumberField("verbsWeaker", strength.verbsWeaker());
        json.writeNumberField("modalsStronger", strength.modalsStronger());
        json.writeNumberField("modalsWeaker", strength.modalsWeaker());
        json.writeNumberField("verbsOfAnotherKind", strength.changed());
        json.writeEndObject();
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("unchanged", summary.unchanged());
        json.writeNumberField("modified", summary.modified());
        json.writeNumberField("added", summary.added());
        json.writeNumberField("deleted", summary.deleted());
        json.writeNumberField("moved", summary.moved());
        json.writeNumberField("renumbered", summary.renumbered());
        json.writeNumberField("split", summary.split());
        json.writeNumberField("merged", summary.merged());
        json.writeEndObject();
    }

    private static void matter(JsonGenerator json, List<MatterChange> rows) throws IOException {
        json.writeArrayFieldStart("matter");
        for (MatterChange row : rows) {
            json.writeStartObject();
            json.writeStringField("kind", row.kind().id());
            json.writeBooleanField("changed", row.changed());
            json.writeStringField("significance", row.significance().id());
            json.writeStringField("old", row.old());
            json.writeStringField("new", row.now());
            if (!row.dropped().isEmpty() || !row.added().isEmpty()) {
                strings(json, "dropped", row.dropped());
                strings(json, "added", row.added());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ledger(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeObjectFieldStart("brackets");
        brackets(json, "old", ledger.old());
        brackets(json, "new", ledger.now());
        // Of a deleted paragraph only the old clause is left, and ids are unique within a side only: labels it is.
        strings(
                json,
                "reopened",
                ledger.reopened().stream().map(clause -> clause.label().text()).toList());
        json.writeEndObject();
    }

    private static void brackets(JsonGenerator json, String name, Ledger.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("opened", side.opened());
        json.writeNumberField("closed", side.closed());
        json.writeNumberField("depth", side.depth());
        json.writeNumberField("alternatives", side.alternatives());
        json.writeNumberField("share", rounded(side.share()));
        strings(json, "unbalanced", ids(side.unbalanced()));
        json.writeEndObject();
    }

    private static void watched(JsonGenerator json, List<Watched> phrases) throws IOException {
        json.writeArrayFieldStart("watch");
        for (Watched watched : phrases) {
            json.writeStartObject();
            json.writeStringField("phrase", watched.phrase());
            json.writeStringField("fate", watched.fate().id());
            strings(json, "old", ids(watched.old()));
            strings(json, "new", ids(watched.now()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    private static void clauses(JsonGenerator json, String name, List<Clause> clauses) throws IOException {
        json.writeArrayFieldStart(name);
        for (Clause clause : clauses) {
            json.writeStartObject();
            json.writeStringField("id", clause.id());
            json.writeStringField("kind", clause.kind().id());
            json.writeStringField("label", clause.label().text());
            json.writeStringField("number", clause.number());
            json.writeStringField("parent", clause.parent());
            json.writeStringField("resolution", clause.resolution());
            json.writeStringField("status", clause.status());
            json.writeStringField("text", clause.text());
            place(json, clause.page(), clause.line());
            json.writeArrayFieldStart("footnotes");
            for (Mark mark : clause.marks()) {
                json.writeStartObject();
                json.writeStringField("mark", mark.text());
                json.writeNumberField("offset", mark.offset());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("relation", change.relation().id());
        json.writeBooleanField("moved", change.moved());
        json.writeBooleanField("renumbered", change.renumbered());
        strings(json, "old", ids(change.old()));
        strings(json, "new", ids(change.now()));
        json.writeStringField(
                "matchedBy", change.link() == null ? null : change.link().pass().id());
        json.writeFieldName("confidence");
        if (change.link() == null) {
            json.writeNull();
        } else {
            json.writeNumber(rounded(change.link().confidence()));
            explanation(json, change.link().score());
            json.writeNumberField("block", change.link().block());
            if (change.link().doubtful()) {
                json.writeBooleanField("doubtful", true);
            }
        }
        json.writeStringField("significance", change.significance().id());
        strings(json, "kinds", kinds(change.kinds()));
        if (change.context() != null) {
            json.writeObjectFieldStart("context");
            json.writeStringField("old", id(change.context().before()));
            json.writeStringField("new", id(change.context().now()));
            json.writeEndObject();
        }
        elsewhere(json, change.elsewhere());
        sources(json, change.sources());
        json.writeBooleanField("shown", change.shown());
        if (!change.edits().isEmpty()) {
            json.writeArrayFieldStart("edits");
            for (Edit edit : change.edits()) {
                edit(json, edit);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Where words stand that the row lost or gained, in clauses that it has no link to. */
    private static void elsewhere(JsonGenerator json, List<Elsewhere> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("elsewhere");
        for (Elsewhere place : places) {
            json.writeStartObject();
            json.writeStringField("trace", place.trace().id());
            json.writeStringField("side", place.trace().toNew() ? "new" : "old");
            json.writeStringField("clause", place.clause().id());
            strings(json, "words", place.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Texts of a library that have words which the row gained. */
    private static void sources(JsonGenerator json, List<Agreed> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("sources");
        for (Agreed agreed : sources) {
            json.writeStartObject();
            json.writeStringField("words", agreed.words());
            json.writeStringField("path", agreed.path());
            json.writeStringField("symbol", agreed.symbol());
            json.writeStringField("label", agreed.label());
            json.writeNumberField("texts", agreed.texts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(Clause clause) {
        return clause == null ? null : clause.id();
    }

    /** The terms of the score, as {@code --explain} prints them. */
    private static void explanation(JsonGenerator json, Score score) throws IOException {
        json.writeObjectFieldStart("explanation");
        json.writeNumberField("score", rounded(score.total()));
        json.writeNumberField("similarity", rounded(score.similarity()));
        json.writeNumberField("position", rounded(score.position()));
        json.writeNumberField("context", rounded(score.context()));
        json.writeNumberField("number", rounded(score.number()));
        json.writeNumberField("verb", rounded(score.verb()));
        json.writeNumberField("section", rounded(score.section()));
        json.writeNumberField("runnerUp", rounded(score.runnerUp()));
        json.writeStringField("rival", score.rival());
        json.writeEndObject();
    }

    private static void edit(JsonGenerator json, Edit edit) throws IOException {
        json.writeStartObject();
        json.writeStringField("op", edit.op().id());
        if (edit.op() != Edit.Op.INSERT) {
            json.writeStringField("old", edit.old());
        }
        if (edit.op() != Edit.Op.DELETE) {
            json.writeStringField("new", edit.now());
        }
        if (!edit.kinds().isEmpty()) {
            strings(json, "kinds", kinds(edit.kinds()));
        }
        json.writeEndObject();
    }

    private static List<String> kinds(List<Kind> kinds) {
        return kinds.stream().map(Kind::id).toList();
    }
}
