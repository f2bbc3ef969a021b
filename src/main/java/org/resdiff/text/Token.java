package org.resdiff.text;

/**
 * One word of a text, the smallest thing that a word diff inserts or deletes.
 *
 * @param text the characters as they stand
 * @param kind what it is
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last
 */
public record Token(String text, Kind kind, int start, int end) {

    /** What a token is. Spacing is no token: it is what stands between two. */
    public enum Kind {
        /** A word, hyphenated compounds and possessives included, or an address of the web. */
        WORD,
        /** A number with its separators, per cent sign or ordinal ending: "1,000", "2.5", "3rd". */
        NUMBER,
        /** A document symbol or resolution number: "A/RES/73/8", "72/4", "1/CP.17", "2223 (2015)". */
        SYMBOL,
        /** A single mark of punctuation or other sign, the tab between two cells of a table among them. */
        MARK
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
