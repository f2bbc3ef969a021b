package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Locus;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

/** Applies amendment papers to a draft. */
public final class Amender {
    private final Base base;
    private final List<Step> steps;
    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final Map<Integer, Step> replaced = new HashMap<>();
    private final Map<Integer, Step> gone = new HashMap<>();
    private final Map<Integer, List<Step>> before = new HashMap<>();
    private final Map<Integer, List<Step>> after = new HashMap<>();
    /** What comes at the end of a clause, under it: it goes where the clause goes. */
    private final Map<Integer, List<Step>> within = new HashMap<>();

    private final List<Node> nodes = new ArrayList<>();

    private Amender(Base base, List<Step> steps) {
        this.base = base;
        this.steps = steps;
    }

    /**
     * The consolidated text: clauses and footnotes numbered anew, with a diagnostic for each reference to a paragraph whose
     * number changed and for each sentence that was not understood. All numbers in the papers are those of the base.
     *
     * @throws InputException where a place is missing or not the only one, or two instructions contradict each other
     */
    public static Document apply(Document base, List<AmendmentPaper> papers) {
        Base indexed = new Base(base);
        List<Step> steps = new ArrayList<>();
        List<Diagnostic> said = new ArrayList<>();
        // only steps under one top paragraph can stand in each other's way
        Map<Integer, List<Step>> near = new HashMap<>();
        for (AmendmentPaper paper : papers) {
            paper.unread()
                    .forEach(unread -> said.add(
                            Diagnostic.warning(AmendmentPaper.UNREAD, paper.name() + ": " + unread.message())));
            for (Step step : Steps.of(indexed, paper, said)) {
                Set<Integer> tops = new TreeSet<>();
                tops.add(indexed.top(step.clause()));
                tops.add(step.to() < 0 ? indexed.top(step.clause()) : indexed.top(step.to()));
                Set<Step> others = new LinkedHashSet<>();
                tops.forEach(top -> others.addAll(near.getOrDefault(top, List.of())));
                if (admitted(indexed, others, step, said)) {
                    steps.add(step);
                    tops.forEach(top -> put(near, top, step));
                }
            }
        }
        return new Amender(indexed, steps).consolidate(papers, said);
    }

    /** Checks a paper against its base before it is applied; one line for each thing that is wrong. */
    public static List<Diagnostic> check(Document base, AmendmentPaper paper) {
        return Target.mistaken(base, paper).stream()
                .map(wrong -> Diagnostic.warning("amendment.target", wrong))
                .toList();
    }

    /** Whether a step is to be done; false where another does the same. */
    private static boolean admitted(Base base, Set<Step> others, Step step, List<Diagnostic> said) {
        for (Step other : others) {
            Stand stand = other.stand(step, base);
            boolean together = other.paper().equals(step.paper());
            if (stand == Stand.SAME && !(together && step.operation().inserts())) {
                said.add(Diagnostic.info(
                        "amendment.twice", "asked for twice, done once: " + quote(other) + " and " + quote(step)));
                return false;
            }
            boolean ordered =
                    stand == Stand.ONE_SLOT && (together || step.operation().inserts());
            if (ordered && !together) {
                said.add(Diagnostic.warning(
                        "amendment.order",
                        base.name(step.clause()) + ": new paragraphs of two papers stand at one place, those of "
                                + other.paper() + " before those of " + step.paper()));
            }
            // inside one paper words may hang on words that it changes: their place is still known
            boolean foothold = stand == Stand.FOOTHOLD && together;
            if (stand.conflict() && !ordered && !foothold) {
                throw new InputException(base.name(step.clause()) + ": " + quote(other) + " contradicts " + quote(step)
                        + "; apply one of them");
            }
        }
        return true;
    }

    private static String quote(Step step) {
        String line = step.instruction().line() > 0 ? ":" + step.instruction().line() : "";
        return step.paper() + line + " “" + step.instruction().said() + "”";
    }

    private Document consolidate(List<AmendmentPaper> papers, List<Diagnostic> said) {
        for (Step step : steps) {
            switch (step.operation()) {
                case REPLACE_WORDS,
                        DELETE_WORDS,
                        INSERT_WORDS_AFTER,
                        INSERT_WORDS_BEFORE,
                        APPEND_WORDS,
                        PREPEND_WORDS ->
                    cuts.computeIfAbsent(step.clause(), key -> new ArrayList<>())
                            .add(step.cut());
                case REPLACE_PARAGRAPH -> replaced.put(step.clause(), step);
                case DELETE_PARAGRAPH -> gone.put(step.clause(), step);
                case INSERT_PARAGRAPHS_AFTER -> put(under(step) ? within : after, step.clause(), step);
                case INSERT_PARAGRAPHS_BEFORE -> put(before, step.clause(), step);
                case MOVE_AFTER, MOVE_BEFORE -> {
                    gone.put(step.clause(), step);
                    put(step.operation() == Operation.MOVE_AFTER ? after : before, step.to(), step);
                }
                case RENUMBER -> {}
            }
        }
        base.top().forEach(index -> emit(index, 0));
        missing().ifPresent(index -> {
            throw new InputException(
                    base.name(index) + " moves to a place that moves with it; apply one move at a time");
        });
        boolean printed = papers.stream().anyMatch(AmendmentPaper::asPrinted);
        List<Node> closed = printed || steps.isEmpty() ? nodes : Closings.settled(base, nodes);
        return new Consolidation(base, closed, notes()).document(papers, said);
    }

    /** A clause that is neither deleted nor anywhere in the result. */
    private Optional<Integer> missing() {
        Set<Integer> there = new HashSet<>();
        nodes.forEach(node -> there.add(node.base()));
        Set<Integer> deleted = new HashSet<>();
        for (Step step : steps) {
            boolean chapeau = step.instruction().loci().stream().anyMatch(Locus::chapeau);
            if (step.operation() == Operation.DELETE_PARAGRAPH
                    || (step.operation() == Operation.REPLACE_PARAGRAPH && !chapeau)) {
                deleted.addAll(base.subtree(step.clause()));
            }
        }
        return IntStream.range(0, base.size())
                .filter(i -> !base.cited(i) && !there.contains(i) && !deleted.contains(i))
                .boxed()
                .findFirst();
    }

    private static void put(Map<Integer, List<Step>> slots, int clause, Step step) {
        slots.computeIfAbsent(clause, key -> new ArrayList<>()).add(step);
    }

    /** Base footnotes whose own words were amended, by id. */
    private Map<String, String> notes() {
        Map<String, String> amended = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            if (base.cited(i)) {
                amended.put(base.clause(i).id(), own(i).text());
            }
        }
        return amended;
    }

    /** A clause with its own words amended. */
    private NotedText own(int index) {
        Step whole = replaced.get(index);
        return whole != null
                ? whole.instruction().paragraphs().get(0).passage()
                : Splice.apply(base.passage(index), cuts.getOrDefault(index, List.of()));
    }

    private void emit(int index, int depth) {
        slot(before.get(index), index, depth);
        Step leaves = gone.get(index);
        if (leaves == null) {
            whole(index, depth);
        } else if (!leaves.operation().moves()) {
            slot(within.get(index), index, depth);
        }
        slot(after.get(index), index, depth);
    }

    private static boolean under(Step step) {
        return step.instruction().paragraphs().get(0).depth() > 0;
    }

    /** A clause and what stands under it, without what was put beside it. */
    private void whole(int index, int depth) {
        clause(index, depth);
        slot(within.get(index), index, depth);
    }

    private void clause(int index, int depth) {
        Step text = replaced.get(index);
        boolean chapeau = text != null && text.instruction().loci().get(0).chapeau();
        if (text == null || chapeau) {
            nodes.add(new Node(
                    index, base.clause(index).kind(), depth, base.clause(index).number(), own(index), index));
            base.children(index).forEach(child -> emit(child, depth + 1));
            return;
        }
        boolean first = true;
        for (Proposed put : text.instruction().paragraphs()) {
            // the first paragraph goes on with the clause, those after it are new
            nodes.add(
                    first
                            ? new Node(
                                    index,
                                    base.clause(index).kind(),
                                    depth,
                                    base.clause(index).number(),
                                    put.passage(),
                                    index)
                            : new Node(-1, put.kind(), depth + put.depth(), put.number(), put.passage(), index));
            first = false;
        }
    }

    private void slot(List<Step> slot, int anchor, int depth) {
        if (slot == null) {
            return;
        }
        for (Step step : slot) {
            if (step.operation().moves()) {
                int from = nodes.size();
                whole(step.clause(), depth);
                nodes.set(from, nodes.get(from).beside(anchor));
                continue;
            }
            for (Proposed put : step.instruction().paragraphs()) {
                nodes.add(new Node(-1, put.kind(), depth + put.depth(), put.number(), put.passage(), anchor));
            }
        }
    }
}
