package org.resdiff.diff;

/** The kinds of change: a table of stable ids, each with its level and meaning; docs/kinds.md has an anchor for each. */
public enum Kind {
    TYPOGRAPHY("typography", Significance.EDITORIAL, "quotes, dashes, spacing or another form of the same character"),
    PUNCTUATION("punctuation", Significance.EDITORIAL, "a mark of punctuation that changes no meaning"),
    TEXT_ADDED("text.added", Significance.SUBSTANTIVE, "words added that no other rule explains"),
    TEXT_REMOVED("text.removed", Significance.SUBSTANTIVE, "words removed that no other rule explains"),
    TEXT_REWORDED("text.reworded", Significance.SUBSTANTIVE, "words replaced that no other rule explains");

    private final String id;
    private final Significance significance;
    private final String meaning;

    Kind(String id, Significance significance, String meaning) {
        this.id = id;
        this.significance = significance;
        this.meaning = meaning;
    }

    /** The stable id, as in the JSON report. */
    public String id() {
        return id;
    }

    public Significance significance() {
        return significance;
    }

    /** One line for a reader. */
    public String meaning() {
        return meaning;
    }
}
