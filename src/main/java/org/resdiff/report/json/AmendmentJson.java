package org.resdiff.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.model.Diagnostic;
import org.resdiff.report.FullText;

/** Amendment papers as JSON, to amendment-1.schema.json, and the comparison of rival ones. What is empty is left out. */
public final class AmendmentJson {
    private AmendmentJson() {}

    /** One paper; {@link org.resdiff.amend.read.AmendmentJsonReader} reads it back. */
    public static void write(AmendmentPaper paper, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeStringField("name", paper.name());
            json.writeStringField("sponsor", paper.sponsor());
            json.writeStringField("target", paper.target());
            if (paper.title() != null) {
                json.writeStringField("title", paper.title());
            }
            if (paper.asPrinted()) {
                json.writeBooleanField("asPrinted", true);
            }
            json.writeArrayFieldStart("instructions");
            for (Instruction instruction : paper.instructions()) {
                instruction(json, instruction);
            }
            json.writeEndArray();
            if (!paper.explanations().isEmpty()) {
                lines(json, "explanations", paper.explanations());
            }
            lines(json, "unread", paper.unread());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void lines(JsonGenerator json, String field, List<Diagnostic> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (Diagnostic line : lines) {
            json.writeStartObject();
            json.writeStringField("message", line.message());
            JsonRenderer.place(json, line.page(), line.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Rival papers: the rows with what each paper asks for, the conflicts, and the compilation. */
    public static void write(Rivals rivals, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeStringField("base", rivals.base().source().path());
            json.writeStringField("symbol", rivals.base().symbol());
            JsonWriter.strings(json, "papers", rivals.papers());
            json.writeArrayFieldStart("rows");
            for (Rivals.Row row : rivals.rows()) {
                row(json, row);
            }
            json.writeEndArray();
            JsonWriter.strings(json, "compilation", FullText.lines(rivals.compilation()));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void row(JsonGenerator json, Rivals.Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", row.name());
        json.writeStringField("text", row.clause().text());
        json.writeStringField("verdict", row.verdict().id());
        json.writeArrayFieldStart("touches");
        for (Rivals.Touch touch : row.touches()) {
            touch(json, touch);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (Rivals.Result result : row.results()) {
            json.writeStartObject();
            JsonWriter.strings(json, "papers", result.papers());
            json.writeStringField("text", result.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (row.together() != null) {
            json.writeStringField("together", row.together());
        }
        json.writeArrayFieldStart("conflicts");
        for (Rivals.Conflict conflict : row.conflicts()) {
            json.writeStartObject();
            json.writeStringField("reason", conflict.stand().id());
            json.writeArrayFieldStart("touches");
            touch(json, conflict.one());
            touch(json, conflict.other());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void touch(JsonGenerator json, Rivals.Touch touch) throws IOException {
        json.writeStartObject();
        json.writeStringField("paper", touch.paper());
        json.writeFieldName("instruction");
        instruction(json, touch.instruction());
        json.writeEndObject();
    }

    private static void instruction(JsonGenerator json, Instruction instruction) throws IOException {
        json.writeStartObject();
        json.writeStringField("operation", instruction.operation().id());
        json.writeArrayFieldStart("loci");
        for (Locus locus : instruction.loci()) {
            locus(json, locus);
        }
        json.writeEndArray();
        if (!instruction.quoted().isEmpty()) {
            json.writeObjectFieldStart("quoted");
            passage(json, instruction.quoted());
            json.writeEndObject();
        }
        if (instruction.occurrence() == Instruction.EVERY) {
            json.writeStringField("occurrence", "every");
        } else if (instruction.occurrence() > 0) {
            json.writeNumberField("occurrence", instruction.occurrence());
        }
        if (!instruction.words().isEmpty()) {
            json.writeObjectFieldStart("words");
            passage(json, instruction.words());
            json.writeEndObject();
        }
        paragraphs(json, instruction.paragraphs());
        if (instruction.to() != null) {
            json.writeFieldName("to");
            locus(json, instruction.to());
        }
        if (!instruction.said().isEmpty()) {
            json.writeStringField("said", instruction.said());
        }
        if (instruction.item() > 0) {
            json.writeNumberField("item", instruction.item());
        }
        JsonRenderer.place(json, instruction.page(), instruction.line());
        json.writeEndObject();
    }

    private static void paragraphs(JsonGenerator json, List<Proposed> paragraphs) throws IOException {
        if (paragraphs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("paragraphs");
        for (Proposed put : paragraphs) {
            json.writeStartObject();
            json.writeStringField("kind", put.kind().id());
            json.writeNumberField("depth", put.depth());
            if (put.number() != null) {
                json.writeStringField("number", put.number());
            }
            passage(json, put.passage());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void locus(JsonGenerator json, Locus locus) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", locus.kind().id());
        if (!locus.label().isEmpty()) {
            json.writeStringField("label", locus.label());
        }
        if (!locus.section().isEmpty()) {
            json.writeStringField("section", locus.section());
        }
        if (locus.ordinal() == Locus.LAST) {
            json.writeStringField("ordinal", "last");
        } else if (locus.ordinal() > 0) {
            json.writeNumberField("ordinal", locus.ordinal());
        }
        if (locus.chapeau()) {
            json.writeBooleanField("chapeau", true);
        }
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, NotedText passage) throws IOException {
        json.writeStringField("text", passage.text());
        if (passage.notes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("footnotes");
        for (Note note : passage.notes()) {
            json.writeStartObject();
            json.writeNumberField("offset", note.offset());
            json.writeStringField("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
