package org.resdiff.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.parse.Family;
import org.resdiff.parse.Parser;
import org.resdiff.quality.hiding.Block;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.quality.hiding.Form;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** One text of each family gives the same clauses with the same labels in every format that it may be written in. */
class FamiliesTest {
    private static final Path FOLDER = Path.of("testdata/families");

    @ParameterizedTest
    @ValueSource(strings = {"resolution", "bylaw", "bill", "contract", "mun"})
    void everyFormatGivesTheSameClauses(String text) {
        String expected = read(text + ".outline");
        for (Form form : Form.values()) {
            assertEquals(expected, outline(parsed(blocks(text), form)), () -> text + " as " + form);
        }
    }

    @ParameterizedTest
    @CsvSource({"resolution, un", "bylaw, bylaws", "bill, bills", "contract, contracts", "mun, mun"})
    void everyFormatTellsTheFamily(String text, String family) {
        for (Form form : Form.values()) {
            Document document = parsed(blocks(text), form);
            assertEquals(family, Family.of(document).id(), () -> text + " as " + form);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void signaturesCloseTheTextAndAreNoClauses(Form form) {
        List<String> closing = parsed(blocks("contract"), form).matter().stream()
                .filter(matter -> matter.kind() == Matter.Kind.CLOSING)
                .map(matter -> matter.text().replaceAll("_+", "").strip())
                .toList();
        assertEquals(
                List.of(
                        "IN WITNESS WHEREOF the parties have signed this Agreement on the date stated above.",
                        "Signed for the Owner:",
                        "Signed for the Hirer:"),
                closing);
    }

    static Document parsed(List<Block> blocks, Form form) {
        return Parser.parse(SourceReader.read(form.write(blocks), "text." + form.extension(), ReadOptions.DEFAULT));
    }

    static String outline(Document document) {
        return document.clauses().stream()
                .map(clause -> clause.kind().id() + "\t" + clause.label() + "\t" + clause.text() + "\n")
                .collect(Collectors.joining());
    }

    /** A text of ours in the few signs of Markdown that all formats can say. */
    static List<Block> blocks(String family) {
        return read(family + ".md")
                .lines()
                .filter(line -> !line.isBlank())
                .map(FamiliesTest::block)
                .toList();
    }

    private static Block block(String line) {
        if (line.startsWith("# ")) {
            return new Block(Role.TITLE, line.substring(2));
        } else if (line.startsWith("## ")) {
            return new Block(Role.HEADING, line.substring(3));
        } else if (line.startsWith("| ")) {
            return new Block(Role.ROW, line.substring(2, line.length() - 2));
        }
        return new Block(Role.TEXT, line);
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
