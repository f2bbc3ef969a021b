package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Edit;

/** The words of a row that changed, without those around them, for reports with a line a row. */
public final class ChangedWords {
    private ChangedWords() {}

    /** "[-Welcomes-] {+Takes note of+} … {+annual+}"; empty of a row whose words are the same. */
    public static String of(Change change) {
        List<String> pieces = new ArrayList<>();
        for (Edit edit : change.edits()) {
            if (edit.op() != Edit.Op.EQUAL) {
                String old = edit.old().isBlank() ? "" : "[-" + line(edit.old()) + "-]";
                String now = edit.now().isBlank() ? "" : "{+" + line(edit.now()) + "+}";
                pieces.add(old.isEmpty() || now.isEmpty() ? old + now : old + " " + now);
            }
        }
        return String.join(" … ", pieces);
    }

    private static String line(String words) {
        return words.strip().replace('\n', ' ');
    }
}
