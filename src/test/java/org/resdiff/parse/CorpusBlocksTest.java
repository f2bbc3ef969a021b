package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resdiff.model.Furniture;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.Mark;
import org.resdiff.model.SourceText;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** What must hold of the blocks of every real document. */
class CorpusBlocksTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Map<String, SourceText> TEXTS = new TreeMap<>();
    private static final Map<String, Blocks> BLOCKS = new TreeMap<>();
    private static final Map<String, String> REFUSED = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus beside the checkout");
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = CORPUS.relativize(file).toString();
                try {
                    SourceText text = SourceReader.read(Files.readAllBytes(file), name, ReadOptions.DEFAULT);
                    TEXTS.put(name, text);
                    BLOCKS.put(name, BlockBuilder.build(text));
                } catch (InputException refusal) {
                    REFUSED.put(name, refusal.getMessage());
                }
            }
        }
    }

    @Test
    void readsEachFileOrRefusesItInOneLine() {
        assertTrue(BLOCKS.size() > 400);
        assertAll(REFUSED.entrySet().stream()
                .map(entry -> () -> assertTrue(
                        entry.getValue().matches(Pattern.quote(entry.getKey()) + ": [^\n]+; [^\n]+"),
                        entry.getValue())));
        assertTrue(REFUSED.containsKey("other/A_45_696_Add.1.pdf"), "a scan without text");
        assertTrue(
                REFUSED.keySet().stream().noneMatch(name -> name.startsWith("ga/") || name.startsWith("sc/")),
                REFUSED.toString());
    }

    /** Letters are counted: digits may be marks, hyphens may be mended, letters may neither come nor go. */
    @Test
    void losesNoLetter() {
        assertAll(TEXTS.keySet().stream().map(name -> () -> {
            Blocks blocks = BLOCKS.get(name);
            StringBuilder out = new StringBuilder();
            for (Block block : blocks.blocks()) {
                out.append(block.text()).append(block.mark() == null ? "" : block.mark());
                block.marks().stream().map(Mark::text).forEach(out::append);
            }
            blocks.furniture().stream().map(Furniture::text).forEach(out::append);
            StringBuilder in = new StringBuilder();
            TEXTS.get(name).lines().stream().map(Line::text).forEach(in::append);
            assertEquals(letters(in), letters(out), name);
        }));
    }

    private static Map<Integer, Integer> letters(CharSequence text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    /** In modern resolutions every note is cited, every mark has its note, and notes count on from each other. */
    @Test
    void tiesMarksToNotes() {
        assertAll(BLOCKS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("ga/"))
                .map(entry -> () -> assertEquals(
                        entry.getValue().blocks().stream()
                                .filter(block -> block.kind() == Block.Kind.NOTE)
                                .map(Block::mark)
                                .sorted()
                                .distinct()
                                .toList(),
                        entry.getValue().blocks().stream()
                                .flatMap(block -> block.marks().stream())
                                .map(Mark::text)
                                .sorted()
                                .distinct()
                                .toList(),
                        entry.getKey())));
    }

    /** A paragraph of a modern resolution that begins in lower case would be the second half of one. */
    @Test
    void cutsNoParagraphInTwo() {
        assertAll(BLOCKS.entrySet().stream()
                .filter(entry -> entry.getKey().matches("(?:ga|drafts|sc)/.*"))
                .flatMap(entry -> entry.getValue().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .map(block -> () -> assertFalse(
                                block.text().matches("\\p{Ll}{2}.*"), entry.getKey() + ": " + block.text()))));
    }
}
