package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.resdiff.model.Clause;

/**
 * The rows of one part of the documents by significance: "OP: 11 unchanged, 4 technical, 1 substantive (OP9)".
 *
 * @param group "PP", "OP" with its sub-paragraphs, or "other"
 * @param counts rows by significance, levels without rows left out
 * @param substantive labels of the substantive rows, old label for a deletion
 */
public record Tally(String group, Map<Significance, Integer> counts, List<String> substantive) {
    private static final List<String> GROUPS = List.of("PP", "OP", "other");
    /** Labels named in the line before it says "and n more". */
    private static final int NAMED = 6;

    public Tally {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        substantive = List.copyOf(substantive);
    }

    /** The tallies of the shown rows, groups without rows left out. */
    static List<Tally> of(List<Change> changes) {
        List<Tally> tallies = new ArrayList<>();
        for (String group : GROUPS) {
            Map<Significance, Integer> counts = new EnumMap<>(Significance.class);
            List<String> labels = new ArrayList<>();
            for (Change change : changes) {
                if (!change.shown() || !group(change.clause()).equals(group)) {
                    continue;
                }
                counts.merge(change.significance(), 1, Integer::sum);
                if (change.significance() == Significance.SUBSTANTIVE) {
                    String label = change.clause().label().text();
                    labels.add(label.isEmpty() ? change.clause().kind().id() : label);
                }
            }
            if (!counts.isEmpty()) {
                tallies.add(new Tally(group, counts, labels));
            }
        }
        return tallies;
    }

    private static String group(Clause clause) {
        return switch (clause.kind()) {
            case PREAMBULAR -> "PP";
            case OPERATIVE -> "OP";
            case SUBPARAGRAPH ->
                clause.label().name().startsWith("PP")
                        ? "PP"
                        : clause.label().name().startsWith("OP") ? "OP" : "other";
            case TITLE, ENACTING, HEADING, ANNEX, FOOTNOTE, TABLE, UNPARSED -> "other";
        };
    }

    /** The tally as one line. */
    public String line() {
        List<String> parts = new ArrayList<>();
        counts.forEach((level, count) ->
                parts.add(count + " " + (level == Significance.IDENTICAL ? "unchanged" : level.id())));
        String line = group + ": " + String.join(", ", parts);
        if (substantive.isEmpty()) {
            return line;
        }
        int more = substantive.size() - NAMED;
        return line + " (" + String.join(", ", substantive.subList(0, Math.min(NAMED, substantive.size())))
                + (more > 0 ? " and " + more + " more)" : ")");
    }
}
