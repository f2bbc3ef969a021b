package org.resdiff.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.model.Clause;

/** Asks every rule about a document. */
public final class Checker {
    private Checker() {}

    /** What the rules find, in reading order, without what the document itself excepts. */
    public static Checked check(Subject subject, Levels levels) {
        Exceptions exceptions = Exceptions.of(subject);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Level level = levels.of(rule);
            if (level != Level.OFF) {
                Findings found = new Findings(rule, level);
                Check.of(rule).run(subject, found);
                found.all().stream()
                        .filter(finding -> !exceptions.cover(finding))
                        .forEach(findings::add);
            }
        }
        Map<String, Integer> order = new HashMap<>();
        for (Clause clause : subject.clauses()) {
            order.putIfAbsent(place(clause.label().text(), clause.page(), clause.line()), order.size());
        }
        findings.sort(Comparator.<Finding>comparingInt(finding -> finding.page())
                .thenComparingInt(finding -> finding.line())
                .thenComparingInt(
                        finding -> order.getOrDefault(place(finding.label(), finding.page(), finding.line()), -1))
                .thenComparingInt(finding -> finding.start())
                .thenComparing(Finding::rule));
        return new Checked(subject.document().source().path(), findings);
    }

    private static String place(String label, int page, int line) {
        return page + ":" + line + ":" + label;
    }
}
