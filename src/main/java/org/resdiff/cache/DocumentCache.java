package org.resdiff.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Source;

/**
 * Documents by the hash of their bytes, one file each: reading two PDFs is most of a run, and drafts are compared again and
 * again. Drafts are confidential: folder and entries can be read by their owner alone.
 *
 * <p>The cache saves time and nothing else. An entry that is missing, cut short, altered or from another build is no entry,
 * and an entry that cannot be written is not written.
 *
 * @param folder where the entries lie; made when the first one is kept
 * @param build says which build made an entry; another build may read documents differently
 * @param limit bytes that all entries may take; at more the oldest go until half of it is left
 */
public record DocumentCache(Path folder, String build, long limit) {
    /** Bytes; a document of 13 pages takes about 40,000. */
    public static final long LIMIT = 64L << 20;

    private static final String ENTRY = ".document";
    private static final int CHECKSUM = Long.BYTES;

    /** An entry in the folder, as it was when it was listed. */
    private record Entry(Path file, long size, long time) {}

    /** Whether documents of the format take so long to read that an entry pays; text is read faster than its hash is made. */
    public static boolean pays(Format format) {
        return switch (format) {
            case PDF, DOCX, DOC -> true;
            case TEXT, MARKDOWN, HTML, AKN -> false;
        };
    }

    /**
     * The document of the source: from its entry, or else by reading it, and kept.
     *
     * @param reading what else than the bytes the reading depends on, in letters and digits
     */
    public Document document(Source source, String reading, Supplier<Document> reader) {
        Path file = folder.resolve(source.digest().hex() + "-" + source.format().id() + "-" + reading + ENTRY);
        Optional<Document> kept = find(file, source);
        if (kept.isPresent()) {
            return kept.get();
        }
        Document document = reader.get();
        keep(file, document);
        return document;
    }

    private Optional<Document> find(Path file, Source source) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] entry = Files.readAllBytes(file);
            if (entry.length <= CHECKSUM || ByteBuffer.wrap(entry).getLong() != checksum(entry)) {
                return Optional.empty();
            }
            DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(entry, CHECKSUM, entry.length - CHECKSUM));
            return in.readUTF().equals(build) ? Optional.of(DocumentCodec.read(source, in)) : Optional.empty();
        } catch (IOException e) {
            // Deleted by another process, or not ours to read: as good as no entry.
            return Optional.empty();
        }
    }

    private void keep(Path file, Document document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(0);
            out.writeUTF(build);
            DocumentCodec.write(document, out);
            byte[] entry = bytes.toByteArray();
            ByteBuffer.wrap(entry).putLong(checksum(entry));
            makeFolder();
            // A temporary file is its owner's alone from the start, and moved whole: readers and other writers never
            // see half.
            Path temporary = Files.createTempFile(folder, "new", ".part");
            try {
                Files.write(temporary, entry);
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
            prune();
        } catch (IOException e) {
            // A folder that cannot be written, a full disk: the run goes on without its entry.
            return;
        }
    }

    private static long checksum(byte[] entry) {
        CRC32 crc = new CRC32();
        crc.update(entry, CHECKSUM, entry.length - CHECKSUM);
        return crc.getValue();
    }

    private void makeFolder() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            // Windows keeps a user's own folders from other users by itself.
            Files.createDirectories(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void prune() throws IOException {
        List<Entry> entries = entries();
        long size = entries.stream().mapToLong(Entry::size).sum();
        if (size <= limit) {
            return;
        }
        entries.sort(Comparator.comparingLong(Entry::time).thenComparing(Entry::file));
        for (Entry oldest : entries) {
            if (size <= limit / 2) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            size -= oldest.size();
        }
    }

    private List<Entry> entries() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(ENTRY)).toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            entries.add(new Entry(
                    file, attributes.size(), attributes.lastModifiedTime().toMillis()));
        }
        return entries;
    }
}
