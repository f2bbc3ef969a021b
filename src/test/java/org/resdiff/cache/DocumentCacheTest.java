package org.resdiff.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.resdiff.Corpus;
import org.resdiff.Pipeline;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Source;
import org.resdiff.read.ReadOptions;

class DocumentCacheTest {
    private static final Path WELLS = Path.of("testdata/formats/wells.pdf");

    @TempDir
    private Path folder;

    private final AtomicInteger readings = new AtomicInteger();

    private DocumentCache cache(String build) {
        return new DocumentCache(folder.resolve("resdiff"), build, DocumentCache.LIMIT);
    }

    private static Source source(String content) {
        return new Source("a.pdf", Digest.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)), Format.PDF);
    }

    private Document read(DocumentCache cache, Source source) {
        return cache.document(source, "accept", () -> {
            readings.incrementAndGet();
            return wells(source);
        });
    }

    private static Document wells(Source source) {
        try {
            Document read = Pipeline.document(Files.readAllBytes(WELLS), "wells.pdf", ReadOptions.DEFAULT);
            return new Document(
                    source,
                    read.symbol(),
                    read.title(),
                    read.organ(),
                    read.session(),
                    read.resolutions(),
                    read.clauses(),
                    read.matter(),
                    read.furniture(),
                    read.diagnostics());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("resdiff"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aSecondReadingComesFromTheEntry() {
        Source source = source("one");
        Document first = read(cache("1"), source);
        assertEquals(first, read(cache("1"), source));
        assertEquals(1, readings.get());
    }

    @Test
    void otherBytesAnotherReadingAndAnotherBuildAreOtherDocuments() {
        read(cache("1"), source("one"));
        read(cache("1"), source("two"));
        cache("1").document(source("one"), "reject", () -> {
            readings.incrementAndGet();
            return wells(source("one"));
        });
        read(cache("2"), source("one"));
        assertEquals(4, readings.get());
    }

    @Test
    void anEntryThatIsAlteredOrCutShortIsReadAnew() throws IOException {
        Source source = source("one");
        Document first = read(cache("1"), source);
        Path entry = entries().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        int wrong = 0;
        for (int length : new int[] {0, 3, 8, 9, bytes.length / 2, bytes.length - 1}) {
            Files.write(entry, java.util.Arrays.copyOf(bytes, length));
            assertEquals(first, read(cache("1"), source));
            wrong++;
        }
        for (int at = 0; at < bytes.length; at += 97) {
            byte[] altered = bytes.clone();
            altered[at] ^= 0x10;
            Files.write(entry, altered);
            assertEquals(first, read(cache("1"), source));
            wrong++;
        }
        assertEquals(1 + wrong, readings.get());
    }

    @Test
    void writersAtOnceLeaveOneWholeEntry() throws IOException {
        Source source = source("one");
        Document wanted = wells(source);
        IntStream.range(0, 16).parallel().forEach(i -> assertEquals(wanted, read(cache("1"), source)));
        assertEquals(1, entries().size());
        int before = readings.get();
        assertEquals(wanted, read(cache("1"), source));
        assertEquals(before, readings.get());
    }

    @Test
    void theOldestGoWhenThereIsTooMuch() throws IOException {
        read(cache("1"), source("size"));
        long size = Files.size(entries().get(0));
        DocumentCache small = new DocumentCache(folder.resolve("resdiff"), "1", 4 * size);
        for (int i = 0; i < 20; i++) {
            read(small, source("number " + i));
            assertTrue(entries().size() <= 4, entries().toString());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoTrouble() throws IOException {
        Files.writeString(folder.resolve("resdiff"), "a file in its place");
        read(cache("1"), source("one"));
        read(cache("1"), source("one"));
        assertEquals(2, readings.get());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions")
    void nobodyElseCanReadIt() throws IOException {
        read(cache("1"), source("one"));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("resdiff"))));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(entries().get(0))));
    }

    @Test
    void everyDocumentComesBackAsItWas() throws IOException {
        for (Corpus.Parsed parsed : Corpus.documents().values()) {
            Document document = parsed.document();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DocumentCodec.write(document, new DataOutputStream(bytes));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            assertEquals(document, DocumentCodec.read(document.source(), in));
        }
    }
}
