package org.resdiff.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines in which two versions of a file differ, as git apply and patch take them. */
public final class UnifiedPatch {
    private static final int CONTEXT = 3;

    private UnifiedPatch() {}

    /** The patch from one text to the other; empty where they are the same. */
    public static String of(String path, String old, String now) {
        List<String> oldLines = lines(old);
        List<String> patch = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, oldLines, DiffUtils.diff(oldLines, lines(now)), CONTEXT);
        return patch.isEmpty() ? "" : String.join("\n", patch) + "\n";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
