package org.resdiff.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.FormatReader;
import org.resdiff.read.ReadOptions;

/** PDF: the printed lines of each page with place and style. Runs over each page's content stream once. */
public final class PdfReader implements FormatReader {
    /** Pages read of one document: the longest reports of the United Nations have about 1,000. */
    static final int MAX_PAGES = 3_000;
    /** A page with fewer letters than this on average is a picture with a page number at most. */
    private static final int SCAN_LETTERS = 8;

    static {
        FontMappers.set(new BuiltInFonts());
    }

    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        if (PackedStreams.exceed(bytes)) {
            throw FormatReader.refusal(
                    source,
                    "a part of the PDF unpacks to more than " + (PackedStreams.MAX_BYTES >> 20)
                            + " MiB, which no text needs; print it to a new PDF if you trust it");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(source, document);
        } catch (InvalidPasswordException e) {
            throw FormatReader.refusal(source, "the PDF is locked with a password; save a copy without it", e);
        } catch (InputException e) {
            throw e;
        } catch (FontBounds.Exceeded e) {
            throw FormatReader.refusal(source, e.getMessage() + "; print it to a new PDF if you trust it", e);
        } catch (IOException | RuntimeException e) {
            // PDFBox checks little of what a file says of itself: what is wrong in it may end in any exception.
            throw FormatReader.refusal(source, "the PDF is damaged and cannot be read; get it again", e);
        }
    }

    private static SourceText read(Source source, PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int pages = document.getNumberOfPages();
        if (pages > MAX_PAGES) {
            diagnostics.add(Diagnostic.warning(
                    "read.pages",
                    "read the first " + MAX_PAGES + " of " + pages + " pages; split the document to read the rest"));
        }
        PageScan scan = new PageScan();
        MarginNumbers margin = new MarginNumbers();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MAX_PAGES) {
                break;
            }
            scan.scan(page);
            if (scan.overflowed()) {
                diagnostics.add(Diagnostic.warning(
                                "read.glyphs",
                                "a page of more than " + PageScan.MAX_GLYPHS + " characters or "
                                        + PageScan.MAX_OPERATORS
                                        + " drawing steps was read in part; print it to a simpler PDF to read the rest")
                        .at(number, 0));
            }
            lines.addAll(PageLines.of(scan, margin, number, lines.size()));
            if (scan.exhausted() && number < pages) {
                diagnostics.add(Diagnostic.warning(
                        "read.pages",
                        "read the first " + number + " of " + pages + " pages, so much do they hold; split the document"
                                + " to read the rest"));
                break;
            }
        }
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        if (letters == 0 || letters < (long) SCAN_LETTERS * number) {
            throw FormatReader.refusal(
                    source, "the PDF has no text, only pictures of pages; run it through text recognition (OCR) first");
        }
        return new SourceText(source, lines, diagnostics);
    }
}
