package org.resdiff.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.model.Paragraph;

/** How a paper is set in Word. */
class AmendmentDocxTest {
    @Test
    void numbersAreBoldAndPlacesInItalics() throws IOException {
        List<Paragraph> said = List.of(
                new Paragraph("Amendments to draft resolution A/99/L.1", null, List.of(), 0, 1),
                new Paragraph("1. In operative paragraph 2, delete “old”.", null, List.of(), 0, 2),
                new Paragraph("2. Move operative paragraph 3 after operative paragraph 5.", null, List.of(), 0, 3));
        AmendmentPaper paper = AmendmentReader.read(said, "paper.txt");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AmendmentDocx.write(paper, null, bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<String> set = word.getParagraphs().stream()
                    .map(paragraph -> paragraph.getRuns().stream()
                            .map(run -> run.getStyle().isEmpty()
                                    ? run.text()
                                    : "<" + run.getStyle() + ":" + run.text() + ">")
                            .reduce("", String::concat))
                    .toList();
            assertEquals(
                    List.of(
                            "Amendments to draft resolution A/99/L.1",
                            "<Item:1.> In <Locus:operative paragraph 2>, delete “old”.",
                            "<Item:2.> Move <Locus:operative paragraph 3> after <Locus:operative paragraph 5>."),
                    set);
        }
    }
}
