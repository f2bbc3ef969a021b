package org.resdiff.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in the making, row by row and cell by cell. Its head comes again on each page. */
final class DocxTable {
    /** What lies between the margins of the page, in twentieths of a point. */
    private static final int WIDTH = 8504;

    /** The same on paper that lies on its side. */
    private static final int WIDE = 14570;

    private final DocxMarks marks;
    private final CTTbl table;
    private final int[] widths;
    private CTRow row;
    private int column;

    /** @param shares of the columns in percent; 0 for what the others leave, in equal parts */
    DocxTable(DocxMarks marks, CTTbl table, List<Integer> shares, boolean wide) {
        int width = wide ? WIDE : WIDTH;
        this.marks = marks;
        this.table = table;
        widths = widths(shares, width);
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblW().setW(BigInteger.valueOf(width));
        properties.getTblW().setType(STTblWidth.DXA);
        CTTblBorders borders = properties.addNewTblBorders();
        line(borders.addNewTop());
        line(borders.addNewBottom());
        line(borders.addNewInsideH());
        var grid = table.addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static int[] widths(List<Integer> shares, int width) {
        int given = 0;
        int free = 0;
        for (int share : shares) {
            given += share;
            free += share == 0 ? 1 : 0;
        }
        int left = free == 0 ? 0 : Math.max(10, (100 - given) / free);
        int total = Math.max(1, given + free * left);
        int[] widths = new int[shares.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * (shares.get(i) == 0 ? left : shares.get(i)) / total;
        }
        return widths;
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("BBBBBB");
    }

    /** Begins the row that names the columns. */
    void head() {
        row();
        row.addNewTrPr().addNewTblHeader();
    }

    /** Begins another row. */
    void row() {
        row = table.addNewTr();
        column = 0;
    }

    /** Marks the row just begun as one that came or went. */
    void mark(Revision revision) {
        if (revision == Revision.INSERTED) {
            marks.sign(row.addNewTrPr().addNewIns());
        } else if (revision == Revision.DELETED) {
            marks.sign(row.addNewTrPr().addNewDel());
        }
    }

    int columns() {
        return widths.length;
    }

    /** The paragraph of the next cell of the row. */
    DocxParagraph cell(boolean atEnd) {
        var cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setW(BigInteger.valueOf(widths[column++]));
        width.setType(STTblWidth.DXA);
        var paragraph = cell.addNewP();
        DocxParagraph written = new DocxParagraph(marks, paragraph, Styles.CELL);
        if (atEnd) {
            paragraph.getPPr().addNewJc().setVal(STJc.END);
        }
        return written;
    }
}
