package org.resdiff.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.resdiff.check.Fixer;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.check.Subject;
import org.resdiff.diff.UnifiedPatch;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;

/**
 * What {@code check --fix} does with what it mended: a new file, a patch, or the inputs themselves.
 *
 * @param inPlace whether the inputs are overwritten
 * @param failOn the least finding that gives exit 1, of those that are left
 */
record CheckFix(boolean inPlace, OutputFile output, Levels levels, Level failOn) {
    private record Mended(String path, String typed, Fixer.Fixed fixed) {}

    /** Reads a document from its bytes. */
    interface Reader {
        Subject read(byte[] bytes, String path);
    }

    int run(List<String> paths, Reader reader, Streams streams) throws IOException {
        if (paths.contains(InputFlags.STANDARD_INPUT)) {
            throw new InputException("--fix mends files, and - is standard input; name a file");
        }
        if (output.toFile() && paths.size() > 1) {
            throw new InputException("--fix --output takes one FILE; use --in-place, or leave both out for a patch");
        }
        List<Mended> all = new ArrayList<>();
        for (String path : paths) {
            all.add(mend(path, reader, streams));
        }
        StringBuilder patch = new StringBuilder();
        for (Mended mended : all) {
            Path file = streams.folder().resolve(mended.path);
            boolean changed = !mended.fixed.text().equals(mended.typed);
            if (inPlace && changed) {
                Outputs.toFile(file, List.of(), out -> out.write(bytes(mended.fixed.text())));
            } else if (output.toFile()) {
                output.write(streams, paths, out -> out.write(bytes(mended.fixed.text())));
            } else if (!inPlace) {
                patch.append(UnifiedPatch.of(name(mended.path), mended.typed, mended.fixed.text()));
            }
            int left = mended.fixed.left().findings().size();
            streams.err()
                    .println(Messages.line(mended.path + ": " + mended.fixed.mended() + " mended, " + left
                            + (left == 1 ? " finding" : " findings") + " left"));
        }
        Outputs.toStandardOutput(streams.out(), out -> out.write(bytes(patch.toString())));
        return all.stream().anyMatch(mended -> mended.fixed.left().reaches(failOn))
                ? ExitCode.DIFFERENT
                : ExitCode.SAME;
    }

    private Mended mend(String path, Reader reader, Streams streams) {
        byte[] bytes = InputFlags.bytes(path, streams);
        Format format = reader.read(bytes, path).document().source().format();
        if (format != Format.TEXT && format != Format.MARKDOWN) {
            throw new InputException(path
                    + ": --fix mends text and Markdown alone; mend the findings in the program that wrote the file");
        }
        String typed;
        try {
            typed = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(path + ": no UTF-8, which --fix needs; save it as UTF-8", e);
        }
        Function<String, Subject> read = text -> reader.read(bytes(text), path);
        return new Mended(path, typed, Fixer.fix(typed, read, levels));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A path as patches have it. */
    private static String name(String path) {
        return path.replace('\\', '/').replaceFirst("^(?:\\./|/)+", "");
    }
}
