package org.resdiff.report.docx.tracked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;
import org.resdiff.report.ReportOptions;
import org.w3c.dom.Element;

class TrackedChangesTest {
    private static final Path FILES = Path.of("testdata/tracked");
    private static final Set<String> CHANGED = Set.of(
            "[Content_Types].xml",
            "word/document.xml",
            "word/footnotes.xml",
            "word/comments.xml",
            "word/_rels/document.xml.rels");
    private static final ReportOptions COMMENTED = new ReportOptions(
            ReportOptions.View.INLINE, 100, 0, 0, false, ReportOptions.Markup.HTML, "resdiff", null, true);

    /** A marked file, and what could not be marked. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Marked(byte[] bytes, List<String> unmarked) {}

    private static Document read(byte[] bytes, String name, ReadOptions.Revisions side) {
        return Pipeline.document(bytes, name, new ReadOptions(null, side));
    }

    private static Marked mark(byte[] old, byte[] now, String nowName, ReportOptions options) throws IOException {
        Comparison comparison = Pipeline.compare(
                Pipeline.align(
                        read(old, "old.docx", ReadOptions.Revisions.ACCEPT),
                        read(now, nowName, ReadOptions.Revisions.ACCEPT),
                        List.of()),
                Lexicon.ENGLISH,
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> unmarked = TrackedChanges.write(comparison, old, options, out);
        return new Marked(out.toByteArray(), unmarked);
    }

    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            texts.add(clause.kind() + " " + clause.label().text() + " " + clause.text() + " " + clause.marks());
        }
        return texts;
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @CsvSource({
        "word.docx, longer.md",
        "word.docx, shorter.md",
        "word.docx, word.docx",
        "libreoffice.docx, longer.md",
        "libreoffice.docx, shorter.md",
        "libreoffice.docx, word.docx"
    })
    void acceptedItIsTheNewTextAndRejectedTheOldFile(String oldName, String nowName) throws IOException {
        byte[] old = Files.readAllBytes(FILES.resolve(oldName));
        byte[] now = Files.readAllBytes(FILES.resolve(nowName));
        Marked marked = mark(old, now, nowName, COMMENTED);
        assertEquals(List.of(), marked.unmarked());
        Map<String, byte[]> before = entries(old);
        Map<String, byte[]> after = entries(marked.bytes());

        assertEquals(
                Side.rejected(Xml.parse(before.get("word/document.xml"), "old")),
                Side.rejected(Xml.parse(after.get("word/document.xml"), "marked")));
        assertEquals(notes(before), notes(after));
        assertEquals(
                texts(read(old, oldName, ReadOptions.Revisions.ACCEPT)),
                texts(read(marked.bytes(), "marked.docx", ReadOptions.Revisions.REJECT)));

        Document wanted = read(now, nowName, ReadOptions.Revisions.ACCEPT);
        assertEquals(texts(wanted), texts(read(marked.bytes(), "marked.docx", ReadOptions.Revisions.ACCEPT)));
        String accepted = letters(Side.accepted(Xml.parse(after.get("word/document.xml"), "marked"))
                .replaceAll("<[^>]*>", ""));
        for (Clause clause : wanted.clauses()) {
            if (clause.marks().isEmpty() && clause.label().name().startsWith("OP")) {
                assertTrue(accepted.contains(letters(clause.text())), clause.text());
            }
        }

        for (Map.Entry<String, byte[]> entry : before.entrySet()) {
            if (!CHANGED.contains(entry.getKey())) {
                assertArrayEquals(entry.getValue(), after.get(entry.getKey()), entry.getKey());
            }
        }
        assertArrayEquals(marked.bytes(), mark(old, now, nowName, COMMENTED).bytes());
    }

    /** The notes that a reader who rejects all still sees. */
    private static List<String> notes(Map<String, byte[]> entries) {
        org.w3c.dom.Document document = Xml.parse(entries.get("word/document.xml"), "document");
        Side.rejected(document);
        Set<String> cited = Side.cited(document);
        List<String> notes = new ArrayList<>();
        org.w3c.dom.Document part = Xml.parse(entries.get("word/footnotes.xml"), "footnotes");
        for (Element note : Xml.children(part.getDocumentElement())) {
            if (!cited.contains(Xml.attribute(note, "id"))
                    && Xml.attribute(note, "type").isEmpty()) {
                part.getDocumentElement().removeChild(note);
            }
        }
        notes.add(Side.rejected(part));
        return notes;
    }

    @Test
    void everyRevisionAndCommentHasAnIdOfItsOwn() throws IOException {
        byte[] old = Files.readAllBytes(FILES.resolve("word.docx"));
        Marked marked = mark(old, Files.readAllBytes(FILES.resolve("longer.md")), "longer.md", COMMENTED);
        Map<String, byte[]> entries = entries(marked.bytes());
        List<String> ids = new ArrayList<>();
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml")) {
            Element root = Xml.parse(entries.get(part), part).getDocumentElement();
            for (String name : List.of("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "comment")) {
                Xml.all(root, name).forEach(one -> ids.add(Xml.attribute(one, "id")));
            }
        }
        assertEquals(ids.size(), Set.copyOf(ids).size());
        Element document =
                Xml.parse(entries.get("word/document.xml"), "document").getDocumentElement();
        Element from = Xml.all(document, "moveFromRangeStart").get(0);
        Element to = Xml.all(document, "moveToRangeStart").get(0);
        assertEquals(Xml.attribute(from, "name"), Xml.attribute(to, "name"));
    }

    @Test
    void newWordsLookLikeTheirNeighbours() throws IOException {
        byte[] old = Files.readAllBytes(FILES.resolve("word.docx"));
        Marked marked = mark(old, Files.readAllBytes(FILES.resolve("longer.md")), "longer.md", ReportOptions.DEFAULT);
        String xml = new String(entries(marked.bytes()).get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(xml.contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Takes note of</w:t>"), xml);
        assertFalse(entries(marked.bytes()).containsKey("word/comments.xml"));
    }

    @Test
    void aFileWithTrackedChangesOfItsOwnIsRefused() throws IOException {
        byte[] old = Files.readAllBytes(FILES.resolve("word.docx"));
        byte[] now = Files.readAllBytes(FILES.resolve("longer.md"));
        byte[] marked = mark(old, now, "longer.md", ReportOptions.DEFAULT).bytes();
        InputException refusal =
                assertThrows(InputException.class, () -> mark(marked, now, "longer.md", ReportOptions.DEFAULT));
        assertTrue(refusal.getMessage().startsWith("old.docx: it has tracked changes of its own;"));
    }
}
