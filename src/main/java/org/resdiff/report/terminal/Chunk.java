package org.resdiff.report.terminal;

/** Text in one ink, as it stands in the document: the writer makes it harmless. */
record Chunk(Ink ink, String text) {
    static Chunk plain(String text) {
        return new Chunk(Ink.PLAIN, text);
    }
}
