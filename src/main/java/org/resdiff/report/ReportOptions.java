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
 * @param layout of the report as a whole, a table for instance
 * @param title of the report; null to name the documents
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
        boolean comments,
        Layout layout,
        String title) {
    public static final ReportOptions DEFAULT =
            new ReportOptions(View.INLINE, 100, 0, 0, false, Markup.HTML, "resdiff", null, false);

    /** The report as such, under the title that its documents give it. */
    public ReportOptions(
            View view,
            int width,
            int colors,
            int context,
            boolean full,
            Markup markup,
            String author,
            String date,
            boolean comments) {
        this(view, width, colors, context, full, markup, author, date, comments, Layout.REPORT, null);
    }

    /** What a report is laid out as. */
    public enum Layout {
        /** As each form does best. */
        REPORT,
        /** A row for each clause: label, old text, new text, significance and kinds, room for remarks. */
        TABLE,
        /** The same with both texts in one column, changes marked. */
        REDLINE;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
