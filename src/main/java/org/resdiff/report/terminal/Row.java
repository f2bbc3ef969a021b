package org.resdiff.report.terminal;

import java.util.List;

/**
 * One line that fits the terminal.
 *
 * @param chunks harmless text in its inks
 * @param width in display columns
 */
record Row(List<Chunk> chunks, int width) {
    static final Row EMPTY = new Row(List.of(), 0);

    Row {
        chunks = List.copyOf(chunks);
    }
}
