package org.resdiff.read.word;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.FormatReader;
import org.resdiff.read.ReadOptions;
import org.w3c.dom.Element;

/**
 * Word documents since 2007. The text is taken from the XML itself, since tracked changes, content controls and numbers
 * need all of it.
 */
public final class DocxReader implements FormatReader {
    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        boolean accept = options.revisions() == ReadOptions.Revisions.ACCEPT;
        WordParts parts = WordParts.of(source, bytes);
        WordStyles styles = new WordStyles(parts.only("styles"));
        WordNotes notes = new WordNotes(parts.only("footnotes"), parts.only("endnotes"), parts.only("settings"));
        DocxWalk walk = new DocxWalk(styles, new WordNumbering(parts.only("numbering"), styles), notes, accept);
        for (Element head : parts.all("header")) {
            walk.furniture(head);
        }
        walk.story(parts.body());
        for (Element foot : parts.all("footer")) {
            walk.furniture(foot);
        }
        if (walk.lines().stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the document has no text; give a document with text");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (walk.hidden() > 0) {
            diagnostics.add(Diagnostic.info("read.hidden", walk.hidden() + " hidden stretches of text were left out"));
        }
        if (parts.only("comments") != null) {
            int comments = WordXml.children(parts.only("comments"), "comment").size();
            if (comments > 0) {
                diagnostics.add(Diagnostic.info("read.comments", comments + " comments were left out"));
            }
        }
        if (walk.revisions() > 0) {
            diagnostics.add(Diagnostic.info(
                    "read.revisions",
                    walk.revisions() + " tracked changes were read as " + (accept ? "accepted" : "rejected")
                            + "; choose with --revisions"));
        }
        return new SourceText(source, walk.lines(), diagnostics);
    }
}
