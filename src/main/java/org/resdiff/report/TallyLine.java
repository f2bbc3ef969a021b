package org.resdiff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Significance;
import org.resdiff.diff.Tally;

/** Words a tally as one line, with the names that a reader gives: "OP: 11 unchanged, 1 substantive (OP9)". */
public final class TallyLine {
    /** Rows named in the line before it says "and n more". */
    private static final int NAMED = 6;

    private TallyLine() {}

    public static String of(Tally tally, Wording wording) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Significance, Integer> count : tally.counts().entrySet()) {
            Significance level = count.getKey();
            parts.add(count.getValue() + " " + (level == Significance.IDENTICAL ? "unchanged" : level.id()));
        }
        String line = tally.group() + ": " + String.join(", ", parts);
        return tally.substantive().isEmpty() ? line : line + " (" + named(tally.substantive(), wording) + ")";
    }

    private static String named(List<Change> rows, Wording wording) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Change row : rows) {
            String name = name(row, wording);
            names.put(name, names.getOrDefault(name, 0) + 1);
        }
        List<String> named = new ArrayList<>();
        int more = 0;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (named.size() < NAMED) {
                named.add(name.getKey() + (name.getValue() > 1 ? " ×" + name.getValue() : ""));
            } else {
                more += name.getValue();
            }
        }
        return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    /** The OP1 that went and the OP1 that came are two paragraphs. */
    private static String name(Change change, Wording wording) {
        return switch (change.relation()) {
            case ADDED, DELETED ->
                wording.name(change) + " " + change.relation().id();
            case UNCHANGED, MODIFIED, SPLIT, MERGED -> wording.name(change);
        };
    }
}
