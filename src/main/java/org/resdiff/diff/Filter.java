package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.InputException;
import org.resdiff.model.Label;
import org.resdiff.model.Spoken;

/** Narrows a comparison to the rows that a user asked for ({@code --only}); no row is taken out, only not shown. */
public final class Filter {
    private Filter() {}

    /**
     * Shows the rows that fit any of the terms: a significance, a relation, moved or renumbered, a kind of clause, a kind of
     * change or its first word ("verb"), a label ("OP9", with its sub-paragraphs), "PP" or "OP". Case does not count.
     *
     * @throws InputException for a term that names none of these
     */
    public static Comparison only(Comparison comparison, List<String> terms) {
        if (terms.isEmpty()) {
            return comparison;
        }
        List<Predicate<Change>> tests =
                terms.stream().map(term -> test(comparison, term.strip())).toList();
        List<Change> changes = new ArrayList<>();
        for (Change change : comparison.changes()) {
            changes.add(change.shown(tests.stream().anyMatch(test -> test.test(change))));
        }
        return comparison.with(changes);
    }

    private static Predicate<Change> test(Comparison comparison, String term) {
        String word = term.toLowerCase(Locale.ROOT);
        for (Significance significance : Significance.values()) {
            if (significance.id().equals(word)) {
                return change -> change.significance() == significance;
            }
        }
        for (Relation relation : Relation.values()) {
            if (relation.id().equals(word)) {
                return change -> change.relation() == relation;
            }
        }
        for (ClauseKind kind : ClauseKind.values()) {
            if (kind.id().equals(word)) {
                return change -> clauses(change).anyMatch(clause -> clause.kind() == kind);
            }
        }
        if (word.equals("moved")) {
            return Change::moved;
        }
        if (word.equals("renumbered")) {
            return Change::renumbered;
        }
        if (word.equals("pp") || word.equals("op")) {
            return change -> clauses(change)
                    .anyMatch(clause ->
                            clause.label().name().toLowerCase(Locale.ROOT).startsWith(word));
        }
        Set<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> kind.id().equals(word) || kind.id().startsWith(word + "."))
                .collect(Collectors.toSet());
        if (!kinds.isEmpty()) {
            return change -> change.kinds().stream().anyMatch(kinds::contains);
        }
        Set<String> labels = labels(comparison, word);
        if (!labels.isEmpty()) {
            return change ->
                    clauses(change).anyMatch(clause -> labels.stream().anyMatch(label -> under(clause, label)));
        }
        throw new InputException(
                "--only: \"" + term + "\" names nothing known; use a label of either document (as OP9), " + known());
    }

    private static Stream<Clause> clauses(Change change) {
        return Stream.concat(change.old().stream(), change.now().stream());
    }

    /** The labels that a term means: itself, where clauses stand under it, and those that are said so. */
    private static Set<String> labels(Comparison comparison, String wanted) {
        Set<String> labels = Stream.of(comparison.old(), comparison.now())
                .flatMap(document -> {
                    Spoken spoken = new Spoken(document.clauses());
                    return document.clauses().stream().filter(clause -> spoken.means(wanted, clause));
                })
                .map(clause -> plain(clause.label().text()))
                .collect(Collectors.toSet());
        if (comparison.changes().stream().flatMap(Filter::clauses).anyMatch(clause -> under(clause, plain(wanted)))) {
            labels.add(plain(wanted));
        }
        return labels;
    }

    /** The clause of that label and what stands under it: "op4" is OP4 and OP4(a), not OP40; a table stands in its section. */
    private static boolean under(Clause clause, String name) {
        Label own = clause.label();
        String label = plain(own.name().isEmpty() ? String.join("/", own.path()) : own.text());
        return label.equals(name) || label.startsWith(name + "(") || label.startsWith(name + "/");
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String known() {
        String significances =
                Arrays.stream(Significance.values()).map(Significance::id).collect(Collectors.joining(", "));
        String relations = Arrays.stream(Relation.values()).map(Relation::id).collect(Collectors.joining(", "));
        String clauses = Arrays.stream(ClauseKind.values()).map(ClauseKind::id).collect(Collectors.joining(", "));
        String kinds = Arrays.stream(Kind.values())
                .map(kind -> kind.id().split("\\.", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "));
        return "PP, OP, a significance (" + significances + "), a relation (" + relations
                + ", moved, renumbered), a kind of clause (" + clauses + ") or a kind of change (" + kinds
                + ", or one in full as verb.weakened)";
    }
}
