package org.resdiff.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;

class TextReaderTest {
    private static SourceText read(byte[] bytes) {
        return SourceReader.read(bytes, "a.txt", ReadOptions.DEFAULT);
    }

    private static List<String> texts(byte[] bytes) {
        return read(bytes).lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsEveryUsualEncoding(String charset) {
        assertEquals(
                List.of("Côte d\u2019Ivoire", "\u201Cend\u201D"),
                texts("Côte d\u2019Ivoire\n\u201Cend\u201D".getBytes(Charset.forName(charset))));
    }

    @Test
    void saysWhenTheEncodingIsGuessed() {
        SourceText text = read("Côte".getBytes(Charset.forName("windows-1252")));
        assertEquals("read.encoding", text.diagnostics().get(0).code());
        assertTrue(read("Côte".getBytes(StandardCharsets.UTF_8)).diagnostics().isEmpty());
    }

    @Test
    void takesEveryLineEndAndDropsTheByteOrderMark() {
        assertEquals(List.of("a", "b", "c", "d"), texts("\uFEFFa\r\nb\rc\nd".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void beginsAPageAtAFormFeed() {
        List<Line> lines = read("a\nb\n\fc\n".getBytes(StandardCharsets.UTF_8)).lines();
        assertEquals(
                List.of(1, 1, 2),
                lines.stream().filter(line -> !line.blank()).map(Line::page).toList());
        assertEquals(
                List.of(1, 2, 3),
                lines.stream().filter(line -> !line.blank()).map(Line::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "a\0b"})
    void refusesWhatHasNoText(String content) {
        InputException refusal =
                assertThrows(InputException.class, () -> read(content.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal.getMessage().matches("a\\.txt: [^\n]+; [^\n]+"), refusal.getMessage());
    }

    @Test
    void refusesHalfACharacterPair() {
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, (byte) 0x00, (byte) 0xD8};
        assertThrows(InputException.class, () -> read(odd));
    }
}
