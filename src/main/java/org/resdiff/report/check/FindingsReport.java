package org.resdiff.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Result;
import org.resdiff.report.github.GithubFindings;
import org.resdiff.report.json.FindingsJson;
import org.resdiff.report.json.SarifWriter;

/**
 * Findings in every form: a page for people, and what programs read.
 *
 * @param failOn the level from which on a finding fails the run
 */
public record FindingsReport(List<Checked> documents, Levels levels, Level failOn) {
    public FindingsReport {
        documents = List.copyOf(documents);
    }

    /** Writes the findings in one of the forms of {@link ReportFormat}, as UTF-8 where it is text. */
    public void write(ReportFormat format, ReportOptions options, OutputStream out) throws IOException {
        switch (format) {
            case SARIF -> SarifWriter.write(documents, levels, out);
            case GITHUB -> GithubFindings.write(documents, out);
            case JUNIT -> JunitWriter.write(documents, levels, failOn, out);
            default -> result(format == ReportFormat.CSV).write(format, options, out);
        }
    }

    private Result result(boolean table) {
        return new Result(
                () -> table ? FindingsPage.table(documents) : FindingsPage.of(documents),
                out -> FindingsJson.write(documents, out));
    }
}
