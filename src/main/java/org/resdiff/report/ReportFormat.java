package org.resdiff.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resdiff.report.compared.PageReport;
import org.resdiff.report.csv.CsvPage;
import org.resdiff.report.csv.CsvRenderer;
import org.resdiff.report.docx.DocxPage;
import org.resdiff.report.docx.DocxRenderer;
import org.resdiff.report.github.GithubRenderer;
import org.resdiff.report.html.HtmlPage;
import org.resdiff.report.html.HtmlRenderer;
import org.resdiff.report.json.JsonRenderer;
import org.resdiff.report.markdown.MarkdownPage;
import org.resdiff.report.markdown.MarkdownRenderer;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.pdf.PdfPage;
import org.resdiff.report.terminal.TerminalPage;
import org.resdiff.report.terminal.TerminalRenderer;

/** The forms of report. A renderer's classes are loaded when it is asked for: a terminal report never loads a DOCX writer. */
public enum ReportFormat {
    TERMINAL,
    MARKDOWN,
    HTML,
    JSON,
    DOCX,
    PDF,
    CSV,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines. */
    SARIF,
    /** The XML of JUnit, which every CI server shows. */
    JUNIT;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on the command line where a whole text is written, which reads back: text is no matter of terminals there. */
    public String textId() {
        return this == TERMINAL ? "text" : id();
    }

    /** Endings of file names that ask for this form, without point, in lower case. */
    public List<String> extensions() {
        return switch (this) {
            case TERMINAL -> List.of("txt", "text", "ansi");
            case MARKDOWN -> List.of("md", "markdown");
            case HTML -> List.of("html", "htm");
            case JSON -> List.of("json");
            case DOCX -> List.of("docx");
            case PDF -> List.of("pdf");
            case CSV -> List.of("csv");
            case GITHUB -> List.of();
            case SARIF -> List.of("sarif");
            case JUNIT -> List.of("xml");
        };
    }

    /** Whether the bytes are no text, and so nothing for a terminal. */
    public boolean binary() {
        return this == DOCX || this == PDF;
    }

    /** The form, one of those given, that a file's name asks for, by its last extension, case ignored. */
    public static Optional<ReportFormat> ofName(String name, List<ReportFormat> forms) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ReportFormat format : forms) {
            if (name.indexOf('.') >= 0 && format.extensions().contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** A renderer of this form, one of {@link #comparisons()}. */
    public Renderer renderer() {
        return switch (this) {
            case TERMINAL -> new TerminalRenderer();
            case MARKDOWN -> new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case JSON -> new JsonRenderer();
            case DOCX -> new DocxRenderer();
            case PDF -> new PageReport(pages());
            case CSV -> new CsvRenderer();
            case GITHUB -> new GithubRenderer();
            case SARIF, JUNIT -> throw new IllegalArgumentException("no form of a comparison: " + this);
        };
    }

    /** A renderer of this form, laid out as asked for. */
    public Renderer renderer(ReportOptions.Layout layout) {
        return layout == ReportOptions.Layout.REPORT ? renderer() : new PageReport(pages());
    }

    /** The forms of a comparison; the others are for findings. */
    public static List<ReportFormat> comparisons() {
        return List.of(TERMINAL, MARKDOWN, HTML, JSON, DOCX, PDF, CSV, GITHUB);
    }

    /** The forms of a page: all that are for people, JSON aside, which each result writes itself. */
    public static List<ReportFormat> pageForms() {
        return List.of(TERMINAL, MARKDOWN, HTML, DOCX, PDF, CSV);
    }

    /** What writes a page in this form, one of {@link #pageForms()}. */
    public PageRenderer pages() {
        return switch (this) {
            case TERMINAL -> new TerminalPage();
            case MARKDOWN -> new MarkdownPage();
            case HTML -> new HtmlPage();
            case DOCX -> new DocxPage();
            case PDF -> new PdfPage();
            case CSV -> new CsvPage();
            case JSON, GITHUB, SARIF, JUNIT -> throw new IllegalArgumentException("no form of a page: " + this);
        };
    }

    @Override
    public String toString() {
        return id();
    }
}
