package org.resdiff.report.docx;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.resdiff.text.Controls;

/** A paragraph of the body or of a footnote, written run by run. */
final class DocxParagraph {
    private final DocxMarks marks;
    private final CTP paragraph;

    DocxParagraph(DocxMarks marks, CTP paragraph, String style) {
        this.marks = marks;
        this.paragraph = paragraph;
        paragraph.addNewPPr().addNewPStyle().setVal(style);
    }

    /** Ends the paragraph: its mark, which joins it to the next when it goes, is revised as said. */
    void end(Revision mark) {
        if (mark != Revision.NONE) {
            CTParaRPr properties = paragraph.getPPr().addNewRPr();
            marks.sign(
                    switch (mark) {
                        case INSERTED -> properties.addNewIns();
                        case DELETED -> properties.addNewDel();
                        case MOVED_FROM -> properties.addNewMoveFrom();
                        case MOVED_TO -> properties.addNewMoveTo();
                        case NONE -> throw new IllegalArgumentException("nothing to revise");
                    });
        }
    }

    /** Opens the range of a move under a name that its two places share; the id is what ends it. */
    BigInteger startMove(Revision revision, String name) {
        return revision == Revision.MOVED_FROM
                ? marks.sign(paragraph.addNewMoveFromRangeStart(), name)
                : marks.sign(paragraph.addNewMoveToRangeStart(), name);
    }

    /**
     * Adds text, if there is any; a tab in it becomes Word's tab.
     *
     * @param characterStyle null for the paragraph's own
     */
    void words(Revision revision, String text, String characterStyle) {
        if (!text.isEmpty()) {
            words(run(revision), revision, text, characterStyle);
        }
    }

    /** Adds text that links to "#name", a bookmark of the file, or to an address. */
    void link(String href, String text) {
        CTHyperlink link = paragraph.addNewHyperlink();
        if (href.startsWith("#")) {
            link.setAnchor(href.substring(1));
        } else {
            link.setId(marks.relation(href));
        }
        words(link.addNewR(), Revision.NONE, text, Styles.LINK);
    }

    /** Names this place for links; null names nothing. */
    void bookmark(String name) {
        BigInteger id = name == null ? null : marks.bookmark(name);
        if (id != null) {
            CTBookmark start = paragraph.addNewBookmarkStart();
            start.setId(id);
            start.setName(name);
            paragraph.addNewBookmarkEnd().setId(id);
        }
    }

    private static void words(CTR run, Revision revision, String text, String characterStyle) {
        if (characterStyle != null) {
            run.addNewRPr().addNewRStyle().setVal(characterStyle);
        }
        String visible = Controls.visible(text);
        int start = 0;
        for (int end = visible.indexOf('\t'); end >= 0; end = visible.indexOf('\t', start)) {
            addText(run, revision, visible.substring(start, end));
            run.addNewTab();
            start = end + 1;
        }
        addText(run, revision, visible.substring(start));
    }

    private static void addText(CTR run, Revision revision, String text) {
        if (!text.isEmpty()) {
            CTText words = revision == Revision.DELETED ? run.addNewDelText() : run.addNewT();
            words.setStringValue(text);
            words.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /**
     * Cites a footnote.
     *
     * @param mark to print in place of the number that Word gives; null for Word's number
     */
    void cite(Revision revision, CTFtnEdn footnote, String mark) {
        CTR run = run(revision);
        run.addNewRPr().addNewRStyle().setVal(Styles.FOOTNOTE_MARK);
        CTFtnEdnRef reference = run.addNewFootnoteReference();
        reference.setId(footnote.getId());
        if (mark != null) {
            reference.setCustomMarkFollows(true);
            addText(run, revision, Controls.visible(mark));
        }
    }

    /** Opens the text of a footnote with its mark. */
    void ownMark(String mark) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(Styles.FOOTNOTE_MARK);
        if (mark == null) {
            run.addNewFootnoteRef();
        } else {
            addText(run, Revision.NONE, Controls.visible(mark));
        }
        words(Revision.NONE, " ", null);
    }

    void startComment(BigInteger id) {
        paragraph.addNewCommentRangeStart().setId(id);
    }

    /** Ends a comment's range; its anchor goes with the paragraph when that goes. */
    void endComment(BigInteger id, Revision revision) {
        paragraph.addNewCommentRangeEnd().setId(id);
        run(revision).addNewCommentReference().setId(id);
    }

    private CTR run(Revision revision) {
        return switch (revision) {
            case NONE -> paragraph.addNewR();
            case INSERTED -> signed(paragraph.addNewIns());
            case DELETED -> signed(paragraph.addNewDel());
            case MOVED_FROM -> signed(paragraph.addNewMoveFrom());
            case MOVED_TO -> signed(paragraph.addNewMoveTo());
        };
    }

    private CTR signed(CTRunTrackChange change) {
        marks.sign(change);
        return change.addNewR();
    }
}
