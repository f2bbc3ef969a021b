package org.resdiff.report;

import java.util.List;
import org.resdiff.diff.Edit;

/** The cells of a table's row, which tabs part in its text, parted by a stroke that a reader sees. */
public final class Cells {
    private static final String STROKE = " | ";

    private Cells() {}

    /** "Junior | 10 dollars | 30 dollars". */
    public static String parted(String row) {
        return row.replace("\t", STROKE);
    }

    /** The same of a row's edits. */
    public static List<Edit> parted(List<Edit> edits) {
        return edits.stream()
                .map(edit -> new Edit(edit.op(), parted(edit.old()), parted(edit.now()), edit.kinds()))
                .toList();
    }
}
