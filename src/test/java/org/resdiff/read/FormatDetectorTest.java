package org.resdiff.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;

class FormatDetectorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %PDF-1.7                                              | PDF
        PK\u0003\u0004....word/document.xml                   | DOCX
        '<!DOCTYPE html><html><p>Recalls'                     | HTML
        '<?xml version="1.0"?><akomaNtoso><doc/></akomaNtoso>'| AKN
        '# Resolution 1'                                      | MARKDOWN
        '*Recalling* a, *noting* b, *mindful* of c'           | MARKDOWN
        'as was said.[^1] and[^2] then [^3]'                  | MARKDOWN
        'Recalling its resolution 1'                          | TEXT
        '*2516629* *2516630* *2516631*'                       | TEXT
        '* * * a * b * c'                                     | TEXT
        """)
    void findsTheFormatByContent(String content, Format format) {
        assertEquals(format, FormatDetector.detect(content.getBytes(StandardCharsets.UTF_8), "file"));
    }

    @Test
    void contentCountsMoreThanTheName() {
        assertEquals(Format.PDF, FormatDetector.detect("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), "paper.txt"));
    }

    @ParameterizedTest
    @CsvSource({"a.md, MARKDOWN", "a.HTM, HTML", "a.akn, AKN", "a.txt, TEXT", "-, TEXT"})
    void fallsBackToTheName(String name, Format format) {
        assertEquals(format, FormatDetector.detect("Recalls".getBytes(StandardCharsets.US_ASCII), name));
    }

    @Test
    void knowsTheOldWordFormatByItsFirstBytes() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals(Format.DOC, FormatDetector.detect(ole, "a"));
    }

    @Test
    void refusesAnArchiveThatIsNoDocument() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        InputException refusal = assertThrows(InputException.class, () -> FormatDetector.detect(zip, "a.zip"));
        assertEquals(
                "a.zip: a ZIP file without a Word document in it; unpack it and give one document",
                refusal.getMessage());
    }

    @Test
    void saysWhatToDoWithOtherWordProcessors() {
        byte[] rtf = "{\\rtf1\\ansi Text}".getBytes(StandardCharsets.US_ASCII);
        byte[] odt = "PK\u0003\u0004.....mimetypeapplication/vnd.oasis.opendocument.text"
                .getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "a.rtf: an RTF file; save it as DOCX",
                assertThrows(InputException.class, () -> FormatDetector.detect(rtf, "a.rtf"))
                        .getMessage());
        assertEquals(
                "a.odt: an OpenDocument file; save it as DOCX",
                assertThrows(InputException.class, () -> FormatDetector.detect(odt, "a.odt"))
                        .getMessage());
    }

    @Test
    void markdownMayOpenWithAPieceOfHtml() {
        byte[] text = "<div class=x>\n\n# Oars\n\nOf ash.\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Format.MARKDOWN, FormatDetector.detect(text, "-"));
        byte[] page = "<!doctype html><p>\n# Oars\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Format.HTML, FormatDetector.detect(page, "oars.md"));
    }
}
