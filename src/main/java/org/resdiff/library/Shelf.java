package org.resdiff.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.resdiff.model.Digest;
import org.resdiff.model.InputException;

/**
 * Where the indexes lie: a folder for each folder of the user's, named by the hash of its path. The texts are confidential:
 * only their owner may open the folders, and a link in their place is not followed.
 *
 * @param root the folder that holds them
 */
public record Shelf(Path root) {
    private static final int NAME = 32;

    /** The index of a folder, which need not exist. */
    public Path index(Path folder) {
        byte[] path = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return root.resolve(Digest.of(path).hex().substring(0, NAME));
    }

    /** All indexes there are. */
    public List<Path> indexes() {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(root)) {
            return list.filter(Shelf::exists).sorted().toList();
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Whether there is an index in a folder. */
    public static boolean exists(Path index) {
        if (!Files.isDirectory(index, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Directory directory = new NIOFSDirectory(index)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            throw unusable(index, e);
        }
    }

    /** Deletes an index, unless somebody is writing it. */
    public void delete(Path index) {
        try {
            if (!Files.isDirectory(index, LinkOption.NOFOLLOW_LINKS)) {
                throw new InputException(index + ": not a folder of an index; nothing was deleted");
            }
            try (Directory directory = new NIOFSDirectory(index);
                    IndexWriter writer = writer(directory, index, IndexWriterConfig.OpenMode.CREATE)) {
                writer.commit();
            }
            List<Path> files;
            try (Stream<Path> list = Files.list(index)) {
                files = list.toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(index);
        } catch (IOException e) {
            throw unusable(index, e);
        }
    }

    /** Makes the folder of an index, or checks the one that is there. */
    void prepare(Path index) throws IOException {
        make(root);
        make(index);
    }

    private static void make(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new InputException(folder + ": is a link, which is not followed; remove it");
        }
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            // Windows keeps a user's own folders from other users by itself.
            Files.createDirectories(folder);
            return;
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** The one writer of an index. */
    static IndexWriter writer(Directory directory, Path index, IndexWriterConfig.OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER);
        config.setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw new InputException(index + ": another resdiff is writing this index; wait until it is done", e);
        }
    }

    /** Megabytes of clauses that are kept before they are written. */
    private static final int BUFFER = 64;

    static InputException unusable(Path index, IOException cause) {
        return new InputException(
                index + ": the index cannot be used (" + cause.getMessage() + "); resdiff index --delete removes it",
                cause);
    }
}
