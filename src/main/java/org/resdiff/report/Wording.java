package org.resdiff.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resdiff.diff.Agreed;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Context;
import org.resdiff.diff.Elsewhere;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.diff.Summary;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * How one comparison is told in a drafter's words, so that every form of report tells it alike. All text is plain: the
 * writers escape it. Built once a report, in O(n log n) of its clauses.
 */
public final class Wording {
    private final Comparison comparison;
    private final Names old;
    private final Names now;
    /** Place among the linked rows in old reading order, by id of the first old clause. */
    private final Map<String, Integer> oldRank = new HashMap<>();
    /** Place among the linked rows in new reading order, by id of the first new clause. */
    private final Map<String, Integer> nowRank = new HashMap<>();

    /** Place of each clause among those of its family, by id: what a range leaves out must not be said to be in it. */
    private final Map<String, Integer> oldOrdinal;

    private final Map<String, Integer> nowOrdinal;

    /** What the row of an old clause is called now, by the clause's id. */
    private final Map<String, String> renamed = new HashMap<>();

    public Wording(Comparison comparison) {
        this.comparison = comparison;
        old = new Names(comparison.old());
        now = new Names(comparison.now());
        oldOrdinal = ordinals(comparison.old());
        nowOrdinal = ordinals(comparison.now());
        Map<String, Integer> place = new HashMap<>();
        for (Clause clause : comparison.old().clauses()) {
            place.put(clause.id(), place.size());
        }
        List<Change> linked = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (!change.old().isEmpty() && !change.now().isEmpty()) {
                linked.add(change);
                nowRank.put(change.now().get(0).id(), nowRank.size());
            }
        }
        for (Change change : linked) {
            String names = nowNames(change);
            for (Clause clause : change.old()) {
                renamed.put(clause.id(), names);
            }
        }
        linked.sort((a, b) -> Integer.compare(
                place.getOrDefault(a.old().get(0).id(), 0),
                place.getOrDefault(b.old().get(0).id(), 0)));
        for (Change change : linked) {
            oldRank.put(change.old().get(0).id(), oldRank.size());
        }
    }

    /** What a drafter calls a clause of the old document: its label, or its kind where it has none, as "title". */
    public String oldName(Clause clause) {
        return old.of(clause);
    }

    /** What a drafter calls a clause of the new document. */
    public String nowName(Clause clause) {
        return now.of(clause);
    }

    /** The name of a row: that of its first new clause, or of its first old one where it was deleted. */
    public String name(Change change) {
        return change.now().isEmpty()
                ? oldName(change.old().get(0))
                : nowName(change.now().get(0));
    }

    /** Characters of a chapeau or heading that are quoted to say what governs a clause. */
    private static final int QUOTED = 40;

    /**
     * The label line: "OP14 [was OP12]", "OP14 bis, moved up from OP33", "OP3 and OP4, split from OP3", "OP7, deleted"; and
     * what governs the clause now, where that is another than before.
     */
    public String title(Change change) {
        Context context = change.context();
        return context == null
                ? place(change)
                : place(change) + ", now under " + quoted(context.now()) + ", before under " + quoted(context.before());
    }

    private static String quoted(Clause clause) {
        if (clause == null) {
            return "nothing";
        }
        String text = clause.text();
        int end = text.length() <= QUOTED ? text.length() : Math.max(1, text.lastIndexOf(' ', QUOTED));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }

    private String place(Change change) {
        String fate = fate(change);
        String names = change.now().isEmpty() ? oldNames(change) : nowNames(change);
        if (fate.isEmpty() || fate.startsWith("[")) {
            return fate.isEmpty() ? names : names + " " + fate;
        }
        return names + ", " + fate;
    }

    /** The label line of a row whose move is told once for its whole block: "OP1 [was OP5]". */
    public String title(Part.Row row) {
        Change change = row.change();
        boolean oneToOne = change.old().size() == 1 && change.now().size() == 1;
        if (row.block().isEmpty() || !oneToOne) {
            return title(change);
        }
        String was = change.renumbered() ? " [was " + oldNames(change) + "]" : "";
        return change.context() == null ? name(change) + was : title(change);
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
        StringBuilder weight = new StringBuilder(change.significance().id());
        String before = ": ";
        for (Kind kind : change.kinds()) {
            weight.append(before).append(kind.id());
            before = ", ";
        }
        return weight.toString();
    }

    /** Code points of shared words that a note quotes: enough to find them by. */
    private static final int SHARED = 120;

    /**
     * What a reader must know beside a row and its words: that its link is doubtful, and where words stand that it lost or
     * gained, each a line: "partly in OP7: “to share its records every quarter with the islands”".
     */
    public List<String> notes(Change change) {
        List<String> notes = new ArrayList<>();
        if (doubtful(change)) {
            notes.add(String.format(
                    Locale.ROOT,
                    "doubtful match, confidence %.2f: may be one paragraph deleted and another added",
                    change.link().confidence()));
        }
        for (Elsewhere elsewhere : change.elsewhere()) {
            notes.add(place(elsewhere) + ": “" + opening(String.join(" … ", elsewhere.words()), SHARED) + "”");
        }
        for (Agreed agreed : change.sources()) {
            notes.add(source(agreed) + ": “" + opening(agreed.words(), SHARED) + "”");
        }
        return notes;
    }

    /** The same in few words: "doubtful", "partly in OP7". */
    public List<String> remarks(Change change) {
        List<String> remarks = new ArrayList<>();
        if (doubtful(change)) {
            remarks.add("doubtful");
        }
        change.elsewhere().forEach(elsewhere -> remarks.add(place(elsewhere)));
        change.sources().forEach(agreed -> remarks.add(source(agreed)));
        return remarks;
    }

    /** "agreed: 79/323 Annex/17", "agreed: 78/1 OP3 and 4 more texts". */
    private static String source(Agreed agreed) {
        int more = agreed.texts() - 1;
        return "agreed: " + agreed.place()
                + (more > 0 ? " and " + more + (more == 1 ? " more text" : " more texts") : "");
    }

    private static boolean doubtful(Change change) {
        return change.link() != null && change.link().doubtful();
    }

    /** "partly in OP7"; of a clause that only the old document numbers so: "repeats OP15 (now OP16)". */
    private String place(Elsewhere elsewhere) {
        String told = elsewhere.trace().words() + " ";
        Clause clause = elsewhere.clause();
        if (elsewhere.trace().toNew()) {
            return told + nowName(clause);
        }
        String is = renamed.getOrDefault(clause.id(), "");
        return told + oldName(clause) + (is.isEmpty() || is.equals(oldName(clause)) ? "" : " (now " + is + ")");
    }

    /** A block of clauses that moved together, told once: "PP7–PP9 moved down after PP12, now PP10–PP12". */
    public String block(List<Change> block) {
        Change before = before(block.get(0));
        String place = before == null ? " to the beginning" : " after " + oldNames(before);
        String from = ranges(block, true);
        String to = ranges(block, false);
        return from + " moved " + direction(block.get(0)) + place + (from.equals(to) ? "" : ", now " + to);
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
        List<String> parts = new ArrayList<>();
        for (List<Change> family : families(run)) {
            String from = ranges(family, true);
            String to = ranges(family, false);
            parts.add(to + (from.equals(to) ? "" : " [" + (family.size() > 1 ? "were " : "was ") + from + "]"));
        }
        return String.join(", ", parts) + ": unchanged";
    }

    private String ranges(List<Change> rows, boolean before) {
        List<String> ranges = new ArrayList<>();
        for (List<Change> family : families(rows)) {
            List<Clause> clauses = new ArrayList<>();
            for (Change change : family) {
                clauses.addAll(before ? change.old() : change.now());
            }
            ranges.add(before ? old.range(clauses) : now.range(clauses));
        }
        return String.join(", ", ranges);
    }

    private static Map<String, Integer> ordinals(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (Clause clause : document.clauses()) {
            ordinals.put(clause.id(), counts.merge(Names.family(clause), 1, Integer::sum));
        }
        return ordinals;
    }

    /** Whether the clauses of the second list follow those of the first with none of their family between. */
    private static boolean follows(List<Clause> first, List<Clause> second, Map<String, Integer> ordinals) {
        Integer last = ordinals.get(first.get(first.size() - 1).id());
        Integer next = ordinals.get(second.get(0).id());
        return last != null && next != null && next == last + 1;
    }

    /** Linked rows cut where the family of either side changes, and where a clause of it stands elsewhere. */
    private List<List<Change>> families(List<Change> rows) {
        List<List<Change>> families = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int end = i + 1;
            while (end < rows.size()
                    && family(rows.get(end)).equals(family(rows.get(i)))
                    && follows(rows.get(end - 1).old(), rows.get(end).old(), oldOrdinal)
                    && follows(rows.get(end - 1).now(), rows.get(end).now(), nowOrdinal)) {
                end++;
            }
            families.add(rows.subList(i, end));
            i = end;
        }
        return families;
    }

    private static String family(Change change) {
        return Names.family(change.old().get(0)) + " "
                + Names.family(change.now().get(0));
    }

    private String oldNames(Change change) {
        return and(old, change.old());
    }

    private String nowNames(Change change) {
        return and(now, change.now());
    }

    /** "A", "A and B", "A, B and C". */
    private static String and(Names document, List<Clause> clauses) {
        List<String> names = new ArrayList<>();
        for (Clause clause : clauses) {
            names.add(document.of(clause));
        }
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
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > 0) {
                parts.add(count.getValue() + " " + count.getKey());
            }
        }
        return String.join(", ", parts);
    }

    /** The name of a document's file without its folders, which may tell more of a sender than is meant for readers. */
    public static String file(Document document) {
        String path = document.source().path();
        int end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return end + 1 == path.length() ? path : path.substring(end + 1);
    }

    /** A document in one line: its symbol and title as far as they are known, else the name of its file. */
    public static String document(Document document) {
        if (document.symbol() == null && document.title() == null) {
            return file(document);
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
