package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.resdiff.report.page.Page;

/**
 * What a command has found out, ready for every form: a page for people, and JSON, whose fields are a contract and so the
 * result's own.
 *
 * @param page made only where a form needs it
 */
public record Result(Supplier<Page> page, Json json) {
    public Result {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(json, "json");
    }

    /** Writes the result as JSON. */
    public interface Json {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the result in a form, which must be JSON or one of {@link ReportFormat#pageForms()}. */
    public void write(ReportFormat format, ReportOptions options, OutputStream out) throws IOException {
        if (format == ReportFormat.JSON) {
            json.write(out);
        } else {
            format.pages().render(page.get(), options, out);
        }
    }
}
