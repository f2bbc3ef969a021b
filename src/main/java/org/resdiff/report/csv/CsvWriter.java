package org.resdiff.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.text.Controls;

/**
 * Comma-separated values as RFC 4180 has them, for spreadsheets: UTF-8 with a byte order mark, without which Excel reads
 * curly quotes wrongly, cells of one line, and none that a spreadsheet would
 * run as a formula.
 */
final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What opens a formula in a spreadsheet (OWASP, CSV Injection); an apostrophe before it makes it text. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private final Writer out;

    CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(BYTE_ORDER_MARK);
    }

    void record(List<String> cells) throws IOException {
        out.write(String.join(",", cells.stream().map(CsvWriter::cell).toList()));
        out.write("\r\n");
    }

    private static String cell(String text) {
        String safe = Controls.visible(text.replaceAll("[\\t\\r\\n]+", " "));
        if (!safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    void flush() throws IOException {
        out.flush();
    }
}
