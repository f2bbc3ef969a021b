package org.resdiff.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.MatterChange;
import org.resdiff.model.Matter;
import org.resdiff.report.Place;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;

/**
 * The new document as a Word file that tracks every change from the old one: accepting all gives the new text, rejecting
 * all the old. A row that the run's filter leaves out stands in its new text, untracked.
 */
public final class DocxRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException {
        DocxWriter writer = new DocxWriter(options);
        Predicate<MatterChange> closing =
                row -> row.kind() == Matter.Kind.CLOSING || row.kind() == Matter.Kind.NARRATIVE;
        List<MatterChange> matter = comparison.matter();
        matter.stream().filter(closing.negate()).forEach(row -> matter(writer, row));
        Body body = new Body(writer, comparison, options.comments());
        Place.of(comparison).forEach(body::place);
        matter.stream().filter(closing).forEach(row -> matter(writer, row));
        // Word cannot take away the last paragraph of a file: let it be one that stays.
        writer.paragraph(Styles.TEXT);
        writer.write(out);
    }

    private static void matter(DocxWriter writer, MatterChange row) {
        boolean same = row.old().equals(row.now());
        Revision mark =
                row.old().isEmpty() ? Revision.INSERTED : row.now().isEmpty() ? Revision.DELETED : Revision.NONE;
        DocxParagraph paragraph = writer.paragraph(Styles.FRONT_MATTER);
        if (!same && !row.old().isEmpty()) {
            paragraph.words(Revision.DELETED, row.old(), null);
        }
        if (!row.now().isEmpty()) {
            paragraph.words(same ? Revision.NONE : Revision.INSERTED, row.now(), null);
        }
        paragraph.end(mark);
    }
}
