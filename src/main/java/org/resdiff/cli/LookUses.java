package org.resdiff.cli;

import java.util.List;
import org.resdiff.report.ReportFormat;

/** Which forms of report an option on their look has a use in: one that has none in any form asked for is refused. */
final class LookUses {
    /** The options that some form has no use for. */
    static final List<String> NAMES = List.of(
            "--view",
            "--width",
            "--context",
            "--full",
            "--markup",
            "--author",
            "--date",
            "--comments",
            "--paging",
            "--layout",
            "--title");

    private LookUses() {}

    static List<ReportFormat> of(String option) {
        return switch (option) {
            case "--view" -> List.of(ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.HTML);
            case "--context", "--full" ->
                List.of(ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.HTML, ReportFormat.PDF);
            case "--layout" ->
                List.of(
                        ReportFormat.HTML,
                        ReportFormat.MARKDOWN,
                        ReportFormat.DOCX,
                        ReportFormat.PDF,
                        ReportFormat.CSV);
            case "--title" -> List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.PDF);
            case "--markup" -> List.of(ReportFormat.MARKDOWN);
            case "--author", "--date", "--comments" -> List.of(ReportFormat.DOCX);
            default -> List.of(ReportFormat.TERMINAL);
        };
    }

    /** "terminal, markdown or html". */
    static String named(String option) {
        List<String> names = of(option).stream().map(ReportFormat::id).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
