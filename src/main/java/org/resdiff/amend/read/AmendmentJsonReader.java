package org.resdiff.amend.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.InputException;

/** Reads amendment papers in their JSON form, to amendment-1.schema.json, whichever program wrote them. */
public final class AmendmentJsonReader {
    /** A paper nests six deep; more is no paper, and must not exhaust the stack. */
    private static final int DEEPEST = 20;

    private final String name;

    private AmendmentJsonReader(String name) {
        this.name = name;
    }

    /** Whether bytes look like this form: an object, where a paper in words would begin with its symbol or sponsor. */
    public static boolean recognises(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{') {
                return true;
            }
            if (b > ' ' || (b < 0 && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The paper.
     *
     * @param name of the file, for messages
     * @throws InputException if it is no JSON, or says what the schema does not allow
     */
    public static AmendmentPaper read(byte[] bytes, String name) {
        AmendmentJsonReader reader = new AmendmentJsonReader(name);
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            json.nextToken();
            Object root = reader.value(json, 0);
            if (json.nextToken() != null) {
                throw reader.wrong("more than one value");
            }
            return reader.paper(reader.object(root, "the paper"));
        } catch (JsonProcessingException e) {
            throw new InputException(
                    name + ":" + e.getLocation().getLineNr() + ": no JSON (" + e.getOriginalMessage()
                            + "); write it to the schema that `resdiff schema amendment` prints",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputException wrong(String what) {
        return new InputException(
                name + ": " + what + "; write it to the schema that `resdiff schema amendment` prints");
    }

    /** Objects as maps, arrays as lists, numbers as Integer, all else as it is. */
    private Object value(JsonParser json, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw wrong("nested more than " + DEEPEST + " deep");
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                object.put(field, value(json, depth + 1));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json, depth + 1));
            }
            return array;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return json.getBooleanValue();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        throw wrong(token == null ? "empty" : "holds " + json.getText() + " where no such value is allowed");
    }

    private AmendmentPaper paper(Map<?, ?> paper) {
        if (!"1".equals(paper.get("schemaVersion"))) {
            throw wrong("schemaVersion is not \"1\"");
        }
        return new AmendmentPaper(
                text(paper, "name", name),
                text(paper, "sponsor", null),
                text(paper, "target", null),
                text(paper, "title", null),
                Boolean.TRUE.equals(paper.get("asPrinted")),
                array(paper, "instructions").stream()
                        .map(one -> instruction(object(one, "instructions")))
                        .toList(),
                lines(paper, "explanations", line -> Diagnostic.info("amendment.explanation", line)),
                lines(paper, "unread", line -> Diagnostic.warning(AmendmentPaper.UNREAD, line)));
    }

    private List<Diagnostic> lines(Map<?, ?> paper, String field, Function<String, Diagnostic> as) {
        return array(paper, field).stream()
                .<Map<?, ?>>map(one -> object(one, field))
                .map(said -> as.apply(text(said, "message", "")).at(number(said, "page", 0), number(said, "line", 0)))
                .toList();
    }

    private Instruction instruction(Map<?, ?> said) {
        Operation operation = named(Operation.values(), text(said, "operation", ""), "operation");
        boolean moves = operation.moves();
        List<Locus> loci = array(said, "loci").stream()
                .map(one -> locus(object(one, "loci")))
                .toList();
        if (loci.isEmpty() != (operation == Operation.RENUMBER)) {
            throw wrong(operation.id() + " without loci, or renumber with some");
        }
        if (moves != (said.get("to") != null)) {
            throw wrong("\"to\" belongs to a move and to nothing else");
        }
        List<Proposed> paragraphs = array(said, "paragraphs").stream()
                .map(one -> proposed(object(one, "paragraphs")))
                .toList();
        boolean puts = operation.inserts() || operation == Operation.REPLACE_PARAGRAPH;
        if (puts == paragraphs.isEmpty()) {
            throw wrong(operation.id() + (puts ? " without" : " with") + " paragraphs");
        }
        NotedText quoted = passage(said.get("quoted"), "quoted").noted();
        if (operation.quotes() && quoted.text().isBlank()) {
            throw wrong(operation.id() + " without quoted words");
        }
        return new Instruction(
                operation,
                loci,
                quoted,
                "every".equals(said.get("occurrence")) ? Instruction.EVERY : number(said, "occurrence", 0),
                footnoted(passage(said.get("words"), "words")),
                paragraphs,
                moves ? locus(object(said.get("to"), "to")) : null,
                text(said, "said", ""),
                number(said, "item", 0),
                number(said, "page", 0),
                number(said, "line", 0));
    }

    private Locus locus(Map<?, ?> said) {
        return new Locus(
                named(ClauseKind.values(), text(said, "kind", ""), "kind"),
                text(said, "label", ""),
                text(said, "section", ""),
                "last".equals(said.get("ordinal")) ? Locus.LAST : number(said, "ordinal", 0),
                Boolean.TRUE.equals(said.get("chapeau")));
    }

    private Proposed proposed(Map<?, ?> said) {
        return new Proposed(
                named(ClauseKind.values(), text(said, "kind", ""), "kind"),
                number(said, "depth", 0),
                text(said, "number", null),
                footnoted(passage(said, "paragraphs")));
    }

    /** What is put in brings the text of its footnotes. */
    private NotedText footnoted(NotedText passage) {
        if (!passage.equals(passage.noted())) {
            throw wrong("a footnote without text");
        }
        return passage;
    }

    private NotedText passage(Object said, String field) {
        if (said == null) {
            return NotedText.EMPTY;
        }
        Map<?, ?> passage = object(said, field);
        String text = text(passage, "text", "");
        List<Note> notes = new ArrayList<>();
        for (Object one : array(passage, "footnotes")) {
            Map<?, ?> note = object(one, "footnotes");
            int offset = number(note, "offset", -1);
            int last = notes.isEmpty() ? 0 : notes.get(notes.size() - 1).offset();
            if (offset < last || offset > text.codePointCount(0, text.length())) {
                throw wrong("footnotes out of order or outside of their text");
            }
            notes.add(Note.proposed(offset, text(note, "text", null)));
        }
        return new NotedText(text, notes);
    }

    private <E extends Enum<E>> E named(E[] values, String id, String field) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                return value;
            }
        }
        throw wrong(field + " \"" + id + "\" is not known");
    }

    private Map<?, ?> object(Object value, String field) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(field + " is no object");
    }

    private List<?> array(Map<?, ?> object, String field) {
        Object value = object.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> array) {
            return array;
        }
        throw wrong(field + " is no array");
    }

    private String text(Map<?, ?> object, String field, String otherwise) {
        Object value = object.get(field);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw wrong(field + " is no string");
    }

    private int number(Map<?, ?> object, String field, int otherwise) {
        Object value = object.get(field);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw wrong(field + " is no number from 0");
    }
}
