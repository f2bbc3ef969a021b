package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.align.Aligner;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/** What must hold for every pair of real documents. */
class CorpusInvariantsTest {
    private static final List<Alignment> ALIGNMENTS = new ArrayList<>();

    @BeforeAll
    static void align() {
        Corpus.required();
        for (Corpus.Pair pair : Corpus.pairs()) {
            Corpus.document(pair.old())
                    .ifPresent(old -> Corpus.document(pair.now())
                            .ifPresent(now -> ALIGNMENTS.add(Aligner.align(old, now, List.of()))));
        }
        assertTrue(ALIGNMENTS.size() > 50, ALIGNMENTS.size() + " pairs");
    }

    @Test
    void rejectingAllGivesTheOldTextAndAcceptingAllTheNew() {
        for (Alignment alignment : ALIGNMENTS) {
            for (Change change : compare(alignment).changes()) {
                if (!change.edits().isEmpty()) {
                    assertEquals(text(change.old()), joined(change, Edit::old));
                    assertEquals(text(change.now()), joined(change, Edit::now));
                } else {
                    assertEquals(text(change.old()), text(change.now()));
                }
            }
        }
    }

    @Test
    void everyClauseIsInExactlyOneRowAndRowsFollowTheNewDocument() {
        for (Alignment alignment : ALIGNMENTS) {
            List<Change> changes = compare(alignment).changes();
            assertEquals(alignment.old().clauses(), inOrder(changes, Change::old, alignment.old()));
            assertEquals(alignment.now().clauses(), inOrder(changes, Change::now, alignment.now()));
            List<Integer> places = changes.stream()
                    .filter(change -> !change.now().isEmpty())
                    .map(change -> change.now().stream()
                            .mapToInt(alignment.now().clauses()::indexOf)
                            .min()
                            .getAsInt())
                    .toList();
            assertEquals(places.stream().sorted().toList(), places);
        }
    }

    @Test
    void everyEditIsExplainedAndTheClauseHasTheHighestLevelOfItsKinds() {
        for (Alignment alignment : ALIGNMENTS) {
            for (Change change : compare(alignment).changes()) {
                for (Edit edit : change.edits()) {
                    assertEquals(edit.op() == Edit.Op.EQUAL, edit.kinds().isEmpty(), edit::toString);
                    assertTrue(change.kinds().containsAll(edit.kinds()));
                }
                assertEquals(
                        change.kinds().stream()
                                .map(Kind::significance)
                                .reduce(Significance.IDENTICAL, Significance::or),
                        change.significance());
            }
        }
    }

    @Test
    void aDocumentComparedWithItselfIsIdentical() {
        Set<Document> documents = new HashSet<>();
        ALIGNMENTS.forEach(alignment -> documents.addAll(List.of(alignment.old(), alignment.now())));
        for (Document document : documents) {
            Comparison comparison = compare(Aligner.align(document, document, List.of()));
            assertEquals(
                    Significance.IDENTICAL,
                    comparison.summary().verdict(),
                    document.source().path());
            assertTrue(comparison.changes().stream()
                    .allMatch(change -> change.relation() == Relation.UNCHANGED
                            && change.edits().isEmpty()
                            && !change.renumbered()
                            && !change.moved()));
            assertTrue(comparison.matter().stream().noneMatch(MatterChange::changed));
        }
    }

    @Test
    void swappingTheSidesOfTheSameLinksMirrorsTheRows() {
        for (Alignment alignment : ALIGNMENTS) {
            assertEquals(
                    mirrored(compare(alignment), false),
                    mirrored(compare(swapped(alignment)), true),
                    () -> alignment.old().source().path());
        }
    }

    /** Rows without their order, old side first: relation, clauses, significance. */
    private static List<String> mirrored(Comparison comparison, boolean back) {
        return comparison.changes().stream()
                .map(change -> {
                    List<Clause> old = back ? change.now() : change.old();
                    List<Clause> now = back ? change.old() : change.now();
                    return ids(old) + "=" + ids(now) + " " + change.significance() + " " + change.moved() + " "
                            + change.renumbered();
                })
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Alignment swapped(Alignment alignment) {
        List<Link> links = alignment.links().stream()
                .map(link -> new Link(
                        link.now(),
                        link.old(),
                        link.pass(),
                        link.score(),
                        link.confidence(),
                        link.moved(),
                        link.block()))
                .sorted(Comparator.comparing(link -> link.now().get(0)))
                .toList();
        return new Alignment(alignment.now(), alignment.old(), links, alignment.diagnostics());
    }

    private static Comparison compare(Alignment alignment) {
        return Comparer.compare(alignment, Lexicon.ENGLISH, List.of());
    }

    private static List<Clause> inOrder(List<Change> changes, Function<Change, List<Clause>> side, Document document) {
        return changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .sorted(Comparator.comparing(document.clauses()::indexOf))
                .toList();
    }

    private static String joined(Change change, Function<Edit, String> side) {
        return change.edits().stream().map(side).collect(Collectors.joining());
    }

    private static String text(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    private static String ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).collect(Collectors.joining("+"));
    }
}
