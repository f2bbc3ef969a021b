package org.resdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
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

    /**
     * The text that pdftotext prints of a resolution gives the clauses that its PDF gives. Loose marks and the kerning
     * that its columns keep are not told from text without the page, so that letters alone are compared.
     */
    @Test
    void readsWhatPdftotextPrintsAsThePdf() throws IOException, InterruptedException {
        Corpus.required();
        Assumptions.assumeTrue(hasPdftotext(), "skipped: needs pdftotext (poppler-utils)");
        int clauses = 0;
        int named = 0;
        int same = 0;
        for (String path : SAMPLE) {
            Map<String, String> pdf = letters(Corpus.document(path).orElseThrow());
            byte[] printed = run("pdftotext", "-layout", "../shared/corpus/" + path, "-");
            Map<String, String> text =
                    letters(Parser.parse(SourceReader.read(printed, "printed.txt", ReadOptions.DEFAULT)));
            clauses += pdf.size();
            for (Map.Entry<String, String> clause : pdf.entrySet()) {
                named += text.containsKey(clause.getKey()) ? 1 : 0;
                same += clause.getValue().equals(text.get(clause.getKey())) ? 1 : 0;
            }
        }
        assertTrue(named >= 0.99 * clauses, named + " of " + clauses + " labels");
        assertTrue(same >= 0.98 * clauses, same + " of " + clauses + " texts");
    }

    private static final List<String> SAMPLE = List.of(
            "ga/A_RES_73_7.pdf",
            "ga/A_RES_78_136.pdf",
            "ga/A_RES_78_170.pdf",
            "ga/A_RES_78_218.pdf",
            "ga/A_RES_78_34.pdf",
            "ga/A_RES_79_181.pdf",
            "ga/A_RES_79_229.pdf",
            "ga/A_RES_79_27.pdf",
            "ga/A_RES_79_58.pdf");

    private static Map<String, String> letters(Document document) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (Clause clause : document.clauses()) {
            if (clause.kind() != ClauseKind.FOOTNOTE) {
                letters.merge(
                        clause.kind().id() + " " + clause.label(),
                        clause.text().replaceAll("\\P{L}", ""),
                        String::concat);
            }
        }
        return letters;
    }

    private static boolean hasPdftotext() throws InterruptedException {
        try {
            run("pdftotext", "-v");
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    private static byte[] run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] output = process.getInputStream().readAllBytes();
        process.waitFor();
        return output;
    }
}
