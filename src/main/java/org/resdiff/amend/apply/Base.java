package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Noun;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Mark;

/** The text that papers amend: its clauses by index, with what stands under what and which footnotes each cites. */
public final class Base {
    /** Labels named in a message about a clause that does not exist. */
    private static final int NEAR = 5;

    private final Document document;
    private final int[] parents;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();

    public Base(Document document) {
        this.document = document;
        List<Clause> clauses = document.clauses();
        this.parents = new int[clauses.size()];
        for (int i = 0; i < clauses.size(); i++) {
            byId.put(clauses.get(i).id(), i);
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Integer parent = clause.kind() == ClauseKind.FOOTNOTE ? null : byId.get(clause.parent());
            // a parent stands before its children; anything else would be no tree
            parents[i] = parent == null || parent >= i ? -1 : parent;
            if (parents[i] >= 0) {
                children.get(parents[i]).add(i);
            }
            String name = clause.kind() == ClauseKind.FOOTNOTE
                    ? clause.number()
                    : clause.label().name();
            if (name != null && !name.isEmpty()) {
                byLabel.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < clauses.size(); i++) {
            passage(i).notes().forEach(note -> cited.add(note.id()));
        }
    }

    public Document document() {
        return document;
    }

    public int size() {
        return parents.length;
    }

    public Clause clause(int index) {
        return document.clauses().get(index);
    }

    public int parent(int index) {
        return parents[index];
    }

    public List<Integer> children(int index) {
        return children.get(index);
    }

    public int depth(int index) {
        int depth = 0;
        for (int parent = parents[index]; parent >= 0; parent = parents[parent]) {
            depth++;
        }
        return depth;
    }

    /** Whether a clause stands under another at any depth. */
    public boolean under(int index, int above) {
        int parent = parents[index];
        while (parent >= 0 && parent != above) {
            parent = parents[parent];
        }
        return parent >= 0;
    }

    public boolean note(int index) {
        return clause(index).kind() == ClauseKind.FOOTNOTE;
    }

    /** A footnote that comes and goes with the words that cite it; one that nothing cites stands for itself. */
    public boolean cited(int index) {
        return note(index) && cited.contains(clause(index).id());
    }

    /** The clauses under none, with the footnotes that nothing cites. */
    public List<Integer> top() {
        return IntStream.range(0, size())
                .filter(i -> parents[i] < 0 && !cited(i))
                .boxed()
                .toList();
    }

    /** The clause and everything under it, in reading order. */
    public List<Integer> subtree(int index) {
        List<Integer> all = new ArrayList<>();
        all.add(index);
        children.get(index).forEach(child -> all.addAll(subtree(child)));
        return all;
    }

    /** The text of a clause with the notes that it cites. */
    public NotedText passage(int index) {
        Clause clause = clause(index);
        List<Note> notes = new ArrayList<>();
        for (Mark mark : clause.marks()) {
            Clause cited = cited(clause, mark);
            notes.add(new Note(
                    mark.offset(),
                    cited == null ? null : cited.text(),
                    cited == null ? null : cited.id(),
                    mark.text()));
        }
        notes.sort(Comparator.comparingInt(Note::offset));
        return new NotedText(clause.text(), notes);
    }

    /** The text of a clause as papers print it: of a heading, its number and its words. */
    public NotedText printed(int index) {
        Clause clause = clause(index);
        NotedText text = passage(index);
        if (clause.kind() != ClauseKind.HEADING || clause.number() == null || numberInText(clause)) {
            return text;
        }
        String lead = clause.number() + (clause.number().matches(".*[.)]") ? " " : ". ");
        int length = lead.codePointCount(0, lead.length());
        return new NotedText(
                lead + text.text(),
                text.notes().stream().map(note -> note.moved(length)).toList());
    }

    /** Whether the words of a heading hold its number, as in "Annex II". */
    static boolean numberInText(Clause heading) {
        return heading.number() != null && heading.text().startsWith(heading.number());
    }

    /** The footnote that a mark stands for: the clause's own, else the one of that mark in the same resolution. */
    private Clause cited(Clause clause, Mark mark) {
        Clause found = null;
        for (int index : byLabel.getOrDefault(mark.text(), List.of())) {
            Clause note = clause(index);
            if (note.kind() != ClauseKind.FOOTNOTE) {
                continue;
            }
            if (clause.id().equals(note.parent())) {
                return note;
            }
            boolean same = clause.resolution() == null || clause.resolution().equals(note.resolution());
            found = found == null && same ? note : found;
        }
        return found;
    }

    /** How messages call a clause: its label, or its kind. */
    public String name(int index) {
        Clause clause = clause(index);
        String label = clause.label().text();
        if (clause.kind() == ClauseKind.FOOTNOTE) {
            return "footnote " + clause.number();
        }
        return label.isEmpty() ? "the " + Noun.of(clause.kind()).word() : label;
    }

    public int index(String id) {
        return byId.get(id);
    }

    /** The locus that means this clause and no other. */
    public Locus locus(int index) {
        Clause clause = clause(index);
        String label = note(index) ? clause.number() : clause.label().name();
        String section = note(index) ? "" : String.join("/", clause.label().path());
        if (label == null || label.isEmpty()) {
            List<Integer> all = ofKind(Locus.every(clause.kind()));
            return Locus.counted(clause.kind(), all.indexOf(index) + 1);
        }
        ClauseKind kind =
                clause.kind() == ClauseKind.SUBPARAGRAPH ? clause(top(index)).kind() : clause.kind();
        Locus locus = new Locus(kind, label, section, 0, false);
        if (!note(index) && !LocusWords.numbered(locus)) {
            locus = new Locus(ClauseKind.UNPARSED, label, section, 0, false);
        }
        List<Integer> all = labelled(locus);
        return all.size() == 1 ? locus : new Locus(locus.kind(), label, section, all.indexOf(index) + 1, false);
    }

    /** The clause under none that a clause stands in, itself if it stands in none. */
    int top(int index) {
        int top = index;
        while (parents[top] >= 0) {
            top = parents[top];
        }
        return top;
    }

    /** The clauses that a locus means; one for any but a group. */
    public List<Integer> find(Locus locus) {
        List<Integer> all = locus.label().isEmpty() ? ofKind(locus) : labelled(locus);
        if (locus.group()) {
            if (all.isEmpty()) {
                throw new InputException(
                        "the text has no " + Noun.of(locus.kind()).plural());
            }
            return all;
        }
        if (locus.label().isEmpty()) {
            int at = locus.ordinal() == Locus.LAST ? all.size() : locus.ordinal();
            if (at < 1 || at > all.size()) {
                throw new InputException("the text has " + all.size() + " "
                        + Noun.of(locus.kind()).plural() + " and no "
                        + LocusWords.say(locus).replaceFirst("^the ", ""));
            }
            return List.of(all.get(at - 1));
        }
        if (all.isEmpty()) {
            throw new InputException("there is no " + LocusWords.say(locus).replaceFirst("^the ", "") + near(locus));
        }
        if (locus.ordinal() > 0 ? locus.ordinal() > all.size() : all.size() > 1) {
            throw new InputException(all.size() + " paragraphs are called " + locus.label() + ": "
                    + all.stream().map(this::name).collect(Collectors.joining(", "))
                    + "; name the section, or which of them");
        }
        return List.of(all.get(Math.max(0, locus.ordinal() - 1)));
    }

    private List<Integer> ofKind(Locus locus) {
        return IntStream.range(0, size())
                .filter(i -> clause(i).kind() == locus.kind() && inSection(i, locus))
                .boxed()
                .toList();
    }

    private List<Integer> labelled(Locus locus) {
        boolean note = locus.kind() == ClauseKind.FOOTNOTE;
        List<Integer> all = byLabel.getOrDefault(locus.label(), List.of()).stream()
                .filter(i -> note(i) == note && inSection(i, locus))
                .toList();
        if (locus.ordinal() > 0 || all.size() < 2) {
            return all;
        }
        // outside of any section is what a bare number means first
        List<Integer> outside =
                all.stream().filter(i -> clause(i).label().path().isEmpty()).toList();
        return outside.isEmpty() ? all : outside;
    }

    private boolean inSection(int index, Locus locus) {
        if (locus.section().isEmpty()) {
            return true;
        }
        String path = String.join("/", clause(index).label().path());
        return path.equalsIgnoreCase(locus.section())
                || path.toLowerCase(Locale.ROOT).endsWith("/" + locus.section().toLowerCase(Locale.ROOT));
    }

    private String near(Locus locus) {
        boolean note = locus.kind() == ClauseKind.FOOTNOTE;
        List<Integer> siblings = siblings(locus);
        List<String> labels = (siblings.isEmpty()
                        ? IntStream.range(0, size()).boxed().toList()
                        : siblings)
                .stream()
                        .filter(i -> !siblings.isEmpty() || clause(i).kind() == locus.kind())
                        .map(i -> note ? clause(i).number() : clause(i).label().text())
                        .filter(label -> label != null && !label.isEmpty())
                        .distinct()
                        .toList();
        if (labels.isEmpty()) {
            return "; the text has none";
        }
        int nearest = IntStream.range(0, labels.size())
                .boxed()
                .min(Comparator.comparingLong(i -> distance(labels.get(i), locus.label())))
                .orElse(0);
        int from = Math.max(0, Math.min(nearest - NEAR / 2, labels.size() - NEAR));
        List<String> shown = labels.subList(from, Math.min(labels.size(), from + NEAR));
        return "; near it " + (shown.size() == 1 ? "is " : "are ") + (note ? "footnote " : "")
                + String.join(", ", shown);
    }

    /** Of a sub-paragraph that does not exist, those beside which it would stand; empty where its parent has none. */
    private List<Integer> siblings(Locus locus) {
        int sub = locus.label().lastIndexOf('(');
        return sub <= 0
                ? List.of()
                : byLabel.getOrDefault(locus.label().substring(0, sub), List.of()).stream()
                        .filter(parent -> inSection(parent, locus))
                        .flatMap(parent -> children.get(parent).stream())
                        .toList();
    }

    private static long distance(String label, String wanted) {
        int shared = 0;
        while (shared < Math.min(label.length(), wanted.length()) && label.charAt(shared) == wanted.charAt(shared)) {
            shared++;
        }
        return 1_000L * Math.abs(firstNumber(label) - firstNumber(wanted)) - shared;
    }

    private static long firstNumber(String label) {
        String digits = label.replaceFirst("^\\D*(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
