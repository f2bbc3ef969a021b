package org.resdiff.report.page;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.report.ReportOptions;

/** Writes a page in one form: a pure function of the page and the options. Text forms are UTF-8. */
public interface PageRenderer {
    void render(Page page, ReportOptions options, OutputStream out) throws IOException;
}
