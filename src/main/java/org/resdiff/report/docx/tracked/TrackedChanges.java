package org.resdiff.report.docx.tracked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The old Word file itself with the comparison put in as tracked changes, so that its author reviews them where they are
 * to be made. Accepting all gives the new words; rejecting all gives the old file back. Styles, numbering, heads and all
 * other parts stay as they are.
 */
public final class TrackedChanges {
    private static final List<String> REVISIONS = List.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel");

    private TrackedChanges() {}

    /**
     * Writes the file.
     *
     * @param old the bytes of the Word file that {@code comparison.old()} was read from
     * @return a line for each change that is not marked, or only roughly
     */
    public static List<String> write(Comparison comparison, byte[] old, ReportOptions options, OutputStream out)
            throws IOException {
        OldFile file = new OldFile(old);
        Document document = file.document();
        Document footnotes = file.related("footnotes");
        refuseTracked(comparison, document.getDocumentElement());
        Element notes = footnotes == null ? null : footnotes.getDocumentElement();
        if (notes != null) {
            refuseTracked(comparison, notes);
        }
        Stories stories = new Stories(Xml.child(document.getDocumentElement(), "body"), notes);
        List<String> untold = new Planner(comparison, stories, options.comments()).plan();
        new Marker(file, options).mark(stories);
        file.write(out);
        return untold;
    }

    private static void refuseTracked(Comparison comparison, Element root) {
        for (String name : REVISIONS) {
            if (!Xml.all(root, name).isEmpty()) {
                throw new InputException(comparison.old().source().path()
                        + ": it has tracked changes of its own; accept or reject them in Word, then compare again");
            }
        }
    }
}
