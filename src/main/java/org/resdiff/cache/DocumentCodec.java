package org.resdiff.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Matter;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;

/** A document as bytes: the fields of its records in their order, but for its source, which is the file at hand. */
final class DocumentCodec {
    private static final int NULL = -1;

    private DocumentCodec() {}

    /** Writes one value. */
    private interface Writing<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    /** Reads what {@link Writing} wrote. */
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void write(Document document, DataOutputStream out) throws IOException {
        text(document.symbol(), out);
        text(document.title(), out);
        text(document.organ(), out);
        text(document.session() == null ? null : document.session().toString(), out);
        list(document.resolutions(), DocumentCodec::resolution, out);
        list(document.clauses(), DocumentCodec::clause, out);
        list(document.matter(), DocumentCodec::matter, out);
        list(document.furniture(), DocumentCodec::furniture, out);
        list(document.diagnostics(), DocumentCodec::diagnostic, out);
    }

    static Document read(Source source, DataInputStream in) throws IOException {
        String symbol = text(in);
        String title = text(in);
        String organ = text(in);
        String session = text(in);
        return new Document(
                source,
                symbol,
                title,
                organ,
                session == null ? null : Integer.valueOf(session),
                list(in, DocumentCodec::resolution),
                list(in, DocumentCodec::clause),
                list(in, DocumentCodec::matter),
                list(in, DocumentCodec::furniture),
                list(in, DocumentCodec::diagnostic));
    }

    private static void resolution(Resolution resolution, DataOutputStream out) throws IOException {
        text(resolution.id(), out);
        text(resolution.number(), out);
        text(resolution.title(), out);
    }

    private static Resolution resolution(DataInputStream in) throws IOException {
        return new Resolution(text(in), text(in), text(in));
    }

    private static void clause(Clause clause, DataOutputStream out) throws IOException {
        text(clause.id(), out);
        text(clause.kind().name(), out);
        list(clause.label().path(), DocumentCodec::text, out);
        text(clause.label().name(), out);
        text(clause.number(), out);
        text(clause.parent(), out);
        text(clause.resolution(), out);
        text(clause.status(), out);
        text(clause.text(), out);
        out.writeInt(clause.page());
        out.writeInt(clause.line());
        list(clause.marks(), DocumentCodec::mark, out);
    }

    private static Clause clause(DataInputStream in) throws IOException {
        return new Clause(
                text(in),
                ClauseKind.valueOf(text(in)),
                new Label(list(in, DocumentCodec::text), text(in)),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                in.readInt(),
                in.readInt(),
                list(in, DocumentCodec::mark));
    }

    private static void mark(Mark mark, DataOutputStream out) throws IOException {
        text(mark.text(), out);
        out.writeInt(mark.offset());
    }

    private static Mark mark(DataInputStream in) throws IOException {
        return new Mark(text(in), in.readInt());
    }

    private static void matter(Matter matter, DataOutputStream out) throws IOException {
        text(matter.kind().name(), out);
        text(matter.text(), out);
        text(matter.resolution(), out);
        out.writeInt(matter.page());
        out.writeInt(matter.line());
    }

    private static Matter matter(DataInputStream in) throws IOException {
        return new Matter(Matter.Kind.valueOf(text(in)), text(in), text(in), in.readInt(), in.readInt());
    }

    private static void furniture(Furniture furniture, DataOutputStream out) throws IOException {
        text(furniture.reason(), out);
        text(furniture.text(), out);
        out.writeInt(furniture.page());
        out.writeInt(furniture.line());
    }

    private static Furniture furniture(DataInputStream in) throws IOException {
        return new Furniture(text(in), text(in), in.readInt(), in.readInt());
    }

    private static void diagnostic(Diagnostic diagnostic, DataOutputStream out) throws IOException {
        text(diagnostic.level().name(), out);
        text(diagnostic.code(), out);
        text(diagnostic.message(), out);
        out.writeInt(diagnostic.page());
        out.writeInt(diagnostic.line());
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        return new Diagnostic(Diagnostic.Level.valueOf(text(in)), text(in), text(in), in.readInt(), in.readInt());
    }

    /** Length in bytes and UTF-8; a clause may be longer than {@link DataOutputStream#writeUTF} takes. */
    private static void text(String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(NULL);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == NULL ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static <T> void list(List<T> values, Writing<T> writing, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(value, out);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read(in));
        }
        return values;
    }
}
