package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.cache.DocumentCache;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.parse.Family;
import org.resdiff.read.ReadOptions;

/**
 * How documents are read: shared by every command that reads some.
 *
 * @param as the family that the user named, null to find it from the content
 */
record InputFlags(ReadOptions options, Family as, boolean cached) {
    /** Standard input, as a path. */
    static final String STANDARD_INPUT = "-";

    static Supplier<InputFlags> declare(Declaration line) {
        line.group("Reading");
        Supplier<Format> from = line.choice(
                "--from",
                "FORMAT",
                Format.values(),
                null,
                "Read as text, markdown, pdf, docx, doc, html or akn, whatever the content looks like.");
        Supplier<String> as = line.text(
                "--as",
                "FAMILY",
                "Take documents for un, council or mun resolutions, bylaws, bills or contracts, whatever they look like.");
        Supplier<ReadOptions.Revisions> revisions = line.choice(
                "--revisions",
                "SIDE",
                ReadOptions.Revisions.values(),
                ReadOptions.Revisions.ACCEPT,
                "Take a document's own tracked changes as accepted or rejected: accept (default), reject.");
        Supplier<Boolean> noCache =
                line.toggle("--no-cache", "Read documents again, and keep nothing of them in the cache folder.");
        return new Given(from, as, revisions, noCache);
    }

    private record Given(
            Supplier<Format> from,
            Supplier<String> as,
            Supplier<ReadOptions.Revisions> revisions,
            Supplier<Boolean> noCache)
            implements Supplier<InputFlags> {
        @Override
        public InputFlags get() {
            return new InputFlags(
                    new ReadOptions(from.get(), revisions.get()),
                    as.get() == null ? null : Family.named(as.get()),
                    !noCache.get());
        }
    }

    /** The same, with tracked changes taken one way. */
    InputFlags revisions(ReadOptions.Revisions side) {
        return new InputFlags(new ReadOptions(options.from(), side), as, cached);
    }

    /** Reads and parses one document; {@code -} is standard input. */
    Document read(String path, String select, Streams streams) {
        Document document = document(bytes(path, streams), path, streams);
        return select == null ? document : Pipeline.select(document, select);
    }

    /** Parses one document that was read. */
    Document document(byte[] bytes, String path, Streams streams) {
        Optional<DocumentCache> cache = cached ? CacheFolder.cache(streams.environment()) : Optional.empty();
        return cache.isPresent()
                ? Pipeline.document(bytes, path, options, as, cache.get())
                : Pipeline.document(bytes, path, options, as);
    }

    /** Reads one amendment paper, in words or as JSON. */
    AmendmentPaper paper(String path, Streams streams) {
        return Pipeline.paper(bytes(path, streams), path, options);
    }

    /** The bytes of a file; {@code -} is standard input. */
    static byte[] bytes(String path, Streams streams) {
        try {
            if (path.equals(STANDARD_INPUT)) {
                return streams.in().readAllBytes();
            }
            Path file = streams.folder().resolve(path);
            if (Files.isDirectory(file)) {
                throw new InputException(path + ": is a folder; name a file in it");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException(path + ": no such file; check the path", e);
        } catch (AccessDeniedException e) {
            throw new InputException(path + ": may not be read; check its permissions", e);
        } catch (IOException e) {
            throw new InputException(path + ": cannot be read (" + e.getMessage() + "); check the file", e);
        }
    }
}
