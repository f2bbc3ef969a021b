package org.resdiff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.diff.Summary;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;

/**
 * How one comparison is told in a drafter's words, so that every form of report tells it alike. All text is plain: the
 * writers escape it. Built once a report, in O(n log n) of its clauses.
 */
public final class Wording {
    private final Comparison comparison;
    private final Map<String, Clause> old = new HashMap<>();
    private final Map<String, Clause> now = new HashMap<>();
    /** Place among the linked rows in old reading order, by id of the first old clause. */
    private final Map<String, Integer> oldRank = new HashMap<>();
    /** Place among the linked rows in new reading order, by id of the first new clause. */
    private final Map<String, Integer> nowRank = new HashMap<>();

    public Wording(Comparison comparison) {
        this.comparison = comparison;
        Map<String, Integer> place = index(comparison.old(), old);
        index(comparison.now(), now);
        List<Change> linked = comparison.changes().stream()
                .filter(change -> !change.old().isEmpty() && !change.now().isEmpty())
                .toList();
        linked.forEach(change -> nowRank.put(change.now().get(0).id(), nowRank.size()));
        linked.stream()
                .sorted(Comparator.comparing(
                        change -> place.getOrDefault(change.old().get(0).id(), 0)))
                .forEach(change -> oldRank.put(change.old().get(0).id(), oldRank.size()));
    }

    private static Map<String, Integer> index(Document document, Map<String, Clause> byId) {
        Map<String, Integer> place = new HashMap<>();
        for (Clause clause : document.clauses()) {
            place.put(clause.id(), place.size());
            byId.put(clause.id(), clause);
        }
        return place;
    }

    /** What a drafter calls a clause of the old document: its label, or its kind where it has none, as "title". */
    public String oldName(Clause clause) {
        return name(clause, old);
    }

    /** What a drafter calls a clause of the new document. */
    public String nowName(Clause clause) {
        return name(clause, now);
    }

    private static String name(Clause clause, Map<String, Clause> side) {
        if (clause.kind() == ClauseKind.FOOTNOTE) {
            Clause citing = clause.parent() == null ? null : side.get(clause.parent());
            String note = clause.number() == null ? "note" : "note " + clause.number();
            return citing == null ? note : note + " to " + name(citing, side);
        }
        if (!clause.label().text().isEmpty()) {
            return clause.label().text();
        }
        String kind = switch (clause.kind()) {
            case ENACTING -> "enacting line";
            case UNPARSED, PREAMBULAR, OPERATIVE, SUBPARAGRAPH -> "text";
            case TITLE, HEADING, ANNEX, TABLE, FOOTNOTE -> clause.kind().id();
        };
        return clause.number() == null ? kind : kind + " " + clause.number();
    }

    /** The name of a row: that of its first new clause, or of its first old one where it was deleted. */
    public String name(Change change) {
        return change.now().isEmpty()
                ? oldName(change.old().get(0))
                : nowName(change.now().get(0));
    }

    /** The label line: "OP14 [was OP12]", "OP14 bis, moved up from OP33", "OP3 and OP4, split from OP3", "OP7, deleted". */
    public String title(Change change) {
        String fate = fate(change);
        String names = change.now().isEmpty() ? oldNames(change) : nowNames(change);
        if (fate.isEmpty() || fate.startsWith("[")) {
            return fate.isEmpty() ? names : names + " " + fate;
        }
        return names + ", " + fate;
    }

    /** What became of a row beside its words: "[was OP12]", "moved up from OP33", "split from OP3", "added"; or nothing. */
    public String fate(Change change) {
        return switch (change.relation()) {
            case ADDED -> "added";
            case DELETED -> "deleted";
            case SPLIT ->
                (change.moved() ? "moved " + direction(change) + ", " : "") + "split from " + oldNames(change);
            case MERGED ->
                (change.moved() ? "moved " + direction(change) + ", " : "") + "merged from " + oldNames(change);
            case UNCHANGED, MODIFIED -> {
                if (change.moved()) {
                    yield "moved " + direction(change) + (change.renumbered() ? " from " + oldNames(change) : "");
                }
                yield change.renumbered() ? "[was " + oldNames(change) + "]" : "";
            }
        };
    }

    /** Where a moved row went, as seen among the rows that both documents have: "up" is towards the beginning. */
    public String direction(Change change) {
        int was = oldRank.getOrDefault(change.old().get(0).id(), 0);
        int is = nowRank.getOrDefault(change.now().get(0).id(), 0);
        return is <= was ? "up" : "down";
    }

    /** One column that tells the row's fate where colour does not: + - ~ and arrows for moves, &lt; split, &gt; merged. */
    public String sign(Change change) {
        return switch (change.relation()) {
            case ADDED -> "+";
            case DELETED -> "-";
            case SPLIT -> "<";
            case MERGED -> ">";
            case UNCHANGED, MODIFIED -> {
                if (change.moved()) {
                    yield direction(change).equals("up") ? "↑" : "↓";
                }
                yield change.relation() == Relation.MODIFIED ? "~" : " ";
            }
        };
    }

    /** "substantive: verb.strengthened, hedge.inserted"; empty where nothing changed. */
    public static String weight(Change change) {
        if (change.significance() == Significance.IDENTICAL && change.kinds().isEmpty()) {
            return "";
        }
        String kinds =
                String.join(", ", change.kinds().stream().map(kind -> kind.id()).toList());
        return change.significance().id() + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    /** A block of clauses that moved together, told once: "PP7–PP9 moved down after PP12, now PP10–PP12". */
    public String block(List<Change> block) {
        List<Clause> was =
                block.stream().flatMap(change -> change.old().stream()).toList();
        List<Clause> is =
                block.stream().flatMap(change -> change.now().stream()).toList();
        String whither = "moved " + direction(block.get(0));
        Change before = before(block.get(0));
        whither += before == null ? " to the beginning" : " after " + oldNames(before);
        String from = range(was, old);
        String to = range(is, now);
        return from + " " + whither + (from.equals(to) ? "" : ", now " + to);
    }

    /** The nearest row above that was in both documents and stayed in its place; null for none. */
    private Change before(Change change) {
        int place = nowRank.get(change.now().get(0).id());
        Change nearest = null;
        for (Change other : comparison.changes()) {
            boolean both = !other.old().isEmpty() && !other.now().isEmpty();
            if (both && nowRank.get(other.now().get(0).id()) >= place) {
                return nearest;
            }
            nearest = both && !other.moved() ? other : nearest;
        }
        return nearest;
    }

    /** A run of unchanged rows in one line: "PP3–PP7, OP1: unchanged", "OP8–OP14 [were OP7–OP13]: unchanged". */
    public String run(List<Change> run) {
        List<Clause> was = run.stream().flatMap(change -> change.old().stream()).toList();
        List<Clause> is = run.stream().flatMap(change -> change.now().stream()).toList();
        String from = range(was, old);
        String to = range(is, now);
        String renumbered = from.equals(to) ? "" : " [" + (is.size() > 1 ? "were " : "was ") + from + "]";
        return to + renumbered + ": unchanged";
    }

    private static String range(List<Clause> clauses, Map<String, Clause> side) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < clauses.size(); ) {
            int end = i + 1;
            while (end < clauses.size() && family(clauses.get(end)).equals(family(clauses.get(i)))) {
                end++;
            }
            parts.add(family(clauses.subList(i, end), side));
            i = end;
        }
        return String.join(", ", parts);
    }

    private static String family(List<Clause> clauses, Map<String, Clause> side) {
        Clause first = clauses.get(0);
        Clause last = clauses.get(clauses.size() - 1);
        if (clauses.size() == 1) {
            return name(first, side);
        }
        if (first.kind() == ClauseKind.FOOTNOTE) {
            return first.number() == null || last.number() == null
                    ? clauses.size() + " notes"
                    : "notes " + first.number() + "–" + last.number();
        }
        if (first.label().text().isEmpty()) {
            return clauses.size() + " " + name(first, side) + "s";
        }
        return first.label().text() + "–" + last.label().text();
    }

    /** Clauses of one family are told as a range: same path and letters, as II/OP; or same kind, where they have no label. */
    private static String family(Clause clause) {
        if (clause.kind() == ClauseKind.FOOTNOTE || clause.label().text().isEmpty()) {
            return clause.kind().id();
        }
        String name = clause.label().name();
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        return String.join("/", clause.label().path()) + "/" + name.substring(0, end);
    }

    private String oldNames(Change change) {
        return and(change.old().stream().map(this::oldName).toList());
    }

    private String nowNames(Change change) {
        return and(change.now().stream().map(this::nowName).toList());
    }

    /** "A", "A and B", "A, B and C". */
    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The counts that are not zero: "30 unchanged, 5 modified, 1 added; 2 moved, 12 renumbered". */
    public String counts() {
        return counts(comparison.summary());
    }

    static String counts(Summary summary) {
        Map<String, Integer> relations = new LinkedHashMap<>();
        relations.put("unchanged", summary.unchanged());
        relations.put("modified", summary.modified());
        relations.put("added", summary.added());
        relations.put("deleted", summary.deleted());
        relations.put("split", summary.split());
        relations.put("merged", summary.merged());
        Map<String, Integer> flags = new LinkedHashMap<>();
        flags.put("moved", summary.moved());
        flags.put("renumbered", summary.renumbered());
        String told = nonZero(relations);
        String also = nonZero(flags);
        return (told.isEmpty() ? "none" : told) + (also.isEmpty() ? "" : "; " + also);
    }

    static String nonZero(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " " + count.getKey())
                        .toList());
    }

    /** A document in one line: its symbol and title as far as they are known, else its path. */
    public static String document(Document document) {
        if (document.symbol() == null && document.title() == null) {
            return document.source().path();
        }
        if (document.symbol() == null) {
            return document.title();
        }
        return document.title() == null ? document.symbol() : document.symbol() + " " + document.title();
    }

    /** The opening of a clause: whole words, at most so many code points, with an ellipsis where more follows. */
    public static String opening(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        int end = text.offsetByCodePoints(0, limit);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).stripTrailing() + "…";
    }
}
