package org.resdiff.report.github;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.resdiff.text.Controls;

/**
 * Workflow commands of GitHub Actions ("::warning file=...::text"), escaped as the runner's toolkit does it, and plain log
 * lines that no runner takes for a command.
 */
final class GithubWriter {
    private final Writer out;

    GithubWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** A command with its properties in their order; empty ones are left out. */
    void command(String name, Map<String, String> properties, String text) throws IOException {
        out.write("::" + name);
        String separator = " ";
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (!property.getValue().isEmpty()) {
                out.write(separator + property.getKey() + "=" + property(property.getValue()));
                separator = ",";
            }
        }
        out.write("::" + data(text) + "\n");
    }

    /** A line of the log. The runner obeys lines that open with "::" and, in its older form, "##[" anywhere in a line. */
    void line(String text) throws IOException {
        String flat = Controls.visible(text.replaceAll("[\\r\\n]+", " ")).replace("##[", "## [");
        out.write((flat.stripLeading().startsWith("::") ? "· " : "") + flat + "\n");
    }

    private static String data(String text) {
        return Controls.visible(text.replace("\r", ""))
                .replace("%", "%25")
                .replace("\n", "%0A")
                .replace("##[", "## [");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    void flush() throws IOException {
        out.flush();
    }
}
