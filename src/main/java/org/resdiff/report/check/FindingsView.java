package org.resdiff.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.report.FindingsWording;
import org.resdiff.text.Controls;
import org.resdiff.text.DisplayWidth;

/** Findings for the terminal: by file and clause, with the offending words underlined. */
final class FindingsView {
    /** Characters shown before and after the offending words. */
    private static final int BEFORE = 40;

    private static final int AFTER = 24;
    /** Characters of the offending words that are shown. */
    private static final int MOST = 60;

    private static final String INDENT = "      ";

    private FindingsView() {}

    static void write(List<Checked> documents, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Checked document : documents) {
            if (document.findings().isEmpty()) {
                continue;
            }
            line(writer, document.path());
            String place = "";
            for (Finding finding : document.findings()) {
                String here = FindingsWording.place(finding);
                if (!here.equals(place)) {
                    line(writer, "  " + here);
                    place = here;
                }
                line(
                        writer,
                        "    " + finding.level().id() + ": " + finding.message() + " ["
                                + finding.rule().id() + "]");
                if (finding.end() > finding.start()) {
                    excerpt(writer, finding);
                }
            }
            line(writer, "");
        }
        line(writer, FindingsWording.total(documents));
        writer.flush();
    }

    private static void excerpt(Writer writer, Finding finding) throws IOException {
        String text = finding.text();
        int from = boundary(text, Math.max(0, finding.start() - BEFORE));
        int shown = boundary(text, Math.min(finding.end(), finding.start() + MOST));
        int to = boundary(text, Math.min(text.length(), shown + AFTER));
        String before = (from > 0 ? "…" : "") + plain(text.substring(from, finding.start()));
        String words = plain(text.substring(finding.start(), shown));
        String after = plain(text.substring(shown, to)) + (to < text.length() ? "…" : "");
        line(writer, INDENT + before + words + after);
        line(writer, INDENT + " ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(words))));
    }

    /** The same place, or the one before where it lies within a character of two units. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static String plain(String text) {
        return Controls.visible(text.replaceAll("[\\t\\n]", " "));
    }

    private static void line(Writer writer, String text) throws IOException {
        writer.write(plain(text).stripTrailing() + "\n");
    }
}
