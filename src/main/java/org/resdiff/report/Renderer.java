package org.resdiff.report;

import java.io.IOException;
import java.io.OutputStream;
import org.resdiff.diff.Comparison;

/** Writes a comparison in one form: a pure function of the comparison and the options. Text forms are UTF-8. */
public interface Renderer {
    void render(Comparison comparison, ReportOptions options, OutputStream out) throws IOException;
}
