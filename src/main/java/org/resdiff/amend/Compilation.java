package org.resdiff.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The base with what each paper proposes in attributed brackets, as negotiators compile it: {@code [shall][EU: should]}. */
final class Compilation {
    private static final String DELETE = "delete";

    private final Base base;
    private final List<Step> steps;

    Compilation(Base base, List<Step> steps) {
        this.base = base;
        this.steps = steps;
    }

    List<String> lines() {
        Map<Integer, List<Step>> byClause = steps.stream().collect(Collectors.groupingBy(Step::clause));
        List<String> lines = new ArrayList<>();
        // what comes after a paragraph comes after its sub-paragraphs as well
        Map<Integer, List<Integer>> closing = new HashMap<>();
        for (int i = base.size() - 1; i >= 0; i--) {
            List<Integer> all = base.subtree(i);
            closing.computeIfAbsent(all.get(all.size() - 1), key -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < base.size(); i++) {
            List<Step> here = byClause.getOrDefault(i, List.of());
            lines.addAll(inserted(here, Operation.INSERT_PARAGRAPHS_BEFORE));
            lines.add(line(i, here));
            for (int closed : closing.getOrDefault(i, List.of())) {
                lines.addAll(inserted(byClause.getOrDefault(closed, List.of()), Operation.INSERT_PARAGRAPHS_AFTER));
            }
        }
        return lines;
    }

    private String line(int clause, List<Step> here) {
        String label = base.clause(clause).label().text();
        String name = base.note(clause) ? "footnote " + base.clause(clause).number() : label;
        String lead = name.isEmpty() ? "" : name + ". ";
        return lead + words(clause, here) + whole(here);
    }

    /** The new paragraphs of all papers at one place; papers with the same text share a bracket. */
    private static List<String> inserted(List<Step> here, Operation operation) {
        Map<String, List<String>> papers = new LinkedHashMap<>();
        for (Step step : here) {
            if (step.operation() == operation) {
                step.instruction().paragraphs().forEach(put -> add(papers, numbered(put), step.paper()));
            }
        }
        return papers.entrySet().stream()
                .map(entry -> bracket(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static String numbered(Proposed put) {
        return put.number() == null ? noted(put.passage()) : put.number() + " " + noted(put.passage());
    }

    /** A proposed text with each new footnote where its mark would stand. */
    private static String noted(Passage passage) {
        StringBuilder noted = new StringBuilder();
        String text = passage.text();
        int from = 0;
        for (Note note : passage.notes()) {
            int at = text.offsetByCodePoints(0, note.offset());
            noted.append(text, from, at);
            if (note.id() == null && note.text() != null) {
                noted.append(" [footnote: ").append(note.text()).append(']');
            }
            from = at;
        }
        return noted.append(text.substring(from)).toString();
    }

    /** What is proposed for the paragraph as a whole, behind it. */
    private static String whole(List<Step> here) {
        Map<String, List<String>> papers = new LinkedHashMap<>();
        for (Step step : here) {
            switch (step.operation()) {
                case DELETE_PARAGRAPH -> add(papers, "delete the paragraph", step.paper());
                case REPLACE_PARAGRAPH ->
                    add(
                            papers,
                            step.instruction().paragraphs().stream()
                                    .map(Compilation::numbered)
                                    .collect(Collectors.joining(" ")),
                            step.paper());
                case MOVE_AFTER ->
                    add(
                            papers,
                            "move after " + LocusWords.say(step.instruction().to()),
                            step.paper());
                case MOVE_BEFORE ->
                    add(
                            papers,
                            "move before " + LocusWords.say(step.instruction().to()),
                            step.paper());
                default -> {}
            }
        }
        return papers.entrySet().stream()
                .map(entry -> " " + bracket(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    /** The text with each stretch that any paper changes in brackets, then that stretch as each paper has it. */
    private String words(int clause, List<Step> here) {
        String text = base.clause(clause).text();
        List<Step> cuts = here.stream()
                .filter(Step::onWords)
                .sorted(Comparator.comparingInt((Step step) -> step.cut().start())
                        .thenComparingInt(step -> step.cut().end()))
                .toList();
        StringBuilder compiled = new StringBuilder();
        int at = 0;
        int next = 0;
        while (next < cuts.size()) {
            int start = cuts.get(next).cut().start();
            int end = cuts.get(next).cut().end();
            int last = next;
            while (last < cuts.size()
                    && (cuts.get(last).cut().start() < end
                            || cuts.get(last).cut().start() == start)) {
                end = Math.max(end, cuts.get(last).cut().end());
                last++;
            }
            compiled.append(text, at, start);
            if (end > start) {
                compiled.append('[').append(text, start, end).append(']');
            } else if (start > 0) {
                compiled.append(' ');
            }
            compiled.append(versions(text, start, end, cuts.subList(next, last)));
            at = end;
            next = last;
        }
        return compiled.append(text.substring(at)).toString();
    }

    private static String versions(String text, int start, int end, List<Step> group) {
        Map<String, List<Step>> byPaper = new LinkedHashMap<>();
        group.forEach(step ->
                byPaper.computeIfAbsent(step.paper(), key -> new ArrayList<>()).add(step));
        Map<String, List<String>> papers = new LinkedHashMap<>();
        byPaper.forEach((paper, own) -> {
            List<Splice.Cut> cuts = own.stream()
                    .map(Step::cut)
                    .map(cut -> new Splice.Cut(cut.start() - start, cut.end() - start, cut.text()))
                    .toList();
            String version = noted(Splice.apply(Passage.of(text.substring(start, end)), cuts));
            add(papers, version.isBlank() ? DELETE : version, paper);
        });
        return papers.entrySet().stream()
                .map(entry -> bracket(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    private static void add(Map<String, List<String>> papers, String text, String paper) {
        List<String> named = papers.computeIfAbsent(text, key -> new ArrayList<>());
        if (!named.contains(paper)) {
            named.add(paper);
        }
    }

    private static String bracket(List<String> papers, String text) {
        return "[" + String.join(", ", papers) + ": " + text + "]";
    }
}
