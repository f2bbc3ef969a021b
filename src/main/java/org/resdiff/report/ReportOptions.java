package org.resdiff.report;

import java.util.Locale;

/**
 * How a report looks; no option changes what it says.
 *
 * @param view for the terminal
 * @param width of the terminal in display columns
 * @param colors 0 for none, 16 or 256
 * @param context unchanged clauses shown around a change before a run is folded
 * @param full whether unchanged clauses are shown whole
 * @param markup of insertions and deletions in Markdown
 * @param author of tracked changes in DOCX
 * @param date of tracked changes in DOCX, ISO 8601; null for none
 * @param comments whether DOCX carries significance and kinds as comments
 */
public record ReportOptions(
        View view,
        int width,
        int colors,
        int context,
        boolean full,
        Markup markup,
        String author,
        String date,
        boolean comments) {
    public static final ReportOptions DEFAULT =
            new ReportOptions(View.INLINE, 100, 0, 0, false, Markup.HTML, "resdiff", null, false);

    /** Ways to lay out the terminal report. */
    public enum View {
        INLINE,
        SIDE_BY_SIDE,
        SUMMARY,
        CONCORDANCE,
        BRIEF;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Ways to mark insertions and deletions in Markdown. */
    public enum Markup {
        HTML,
        CRITIC,
        PLAIN;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
