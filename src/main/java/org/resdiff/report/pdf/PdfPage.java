package org.resdiff.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.resdiff.model.Digest;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;

/**
 * A page as PDF: tagged for screen readers (PDF/UA), its text selectable, its fonts inside. Nothing is loaded, and dates and
 * ids are fixed, so that the same page gives the same bytes.
 */
public final class PdfPage implements PageRenderer {
    private static final String RESOURCES = "/org/resdiff/report/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** How many hexadecimal digits of a digest fit into a positive long. */
    private static final int DIGITS = 15;

    private static final int HEXADECIMAL = 16;

    @Override
    public void render(Page page, ReportOptions options, OutputStream out) throws IOException {
        PdfTree tree;
        try (InputStream signs = open("fonts/DejaVuSans.ttf")) {
            tree = new PdfTree(page, style(page), Glyphs.of(signs));
        }
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("resdiff");
        // the one that is built in breaks "60/143" at its stroke
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "DejaVuSerifCondensed.ttf", "serif", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", "serif", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Italic.ttf", "serif", REGULAR, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "signs", REGULAR, FontStyle.NORMAL);
        builder.withW3cDocument(tree.document(), null);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            settle(document, page);
            document.save(out);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open("fonts/" + file), family, weight, style, true);
    }

    private static InputStream open(String name) {
        InputStream in = PdfPage.class.getResourceAsStream(RESOURCES + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }

    private static String style(Page page) throws IOException {
        try (InputStream in = open("pdf.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return page.wide() ? css + "@page { size: A4 landscape; }\n" : css;
        }
    }

    /** Takes out what another run would write otherwise: the time, and the id that is drawn from it. */
    private static void settle(PDDocument document, Page page) throws IOException {
        Calendar none = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        none.setTimeInMillis(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(page.title());
        information.setCreationDate(none);
        information.setModificationDate(none);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(page).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        String digest =
                Digest.of(page.toString().getBytes(StandardCharsets.UTF_8)).hex();
        document.setDocumentId(Long.parseLong(digest.substring(0, DIGITS), HEXADECIMAL));
    }
}
