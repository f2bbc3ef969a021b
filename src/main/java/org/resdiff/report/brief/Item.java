package org.resdiff.report.brief;

import java.util.Objects;
import org.resdiff.diff.Change;

/**
 * One thing that a sentence of the brief names.
 *
 * @param change the row that it is about
 * @param label what a drafter calls the clause, as "OP63"
 * @param old the words before, as "Welcomes"; empty where there were none
 * @param now the words after, as "Takes note of"; empty where there are none
 * @param object what the words are about where that helps, as "the report"; may be empty
 */
public record Item(Change change, String label, String old, String now, String object) {
    public Item {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(object, "object");
    }

    /** "OP63: Welcomes → Takes note of the report"; of words that only came or went, those in quotes with a sign. */
    String said(Topic topic) {
        if (old.isEmpty() && now.isEmpty()) {
            return label;
        }
        if (topic == Topic.ADDED || topic == Topic.DROPPED) {
            return label + ": " + quoted(now.isEmpty() ? old : now);
        }
        String after = object.isEmpty() || now.endsWith("…") ? "" : " " + object;
        if (old.isEmpty()) {
            return label + ": + " + quoted(now);
        }
        return now.isEmpty() ? label + ": − " + quoted(old) : label + ": " + old + " → " + now + after;
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
