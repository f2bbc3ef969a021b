package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.resdiff.model.InputException;

/**
 * The documents of a folder, or of a list of files. A list is named as {@code @FILE} and has one path a line; blank lines and
 * those that begin with "#" are none.
 */
final class Folders {
    /** Endings of documents; a file without any is one too. */
    private static final Set<String> ENDINGS =
            Set.of("", "txt", "text", "md", "markdown", "htm", "html", "xhtml", "akn", "xml", "pdf", "docx", "doc");

    /** Ends of documents that no name tells: what PDF and the files of Word begin with. */
    private static final List<String> SIGNATURES = List.of("%PDF-", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

    private Folders() {}

    /**
     * One file.
     *
     * @param path as the report calls it: below its folder, or as listed
     * @param file as it is opened
     */
    record Entry(String path, String file) {}

    /** Whether an operand names several documents: a folder or a list. */
    static boolean several(String operand, Streams streams) {
        return operand.startsWith("@") || Files.isDirectory(streams.folder().resolve(operand));
    }

    /** The files in the order of their paths, those of a list as listed. Names that begin with a point are hidden. */
    static List<Entry> entries(String operand, Streams streams) {
        if (operand.startsWith("@")) {
            return listed(operand.substring(1), streams);
        }
        Path folder = streams.folder().resolve(operand);
        if (!Files.isDirectory(folder)) {
            throw new InputException(operand + ": no such folder; give folders, or lists of files as @FILE");
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!hidden(path) && isDocument(file)) {
                    entries.add(new Entry(
                            path,
                            Path.of(operand).resolve(folder.relativize(file)).toString()));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new InputException(
                    operand + ": cannot be searched (" + e.getMessage() + "); check its permissions", e);
        }
        entries.sort((one, other) -> one.path().compareTo(other.path()));
        return entries;
    }

    private static List<Entry> listed(String list, Streams streams) {
        try {
            return Files.readAllLines(streams.folder().resolve(list)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> new Entry(line, line))
                    .toList();
        } catch (IOException e) {
            throw new InputException(list + ": cannot be read as UTF-8 text; check the path and the encoding", e);
        }
    }

    private static boolean hidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private static boolean isDocument(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.indexOf('.') < 0
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ENDINGS.contains(ending) || !Files.isReadable(file)) {
            return ENDINGS.contains(ending);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        String begins = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream().anyMatch(begins::startsWith);
    }
}
