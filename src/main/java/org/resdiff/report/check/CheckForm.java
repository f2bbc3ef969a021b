package org.resdiff.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resdiff.check.Checked;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.report.github.GithubFindings;
import org.resdiff.report.json.FindingsJson;
import org.resdiff.report.json.SarifWriter;
import org.resdiff.report.markdown.FindingsMarkdown;

/** The forms in which findings are written. */
public enum CheckForm {
    TERMINAL,
    JSON,
    /** Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** The XML of JUnit, which every CI server shows. */
    JUNIT,
    MARKDOWN;

    /** The form that a file's name asks for. */
    public static Optional<CheckForm> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (extension) {
                    case "txt", "text" -> TERMINAL;
                    case "json" -> JSON;
                    case "sarif" -> SARIF;
                    case "xml" -> JUNIT;
                    case "md", "markdown" -> MARKDOWN;
                    default -> null;
                });
    }

    /**
     * Writes what was found, as UTF-8.
     *
     * @param failOn the level from which on a finding fails the run
     */
    public void write(List<Checked> documents, Levels levels, Level failOn, OutputStream out) throws IOException {
        switch (this) {
            case TERMINAL -> FindingsView.write(documents, out);
            case JSON -> FindingsJson.write(documents, out);
            case SARIF -> SarifWriter.write(documents, levels, out);
            case GITHUB -> GithubFindings.write(documents, out);
            case JUNIT -> JunitWriter.write(documents, levels, failOn, out);
            case MARKDOWN -> FindingsMarkdown.write(documents, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
