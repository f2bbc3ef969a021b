package org.resdiff.cli;

import java.util.Locale;
import java.util.Map;
import org.resdiff.report.ReportOptions;
import picocli.CommandLine.Option;

/** How reports look. None of these changes what a report says or the exit code. */
final class LookFlags {
    private static final int DEFAULT_WIDTH = 100;
    /** Below this, words no longer fit beside the margin. */
    private static final int LEAST_WIDTH = 20;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "inline (default), side-by-side, summary or concordance, on the terminal.")
    private ReportOptions.View view = ReportOptions.View.INLINE;

    @Option(names = "--width", paramLabel = "N", description = "Columns of the terminal report.")
    private Integer width;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private When color = When.AUTO;

    @Option(
            names = "--paging",
            paramLabel = "WHEN",
            description = "Show through RESDIFF_PAGER, PAGER or less: auto (default), always or never.")
    private When paging = When.AUTO;

    @Option(names = "--context", paramLabel = "N", description = "Unchanged clauses to show around each change.")
    private int context;

    @Option(names = "--full", description = "Show every unchanged clause whole.")
    private boolean full;

    @Option(
            names = "--markup",
            paramLabel = "STYLE",
            description = "Insertions and deletions in Markdown: html (default), critic or plain.")
    private ReportOptions.Markup markup = ReportOptions.Markup.HTML;

    @Option(names = "--author", paramLabel = "NAME", description = "Author of the tracked changes in DOCX.")
    private String author = ReportOptions.DEFAULT.author();

    @Option(
            names = "--date",
            paramLabel = "TIME",
            description = "Date of the tracked changes in DOCX, as 2026-11-01T00:00:00Z; none by default.")
    private java.time.OffsetDateTime date;

    @Option(names = "--comments", description = "Put significance and kinds into DOCX as comments.")
    private boolean comments;

    /** When to do what only a person at a terminal wants. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        boolean given(boolean automatic) {
            return this == ALWAYS || (this == AUTO && automatic);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param screen whether the report goes to standard output as terminal text */
    ReportOptions options(Streams streams, boolean screen) {
        return new ReportOptions(
                view,
                width(streams),
                colors(streams, screen),
                Math.max(0, context),
                full,
                markup,
                author,
                date == null ? null : date.toInstant().toString(),
                comments);
    }

    boolean pages(Streams streams) {
        return paging.given(streams.terminal().interactive());
    }

    private int width(Streams streams) {
        int columns = width != null ? width : number(streams.environment().get("COLUMNS"));
        if (columns <= 0) {
            columns = streams.terminal().columns();
        }
        return columns <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, columns);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Flag over NO_COLOR over CLICOLOR_FORCE over TERM=dumb over terminal or not. */
    private int colors(Streams streams, boolean screen) {
        Map<String, String> environment = streams.environment();
        String term = environment.getOrDefault("TERM", "");
        boolean wanted;
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            wanted = false;
        } else if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            wanted = true;
        } else {
            wanted = screen && !term.equals("dumb") && streams.terminal().interactive();
        }
        if (!color.given(wanted)) {
            return 0;
        }
        boolean many = term.contains("256color") || environment.containsKey("COLORTERM");
        return many ? 256 : 16;
    }
}
