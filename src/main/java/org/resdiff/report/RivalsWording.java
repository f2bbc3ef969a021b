package org.resdiff.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resdiff.amend.Operation;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.model.Document;

/** How rival papers are told, so that every form tells them alike. All text is plain: the writers escape it. */
public final class RivalsWording {
    private RivalsWording() {}

    /** "Amendments to A/80/L.25". */
    public static String title(Rivals rivals) {
        Document base = rivals.base();
        String name = base.symbol() != null ? base.symbol() : base.source().path();
        return "Amendments to " + name + (base.title() == null ? "" : ": " + base.title());
    }

    /** The papers, and the counts. */
    public static List<String> headline(Rivals rivals) {
        String counts = counted(rivals.rows().size(), "place") + " touched: "
                + counted(count(rivals, Rivals.Verdict.CONFLICT), "conflict") + ", "
                + counted(count(rivals, Rivals.Verdict.AGREEMENT), "agreement") + ", "
                + count(rivals, Rivals.Verdict.COMPATIBLE) + " compatible, "
                + count(rivals, Rivals.Verdict.SINGLE) + " touched by one paper alone";
        return List.of("Papers: " + String.join(", ", rivals.papers()), counts);
    }

    /** What a row is called: its clause, or "after OP7" where papers only put something there. */
    public static String name(Rivals.Row row) {
        Set<Operation> operations = row.touches().stream()
                .map(touch -> touch.instruction().operation())
                .collect(Collectors.toSet());
        String beside = operations.equals(Set.of(Operation.INSERT_PARAGRAPHS_AFTER))
                ? "after "
                : operations.equals(Set.of(Operation.INSERT_PARAGRAPHS_BEFORE)) ? "before " : "";
        return beside + row.name();
    }

    /** What became of a row: "conflict", "agreement", "compatible"; empty where only one paper touches it. */
    public static String verdict(Rivals.Row row) {
        return row.verdict() == Rivals.Verdict.SINGLE ? "" : row.verdict().id();
    }

    /** What a paper asks for in the form of words of drafters: the sentence, then the paragraphs and notes that follow it. */
    public static List<String> touch(Rivals.Touch touch) {
        return SheetWriter.say(touch.instruction());
    }

    /** What conflicts, each pair of papers and reason once: "EU and US: both change the same words". */
    public static List<String> conflicts(Rivals.Row row) {
        return row.conflicts().stream()
                .map(conflict -> conflict.one().paper() + " and "
                        + conflict.other().paper() + ": " + conflict.stand().meaning())
                .distinct()
                .toList();
    }

    /** What the papers make of the base's words: "EU, US: ..."; a clause that goes is said to. */
    public static String result(Rivals.Result result) {
        return String.join(", ", result.papers()) + ": " + (result.text() == null ? "deleted" : result.text());
    }

    /** What compatible papers come to together: "EU, US together: ..."; empty where each conflicts or all say the same. */
    public static String together(Rivals.Row row) {
        if (row.together() == null) {
            return "";
        }
        return row.results().stream()
                        .flatMap(result -> result.papers().stream())
                        .collect(Collectors.joining(", "))
                + " together: " + row.together();
    }

    /** "Proposed order of voting: EU, then US"; empty where there is nothing to choose. */
    public static String voting(Rivals.Row row) {
        boolean choice =
                row.verdict() == Rivals.Verdict.CONFLICT && row.results().size() > 1;
        return choice
                ? "Proposed order of voting, furthest from the base first: "
                        + row.results().stream()
                                .map(result -> String.join(" and ", result.papers()))
                                .collect(Collectors.joining(", then "))
                : "";
    }

    /** Of a row with conflicts, who asks for what can be done in any case: "No conflict: EU: In operative paragraph 3, ...". */
    public static List<String> free(Rivals.Row row) {
        return row.verdict() != Rivals.Verdict.CONFLICT
                ? List.of()
                : row.free().stream()
                        .map(touch -> "No conflict: " + touch.paper() + ": "
                                + touch(touch).get(0))
                        .toList();
    }

    private static long count(Rivals rivals, Rivals.Verdict verdict) {
        return rivals.rows().stream().filter(row -> row.verdict() == verdict).count();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
