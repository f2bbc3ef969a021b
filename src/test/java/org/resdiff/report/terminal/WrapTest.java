package org.resdiff.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksAtSpacesAndCutsWhatIsWiderThanARow() {
        assertEquals("aa b|ccc", plain("aa b ccc", 4));
        assertEquals("aaaa|a b", plain("aaaaa b", 4));
        assertEquals("a|漢|字|b", plain("a 漢字 b", 2));
        assertEquals("", plain("", 4));
        assertEquals("a b", plain("  a \n b ", 4));
    }

    @Test
    void aNoBreakSpaceHolds() {
        assertEquals("aa|b\u00A0c", plain("aa b\u00A0c", 4));
    }

    @Test
    void signsStandAroundTheWordsAndNotAroundTheSpaces() {
        assertEquals(
                "a {+b+} c", rows(List.of(Chunk.plain("a "), new Chunk(Ink.INSERTED, "b "), Chunk.plain("c")), true));
        assertEquals(
                "a[- b-]",
                rows(List.of(Chunk.plain("a"), new Chunk(Ink.DELETED, " b")), true)
                        .replace(" [-", "[- "));
    }

    @Test
    void aWordOfSeveralInksIsNotBroken() {
        assertEquals(
                "a|bcd", rows(List.of(Chunk.plain("a b"), new Chunk(Ink.INSERTED, "c"), Chunk.plain("d")), false, 3));
    }

    private static String plain(String text, int width) {
        return rows(List.of(Chunk.plain(text)), false, width);
    }

    private static String rows(List<Chunk> chunks, boolean signs) {
        return rows(chunks, signs, 40);
    }

    private static String rows(List<Chunk> chunks, boolean signs, int width) {
        return Wrap.rows(chunks, width, signs).stream()
                .map(row -> row.chunks().stream().map(Chunk::text).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }
}
