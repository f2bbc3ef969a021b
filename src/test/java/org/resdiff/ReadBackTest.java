package org.resdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.report.DocumentText;
import org.resdiff.report.ReportFormat;

/** A whole document that is written as text or as Markdown gives the same clauses when it is read again. */
class ReadBackTest {
    private static Document read(String text, String name) {
        return Parser.parse(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, ReadOptions.DEFAULT));
    }

    private static Document again(Document document, ReportFormat form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentText.write(
                document,
                form,
                () -> {
                    throw new AssertionError("no comparison is needed");
                },
                out);
        return read(out.toString(StandardCharsets.UTF_8), form == ReportFormat.TERMINAL ? "a.txt" : "a.md");
    }

    private static List<String> clauses(Document document) {
        return document.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.FOOTNOTE)
                .map(clause -> clause.kind().id() + " " + clause.label() + ": "
                        + clause.text().replaceAll("\\s+", " "))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TERMINAL", "MARKDOWN"})
    void keepsSectionsAnnexesAndStrokedMarks(ReportFormat form) throws IOException {
        Document document = read("""
                81/9. Lights of the coast

                The General Assembly,

                Recalling its resolution 80/9 of 4 December 2025 on lights,¹/

                I

                Inspection of the towers of the northern coast and of the islands that belong to it, and of the bells

                1. Requests the keepers to paint their towers;

                II

                Buoys

                2. Adopts the list in the annex.

                Annex

                List of buoys

                A. North

                1. Each buoy has a bell.

                _______________

                ¹/ See the report on lights.
                """, "lights.txt");
        List<String> clauses = clauses(document);
        assertEquals("preambular PP1: Recalling its resolution 80/9 of 4 December 2025 on lights,", clauses.get(2));
        assertEquals("operative II/OP2: Adopts the list in the annex.", clauses.get(6));
        assertEquals(List.of("heading Annex: List of buoys", "heading Annex/A: North"), clauses.subList(7, 9));
        assertEquals(clauses, clauses(again(document, form)));
    }

    static Stream<Arguments> forms() {
        return Stream.of(arguments(ReportFormat.TERMINAL, TEXT_DIFFERS), arguments(ReportFormat.MARKDOWN, List.of()));
    }

    /** The declaration's title is longer than a heading may be where nothing but its shape tells. */
    private static final List<String> TEXT_DIFFERS = List.of("ga/A_RES_73_3.pdf");

    @ParameterizedTest
    @MethodSource("forms")
    void everyAdoptedTextAndDraft(ReportFormat form, List<String> except) throws IOException {
        List<String> differ = new ArrayList<>();
        for (Map.Entry<String, Corpus.Parsed> file : Corpus.documents().entrySet()) {
            Document document = file.getValue().document();
            if (file.getKey().matches("(?:ga|drafts)/.*")
                    && !clauses(document).equals(clauses(again(document, form)))) {
                differ.add(file.getKey());
            }
        }
        assertEquals(except, differ);
    }
}
