package org.resdiff.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.Corpus;
import org.resdiff.align.Aligner;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Relation;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** Real papers on real drafts. */
class CorpusAmendmentsTest {
    private static final Path FOLDER = Path.of("../shared/corpus/amendments");

    @BeforeAll
    static void corpus() {
        Corpus.required();
    }

    private static AmendmentPaper paper(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".pdf"));
        return AmendmentReader.read(Parser.paragraphs(SourceReader.read(bytes, name, ReadOptions.DEFAULT)), name);
    }

    private static Document draft(String name) {
        return Corpus.document("amendments/" + name + ".pdf").orElseThrow();
    }

    /** What each paper says, read by hand: changed clauses by old label with "*", deleted "-", added "+" by new label. */
    @ParameterizedTest
    @CsvSource({
        "A_80_L.18, A_80_L.19, 1, A/80/L.19, PP38- note 15-",
        "A_80_L.18, A_80_L.20, 1, A/80/L.20, OP9-",
        "A_80_L.25, A_80_L.30, 11, A/80/L.30, PP4* PP15* PP16- PP20- PP23- PP41* OP21* OP22- OP24* OP33* OP39* note 8-"
                + " note 9-",
        "A_80_L.25, A_80_L.31, 1, A/80/L.31, OP68* note 20+",
        "A_80_L.25, A_80_L.32, 1, A/80/L.32, OP69*",
        "A_80_L.25, A_80_L.33, 1, A/80/L.33, OP71+",
        "A_80_L.25, A_80_L.36, 1, A/80/L.36, OP90+",
        "A_C.3_80_L.2, A_C.3_80_L.56, 1, A/C.3/80/L.56, OP4+",
        "A_C.3_80_L.24, A_C.3_80_L.65, 1, A/C.3/80/L.65, PP3- OP1* OP2-",
        "A_C.6_80_L.14, A_C.6_80_L.24, 1, A/C.6/80/L.24, OP2*"
    })
    void saysAndDoesExactlyThis(String draft, String name, int instructions, String symbol, String touched)
            throws IOException {
        AmendmentPaper paper = paper(name);
        assertEquals(List.of(), paper.unread());
        assertEquals(instructions, paper.instructions().size());
        assertEquals(symbol, paper.name());
        Document base = draft(draft);
        assertEquals(base.symbol(), paper.target());
        Document now = Amender.apply(base, List.of(paper));
        Comparison comparison = Comparer.compare(Aligner.align(base, now, List.of()), Lexicon.ENGLISH, List.of());
        List<String> found = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (change.relation() != Relation.UNCHANGED) {
                boolean added = change.old().isEmpty();
                Clause clause = added ? change.now().get(0) : change.old().get(0);
                found.add(clause.label().name() + (added ? "+" : change.now().isEmpty() ? "-" : "*"));
            }
        }
        assertEquals(List.of(touched.split(" (?!\\d)")), found);
    }

    /** The words that are left, where a deletion meets the punctuation around it. */
    @Test
    void mendsTheSeams() throws IOException {
        Document now = Amender.apply(draft("A_80_L.25"), List.of(paper("A_80_L.30"), paper("A_80_L.31")));
        assertEquals("", odd(now));
        Document six = Amender.apply(draft("A_C.6_80_L.14"), List.of(paper("A_C.6_80_L.24")));
        assertEquals("", odd(six));
    }

    private static String odd(Document document) {
        return document.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.FOOTNOTE)
                .map(Clause::text)
                .filter(text -> text.matches("(?s).*(?:  | [,;]|,,|, ;|,\\s*;|^\\s|\\s$).*"))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    /**
     * A careful reading of the five papers on A/80/L.25. L.30 works on the preamble and on operative paragraphs 21 to 39,
     * L.31 on the words of 68, L.32 on those of 69; L.33 puts a paragraph after 70 and L.36 one after 89. No two touch one
     * paragraph, and nobody deletes what another works on: all five can be adopted.
     */
    @Test
    void thePapersOnOneDraftDoNotConflict() throws IOException {
        Rivals rivals = Rivals.compare(
                draft("A_80_L.25"), papers("A_80_L.30", "A_80_L.31", "A_80_L.32", "A_80_L.33", "A_80_L.36"));
        assertEquals(
                List.of(
                        "PP4", "PP15", "PP16", "PP20", "PP23", "PP41", "OP21", "OP22", "OP24", "OP33", "OP39", "OP68",
                        "OP69", "OP70", "OP89"),
                rivals.rows().stream().map(Rivals.Row::name).toList());
        assertEquals(
                List.of(Rivals.Verdict.SINGLE),
                rivals.rows().stream().map(Rivals.Row::verdict).distinct().toList());
        Amender.apply(draft("A_80_L.25"), papers("A_80_L.30", "A_80_L.31", "A_80_L.32", "A_80_L.33", "A_80_L.36"));
    }

    /** Against each other, a paper and an edit that a delegation might answer with do conflict; two insertions at one place do not. */
    @Test
    void anAnswerToAPaperConflictsWithIt() throws IOException {
        AmendmentPaper answer = Drafts.paper(
                        "1. In the fourth preambular paragraph, replace “the impact of climate change” with “the"
                                + " impact of drought”.",
                        "2. In operative paragraph 22, delete “to further study,”.",
                        "3. In operative paragraph 69, replace “sexual and reproductive” with “emergency”.",
                        "4. After operative paragraph 89, insert the following operative paragraph:",
                        "Thanks the donors;")
                .named("answer");
        List<AmendmentPaper> papers = new ArrayList<>(papers("A_80_L.30", "A_80_L.32", "A_80_L.36"));
        papers.add(answer);
        TreeMap<String, String> verdicts = new TreeMap<>();
        Rivals.compare(draft("A_80_L.25"), papers).rows().stream()
                .filter(row -> row.verdict() != Rivals.Verdict.SINGLE)
                .forEach(row -> verdicts.put(
                        row.name(),
                        row.conflicts().isEmpty()
                                ? row.verdict().id()
                                : row.conflicts().get(0).stand().id()));
        assertEquals("{OP22=against, OP69=agreement, OP89=compatible, PP4=overlap}", verdicts.toString());
    }

    private static List<AmendmentPaper> papers(String... names) throws IOException {
        List<AmendmentPaper> papers = new ArrayList<>();
        for (String name : names) {
            papers.add(paper(name));
        }
        return papers;
    }

    /** Old to new by way of the written paper, for every pair of the corpus. */
    @TestFactory
    Stream<DynamicTest> roundTripOfEveryPair() {
        return Corpus.pairs().stream()
                .filter(pair -> Corpus.document(pair.old()).isPresent()
                        && Corpus.document(pair.now()).isPresent())
                .map(pair -> DynamicTest.dynamicTest(pair.old() + " to " + pair.now(), () -> {
                    Document old = Corpus.document(pair.old()).orElseThrow();
                    Document now = Corpus.document(pair.now()).orElseThrow();
                    assertEquals(Amended.words(now), Amended.words(Amended.byItsSheet(old, now)));
                }));
    }
}
