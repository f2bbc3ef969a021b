package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resdiff.model.Box;
import org.resdiff.model.Digest;
import org.resdiff.model.Format;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.model.Style;

/** Sketches documents for tests: lines of a text file, or lines with their places on pages of 600 by 800 points. */
final class Sketch {
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;

    static SourceText typed(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Line.plain(line, Line.Role.PRINTED, lines.size() + 1));
        }
        return source(Format.TEXT, lines);
    }

    static SourceText paragraphs(String... texts) {
        List<Line> lines = new ArrayList<>();
        Stream.of(texts).forEach(text -> lines.add(Line.plain(text, Line.Role.PARAGRAPH, lines.size() + 1)));
        return source(Format.MARKDOWN, lines);
    }

    private static SourceText source(Format format, List<Line> lines) {
        return new SourceText(new Source("sketch", Digest.of(new byte[0]), format), lines, List.of());
    }

    Sketch nextPage() {
        page++;
        return this;
    }

    /** A line in 10-point type; "^12^" sets 12 as a superscript. Every letter is 5 points wide. */
    Sketch line(float left, float baseline, String text) {
        return line(left, baseline, 10, text);
    }

    Sketch line(float left, float baseline, float size, String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '^') {
                plain.append(c);
            } else if (open < 0) {
                open = plain.length();
            } else {
                runs.add(new Run(open, plain.length(), Set.of(Style.SUPERSCRIPT)));
                open = -1;
            }
        }
        Box box = new Box(left, baseline, left + 5 * plain.length(), size, 600, 800);
        lines.add(new Line(plain.toString(), Line.Role.PRINTED, 0, page, lines.size() + 1, box, runs));
        return this;
    }

    Sketch rule(float left, float right, float y) {
        lines.add(new Line(
                "", Line.Role.RULE, 0, page, lines.size() + 1, new Box(left, y, right, 0, 600, 800), List.of()));
        return this;
    }

    Blocks blocks() {
        return BlockBuilder.build(source(Format.PDF, lines));
    }

    static List<String> texts(Blocks blocks) {
        return blocks.blocks().stream()
                .map(block -> (block.kind() == Block.Kind.NOTE ? "[" + block.mark() + "] " : "") + block.text())
                .toList();
    }

    static List<String> reasons(Blocks blocks) {
        return blocks.furniture().stream()
                .map(gone -> gone.reason() + ": " + gone.text())
                .toList();
    }
}
