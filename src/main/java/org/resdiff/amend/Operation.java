package org.resdiff.amend;

import java.util.Locale;

/** What an instruction does. {@link #id()} is its name in the JSON form. */
public enum Operation {
    REPLACE_WORDS,
    DELETE_WORDS,
    INSERT_WORDS_AFTER,
    INSERT_WORDS_BEFORE,
    APPEND_WORDS,
    PREPEND_WORDS,
    REPLACE_PARAGRAPH,
    DELETE_PARAGRAPH,
    INSERT_PARAGRAPHS_AFTER,
    INSERT_PARAGRAPHS_BEFORE,
    MOVE_AFTER,
    MOVE_BEFORE,
    /** "Renumber the subsequent paragraphs accordingly": done after any amendment, asked for or not. */
    RENUMBER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it works on words inside a paragraph that stays. */
    public boolean onWords() {
        return compareTo(PREPEND_WORDS) <= 0;
    }

    /** Whether it finds its place by quoted words. */
    public boolean quotes() {
        return compareTo(INSERT_WORDS_BEFORE) <= 0;
    }

    public boolean moves() {
        return this == MOVE_AFTER || this == MOVE_BEFORE;
    }

    public boolean inserts() {
        return this == INSERT_PARAGRAPHS_AFTER || this == INSERT_PARAGRAPHS_BEFORE;
    }
}
