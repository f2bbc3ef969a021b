package org.resdiff.amend.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.QuotedWords;
import org.resdiff.amend.apply.Base;
import org.resdiff.amend.apply.Cut;
import org.resdiff.amend.apply.Effect;
import org.resdiff.amend.apply.Splice;
import org.resdiff.amend.apply.Step;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.text.Numerals;

/**
 * The base with what each paper proposes in attributed brackets, as negotiators compile it: {@code [shall][EU: should]}. It is
 * a document of its own, which is printed and read back like any other: each paragraph stands under its number of the base,
 * and what is put in under a "bis".
 */
final class Compilation {
    static final String DELETE = "delete";

    private final Base base;
    private final List<Step> steps;
    private final Map<Integer, List<Step>> byClause;
    private final List<Clause> clauses = new ArrayList<>();
    /** How many paragraphs were put in after a number, by the label of that. */
    private final Map<String, Integer> taken = new HashMap<>();

    Compilation(Base base, List<Step> steps) {
        this.base = base;
        this.steps = steps;
        this.byClause = steps.stream().collect(Collectors.groupingBy(Step::clause));
    }

    Document document() {
        // what comes after a paragraph comes after its sub-paragraphs as well
        Map<Integer, List<Integer>> closing = new HashMap<>();
        for (int i = base.size() - 1; i >= 0; i--) {
            List<Integer> all = base.subtree(i);
            closing.computeIfAbsent(all.get(all.size() - 1), key -> new ArrayList<>())
                    .add(i);
        }
        int last = -1;
        for (int i = 0; i < base.size(); i++) {
            put(here(i), Operation.INSERT_PARAGRAPHS_BEFORE, i, last);
            clauses.add(compiled(i));
            last = i;
            for (int closed : closing.getOrDefault(i, List.of())) {
                put(here(closed), Operation.REPLACE_PARAGRAPH, closed, closed);
                put(here(closed), Operation.INSERT_PARAGRAPHS_AFTER, closed, closed);
            }
        }
        return base.document().withClauses(clauses);
    }

    private List<Step> here(int clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    private Clause compiled(int index) {
        Clause clause = base.clause(index);
        NotedText text = text(index);
        List<Mark> marks = text.notes().stream()
                .map(note -> new Mark(note.mark(), note.offset()))
                .toList();
        return clause.withText(text.text(), marks);
    }

    private NotedText text(int index) {
        Map<String, List<String>> whole = whole(index);
        NotedText own = base.passage(index);
        String moves = moves(here(index));
        if (whole.isEmpty()) {
            return joined(List.of(words(index, here(index)), NotedText.of(moves)));
        }
        return joined(List.of(NotedText.of("["), own, NotedText.of("]" + brackets(whole) + moves)));
    }

    /** What the papers make of a clause that one of them replaces or takes away as a whole, by that text; else empty. */
    private Map<String, List<String>> whole(int index) {
        Map<String, List<Step>> byPaper = new LinkedHashMap<>();
        for (Step step : steps) {
            boolean mine = step.clause() == index && step.onText();
            boolean above = step.deep() && base.under(index, step.clause());
            if (mine || above) {
                byPaper.computeIfAbsent(step.paper(), key -> new ArrayList<>()).add(step);
            }
        }
        Map<String, List<String>> papers = new LinkedHashMap<>();
        boolean any = false;
        for (Map.Entry<String, List<Step>> entry : byPaper.entrySet()) {
            List<Step> own = entry.getValue();
            any |= own.stream().anyMatch(step -> !step.onWords());
            boolean gone = own.stream().anyMatch(step -> step.clause() != index);
            NotedText text = gone ? null : Outcome.of(base, index, own);
            add(papers, text == null ? DELETE : noted(text), entry.getKey());
        }
        return any ? papers : Map.of();
    }

    /** The new paragraphs of all papers at one place, each a clause; papers with the same text share a bracket. */
    private void put(List<Step> here, Operation operation, int beside, int after) {
        Map<Proposed, List<String>> papers = new LinkedHashMap<>();
        for (Step step : here) {
            if (step.operation() == operation) {
                // the first paragraph of a replacement stands in its place
                int skip = operation == Operation.REPLACE_PARAGRAPH ? 1 : 0;
                step.instruction().paragraphs().stream().skip(skip).forEach(put -> {
                    List<String> named = papers.computeIfAbsent(put, key -> new ArrayList<>());
                    if (!named.contains(step.paper())) {
                        named.add(step.paper());
                    }
                });
            }
        }
        papers.forEach((put, named) -> {
            Clause anchor = base.clause(beside);
            String number = put.depth() == 0
                            && after >= 0
                            && put.kind() == base.clause(after).kind()
                    ? bis(base.clause(after))
                    : put.kind() == ClauseKind.SUBPARAGRAPH ? put.number() : null;
            clauses.add(new Clause(
                    "n" + clauses.size(),
                    put.kind(),
                    new Label(anchor.label().path(), ""),
                    number,
                    null,
                    anchor.resolution(),
                    null,
                    bracket(named, noted(put.passage())),
                    0,
                    0,
                    List.of()));
        });
    }

    /** "3 bis" after 3, "(b ter)" after "(b bis)"; null where the paragraph before carries no number. */
    private String bis(Clause before) {
        if (before.number() == null || before.number().indexOf(' ') >= 0) {
            return null;
        }
        int count = taken.merge(before.id(), 1, Integer::sum);
        if (count > Numerals.MULTIPLICATIVES.size()) {
            return null;
        }
        String latin = " " + Numerals.MULTIPLICATIVES.get(count - 1);
        String number = before.number();
        int end = number.length();
        while (end > 0 && !Character.isLetterOrDigit(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(0, end) + latin + number.substring(end);
    }

    /** A proposed text with each footnote where its mark would stand. */
    private static String noted(NotedText passage) {
        StringBuilder noted = new StringBuilder();
        String text = passage.text();
        int from = 0;
        for (Note note : passage.notes()) {
            int at = text.offsetByCodePoints(0, note.offset());
            noted.append(text, from, at);
            if (note.text() != null) {
                noted.append(" [footnote: ").append(note.text()).append(']');
            }
            from = at;
        }
        return noted.append(text.substring(from)).toString();
    }

    /** Where papers would have the paragraph stand, behind it. */
    private static String moves(List<Step> here) {
        Map<String, List<String>> papers = new LinkedHashMap<>();
        for (Step step : here) {
            if (step.operation().moves()) {
                String side = step.operation() == Operation.MOVE_AFTER ? "after " : "before ";
                add(papers, "move " + side + LocusWords.say(step.instruction().to()), step.paper());
            }
        }
        return papers.isEmpty() ? "" : " " + brackets(papers);
    }

    /** The text with each stretch that any paper changes in brackets, then that stretch as each paper has it. */
    private NotedText words(int clause, List<Step> here) {
        NotedText own = base.passage(clause);
        String text = own.text();
        List<Proposal> changes = here.stream()
                .filter(Step::onWords)
                .map(step -> new Proposal(step.paper(), cut(step)))
                .sorted(Comparator.comparingInt(
                                (Proposal change) -> change.cut().start())
                        .thenComparingInt(change -> change.cut().end()))
                .toList();
        List<NotedText> parts = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (next < changes.size()) {
            int start = changes.get(next).cut().start();
            int end = changes.get(next).cut().end();
            int last = next;
            while (last < changes.size()
                    && (changes.get(last).cut().start() < end
                            || changes.get(last).cut().start() == start)) {
                end = Math.max(end, changes.get(last).cut().end());
                last++;
            }
            parts.add(QuotedWords.part(own, at, start));
            if (end > start) {
                parts.add(NotedText.of("["));
                parts.add(QuotedWords.part(own, start, end));
                parts.add(NotedText.of("]"));
            } else if (start > 0) {
                parts.add(NotedText.of(" "));
            }
            parts.add(NotedText.of(versions(text, start, end, changes.subList(next, last))));
            if (end == 0) {
                parts.add(NotedText.of(" "));
            }
            at = end;
            next = last;
        }
        parts.add(QuotedWords.part(own, at, text.length()));
        return joined(parts);
    }

    private record Proposal(String paper, Cut cut) {}

    /** What a step changes, without the words that it only quotes; a sign that it puts in keeps the word that it stands at. */
    private Cut cut(Step step) {
        Effect effect = step.effect(base);
        boolean sign = effect.words().text().codePoints().noneMatch(Character::isLetterOrDigit)
                && (effect.insertion() || !effect.words().isEmpty());
        return sign ? step.cut() : new Cut(effect.start(), effect.end(), effect.words());
    }

    private static NotedText joined(List<NotedText> parts) {
        StringBuilder text = new StringBuilder();
        List<Note> notes = new ArrayList<>();
        for (NotedText part : parts) {
            int from = text.codePointCount(0, text.length());
            part.notes().forEach(note -> notes.add(note.moved(from)));
            text.append(part.text());
        }
        return new NotedText(text.toString(), notes);
    }

    private static String versions(String text, int start, int end, List<Proposal> group) {
        Map<String, List<Proposal>> byPaper = new LinkedHashMap<>();
        group.forEach(change -> byPaper.computeIfAbsent(change.paper(), key -> new ArrayList<>())
                .add(change));
        Map<String, List<String>> papers = new LinkedHashMap<>();
        byPaper.forEach((paper, own) -> {
            List<Cut> cuts = own.stream()
                    .map(Proposal::cut)
                    .map(cut -> new Cut(cut.start() - start, cut.end() - start, cut.text()))
                    .toList();
            String version = noted(Splice.apply(NotedText.of(text.substring(start, end)), cuts));
            add(papers, version.isBlank() ? DELETE : version, paper);
        });
        return brackets(papers);
    }

    private static String brackets(Map<String, List<String>> papers) {
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
