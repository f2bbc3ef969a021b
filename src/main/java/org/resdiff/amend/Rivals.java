package org.resdiff.amend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * Rival papers on one base: clause by clause who asks for what, and how that goes together.
 *
 * @param papers names of the papers, in the order given
 * @param rows the clauses that any paper touches, in the order of the base
 * @param compilation the base with every proposal in brackets behind the name of its paper, one clause a line
 */
public record Rivals(Document base, List<String> papers, List<Row> rows, List<String> compilation) {
    public Rivals {
        papers = List.copyOf(papers);
        rows = List.copyOf(rows);
        compilation = List.copyOf(compilation);
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
     * One clause of the base.
     *
     * @param name its label, or what it is: "the title"
     * @param touches what papers ask for there, each once
     * @param conflicts empty unless the verdict says so
     */
    public record Row(Clause clause, String name, Verdict verdict, List<Touch> touches, List<Conflict> conflicts) {
        public Row {
            touches = List.copyOf(touches);
            conflicts = List.copyOf(conflicts);
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
            for (Step step : Steps.of(indexed, paper)) {
                all.add(step);
                byClause.computeIfAbsent(step.clause(), key -> new ArrayList<>())
                        .add(step);
            }
        }
        List<Row> rows = new ArrayList<>();
        byClause.forEach((clause, steps) -> rows.add(row(indexed, clause, steps, byClause)));
        List<String> names = papers.stream().map(AmendmentPaper::name).toList();
        return new Rivals(base, names, rows, new Compilation(indexed, all).lines());
    }

    private static Row row(Base base, int clause, List<Step> steps, Map<Integer, List<Step>> byClause) {
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> papers = new LinkedHashSet<>();
        boolean same = true;
        for (int i = 0; i < steps.size(); i++) {
            papers.add(steps.get(i).paper());
            for (int k = 0; k < i; k++) {
                same &= compare(base, steps.get(k), steps.get(i), conflicts);
            }
        }
        // what is asked for above it takes this clause along
        for (int above = base.parent(clause); above >= 0; above = base.parent(above)) {
            for (Step higher : byClause.getOrDefault(above, List.of())) {
                steps.forEach(step -> compare(base, higher, step, conflicts));
            }
        }
        Verdict verdict = !conflicts.isEmpty()
                ? Verdict.CONFLICT
                : papers.size() < 2 ? Verdict.SINGLE : same ? Verdict.AGREEMENT : Verdict.COMPATIBLE;
        List<Touch> touches = steps.stream().map(Rivals::touch).distinct().toList();
        return new Row(base.clause(clause), base.name(clause), verdict, touches, conflicts);
    }

    /** Adds a conflict of two papers; whether both do the same or are of one paper. */
    private static boolean compare(Base base, Step one, Step other, List<Conflict> conflicts) {
        if (one.paper().equals(other.paper())) {
            return true;
        }
        Stand stand = one.stand(other, base);
        if (stand.conflict()) {
            conflicts.add(new Conflict(touch(one), touch(other), stand));
        }
        return stand == Stand.SAME;
    }

    private static Touch touch(Step step) {
        return new Touch(step.paper(), step.instruction());
    }
}
