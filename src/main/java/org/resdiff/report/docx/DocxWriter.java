package org.resdiff.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.resdiff.report.ReportOptions;
import org.resdiff.text.Controls;

/** A Word file in the making: paragraphs, footnotes, comments and the revisions that mark them. */
final class DocxWriter {
    /** The earliest time that a zip entry can carry: 1 January 1980. */
    private static final long NO_TIME = 315_532_800_000L;

    private final XWPFDocument document = new XWPFDocument();
    private final String author;
    private final Calendar date;
    private final DocxMarks marks;
    /** Whether the paper lies on its side. */
    private final boolean wide;
    /** The table that the next row goes on; null where something else was written since. */
    private DocxTable open;

    /** A file for a page, with the styles that only pages need. */
    static DocxWriter ofPage(ReportOptions options, boolean wide) {
        DocxWriter writer = new DocxWriter(options, wide);
        Styles.addThoseOfPages(writer.document);
        return writer;
    }

    DocxWriter(ReportOptions options) {
        this(options, false);
    }

    private DocxWriter(ReportOptions options, boolean wide) {
        this.wide = wide;
        author = Controls.visible(options.author());
        date = options.date() == null ? null : new XmlCalendar(options.date());
        marks = new DocxMarks(document, author, date);
        Styles.add(document);
    }

    /** A new paragraph at the end of the document. */
    DocxParagraph paragraph(String style) {
        open = null;
        return new DocxParagraph(marks, body().addNewP(), style);
    }

    /**
     * A new table at the end of the document.
     *
     * @param shares of the columns in the width, in percent; 0 where it does not matter
     */
    DocxTable table(List<Integer> shares) {
        return new DocxTable(marks, body().addNewTbl(), shares, wide);
    }

    /** Begins a row of the table at the end of the document, which goes on as long as its rows have as many cells. */
    DocxTable row(int columns, Revision mark) {
        if (open == null || open.columns() != columns) {
            open = table(Collections.nCopies(columns, 0));
        }
        open.row();
        open.mark(mark);
        return open;
    }

    /** The paragraph of a new footnote. */
    DocxParagraph paragraph(CTFtnEdn footnote) {
        return new DocxParagraph(marks, footnote.addNewP(), Styles.FOOTNOTE);
    }

    /** A new footnote, to be cited by the caller. */
    CTFtnEdn footnote() {
        if (document.getFootnotes().isEmpty()) {
            document.createFootnotes();
        }
        return document.createFootnote().getCTFtnEdn();
    }

    /** A new comment of a few lines; its id is what anchors it. */
    BigInteger comment(List<String> lines) {
        BigInteger id = marks.nextId();
        if (document.getDocComments() == null) {
            document.createComments();
        }
        XWPFComment comment = document.getDocComments().createComment(id);
        comment.setAuthor(author);
        if (date != null) {
            comment.getCtComment().setDate(date);
        } else if (comment.getCtComment().isSetDate()) {
            comment.getCtComment().unsetDate();
        }
        lines.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> comment.createParagraph().createRun().setText(Controls.visible(line)));
        return id;
    }

    /** Ends the range of a move that a paragraph opened; it lies between paragraphs, for it takes in the paragraph mark. */
    void endMove(Revision revision, BigInteger id) {
        if (revision == Revision.MOVED_FROM) {
            body().addNewMoveFromRangeEnd().setId(id);
        } else {
            body().addNewMoveToRangeEnd().setId(id);
        }
    }

    private CTBody body() {
        return document.getDocument().getBody();
    }

    /** Writes the file: entries sorted, without clock times, so that the same comparison gives the same bytes. */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            PackagePropertiesPart properties =
                    document.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setCreatedProperty(Optional.empty());
            properties.setModifiedProperty(Optional.empty());
            properties.setCreatorProperty(author);
            Styles.layOutPage(document, wide);
            document.write(bytes);
        }
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry fixed = new ZipEntry(entry.getKey());
            fixed.setTime(NO_TIME);
            zip.putNextEntry(fixed);
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
