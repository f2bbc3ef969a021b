package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Furniture;
import org.resdiff.model.Line;

/** No running head, page number or job number is left in the text of any real document. */
class PrintingTracesTest {
    private static final Pattern TRACE = Pattern.compile(
            "\\b\\d{2}-\\d{5,6}\\b(?! ?of)|\\*\\d{6,}\\*|(?:^|\\s)/\\s?\\.\\.\\.|^Page \\d+|\\bPage \\d+ [A-Z]");

    /** Lines of a page from either edge among which a head or foot of several lines has its place. */
    private static final int EDGE = 4;

    /** Points by which the height of a head may vary. */
    private static final int POINTS = 6;

    @Test
    void noTraceInAnyClause() {
        Set<String> found = new TreeSet<>();
        Corpus.documents().forEach((name, parsed) -> {
            parsed.document().clauses().stream()
                    .filter(clause -> TRACE.matcher(clause.text()).find())
                    .forEach(clause -> found.add(name + " " + clause.label().text() + ": " + clause.text()));
        });
        assertEquals(Set.of(), found);
    }

    /** The symbol of a resolution, however it is typed, heads its pages; its own clauses have no need to name it. */
    @Test
    void noClauseHoldsTheSymbolThatHeadsItsPages() {
        Set<String> found = new TreeSet<>();
        Corpus.documents().forEach((name, parsed) -> {
            String symbol = parsed.document().symbol();
            if (symbol != null && name.matches("(?:sc|ga|who)/.*")) {
                parsed.document().clauses().stream()
                        .filter(clause -> letters(clause.text()).contains(letters(symbol)))
                        .forEach(clause -> found.add(name + " " + clause.label().text() + ": " + clause.text()));
            }
        });
        assertEquals(Set.of(), found);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    /** A number alone in a paragraph is the number of a page, and no clause; tables of PDF are not told from it yet. */
    @Test
    void noClauseIsANumberAlone() {
        Set<String> found = new TreeSet<>();
        Corpus.documents()
                .forEach((name, parsed) -> parsed.document().clauses().stream()
                        .filter(clause -> name.matches(".*\\.(?:txt|md|html)")
                                && clause.kind() != ClauseKind.TABLE
                                && clause.text().matches("\\d{1,3}"))
                        .forEach(clause -> found.add(name + " " + clause.label().text() + ": " + clause.text())));
        assertEquals(Set.of(), found);
    }

    /** What stands at one height at the edge of a quarter of the pages, but for its digits, is a head or a foot. */
    @Test
    void nothingThatRepeatsAtTheEdgeOfPagesIsText() {
        Set<String> found = new TreeSet<>();
        Corpus.documents().forEach((name, parsed) -> {
            Set<Integer> removed = new HashSet<>();
            parsed.document().furniture().stream().map(Furniture::line).forEach(removed::add);
            repeated(parsed.source().lines()).stream()
                    .filter(line -> line.page() > 1 && !removed.contains(line.number()))
                    .forEach(line -> found.add(name + " page " + line.page() + ": " + line.text()));
        });
        assertEquals(Set.of(), found);
    }

    /** Lines with a cell that repeats. What ends like a sentence is none: notes cite one treaty series at many a foot. */
    private static List<Line> repeated(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        for (Line line : lines) {
            if (line.role() == Line.Role.PRINTED && line.page() > 0 && line.box() != null) {
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
            }
        }
        Map<String, List<Line>> places = new HashMap<>();
        for (List<Line> page : pages.values()) {
            page.sort(Comparator.comparingDouble(line -> line.box().baseline()));
            for (int i = 0; i < page.size(); i++) {
                Line line = page.get(i);
                if (Math.min(i, page.size() - 1 - i) < EDGE && !line.text().endsWith(".")) {
                    int height = Math.round(line.box().baseline() / POINTS);
                    for (String cell : line.text().split("\t", -1)) {
                        places.computeIfAbsent(height + cell.replaceAll("\\d+", "#"), key -> new ArrayList<>())
                                .add(line);
                    }
                }
            }
        }
        int often = Math.max(3, pages.size() / 4);
        return places.values().stream()
                .filter(place -> place.stream().map(Line::page).distinct().count() >= often)
                .flatMap(List::stream)
                .toList();
    }
}
