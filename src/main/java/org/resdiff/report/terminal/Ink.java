package org.resdiff.report.terminal;

/**
 * In which way a stretch of text stands out: a colour and, for eyes or terminals without colours, a second sign. Blue and
 * orange are told apart by every common kind of colour blindness; both are readable on black and on white.
 */
enum Ink {
    PLAIN("", "", "", ""),
    /** Words of the old document alone: orange and struck out. */
    DELETED("33;9", "38;5;166;9", "[-", "-]"),
    /** Words of the new document alone: blue and underlined. */
    INSERTED("94;4", "38;5;33;4", "{+", "+}"),
    /** A whole clause of the old document alone: a paragraph struck out is hard to read, and its label says it. */
    GONE("33", "38;5;166", "[-", "-]"),
    /** A whole clause of the new document alone. */
    NEW("94", "38;5;33", "{+", "+}"),
    /** Words that moved inside their clause, where they stood: magenta and struck out. */
    MOVED_FROM("35;9", "38;5;133;9", "[>", ">]"),
    /** Words that moved inside their clause, where they stand now: magenta and underlined. */
    MOVED_TO("35;4", "38;5;133;4", "{>", ">}"),
    /** What a remark is about: underlined, by carets on a line of their own where there are no colours. */
    POINTED("4", "4", "", ""),
    LABEL("1", "1", "", ""),
    LABEL_ADDED("94;1", "38;5;33;1", "", ""),
    LABEL_DELETED("33;1", "38;5;166;1", "", ""),
    LABEL_MOVED("35;1", "38;5;133;1", "", ""),
    /** The level of a change that matters. */
    SUBSTANTIVE("1", "1", "", ""),
    /** What a reader may skip: folded runs, paths, kinds. */
    QUIET("2", "38;5;244", "", "");

    private final String sixteen;
    private final String many;
    private final String open;
    private final String close;

    Ink(String sixteen, String many, String open, String close) {
        this.sixteen = sixteen;
        this.many = many;
        this.open = open;
        this.close = close;
    }

    /** The escape sequence that begins it; empty without colours. */
    String sequence(int colors) {
        String codes = colors == 0 ? "" : colors < 256 ? sixteen : many;
        return codes.isEmpty() ? "" : "\u001B[" + codes + "m";
    }

    /** What stands around the text where there are no colours, as wdiff has it. */
    String marked(String text) {
        return open + text + close;
    }
}
