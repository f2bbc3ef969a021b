package org.resdiff.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;

/**
 * How reports look. None of these changes what a report says or the exit code.
 *
 * @param width columns of the terminal report; {@link #UNKNOWN} where the terminal tells
 * @param date of tracked changes, as a timestamp in UTC; null for none
 * @param typed the options among these that stand on the command line itself
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
        boolean comments,
        ReportOptions.Layout layout,
        String title,
        List<String> typed) {
    private static final int DEFAULT_WIDTH = 100;
    /** The width where none is given, and the terminal tells. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** Below this, words no longer fit beside the margin. */
    private static final int LEAST_WIDTH = 20;

    static Supplier<LookFlags> declare(Declaration line) {
        line.group("Look of the report");
        Supplier<ReportOptions.View> view = line.choice(
                "--view",
                "VIEW",
                ReportOptions.View.values(),
                ReportOptions.View.INLINE,
                "inline (default), side-by-side, summary, concordance or brief, on the terminal; brief in Markdown too, side-by-side in HTML.");
        Supplier<Integer> width = line.number("--width", "N", UNKNOWN, "Columns of the terminal report.");
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
        Supplier<ReportOptions.Layout> layout = line.choice(
                "--layout",
                "LAYOUT",
                ReportOptions.Layout.values(),
                ReportOptions.Layout.REPORT,
                "report (default), table of old and new text with room for remarks, or redline, a table with one marked text.");
        Supplier<String> title =
                line.text("--title", "TEXT", "Title of an HTML, Markdown or PDF report or of a table.");
        Supplier<List<String>> typed = line.typed(LookUses.NAMES);
        return () -> new LookFlags(
                view.get(),
                atLeast(1, "--width", width.get()),
                color.get(),
                paging.get(),
                atLeast(0, "--context", context.get()),
                full.get(),
                markup.get(),
                author.get() == null ? ReportOptions.DEFAULT.author() : author.get(),
                date.get() == null ? null : timestamp(date.get()),
                comments.get(),
                layout.get(),
                title.get(),
                typed.get());
    }

    /** A number that cannot be meant is refused and not bent to one that can. */
    private static int atLeast(int least, String option, int value) {
        if (value < least && value != UNKNOWN) {
            throw new InputException(option + " " + value + ": expected a number from " + least + " on");
        }
        return value;
    }

    /**
     * Refuses an option that no form asked for has a use for. Only what is typed counts: a project may set a view for its
     * terminals and still write HTML.
     */
    void refuseUseless(List<ReportFormat> formats) {
        for (String option : typed) {
            boolean plain = (option.equals("--view") && view == ReportOptions.View.INLINE)
                    || (option.equals("--paging") && paging != When.ALWAYS);
            if (!plain && Collections.disjoint(LookUses.of(option), formats)) {
                throw new InputException(option + ": has no use in the form " + formats.get(0) + ", only in "
                        + LookUses.named(option) + "; leave it out");
            }
        }
        boolean terminal = formats.contains(ReportFormat.TERMINAL);
        boolean brief = view == ReportOptions.View.BRIEF && formats.contains(ReportFormat.MARKDOWN);
        boolean apart = view == ReportOptions.View.SIDE_BY_SIDE && formats.contains(ReportFormat.HTML);
        if (typed.contains("--view") && view != ReportOptions.View.INLINE && !terminal && !brief && !apart) {
            throw new InputException("--view " + view + ": has no use in the form " + formats.get(0)
                    + ", only in terminal; leave it out");
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
                comments,
                layout,
                title);
    }

    boolean pages(Streams streams) {
        return paging.given(streams.terminal().interactive());
    }

    private int width(Streams streams) {
        int columns = width != UNKNOWN ? width : number(streams.environment().get("COLUMNS"));
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
