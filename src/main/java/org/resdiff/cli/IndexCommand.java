package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.library.Indexer;
import org.resdiff.library.Library;
import org.resdiff.library.Shelf;
import org.resdiff.model.InputException;

/** Keeps the indexes of the user's libraries. */
final class IndexCommand implements Command {
    private static final long KILOBYTE = 1000;

    @Override
    public Action declare(Declaration line) {
        line.description(
                "Index folders of documents, so that phrases can be looked up in them; or list, or delete, the indexes.");
        line.examples(
                "  resdiff index resolutions/             make the index, or bring it up to date",
                "  resdiff index                          what is indexed",
                "  resdiff index --delete resolutions/    delete this index; without a folder, all");
        Supplier<List<String>> folders = line.operands("FOLDER", 0, "Folders of documents, with the folders in them.");
        Supplier<Boolean> delete = line.toggle("--delete", "Delete the indexes of the folders, or all.");
        CommonFlags.declare(line);
        return streams -> {
            if (delete.get()) {
                return delete(folders.get(), streams);
            }
            return folders.get().isEmpty() ? list(streams) : update(folders.get(), streams);
        };
    }

    private static int update(List<String> folders, Streams streams) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (String folder : folders) {
            Indexer.Result result = Libraries.update(folder, streams);
            lines.add(folder + ": " + counted(result.texts(), "text") + "; " + result.read() + " read, " + result.gone()
                    + " gone, " + result.troubles().size() + " not readable");
            troubles.addAll(result.troubles());
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        troubles.forEach(trouble -> streams.err().println(Messages.line(trouble)));
        return troubles.isEmpty() ? ExitCode.SAME : ExitCode.TROUBLE;
    }

    private static int list(Streams streams) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path index : Libraries.shelf(streams).indexes()) {
            try (Library library = Library.open(List.of(index))) {
                lines.add(Library.folder(index) + ": " + counted(library.texts().size(), "text") + ", "
                        + counted(library.clauses(), "clause") + ", " + Library.size(index) / KILOBYTE + " kB");
            }
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    private static int delete(List<String> folders, Streams streams) {
        Shelf shelf = Libraries.shelf(streams);
        if (folders.isEmpty()) {
            shelf.indexes().forEach(shelf::delete);
        }
        for (String folder : folders) {
            Path index = shelf.index(Libraries.folder(folder, streams));
            if (!Shelf.exists(index)) {
                throw new InputException(folder + ": not indexed; resdiff index lists what is");
            }
            shelf.delete(index);
        }
        return ExitCode.SAME;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
