package org.resdiff.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** The styles of the Word file, near to how resolutions are set. Lengths are in twentieths of a point, as Word has them. */
final class Styles {
    static final String TEXT = "Normal";
    static final String TITLE = "Title";
    static final String FRONT_MATTER = "FrontMatter";
    static final String PARAGRAPH = "Paragraph";
    static final String FOOTNOTE = "FootnoteText";
    static final String FOOTNOTE_MARK = "FootnoteReference";
    static final String STATUS = "Status";
    /** Of an amendment paper: the paragraph of the draft that an item is about, and the number of the item. */
    static final String LOCUS = "Locus";

    static final String ITEM = "Item";

    /** Of a page: list items, paragraphs that follow one, cells, and how words stand out. */
    static final String LIST_ITEM = "ListItem";

    static final String LIST_MORE = "ListMore";
    static final String CELL = "Cell";
    static final String QUIET = "Quiet";
    static final String DELETED = "Deleted";
    static final String INSERTED = "Inserted";
    static final String LINK = "Hyperlink";

    /** Headings and sub-paragraphs below this depth look like those at it. */
    private static final int DEEPEST = 4;

    private static final int STEP = 567;
    private static final int BODY_SIZE = 21;
    private static final int NOTE_SIZE = 17;

    private Styles() {}

    /** The style of a heading: 1 for the highest. */
    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST);
    }

    /** The style of a sub-paragraph: 1 for (a), 2 for (a)(i). */
    static String subparagraph(int depth) {
        return "Subparagraph" + Math.min(depth, DEEPEST);
    }

    static void add(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTStyle text = style(styles, TEXT, "Normal", STStyleType.PARAGRAPH);
        text.setDefault(true);
        text.addNewRPr().addNewSz().setVal(BigInteger.valueOf(BODY_SIZE));
        spacing(text, 0, 120);
        bold(basedOnText(styles, TITLE, "Title"), 28, 240);
        for (int level = 1; level <= DEEPEST; level++) {
            CTStyle heading = basedOnText(styles, heading(level), "heading " + level);
            bold(heading, BODY_SIZE + DEEPEST - level, 200);
            paragraph(heading).addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        CTStyle matter = basedOnText(styles, FRONT_MATTER, "Front matter");
        matter.addNewRPr().addNewSz().setVal(BigInteger.valueOf(NOTE_SIZE + 1));
        spacing(matter, 0, 40);
        tab(basedOnText(styles, PARAGRAPH, "Paragraph"), STEP);
        for (int depth = 1; depth <= DEEPEST; depth++) {
            indent(basedOnText(styles, subparagraph(depth), "Sub-paragraph " + depth), (depth + 1) * STEP, STEP);
        }
        CTStyle note = basedOnText(styles, FOOTNOTE, "footnote text");
        note.addNewRPr().addNewSz().setVal(BigInteger.valueOf(NOTE_SIZE));
        spacing(note, 0, 40);
        style(styles, FOOTNOTE_MARK, "footnote reference", STStyleType.CHARACTER)
                .addNewRPr()
                .addNewVertAlign()
                .setVal(STVerticalAlignRun.SUPERSCRIPT);
        style(styles, STATUS, "Status", STStyleType.CHARACTER).addNewRPr().addNewI();
        style(styles, LOCUS, "Locus", STStyleType.CHARACTER).addNewRPr().addNewI();
        style(styles, ITEM, "Item", STStyleType.CHARACTER).addNewRPr().addNewB();
        XWPFStyles all = document.createStyles();
        all.setStyles(styles);
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        all.setDefaultFonts(fonts);
        all.setSpellingLanguage("en-GB");
    }

    /** Adds the styles that pages have and documents have not. Colours are those of the HTML report. */
    static void addThoseOfPages(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTStyle item = basedOnText(styles, LIST_ITEM, "List item");
        indent(item, STEP, STEP);
        tab(item, STEP);
        indent(basedOnText(styles, LIST_MORE, "List item, continued"), STEP, 0);
        CTStyle cell = basedOnText(styles, CELL, "Cell");
        cell.addNewRPr().addNewSz().setVal(BigInteger.valueOf(NOTE_SIZE + 1));
        spacing(cell, 20, 20);
        coloured(styles, QUIET, "5C6670");
        coloured(styles, DELETED, "94380A").addNewStrike();
        coloured(styles, INSERTED, "0B4F8A").addNewU().setVal(STUnderline.SINGLE);
        coloured(styles, LINK, "0B5394").addNewU().setVal(STUnderline.SINGLE);
        for (CTStyle style : styles.getStyleArray()) {
            document.getStyles().addStyle(new XWPFStyle(style, document.getStyles()));
        }
    }

    private static CTRPr coloured(CTStyles styles, String id, String colour) {
        CTRPr look = style(styles, id, id, STStyleType.CHARACTER).addNewRPr();
        look.addNewColor().setVal(colour);
        return look;
    }

    private static CTStyle style(CTStyles styles, String id, String name, STStyleType.Enum type) {
        CTStyle style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    private static CTStyle basedOnText(CTStyles styles, String id, String name) {
        CTStyle style = style(styles, id, name, STStyleType.PARAGRAPH);
        style.addNewBasedOn().setVal(TEXT);
        style.addNewQFormat();
        return style;
    }

    private static void bold(CTStyle style, int halfPoints, int before) {
        CTRPr properties = style.addNewRPr();
        properties.addNewB();
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        spacing(style, before, 120);
        paragraph(style).addNewKeepNext();
    }

    private static void spacing(CTStyle style, int before, int after) {
        var spacing = paragraph(style).addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
    }

    private static void indent(CTStyle style, int left, int hanging) {
        CTInd indent = paragraph(style).addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
    }

    private static void tab(CTStyle style, int position) {
        CTTabStop tab = paragraph(style).addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(BigInteger.valueOf(position));
    }

    private static CTPPrGeneral paragraph(CTStyle style) {
        return style.isSetPPr() ? style.getPPr() : style.addNewPPr();
    }

    /** An A4 page, on its side where it is to be wide. Called last: Word wants it after the text. */
    static void layOutPage(XWPFDocument document, boolean wide) {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(wide ? 16838 : 11906));
        page.getPgSz().setH(BigInteger.valueOf(wide ? 11906 : 16838));
        if (wide) {
            page.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1418));
        margins.setBottom(BigInteger.valueOf(1418));
        margins.setLeft(BigInteger.valueOf(wide ? 1134 : 1701));
        margins.setRight(BigInteger.valueOf(wide ? 1134 : 1701));
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(709));
        margins.setGutter(BigInteger.ZERO);
    }
}
