package org.resdiff.library;

import java.util.Objects;

/**
 * Where words occur in a library.
 *
 * @param label of the clause; empty where it has none
 * @param order of the clause in its text
 * @param clause the words of the clause
 * @param start UTF-16 index in the clause at which they begin
 * @param end UTF-16 index after them
 * @param changes how many of them differ
 */
public record Place(Text text, String label, int order, String clause, int start, int end, int changes) {
    public Place {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(clause, "clause");
    }

    /** "79/323 Annex/17". */
    public String cited() {
        return text.cited() + (label.isEmpty() ? "" : " " + label);
    }

    /** The words, as the clause has them. */
    public String words() {
        return clause.substring(start, end);
    }

    static int byAge(Place one, Place other) {
        int order = Text.byAge(one.text, other.text);
        return order == 0 ? Integer.compare(one.order, other.order) : order;
    }
}
