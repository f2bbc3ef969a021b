package org.resdiff.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.Pipeline;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.write.Drafter;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.parse.Parser;
import org.resdiff.quality.hiding.Form;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.report.DocumentText;
import org.resdiff.report.ReportFormat;

/** The paper written from the old and the new text of each family, applied to the old one, gives the new one, there and back. */
class AmendedFamiliesTest {
    static Stream<Arguments> texts() {
        return Stream.of("resolution", "bylaw", "bill", "contract", "mun")
                .flatMap(text -> Stream.of(Form.values())
                        .flatMap(form -> Stream.of(
                                Arguments.of(text, text + "-new", form), Arguments.of(text + "-new", text, form))));
    }

    @ParameterizedTest(name = "{0} to {1} as {2}")
    @MethodSource("texts")
    void thePaperGivesTheNewText(String old, String now, Form form) throws IOException {
        Document base = parsed(old, form);
        Document wanted = parsed(now, form);
        String sheet = SheetWriter.write(Drafter.draft(compared(base, wanted), "sheet", null), base.title());
        AmendmentPaper paper = Pipeline.paper(sheet.getBytes(StandardCharsets.UTF_8), "sheet.txt", ReadOptions.DEFAULT);
        assertEquals(List.of(), paper.unread(), sheet);
        Document amended = Amender.apply(base, List.of(paper));
        assertEquals(FamiliesTest.outline(wanted), FamiliesTest.outline(amended), sheet);
        assertEquals(numbers(wanted), numbers(amended), sheet);
        for (ReportFormat written : List.of(ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.DOCX)) {
            assertEquals(FamiliesTest.outline(wanted), FamiliesTest.outline(again(amended, written)), written::name);
        }
    }

    private static Document again(Document amended, ReportFormat form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentText.write(amended, form, () -> compared(amended, amended), out);
        String name = "text."
                + switch (form) {
                    case TERMINAL -> "txt";
                    case DOCX -> "docx";
                    default -> "md";
                };
        return Parser.parse(SourceReader.read(out.toByteArray(), name, ReadOptions.DEFAULT));
    }

    private static Document parsed(String text, Form form) {
        return FamiliesTest.parsed(FamiliesTest.blocks(text), form);
    }

    private static List<String> numbers(Document document) {
        return document.clauses().stream()
                .map(clause -> String.valueOf(clause.number()))
                .toList();
    }

    private static Comparison compared(Document old, Document now) {
        return Pipeline.compare(Pipeline.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }
}
