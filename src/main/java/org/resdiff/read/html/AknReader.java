package org.resdiff.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.DecodedText;
import org.resdiff.read.FormatReader;
import org.resdiff.read.ReadOptions;

/** Akoma Ntoso, the mark-up of parliaments and of AKN4UN. Leniently: a file that is not well formed is read as far as it goes. */
public final class AknReader implements FormatReader {
    /** Far above the nesting of any hierarchy of provisions; the parser sets what is deeper beside its parent. */
    static final int MAX_DEPTH = 256;

    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        DecodedText decoded = DecodedText.ofMarkup(source, bytes);
        Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document document = Jsoup.parse(decoded.text(), "", parser);
        Element root = AknWalk.root(document);
        if (root == null) {
            throw FormatReader.refusal(
                    source, "XML without an akomaNtoso element; give Akoma Ntoso, HTML, PDF, Word or text");
        }
        AknWalk walk = new AknWalk();
        walk.read(root);
        if (walk.lines().stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the document has no text; give a document with text");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        if (walk.deepest() >= MAX_DEPTH - 1) {
            diagnostics.add(Diagnostic.warning(
                    "read.depth",
                    "elements nest deeper than " + MAX_DEPTH + " levels; read as if side by side from there"));
        }
        return new SourceText(source, walk.lines(), diagnostics);
    }
}
