package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.align.Pass;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Drafts;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;

/** A link that is more likely wrong than right says so beside its row, in every form and view; a likelier one says nothing. */
class DoubtTest {
    private static final Document OLD = Drafts.draft(78, "OP1: Urges millers to grind barley by night;");
    private static final Document NOW = Drafts.draft(79, "OP1: Urges bakers to sell barley loaves;");

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormSaysIt(ReportFormat format) throws IOException {
        assertTrue(text(format, withComments(), .49).contains("doubtful"));
        assertFalse(text(format, withComments(), .5).contains("doubtful"));
    }

    @ParameterizedTest
    @EnumSource(value = ReportOptions.View.class, mode = EnumSource.Mode.EXCLUDE, names = "BRIEF")
    void everyViewSaysIt(ReportOptions.View view) throws IOException {
        ReportOptions options = Rendered.terminal(view, 100, 0, false);
        assertTrue(text(ReportFormat.TERMINAL, options, .49).contains("doubtful"));
    }

    private static List<ReportFormat> forms() {
        return ReportFormat.comparisons();
    }

    /** A Word file says what is beside its text in comments, where they are asked for. */
    private static ReportOptions withComments() {
        ReportOptions usual = ReportOptions.DEFAULT;
        return new ReportOptions(
                usual.view(), usual.width(), 0, 0, false, usual.markup(), usual.author(), usual.date(), true);
    }

    private static String text(ReportFormat format, ReportOptions options, double confidence) throws IOException {
        Link link = new Link(List.of(0), List.of(0), Pass.GAP, Drafts.SCORE, confidence, false, 0);
        Alignment alignment = new Alignment(OLD, NOW, List.of(link), List.of());
        Comparison comparison = Comparer.compare(alignment, Lexicon.ENGLISH, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.renderer().render(comparison, options, out);
        if (format == ReportFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (format != ReportFormat.DOCX) {
            return out.toString(StandardCharsets.UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
