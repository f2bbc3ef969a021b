package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;

/**
 * The rows of one part of the documents by significance.
 *
 * @param group "PP", "OP" with its sub-paragraphs, "other", or the text around the clauses; in a text without resolutions, the
 *     noun of the clauses themselves, as "Articles", "Sections", "Paragraphs"
 * @param counts rows by significance, levels without rows left out
 * @param substantive the substantive rows
 */
public record Tally(String group, Map<Significance, Integer> counts, List<Change> substantive) {
    private static final String OTHER = "other";
    private static final String PARAGRAPHS = "Paragraphs";
    /** How clauses are counted whose label begins with such a word. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("Art", "Articles"),
            Map.entry("Section", "Sections"),
            Map.entry("Rule", "Rules"),
            Map.entry("Clause", "Clauses"),
            Map.entry("Principle", "Principles"),
            Map.entry("Part", "Parts"),
            Map.entry("Chapter", "Chapters"),
            Map.entry("Title", "Titles"),
            Map.entry("Book", "Books"),
            Map.entry("Regulation", "Regulations"),
            Map.entry("Bylaw", "Bylaws"),
            Map.entry("Schedule", "Schedules"),
            Map.entry("Exhibit", "Exhibits"),
            Map.entry("Appendix", "Appendices"),
            Map.entry("Annex", "Annexes"));

    private static final Pattern WORD = Pattern.compile("^\\p{Lu}\\p{Ll}+");
    /** What is no clause but front, closing or narrative matter, where it weighs anything. */
    private static final String AROUND = "around the text";

    public Tally {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        substantive = List.copyOf(substantive);
    }

    /** The tallies of the shown rows and of the text around them, groups without rows left out. */
    static List<Tally> of(List<Change> changes, List<MatterChange> matter) {
        List<Tally> tallies = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>(List.of("PP", "OP"));
        List<String> groupOf = new ArrayList<>();
        boolean resolution = ofResolution(changes);
        for (Change change : changes) {
            String group = resolution ? group(change.clause()) : noun(change.clause());
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

    private static boolean ofResolution(List<Change> changes) {
        for (Change change : changes) {
            if (resolved(change.clause())) {
                return true;
            }
        }
        return false;
    }

    private static String group(Clause clause) {
        return switch (clause.kind()) {
            case PREAMBULAR -> "PP";
            case OPERATIVE -> resolved(clause) ? "OP" : part(clause);
            case SUBPARAGRAPH -> {
                String name = clause.label().name();
                yield name.startsWith("PP") ? "PP" : resolved(clause) ? "OP" : part(clause);
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

    /** In a text with resolutions, the noun of the outermost part that the label names, as "Articles"; else they are paragraphs. */
    private static String part(Clause clause) {
        List<String> parts = new ArrayList<>(clause.label().path());
        parts.add(clause.label().name());
        for (String part : parts) {
            String noun = noun(part);
            if (noun != null) {
                return noun;
            }
        }
        return clause.kind() == ClauseKind.OPERATIVE || clause.resolution() == null ? PARAGRAPHS : OTHER;
    }

    /** In a text without resolutions, what its readers call such a clause: by the word of its own label, or by its kind. */
    private static String noun(Clause clause) {
        String name = clause.label().name();
        String noun = noun(name);
        if (noun != null) {
            return noun;
        }
        return switch (clause.kind()) {
            case TITLE -> "Title";
            case ENACTING -> "Enacting words";
            case PREAMBULAR -> name.startsWith("PP") ? "PP" : "Recitals";
            case OPERATIVE, SUBPARAGRAPH -> name.startsWith("PP") ? "PP" : PARAGRAPHS;
            case HEADING -> clause.number() == null ? "Headings" : "Sections";
            case ANNEX -> "Annexes";
            case FOOTNOTE -> "Notes";
            case TABLE -> "Table rows";
            case UNPARSED -> OTHER;
        };
    }

    /** "Articles" for ArtII; null for a label without such a word. */
    private static String noun(String name) {
        Matcher word = WORD.matcher(name);
        return word.find() ? NOUNS.get(word.group()) : null;
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
