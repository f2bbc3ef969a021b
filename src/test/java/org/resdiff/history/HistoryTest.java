package org.resdiff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

class HistoryTest {
    private static final List<Document> LIGHTS =
            IntStream.rangeClosed(1, 4).mapToObj(HistoryTest::read).toList();
    private static final History HISTORY = History.of(LIGHTS, Lexicon.ENGLISH);

    private static Document read(int version) {
        Path file = Path.of("testdata/history/v" + version + ".txt");
        try {
            return Parser.parse(SourceReader.read(Files.readAllBytes(file), file.toString(), ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signs(String label) {
        Strand strand = HISTORY.strand(label).orElseThrow();
        StringBuilder signs = new StringBuilder();
        for (int version = 0; version < 4; version++) {
            Cell cell = strand.cell(version);
            signs.append(cell == null ? " " : cell.state().sign());
        }
        return signs.toString();
    }

    @Test
    void followsEachClause() {
        assertEquals("+S==", signs("OP1"));
        assertEquals("+-<S", signs("OP2"));
        assertEquals("  /S", signs("OP3"));
        assertEquals("+=/=", signs("OP4"));
        assertEquals("   +", signs("OP5"));
        assertTrue(HISTORY.strand("PP1").orElseThrow().cell(3).moved()
                || HISTORY.strand("PP2").orElseThrow().cell(3).moved());
    }

    @Test
    void aBranchNamesWhatItWasSplitFrom() {
        Strand register = HISTORY.strand("OP3").orElseThrow();
        Strand charts = HISTORY.strand("OP4").orElseThrow();
        List<Integer> from = Stream.of(register, charts)
                .map(strand -> strand.cell(2).other())
                .filter(other -> other != null)
                .toList();
        assertEquals(1, from.size());
        assertTrue(from.get(0) == register.id() || from.get(0) == charts.id());
    }

    @Test
    void datesWordsByTheVersionThatFirstHadThem() {
        assertEquals(1, first("OP1", "northern and western shore"));
        assertEquals(0, first("OP2", "Encourages keepers of lighthouses"));
        assertEquals(2, first("OP2", "with all neighbouring ports"));
        assertEquals(3, first("OP5", "Invites pilots"));
    }

    @Test
    void tellsReusedWordsFromNewOnes() {
        Clause clause = HISTORY.strand("OP5").orElseThrow().latest();
        Origin reused = HISTORY.origins().stream()
                .filter(origin -> origin.clause().id().equals(clause.id()) && origin.reused())
                .findFirst()
                .orElseThrow();
        assertEquals("ships that ran aground in winter storms", reused.text().strip());
        assertEquals(0, reused.version());
        assertEquals("PP2", reused.source().label().text());
    }

    @Test
    void aJointIsAsNewAsItsCut() {
        List<Document> versions = List.of(
                org.resdiff.diff.Drafts.draft(1, "OP1: Urges ports to lower quietly and slowly their yellow flags;"),
                org.resdiff.diff.Drafts.draft(2, "OP1: Urges ports to lower their yellow flags;"));
        History history = History.of(versions, Lexicon.ENGLISH);
        Clause clause = versions.get(1).clauses().get(0);
        assertEquals(0, history.first(clause, 0, "Urges ports to lower".length()));
        assertEquals(1, history.first(clause, 0, clause.text().length()));
    }

    @Test
    void findsAPhraseAndItsGaps() {
        Phrase phrase = Phrase.find(LIGHTS, "Within  EXISTING resources");
        assertEquals(0, phrase.first());
        assertEquals(List.of(1), phrase.gaps());
        assertEquals(
                List.of("0 OP2", "2 OP2", "3 OP3"),
                phrase.places().stream()
                        .map(place -> place.version() + " " + place.clause().label())
                        .toList());
        assertEquals(-1, Phrase.find(LIGHTS, "existing resource").first());
    }

    @Test
    void holdsItsInvariants() {
        check(LIGHTS);
    }

    @Test
    void holdsItsInvariantsOnRealSeries() {
        Corpus.required();
        for (String series : List.of(
                "1386_(2001) 1413_(2002) 1563_(2004) 1623_(2005) 1659_(2006) 1707_(2006) 1833_(2008) 1890_(2009)",
                "1359_(2001) 1380_(2001) 1485_(2003) 1920_(2010) 2099_(2013) 2152_(2014)",
                "895_(1994) 938_(1994) 1068_(1996) 1095_(1997) 1254_(1999) 1365_(2001) 1428_(2002) 1614_(2005)")) {
            check(Stream.of(series.split(" "))
                    .map(name -> Corpus.document("sc/S_RES_" + name + ".txt"))
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    private static int first(String label, String words) {
        Clause clause = HISTORY.strand(label).orElseThrow().latest();
        int start = clause.text().indexOf(words);
        assertTrue(start >= 0, () -> clause.text());
        return HISTORY.first(clause, start, start + words.length());
    }

    private static void check(List<Document> versions) {
        List<Comparison> comparisons = History.comparisons(versions, Lexicon.ENGLISH);
        History history = History.of(versions, comparisons, Lexicon.ENGLISH);
        List<Map<String, Cell>> cells = new ArrayList<>();
        versions.forEach(version -> cells.add(new HashMap<>()));
        for (Strand strand : history.strands()) {
            int before = -1;
            for (Cell cell : strand.cells()) {
                assertTrue(cell.version() > before);
                before = cell.version();
                if (cell.clause() != null) {
                    assertEquals(
                            null, cells.get(cell.version()).put(cell.clause().id(), cell));
                }
            }
        }
        for (int version = 0; version < versions.size(); version++) {
            assertEquals(
                    versions.get(version).clauses().size(), cells.get(version).size());
        }
        for (int version = 1; version < versions.size(); version++) {
            for (Change change : comparisons.get(version - 1).changes()) {
                like(change, version, cells.get(version), history);
            }
        }
        Map<String, Integer> ends = new HashMap<>();
        for (Origin origin : history.origins()) {
            String clause = origin.clause().id();
            assertEquals(ends.getOrDefault(clause, 0), origin.start());
            assertTrue(origin.version() <= origin.joined() && origin.end() > origin.start());
            ends.put(clause, origin.end());
        }
        for (Clause clause : versions.get(history.newest()).clauses()) {
            assertEquals(clause.text().codePointCount(0, clause.text().length()), ends.getOrDefault(clause.id(), 0));
        }
    }

    /** A row of the pairwise report, and what the matrix says of its clauses. */
    private static void like(Change change, int version, Map<String, Cell> cells, History history) {
        for (Clause clause : change.now()) {
            Cell cell = cells.get(clause.id());
            assertNotNull(cell);
            State state = cell.state();
            switch (change.relation()) {
                case ADDED -> assertTrue(state == State.FIRST || state == State.BACK);
                case SPLIT -> assertEquals(State.SPLIT, state);
                case MERGED -> assertEquals(State.MERGED, state);
                case UNCHANGED, MODIFIED -> {
                    assertTrue(state == State.MOVED || state.id().equals(name(change)));
                    assertEquals(change.moved(), cell.moved());
                }
                case DELETED -> throw new AssertionError("a deletion has no new clause");
            }
        }
        for (Clause clause : change.now().isEmpty() ? change.old() : List.<Clause>of()) {
            Strand strand = history.strands().stream()
                    .filter(one -> one.cell(version - 1) != null
                            && one.cell(version - 1).clause() != null
                            && one.cell(version - 1).clause().id().equals(clause.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(State.GONE, strand.cell(version).state());
        }
    }

    private static String name(Change change) {
        return State.of(change.significance()).id();
    }
}
