package org.resdiff.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.DecodedText;
import org.resdiff.read.FormatReader;
import org.resdiff.read.ReadOptions;

/** HTML of any shape, read as a browser without scripts and network shows it. */
public final class HtmlReader implements FormatReader {
    /** Twice what the deepest pages have; the parser sets what is deeper beside its parent, so that no text is lost. */
    static final int MAX_DEPTH = 256;

    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        DecodedText decoded = DecodedText.ofMarkup(source, bytes);
        HtmlWalk walk = walk(decoded.text(), 1);
        List<Line> lines = walk.lines();
        if (lines.stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the page has no text; save it from a browser, or give a PDF");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        if (walk.deepest() >= MAX_DEPTH - 1) {
            diagnostics.add(Diagnostic.warning(
                    "read.depth",
                    "elements nest deeper than " + MAX_DEPTH + " levels; read as if side by side from there"));
        }
        return new SourceText(source, lines, diagnostics);
    }

    /** The lines of a piece of HTML inside of another format, whose first line has the given number. */
    public static List<Line> fragment(String html, int firstLine) {
        return walk(html, firstLine).lines();
    }

    private static HtmlWalk walk(String html, int firstLine) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document page = Jsoup.parse(html, "", parser);
        HtmlWalk walk = new HtmlWalk(page, firstLine);
        walk.read(page.body());
        return walk;
    }
}
