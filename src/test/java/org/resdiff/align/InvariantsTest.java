package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Document;

/** What holds whatever the documents say, on drafts of random words from small alphabets. */
class InvariantsTest {
    private static final int ROUNDS = 150;

    /** A draft of clauses with few different words, so that twins, splits and moves come up by chance. */
    private static List<String> clauses(Random random) {
        List<String> clauses = new ArrayList<>();
        int size = 1 + random.nextInt(25);
        int alphabet = 2 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            int length = 1 + random.nextInt(20);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < length; word++) {
                text.append("word")
                        .append((char) ('a' + random.nextInt(alphabet) % 26))
                        .append(' ');
            }
            clauses.add(text.toString().strip());
        }
        return clauses;
    }

    private static Document draft(List<String> clauses) {
        return Drafts.of(IntStream.range(0, clauses.size())
                .mapToObj(i -> "OP" + (i + 1) + " " + clauses.get(i))
                .toArray(String[]::new));
    }

    private static List<String> edited(List<String> clauses, Random random) {
        List<String> edited = new ArrayList<>(clauses);
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.add(at, edited.get(at) + " wordnew");
                case 1 -> Collections.swap(edited, at, random.nextInt(edited.size()));
                case 2 ->
                    edited.set(
                            at,
                            edited.get(at)
                                            .substring(edited.get(at).length() / 2)
                                            .strip() + " wordz");
                default -> {
                    if (edited.size() > 1) {
                        edited.remove(at);
                    }
                }
            }
        }
        return edited;
    }

    @Test
    void aDocumentIsItself() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Document draft = draft(clauses(random));
            List<Link> links = Aligner.align(draft, draft, List.of()).links();
            assertEquals(draft.clauses().size(), links.size());
            for (int i = 0; i < links.size(); i++) {
                assertEquals(List.of(i), links.get(i).old());
                assertEquals(List.of(i), links.get(i).now());
                assertEquals(0, links.get(i).block());
            }
        }
    }

    @Test
    void swappedDocumentsGiveMirroredLinks() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> clauses = clauses(random);
            Document old = draft(clauses);
            Document now = draft(edited(clauses, random));
            assertEquals(
                    ends(Aligner.align(old, now, List.of()).links(), false),
                    ends(Aligner.align(now, old, List.of()).links(), true));
        }
    }

    private static Set<String> ends(List<Link> links, boolean mirrored) {
        Set<String> ends = new HashSet<>();
        for (Link link : links) {
            ends.add((mirrored ? link.now() : link.old()) + ">" + (mirrored ? link.old() : link.now()) + link.moved()
                    + link.confidence());
        }
        return ends;
    }

    @Test
    void repeatedRunsAreTheSameAndEveryClauseIsInOneLinkAtMost() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> clauses = clauses(random);
            Document old = draft(clauses);
            Document now = draft(edited(clauses, random));
            Alignment alignment = Aligner.align(old, now, List.of());
            assertEquals(alignment, Aligner.align(old, now, List.of()));
            int[] uses = new int[old.clauses().size()];
            int[] newUses = new int[now.clauses().size()];
            for (Link link : alignment.links()) {
                link.old().forEach(i -> uses[i]++);
                link.now().forEach(i -> newUses[i]++);
                assertTrue(link.confidence() >= 0 && link.confidence() <= 1);
            }
            assertTrue(Arrays.stream(uses).allMatch(count -> count <= 1));
            assertTrue(Arrays.stream(newUses).allMatch(count -> count <= 1));
        }
    }

    @Test
    void whatMovedCrossesAnotherLink() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> clauses = clauses(random);
            List<Link> links = Aligner.align(draft(clauses), draft(edited(clauses, random)), List.of())
                    .links();
            for (Link link : links) {
                boolean crosses = links.stream()
                        .anyMatch(other -> (other.old().get(0) - link.old().get(0))
                                        * (other.now().get(0) - link.now().get(0))
                                < 0);
                assertTrue(!link.moved() || crosses);
            }
        }
    }

    @Test
    void tenThousandClausesAllTheSameAndAllDifferent() {
        List<String> same = Collections.nCopies(10_000, "Notes the report of the Secretary-General on the matter;");
        assertEquals(
                9_999,
                Aligner.align(draft(same), draft(same.subList(0, 9_999)), List.of())
                        .links()
                        .size());
        List<String> one = IntStream.range(0, 10_000)
                .mapToObj(i -> "a" + i + " b" + i + " c" + i + " d" + i + " e" + i)
                .toList();
        List<String> other = IntStream.range(0, 10_000)
                .mapToObj(i -> "v" + i + " w" + i + " x" + i + " y" + i + " z" + i)
                .toList();
        Alignment alignment = Aligner.align(draft(one), draft(other), List.of());
        assertEquals(List.of(), alignment.links());
        assertEquals("align.gap", alignment.diagnostics().get(0).code());
        List<String> reworded = Collections.nCopies(10_000, "Notes with regret the report of the board on the matter;");
        Alignment alike = Aligner.align(draft(same), draft(reworded), List.of());
        assertEquals(10_000, alike.links().size());
        assertEquals("align.candidates", alike.diagnostics().get(0).code());
    }
}
