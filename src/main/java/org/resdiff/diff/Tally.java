package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;

/**
 * The rows of one part of the documents by significance: "OP: 11 unchanged, 4 technical, 1 substantive (OP9)".
 *
 * @param group "PP", "OP" with its sub-paragraphs, "Articles" or "Paragraphs" of a text that is no resolution, "other", or the text around the clauses
 * @param counts rows by significance, levels without rows left out
 * @param substantive the substantive rows
 */
public record Tally(String group, Map<Significance, Integer> counts, List<Change> substantive) {
    private static final String OTHER = "other";
    /** What the clauses of a text that is no resolution are counted as: by the word of the part that they stand in. */
    private static final Map<String, String> NOUNS = Map.of(
            "Art", "Articles", "Section", "Sections", "Rule", "Rules", "Clause", "Clauses", "Principle", "Principles");

    private static final Pattern WORD = Pattern.compile("^\\p{Lu}\\p{Ll}+");
    /** What is no clause but front, closing or narrative matter, where it weighs anything. */
    private static final String AROUND = "around the text";
    /** Rows named in the line before it says "and n more". */
    private static final int NAMED = 6;

    public Tally {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        substantive = List.copyOf(substantive);
    }

    /** The tallies of the shown rows and of the text around them, groups without rows left out. */
    static List<Tally> of(List<Change> changes, List<MatterChange> matter) {
        List<Tally> tallies = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>(List.of("PP", "OP"));
        List<String> groupOf = new ArrayList<>();
        for (Change change : changes) {
            String group = group(change.clause());
            groupOf.add(group);
            if (!group.equals(OTHER)) {
                groups.add(group);
            }
        }
        groups.add(OTHER);
        for (String group : groups) {
            Map<Significance, Integer> counts = new EnumMap<>(Significance.class);
            List<Change> substantive = new ArrayList<>();
            for (int row = 0; row < changes.size(); row++) {
                Change change = changes.get(row);
                if (!change.shown() || !groupOf.get(row).equals(group)) {
                    continue;
                }
                count(change.significance(), counts);
                if (change.significance() == Significance.SUBSTANTIVE) {
                    substantive.add(change);
                }
            }
            if (!counts.isEmpty()) {
                tallies.add(new Tally(group, counts, substantive));
            }
        }
        Map<Significance, Integer> around = new EnumMap<>(Significance.class);
        for (MatterChange change : matter) {
            if (change.significance() != Significance.IDENTICAL) {
                count(change.significance(), around);
            }
        }
        if (!around.isEmpty()) {
            tallies.add(new Tally(AROUND, around, List.of()));
        }
        return tallies;
    }

    private static <T> void count(T what, Map<T, Integer> counts) {
        counts.put(what, counts.getOrDefault(what, 0) + 1);
    }

    private static String group(Clause clause) {
        return switch (clause.kind()) {
            case PREAMBULAR -> "PP";
            case OPERATIVE -> resolved(clause) ? "OP" : noun(clause);
            case SUBPARAGRAPH -> {
                String name = clause.label().name();
                yield name.startsWith("PP") ? "PP" : resolved(clause) ? "OP" : noun(clause);
            }
            case TITLE, ENACTING, HEADING, ANNEX, FOOTNOTE, TABLE, UNPARSED -> OTHER;
        };
    }

    /** Whether the label calls it an operative paragraph, or a part of one: OP4(a), OP4/opt1. */
    private static boolean resolved(Clause clause) {
        for (String part : clause.label().path()) {
            if (part.startsWith("OP")) {
                return true;
            }
        }
        return clause.label().name().startsWith("OP");
    }

    /** The noun of the outermost part that the label names, as "Articles" for ArtI/Section2; else they are paragraphs. */
    private static String noun(Clause clause) {
        List<String> parts = new ArrayList<>(clause.label().path());
        parts.add(clause.label().name());
        for (String part : parts) {
            Matcher word = WORD.matcher(part);
            if (word.find() && NOUNS.containsKey(word.group())) {
                return NOUNS.get(word.group());
            }
        }
        return clause.kind() == ClauseKind.OPERATIVE || clause.resolution() == null ? "Paragraphs" : OTHER;
    }

    /** The tally as one line. */
    public String line() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Significance, Integer> count : counts.entrySet()) {
            Significance level = count.getKey();
            parts.add(count.getValue() + " " + (level == Significance.IDENTICAL ? "unchanged" : level.id()));
        }
        String line = group + ": " + String.join(", ", parts);
        if (substantive.isEmpty()) {
            return line;
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Change row : substantive) {
            count(name(row), names);
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
        return line + " (" + String.join(", ", named) + (more > 0 ? " and " + more + " more)" : ")");
    }

    /** As a drafter says it aloud: the OP1 that went and the OP1 that came are two paragraphs. */
    private static String name(Change change) {
        return switch (change.relation()) {
            case ADDED, DELETED -> label(change) + " " + change.relation().id();
            case UNCHANGED, MODIFIED, SPLIT, MERGED -> label(change);
        };
    }

    /** The labels of the substantive rows, the old one of a deletion, each row's kind where it has none. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Change change : substantive) {
            labels.add(label(change));
        }
        return labels;
    }

    private static String label(Change change) {
        String label = change.clause().label().text();
        return label.isEmpty() ? change.clause().kind().id() : label;
    }
}
