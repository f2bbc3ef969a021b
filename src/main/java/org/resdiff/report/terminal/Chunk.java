package org.resdiff.report.terminal;

import org.resdiff.report.Cells;

/** Text in one ink, as it stands in the document, the cells of a row parted: the writer makes it harmless. */
record Chunk(Ink ink, String text) {
    Chunk {
        text = Cells.parted(text);
    }

    static Chunk plain(String text) {
        return new Chunk(Ink.PLAIN, text);
    }
}
