package org.resdiff.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.InputException;
import org.resdiff.model.SourceText;
import org.resdiff.read.Lines;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** The files in testdata/formats were saved by a word processor from small DOCX files. */
class DocReaderTest {
    private static final Path MARKED = Path.of("testdata/formats/marked.doc");

    private static SourceText read(byte[] bytes, ReadOptions.Revisions revisions) {
        return SourceReader.read(bytes, "draft.doc", new ReadOptions(null, revisions));
    }

    @Test
    void readsNumbersLooksNotesFieldsTablesAndHeads() throws IOException {
        SourceText text = read(Files.readAllBytes(MARKED), ReadOptions.Revisions.ACCEPT);
        assertEquals(
                List.of(
                        "F0 A/81/L.1",
                        "P0 Recalling the report,{n:1} in {b:bold} and {u:lined} and ~~struck~~ type,",
                        "N0 {n:1} See the annex.",
                        "P0 Noting two wells,",
                        "P0 The first half and the second,",
                        "P0 See the site there.",
                        "P1 1. {i:Decides} once;",
                        "P2 (a) Letter;",
                        "P1 2. {i:Decides} twice.",
                        "T0 Year|{i:Sum}",
                        "T0 2019|4",
                        "P0 End.",
                        "F0 Page foot"),
                Lines.shown(text));
        assertEquals(
                List.of("read.revisions"),
                text.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void readsTheOtherSideOfTrackedChanges() throws IOException {
        List<String> lines = Lines.shown(read(Files.readAllBytes(MARKED), ReadOptions.Revisions.REJECT));
        assertEquals(List.of("P0 Noting one wells,", "P0 The first half", "P0 and the second,"), lines.subList(3, 6));
    }

    @Test
    void refusesWhatIsNoWordDocument() throws IOException {
        assertRefused("locked with a password; save it without one", office("EncryptedPackage"));
        assertRefused(
                "an Office file without a Word document in it; give a DOCX, PDF or text file", office("Workbook"));
        assertRefused("the Word file is damaged; open it in Word and save it anew", office("WordDocument"));
    }

    private static byte[] office(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[64]), entry);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Wherever a file is cut or spoilt it is read or refused, and nothing else happens. */
    @Test
    void refusesOrReadsDamagedFiles() throws IOException {
        byte[] whole = Files.readAllBytes(MARKED);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged =
                    i % 4 == 0 ? Arrays.copyOf(whole, 512 + random.nextInt(whole.length - 512)) : whole.clone();
            for (int k = 0; k < i % 4 * 10; k++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt();
            }
            try {
                assertEquals(
                        "draft.doc",
                        read(damaged, ReadOptions.Revisions.ACCEPT).source().path());
            } catch (InputException e) {
                assertTrue(e.getMessage().startsWith("draft.doc: "), e.getMessage());
            }
        }
    }

    private static void assertRefused(String what, byte[] bytes) {
        InputException e = assertThrows(InputException.class, () -> read(bytes, ReadOptions.Revisions.ACCEPT));
        assertEquals("draft.doc: " + what, e.getMessage());
    }
}
