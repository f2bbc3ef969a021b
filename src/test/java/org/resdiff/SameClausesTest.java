package org.resdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** One text in every format: the files in testdata/formats say the same and must give the same clauses. */
class SameClausesTest {
    private static final Path FOLDER = Path.of("testdata/formats");

    /** What a clause is, what it is called and what it says; where its file has it does not count. */
    private static List<String> clauses(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Document document =
                Parser.parse(SourceReader.read(Files.readAllBytes(file), file.toString(), ReadOptions.DEFAULT));
        return document.clauses().stream().map(SameClausesTest::shown).toList();
    }

    private static String shown(Clause clause) {
        return clause.kind().id() + " " + clause.label() + " " + clause.number() + ": " + clause.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wells.md", "wells.html", "wells.docx", "wells.doc", "wells.pdf"})
    void saysTheSameAsTheText(String name) throws IOException {
        List<String> text = clauses("wells.txt");
        assertFalse(text.isEmpty());
        assertEquals(String.join("\n", text), String.join("\n", clauses(name)));
    }
}
