package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.check.Level;

/** What every form says of findings in the same words. */
public final class FindingsWording {
    private FindingsWording() {}

    /** "OP3, line 12"; "the document" where a finding has no place. */
    public static String place(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (!finding.label().isEmpty()) {
            parts.add(finding.label());
        }
        if (finding.page() > 0) {
            parts.add("page " + finding.page());
        } else if (finding.line() > 0) {
            parts.add("line " + finding.line());
        }
        return parts.isEmpty() ? "the document" : String.join(", ", parts);
    }

    /** The line of the source, 0 where it is unknown or counts lines of a page's text, which no editor shows. */
    public static int sourceLine(Finding finding) {
        return finding.page() > 0 ? 0 : finding.line();
    }

    /** "2 errors, 1 warning and 3 notes in 4 documents". */
    public static String total(List<Checked> documents) {
        List<String> counts = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            long count = documents.stream()
                    .mapToLong(document -> document.count(level))
                    .sum();
            if (count > 0) {
                counts.add(count(count, level.id()));
            }
        }
        int last = counts.size() - 1;
        String found = "nothing found";
        if (last == 0) {
            found = counts.get(0);
        } else if (last > 0) {
            found = String.join(", ", counts.subList(0, last)) + " and " + counts.get(last);
        }
        return found + " in " + count(documents.size(), "document");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
