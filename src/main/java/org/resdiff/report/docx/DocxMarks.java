package org.resdiff.report.docx;

import java.math.BigInteger;
import java.util.Calendar;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** What is unique in a whole Word file: ids, names of bookmarks, and who signs its revisions. */
final class DocxMarks {
    /** Word wants a date on the range of a move and shows it nowhere; this one stands for none. */
    private static final Calendar NO_DATE = new XmlCalendar("1970-01-01T00:00:00Z");

    private final XWPFDocument document;
    private final String author;
    private final Calendar date;
    private final Set<String> bookmarks = new HashSet<>();
    private long lastId;

    /** @param date of the revisions; null for none */
    DocxMarks(XWPFDocument document, String author, Calendar date) {
        this.document = document;
        this.author = author;
        this.date = date;
    }

    /** The relation that a link to an address outside of the file goes by. */
    String relation(String address) {
        return document.getPackagePart()
                .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }

    /** The id of a new bookmark; null where the name is in use, for Word takes the first. */
    BigInteger bookmark(String name) {
        return bookmarks.add(name) ? nextId() : null;
    }

    /** Signs a revision: every one in the file has an id of its own. */
    void sign(CTTrackChange change) {
        change.setId(nextId());
        change.setAuthor(author);
        if (date != null) {
            change.setDate(date);
        }
    }

    BigInteger sign(CTMoveBookmark range, String name) {
        BigInteger id = nextId();
        range.setId(id);
        range.setName(name);
        range.setAuthor(author);
        range.setDate(date == null ? NO_DATE : date);
        return id;
    }

    BigInteger nextId() {
        return BigInteger.valueOf(++lastId);
    }
}
