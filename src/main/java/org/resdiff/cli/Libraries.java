package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.library.Indexer;
import org.resdiff.library.Library;
import org.resdiff.library.Origins;
import org.resdiff.library.Shelf;
import org.resdiff.model.InputException;
import org.resdiff.read.ReadOptions;

/** Libraries as the command line names them: folders, whose indexes lie in the user's cache folder. */
final class Libraries {
    /** The index is a cache itself: what is in it is not kept a second time. */
    private static final InputFlags READING = new InputFlags(ReadOptions.DEFAULT, null, false);

    private Libraries() {}

    /** Where the indexes lie. */
    static Shelf shelf(Streams streams) {
        return new Shelf(CacheFolder.libraries(streams.environment())
                .orElseThrow(() -> new InputException(
                        "no cache folder to keep an index in; set XDG_CACHE_HOME to the path of a folder")));
    }

    /** A folder as an index is named by it. */
    static Path folder(String operand, Streams streams) {
        return streams.folder().resolve(operand).toAbsolutePath().normalize();
    }

    /** Brings the index of a folder up to date. */
    static Indexer.Result update(String operand, Streams streams) {
        Path folder = folder(operand, streams);
        if (!Files.isDirectory(folder)) {
            throw new InputException(operand + ": no such folder; a library is a folder of documents");
        }
        List<Path> files = Folders.entries(folder.toString(), streams).stream()
                .map(entry -> Path.of(entry.file()))
                .toList();
        return Indexer.update(
                shelf(streams),
                folder,
                files,
                CacheFolder.reader(),
                (bytes, path) -> READING.document(bytes, path, streams));
    }

    /** The library of these folders, brought up to date; of no folders all that are indexed, as they are. */
    static Library open(List<String> operands, Streams streams) {
        Shelf shelf = shelf(streams);
        List<Path> indexes = new ArrayList<>();
        for (String operand : operands) {
            int unread = update(operand, streams).troubles().size();
            if (unread > 0) {
                streams.err()
                        .println(Messages.line(operand + ": " + unread + (unread == 1 ? " file" : " files")
                                + " could not be read; resdiff index " + operand + " says why"));
            }
            indexes.add(shelf.index(folder(operand, streams)));
        }
        if (operands.isEmpty()) {
            indexes.addAll(shelf.indexes());
        }
        if (indexes.isEmpty()) {
            throw new InputException(
                    "nothing is indexed yet; name a folder with --library, or run resdiff index FOLDER");
        }
        return Library.open(indexes.stream().distinct().toList());
    }

    /** The same comparison, with the texts of libraries that have what was inserted. */
    static Comparison sources(Comparison comparison, List<String> operands, Streams streams) throws IOException {
        try (Library library = open(operands, streams)) {
            return Origins.sources(library, comparison);
        }
    }
}
