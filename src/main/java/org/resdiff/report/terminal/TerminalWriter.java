package org.resdiff.report.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.text.DisplayWidth;

/** Lines of inked text onto a stream. All text of a document passes {@link Wrap}, which lets no control character through. */
final class TerminalWriter {
    private static final String RESET = "\u001B[0m";

    private final Writer out;
    private final int width;
    private final int colors;

    TerminalWriter(OutputStream out, int width, int colors) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.width = width;
        this.colors = colors;
    }

    int width() {
        return width;
    }

    /** Rows that fit so many columns, to be set beside others. */
    List<Row> wrap(List<Chunk> chunks, int columns) {
        return Wrap.rows(chunks, columns, colors == 0);
    }

    /** A paragraph wrapped to the width, all of it indented. */
    void paragraph(int indent, List<Chunk> chunks) throws IOException {
        paragraph(indent, 0, chunks);
    }

    /** The same with so many columns left free at its end. */
    void paragraph(int indent, int free, List<Chunk> chunks) throws IOException {
        for (Row row : wrap(chunks, width - indent - free)) {
            line(indent, row);
            if (colors == 0) {
                carets(indent, row);
            }
        }
    }

    /** A line of carets below what is pointed at. */
    private void carets(int indent, Row row) throws IOException {
        StringBuilder carets = new StringBuilder();
        int pointed = 0;
        for (Chunk chunk : row.chunks()) {
            boolean points = chunk.ink() == Ink.POINTED;
            carets.append((points ? "^" : " ").repeat(DisplayWidth.of(chunk.text())));
            pointed = points ? carets.length() : pointed;
        }
        if (pointed > 0) {
            out.write(" ".repeat(indent) + carets.substring(0, pointed) + '\n');
        }
    }

    void paragraph(int indent, Ink ink, String text) throws IOException {
        paragraph(indent, List.of(new Chunk(ink, text)));
    }

    void blank() throws IOException {
        out.write('\n');
    }

    private void line(int indent, Row row) throws IOException {
        out.write(" ".repeat(row.width() == 0 ? 0 : indent));
        write(row);
        out.write('\n');
    }

    /** Columns of wrapped text beside each other, each padded to its width; the last one is not. */
    void beside(List<List<Row>> columns, List<Integer> widths) throws IOException {
        int height = 0;
        for (List<Row> column : columns) {
            height = Math.max(height, column.size());
        }
        for (int line = 0; line < height; line++) {
            int padding = 0;
            for (int i = 0; i < columns.size(); i++) {
                List<Row> column = columns.get(i);
                Row row = line < column.size() ? column.get(line) : Row.EMPTY;
                if (row.width() > 0) {
                    out.write(" ".repeat(padding));
                    write(row);
                    padding = 0;
                }
                padding += Math.max(0, widths.get(i) - row.width());
            }
            out.write('\n');
        }
    }

    private void write(Row row) throws IOException {
        String on = "";
        for (Chunk chunk : row.chunks()) {
            String sequence = chunk.ink().sequence(colors);
            if (!sequence.equals(on)) {
                out.write(on.isEmpty() ? sequence : RESET + sequence);
                on = sequence;
            }
            out.write(chunk.text());
        }
        if (!on.isEmpty()) {
            out.write(RESET);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
