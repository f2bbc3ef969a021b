package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;

/** Makes a document of the nodes of an amended text: paragraphs, sub-paragraphs and footnotes numbered, labels given. */
final class Consolidation {
    private static final Pattern NAME = Pattern.compile("(?:PP|OP)(?<number>\\d{1,4}(?: \\p{Lower}+)?)");

    /** How a paragraph is called that has no number. */
    private static final Pattern COUNTED = Pattern.compile("par\\d{1,4}");

    private final Base base;
    private final SectionNumbers sections;
    private final List<Node> nodes;
    private final Map<String, String> amended;
    private final int[] parents;
    private final Label[] labels;
    private final String[] numbers;
    private final int[] runs;

    /**
     * @param amended text of each footnote of the base by id, as it now reads
     */
    Consolidation(Base base, List<Node> nodes, Map<String, String> amended) {
        this.base = base;
        this.sections = new SectionNumbers(base, nodes);
        this.nodes = sections.nodes();
        this.amended = amended;
        this.parents = new int[nodes.size()];
        this.labels = new Label[nodes.size()];
        this.numbers = new String[nodes.size()];
        this.runs = runs();
        place();
        number(ClauseKind.PREAMBULAR, "PP");
        number(ClauseKind.OPERATIVE, "OP");
        PrintedNumbers.number(base, this.nodes, sections, printed(), labels, numbers);
        unnumbered();
        for (int i = 0; i < nodes.size(); i++) {
            if (labels[i] == null) {
                labels[i] = sections.label(i);
                numbers[i] = sections.number(i);
            }
        }
        subparagraphs();
    }

    /** The series of each numbered base paragraph: a new one begins where the count starts again or falls back. */
    private int[] runs() {
        int[] of = new int[base.size()];
        Map<ClauseKind, Integer> last = new HashMap<>();
        int run = 0;
        Map<ClauseKind, Integer> current = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            Clause clause = base.clause(i);
            int value = counted(clause);
            if (value > 0) {
                if (value < last.getOrDefault(clause.kind(), Integer.MAX_VALUE) || restarts(clause, value, last)) {
                    current.put(clause.kind(), ++run);
                }
                last.put(clause.kind(), value);
                of[i] = current.get(clause.kind());
            }
        }
        return of;
    }

    private static boolean restarts(Clause clause, int value, Map<ClauseKind, Integer> last) {
        return value == 1
                && last.get(clause.kind()) == 1
                && !clause.label().name().contains(" ");
    }

    /** The number in a paragraph's label, 0 for any other clause. */
    private static int counted(Clause clause) {
        Matcher name = NAME.matcher(clause.label().name());
        boolean kind = clause.kind() == ClauseKind.PREAMBULAR || clause.kind() == ClauseKind.OPERATIVE;
        return kind && name.matches() ? Integer.parseInt(name.group("number").replaceAll("\\D", "")) : 0;
    }

    private static String labelNumber(Clause clause) {
        Matcher name = NAME.matcher(clause.label().name());
        return name.matches() ? name.group("number") : null;
    }

    private void place() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int depth = Math.min(nodes.get(i).depth(), open.size());
            parents[i] = depth == 0 ? -1 : open.get(depth - 1);
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            open.add(i);
        }
    }

    /** The series that a node belongs to; 0 where the base has none of its kind. */
    private int run(Node node) {
        int same = base.clause(node.anchor()).kind() == node.kind() ? runs[node.anchor()] : 0;
        if (same > 0) {
            return same;
        }
        List<String> path = path(node);
        int before = nearest(node, -1);
        int after = nearest(node, 1);
        boolean next = after >= 0
                && (before < 0
                        || (base.clause(after).label().path().equals(path)
                                && !base.clause(before).label().path().equals(path)));
        int index = next ? after : before;
        return index < 0 ? 0 : runs[index];
    }

    private int nearest(Node node, int step) {
        for (int i = node.anchor() + step; i >= 0 && i < base.size(); i += step) {
            if (runs[i] > 0 && base.clause(i).kind() == node.kind()) {
                return i;
            }
        }
        return -1;
    }

    /** The section of a node: its own, that of its neighbour, or what a heading opens. */
    private List<String> path(Node node) {
        Clause anchor = base.clause(node.anchor());
        if (anchor.kind() == ClauseKind.HEADING
                && node.kind() != ClauseKind.HEADING
                && node.anchor() + 1 < base.size()) {
            return base.clause(node.anchor() + 1).label().path();
        }
        return anchor.label().path();
    }

    private void number(ClauseKind kind, String prefix) {
        Map<Integer, List<Integer>> series = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean counts = node.kind() == kind && parents[i] < 0;
            if (counts && !printed(i) && !onlyCounted(node) && (node.isNew() || runs[node.base()] > 0)) {
                series.computeIfAbsent(run(node), key -> new ArrayList<>()).add(i);
            }
        }
        series.forEach((run, members) -> {
            List<String> inBase = new ArrayList<>();
            boolean bare = true;
            for (int i = 0; i < base.size(); i++) {
                if (run > 0 && runs[i] == run) {
                    inBase.add(labelNumber(base.clause(i)));
                    bare &= base.clause(i).number() == null;
                }
            }
            List<String> kept =
                    members.stream().map(i -> keptNumber(nodes.get(i), run)).toList();
            List<String> printed =
                    members.stream().map(i -> nodes.get(i).number()).toList();
            List<String> numbered = Renumbering.of(inBase, kept, printed, "1");
            // a resolution's only operative paragraph carries no number; no preambular one does
            boolean hidden = kind == ClauseKind.PREAMBULAR ? bare : bare && members.size() == 1;
            for (int k = 0; k < members.size(); k++) {
                String number = numbered.get(k);
                int i = members.get(k);
                labels[i] = new Label(sections.label(i).path(), number == null ? "" : prefix + number);
                numbers[i] = hidden ? null : number;
            }
        });
    }

    /** The places of the paragraphs that are called by the number that they print. */
    private List<Integer> printed() {
        return IntStream.range(0, nodes.size()).filter(this::printed).boxed().toList();
    }

    private boolean printed(int i) {
        Node node = nodes.get(i);
        boolean paragraph = node.kind() == ClauseKind.OPERATIVE
                || node.kind() == ClauseKind.PREAMBULAR
                || node.kind() == ClauseKind.ANNEX;
        if (!paragraph || parents[i] >= 0) {
            return false;
        }
        if (!node.isNew()) {
            return PrintedNumbers.is(base.clause(node.base()));
        }
        return PrintedNumbers.joins(base, node) && (node.number() != null || !inNewSection(i));
    }

    /** Whether the heading above is new as well. */
    private boolean inNewSection(int i) {
        int heading = i;
        while (heading >= 0 && nodes.get(heading).kind() != ClauseKind.HEADING) {
            heading--;
        }
        return heading >= 0 && nodes.get(heading).isNew();
    }

    private String keptNumber(Node node, int run) {
        return node.isNew() || runs[node.base()] != run ? null : labelNumber(base.clause(node.base()));
    }

    /** Paragraphs of a text that numbers none are counted through their section, and carry no number. */
    private void unnumbered() {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean paragraph = nodes.get(i).kind() == ClauseKind.OPERATIVE && parents[i] < 0 && labels[i] == null;
            if (paragraph && onlyCounted(nodes.get(i))) {
                List<String> path = sections.label(i).path();
                labels[i] = new Label(path, "par" + counts.merge(path, 1, Integer::sum));
            }
        }
    }

    /**
     * Whether a paragraph is only counted: it was, or is new, has no number, and the paragraph of the base that is nearest to
     * it is only counted or called by the number that it prints.
     */
    private boolean onlyCounted(Node node) {
        if (!node.isNew()) {
            return COUNTED.matcher(base.clause(node.base()).label().name()).matches();
        }
        for (int away = 0; away < base.size(); away++) {
            for (int i : new int[] {node.anchor() - away, node.anchor() + away}) {
                if (i >= 0 && i < base.size() && base.clause(i).kind() == ClauseKind.OPERATIVE && base.parent(i) < 0) {
                    return COUNTED.matcher(base.clause(i).label().name()).matches()
                            || PrintedNumbers.is(base.clause(i));
                }
            }
        }
        return false;
    }

    private void subparagraphs() {
        Map<Integer, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (parents[i] >= 0 && nodes.get(i).kind() == ClauseKind.SUBPARAGRAPH) {
                families.computeIfAbsent(parents[i], key -> new ArrayList<>()).add(i);
            }
        }
        // parents stand before their children, so that each family finds its parent's label done
        families.forEach((parent, members) -> {
            int inBase = nodes.get(parent).base();
            List<String> old = inBase < 0
                    ? List.of()
                    : base.children(inBase).stream()
                            .map(child -> base.clause(child).number())
                            .toList();
            List<String> kept = members.stream()
                    .map(i -> nodes.get(i).isNew() || base.parent(nodes.get(i).base()) != inBase
                            ? null
                            : nodes.get(i).number())
                    .toList();
            List<String> printed =
                    members.stream().map(i -> nodes.get(i).number()).toList();
            boolean marked = old.isEmpty() && printed.contains(null);
            List<String> numbered = marked ? printed : Renumbering.of(old, kept, printed, model(parent, printed));
            for (int k = 0; k < members.size(); k++) {
                int i = members.get(k);
                numbers[i] = numbered.get(k);
                labels[i] = label(i, labels[parent]);
            }
        });
    }

    /** How the sub-paragraphs of a new paragraph count: as their paper does, else by depth. */
    private String model(int parent, List<String> printed) {
        if (!printed.isEmpty() && printed.get(0) != null) {
            return printed.get(0);
        }
        int depth = nodes.get(parent).depth() + 1;
        return switch (depth) {
            case 1 -> "(a)";
            case 2 -> "(i)";
            default -> "a.";
        };
    }

    private Label label(int i, Label parent) {
        Node node = nodes.get(i);
        String count = numbers[i] == null ? "" : numbers[i].replaceAll("[().]", "");
        boolean standard = node.isNew() || standard(node.base());
        if (!standard || parent.name().isEmpty() || count.isEmpty()) {
            return sections.label(i);
        }
        return new Label(parent.path(), parent.name() + "(" + count + ")");
    }

    /** Whether a base sub-paragraph is called by its parent's label and its own number. */
    private boolean standard(int index) {
        Clause clause = base.clause(index);
        int parent = base.parent(index);
        String count = clause.number() == null ? "" : clause.number().replaceAll("[().]", "");
        return parent >= 0
                && clause.label().name().equals(base.clause(parent).label().name() + "(" + count + ")");
    }

    /** The amended document. */
    Document document(List<AmendmentPaper> papers, List<Diagnostic> said) {
        Document old = base.document();
        List<Clause> clauses = new ArrayList<>();
        FootnoteNumbers footnotes = new FootnoteNumbers(base, amended);
        String resolution = null;
        for (int i = 0; i < nodes.size(); i++) {
            Clause beside = base.clause(nodes.get(i).anchor());
            if (i > 0 && !Objects.equals(resolution, beside.resolution())) {
                clauses.addAll(footnotes.close(resolution));
            }
            resolution = beside.resolution();
            clauses.add(clause(i, "n" + i, footnotes));
        }
        clauses.addAll(footnotes.close(resolution));
        List<Clause> named = renamed(clauses);
        List<Diagnostic> diagnostics = new ArrayList<>(said);
        diagnostics.addAll(footnotes.diagnostics());
        diagnostics.addAll(References.check(base, nodes, labels));
        String names = papers.stream().map(AmendmentPaper::name).collect(Collectors.joining(", "));
        Source source = new Source(
                old.source().path() + " as amended by " + names,
                old.source().digest(),
                old.source().format());
        return new Document(
                source,
                old.symbol(),
                title(named, null, old.title()),
                old.organ(),
                old.session(),
                old.resolutions().stream()
                        .map(one -> new Resolution(one.id(), one.number(), title(named, one.id(), one.title())))
                        .toList(),
                named,
                old.matter(),
                old.furniture(),
                diagnostics);
    }

    private Clause clause(int i, String id, FootnoteNumbers footnotes) {
        Node node = nodes.get(i);
        Clause from = base.clause(node.isNew() ? node.anchor() : node.base());
        Clause beside = base.clause(node.anchor());
        List<Mark> marks = footnotes.cite(node.passage(), id, beside.resolution());
        return new Clause(
                id,
                node.kind(),
                labels[i],
                numbers[i],
                parents[i] < 0 ? null : "n" + parents[i],
                beside.resolution(),
                node.isNew() ? null : from.status(),
                node.passage().text(),
                node.isNew() ? 0 : from.page(),
                node.isNew() ? 0 : from.line(),
                marks);
    }

    private static String title(List<Clause> clauses, String resolution, String otherwise) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.TITLE
                        && (resolution == null || resolution.equals(clause.resolution())))
                .map(Clause::text)
                .findFirst()
                .orElse(otherwise);
    }

    /** Ids in reading order, as a parser gives them. */
    private static List<Clause> renamed(List<Clause> clauses) {
        Map<String, String> ids = new HashMap<>();
        for (Clause clause : clauses) {
            ids.put(clause.id(), "c" + (ids.size() + 1));
        }
        return clauses.stream()
                .map(clause ->
                        clause.withIds(ids.get(clause.id()), clause.parent() == null ? null : ids.get(clause.parent())))
                .toList();
    }
}
