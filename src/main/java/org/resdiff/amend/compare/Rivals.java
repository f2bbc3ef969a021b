package org.resdiff.amend.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.apply.Base;
import org.resdiff.amend.apply.Stand;
import org.resdiff.amend.apply.Step;
import org.resdiff.amend.apply.Steps;
import org.resdiff.diff.words.Myers;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * Rival papers on one base: clause by clause who asks for what, and how that goes together.
 *
 * @param papers names of the papers, in the order given
 * @param rows the clauses that any paper touches, in the order of the base
 * @param compilation the base with every proposal in brackets behind the name of its paper
 */
public record Rivals(Document base, List<String> papers, List<Row> rows, Document compilation) {
    public Rivals {
        papers = List.copyOf(papers);
        rows = List.copyOf(rows);
        Objects.requireNonNull(compilation, "compilation");
    }

    /** What one paper asks for. */
    public record Touch(String paper, Instruction instruction) {}

    /** Two wishes that cannot both be granted. */
    public record Conflict(Touch one, Touch other, Stand stand) {}

    /** How the wishes for one clause go together; the worst one that holds. */
    public enum Verdict {
        /** One paper alone touches it. */
        SINGLE,
        /** All ask for the same. */
        AGREEMENT,
        /** All can be granted. */
        COMPATIBLE,
        CONFLICT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The clause as some papers would have it.
     *
     * @param papers that come to this text, in the order given
     * @param text null where the clause goes
     * @param distance words that go and come; a clause that goes is furthest from the base
     */
    public record Result(List<String> papers, String text, int distance) {
        /** A clause that goes. */
        public static final int GONE = Integer.MAX_VALUE;

        public Result {
            papers = List.copyOf(papers);
        }
    }

    /**
     * One clause of the base.
     *
     * @param name its label, or what it is: "the title"
     * @param touches what papers ask for there, each once
     * @param results the texts that they come to, in the proposed order of voting: furthest from the base first
     * @param together the text with all that compatible papers ask for, where each comes to another; null else
     * @param conflicts empty unless the verdict says so
     */
    public record Row(
            Clause clause,
            String name,
            Verdict verdict,
            List<Touch> touches,
            List<Result> results,
            String together,
            List<Conflict> conflicts) {
        public Row {
            touches = List.copyOf(touches);
            results = List.copyOf(results);
            conflicts = List.copyOf(conflicts);
        }

        /** Of a row with conflicts, what conflicts with nothing. */
        public List<Touch> free() {
            return touches.stream()
                    .filter(touch -> conflicts.stream()
                            .noneMatch(conflict -> touch.equals(conflict.one()) || touch.equals(conflict.other())))
                    .toList();
        }
    }

    /** The rows with conflicts. */
    public List<Row> conflicts() {
        return rows.stream().filter(row -> row.verdict() == Verdict.CONFLICT).toList();
    }

    /**
     * Compares papers clause by clause. Time grows with the square of the amendments to one paragraph.
     *
     * @throws org.resdiff.model.InputException where a place is missing or not the only one
     */
    public static Rivals compare(Document base, List<AmendmentPaper> papers) {
        Base indexed = new Base(base);
        Map<Integer, List<Step>> byClause = new TreeMap<>();
        List<Step> all = new ArrayList<>();
        for (AmendmentPaper paper : papers) {
            Map<Integer, List<Step>> own = new TreeMap<>();
            for (Step step : Steps.of(indexed, paper)) {
                own.computeIfAbsent(step.clause(), key -> new ArrayList<>()).add(step);
            }
            own.forEach((clause, steps) -> {
                List<Step> settled = Outcome.settled(indexed, steps);
                all.addAll(settled);
                byClause.computeIfAbsent(clause, key -> new ArrayList<>()).addAll(settled);
            });
        }
        List<Row> rows = new ArrayList<>();
        byClause.forEach((clause, steps) -> rows.add(row(indexed, clause, steps, byClause)));
        List<String> names = papers.stream().map(AmendmentPaper::name).toList();
        return new Rivals(base, names, rows, new Compilation(indexed, all).document());
    }

    private static Row row(Base base, int clause, List<Step> steps, Map<Integer, List<Step>> byClause) {
        List<Result> results = results(base, clause, steps, byClause);
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> papers = new LinkedHashSet<>();
        boolean same = true;
        for (int i = 0; i < steps.size(); i++) {
            papers.add(steps.get(i).paper());
            for (int k = 0; k < i; k++) {
                same &= compare(base, steps.get(k), steps.get(i), results, conflicts);
            }
        }
        // what is asked for above it takes this clause along
        for (int above = base.parent(clause); above >= 0; above = base.parent(above)) {
            for (Step higher : byClause.getOrDefault(above, List.of())) {
                steps.forEach(step -> compare(base, higher, step, results, conflicts));
            }
        }
        Verdict verdict = verdict(!conflicts.isEmpty(), papers.size(), same);
        List<Touch> touches = steps.stream().map(Rivals::touch).distinct().toList();
        String together =
                verdict == Verdict.COMPATIBLE && results.size() > 1 ? together(base, clause, steps, results) : null;
        return new Row(base.clause(clause), base.name(clause), verdict, touches, results, together, conflicts);
    }

    private static Verdict verdict(boolean conflict, int papers, boolean same) {
        if (conflict) {
            return Verdict.CONFLICT;
        }
        if (papers < 2) {
            return Verdict.SINGLE;
        }
        return same ? Verdict.AGREEMENT : Verdict.COMPATIBLE;
    }

    /** The text with what each paper asks for; of papers that come to one text, the first speaks for all. */
    private static String together(Base base, int clause, List<Step> steps, List<Result> results) {
        Set<String> speak =
                results.stream().map(result -> result.papers().get(0)).collect(Collectors.toSet());
        List<Step> all = steps.stream()
                .filter(step -> step.onText() && speak.contains(step.paper()))
                .toList();
        return Outcome.of(base, clause, Outcome.settled(base, all)).text();
    }

    /** The texts that the papers come to, furthest from the base first; papers with the same text are put together. */
    private static List<Result> results(Base base, int clause, List<Step> steps, Map<Integer, List<Step>> byClause) {
        Map<String, List<Step>> byPaper = new LinkedHashMap<>();
        steps.stream()
                .filter(Step::onText)
                .forEach(step -> byPaper.computeIfAbsent(step.paper(), key -> new ArrayList<>())
                        .add(step));
        Map<Optional<NotedText>, List<String>> papers = new LinkedHashMap<>();
        byPaper.forEach((paper, own) -> papers.computeIfAbsent(
                        Optional.ofNullable(Outcome.of(base, clause, own)), key -> new ArrayList<>())
                .add(paper));
        for (int above = base.parent(clause); above >= 0; above = base.parent(above)) {
            for (Step higher : byClause.getOrDefault(above, List.of())) {
                if (higher.operation() == Operation.DELETE_PARAGRAPH && !byPaper.containsKey(higher.paper())) {
                    papers.computeIfAbsent(Optional.empty(), key -> new ArrayList<>())
                            .add(higher.paper());
                }
            }
        }
        List<Result> results = new ArrayList<>();
        papers.forEach((text, named) -> results.add(new Result(
                named,
                text.map(NotedText::text).orElse(null),
                text.map(passage -> distance(base.clause(clause).text(), passage.text()))
                        .orElse(Result.GONE))));
        results.sort(Comparator.comparingInt(Result::distance).reversed());
        return results;
    }

    /** QuotedWords that go and come between two texts. */
    private static int distance(String old, String now) {
        List<String> before = Tokens.of(old).stream().map(Token::text).toList();
        List<String> after = Tokens.of(now).stream().map(Token::text).toList();
        return Myers.hunks(before, after).stream()
                .mapToInt(hunk -> hunk.oldLength() + hunk.nowLength())
                .sum();
    }

    /** Adds a conflict of two papers; whether both do the same or are of one paper. */
    private static boolean compare(Base base, Step one, Step other, List<Result> results, List<Conflict> conflicts) {
        if (one.paper().equals(other.paper())) {
            return true;
        }
        boolean alike = one.clause() == other.clause()
                && one.onText()
                && other.onText()
                && one.takesMore(base) == other.takesMore(base)
                && results.stream()
                        .anyMatch(result -> result.papers().containsAll(List.of(one.paper(), other.paper())));
        Stand stand = alike ? Stand.SAME : one.stand(other, base);
        // new paragraphs of two papers can both stand at one place
        boolean ordered = stand == Stand.ONE_SLOT && one.operation().inserts();
        if (stand.conflict() && !ordered) {
            conflicts.add(new Conflict(touch(one), touch(other), stand));
        }
        return stand == Stand.SAME;
    }

    private static Touch touch(Step step) {
        return new Touch(step.paper(), step.instruction());
    }
}
