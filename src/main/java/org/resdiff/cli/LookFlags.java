package org.resdiff.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportOptions;

/**
 * How reports look. None of these changes what a report says or the exit code.
 *
 * @param width columns of the terminal report; 0 where the terminal tells
 * @param date of tracked changes, as a timestamp in UTC; null for none
 */
record LookFlags(
        ReportOptions.View view,
        int width,
        When color,
        When paging,
        int context,
        boolean full,
        ReportOptions.Markup markup,
        String author,
        String date,
        boolean comments) {
    private static final int DEFAULT_WIDTH = 100;
    /** Below this, words no longer fit beside the margin. */
    private static final int LEAST_WIDTH = 20;

    static Supplier<LookFlags> declare(Declaration line) {
        line.group("Look of the report");
        Supplier<ReportOptions.View> view = line.choice(
                "--view",
                "VIEW",
                ReportOptions.View.values(),
                ReportOptions.View.INLINE,
                "inline (default), side-by-side, summary or concordance, on the terminal.");
        Supplier<Integer> width = line.number("--width", "N", 0, "Columns of the terminal report.");
        Supplier<When> color =
                line.choice("--color", "WHEN", When.values(), When.AUTO, "auto (default), always or never.");
        Supplier<When> paging = line.choice(
                "--paging",
                "WHEN",
                When.values(),
                When.AUTO,
                "Show through RESDIFF_PAGER, PAGER or less: auto (default), always or never.");
        Supplier<Integer> context = line.number("--context", "N", 0, "Unchanged clauses to show around each change.");
        Supplier<Boolean> full = line.toggle("--full", "Show every unchanged clause whole.");
        Supplier<ReportOptions.Markup> markup = line.choice(
                "--markup",
                "STYLE",
                ReportOptions.Markup.values(),
                ReportOptions.Markup.HTML,
                "Insertions and deletions in Markdown: html (default), critic or plain.");
        Supplier<String> author = line.text("--author", "NAME", "Author of the tracked changes in DOCX.");
        Supplier<String> date = line.text(
                "--date",
                "TIME",
                "Date of the tracked changes in DOCX, as 2026-11-01 or 2026-11-01T09:30:00Z; none by default.");
        Supplier<Boolean> comments = line.toggle("--comments", "Put significance and kinds into DOCX as comments.");
        return new Given(view, width, color, paging, context, full, markup, author, date, comments);
    }

    private record Given(
            Supplier<ReportOptions.View> view,
            Supplier<Integer> width,
            Supplier<When> color,
            Supplier<When> paging,
            Supplier<Integer> context,
            Supplier<Boolean> full,
            Supplier<ReportOptions.Markup> markup,
            Supplier<String> author,
            Supplier<String> date,
            Supplier<Boolean> comments)
            implements Supplier<LookFlags> {
        @Override
        public LookFlags get() {
            return new LookFlags(
                    view.get(),
                    width.get(),
                    color.get(),
                    paging.get(),
                    context.get(),
                    full.get(),
                    markup.get(),
                    author.get() == null ? ReportOptions.DEFAULT.author() : author.get(),
                    date.get() == null ? null : timestamp(date.get()),
                    comments.get());
        }
    }

    /** A day is its first moment in UTC. */
    private static String timestamp(String date) {
        try {
            OffsetDateTime time = date.indexOf('T') < 0
                    ? LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(date);
            return time.toInstant().toString();
        } catch (DateTimeException e) {
            throw new InputException(
                    "--date " + date + ": expected a day as 2026-11-01 or a time as 2026-11-01T09:30:00Z", e);
        }
    }

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
                date,
                comments);
    }

    boolean pages(Streams streams) {
        return paging.given(streams.terminal().interactive());
    }

    private int width(Streams streams) {
        int columns = width != 0 ? width : number(streams.environment().get("COLUMNS"));
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
