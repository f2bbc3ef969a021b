package org.resdiff.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Word documents since 2007. POI opens the package, with its guards against ZIP bombs and external entities; the text is
 * taken from the XML itself, since tracked changes, content controls and numbers need all of it.
 */
final class DocxReader implements FormatReader {
    /** Word nests a table, a text box and a content control in each other a few times; no person makes this. */
    static final int MAX_DEPTH = 500;

    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(source, file, options.revisions() == ReadOptions.Revisions.ACCEPT);
        } catch (SAXException
                | RecordFormatException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | EmptyFileException e) {
            throw FormatReader.refusal(source, "the Word file is damaged; open it in Word and save it anew", e);
        } catch (IOException e) {
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw FormatReader.refusal(
                    source,
                    bomb
                            ? "the file unpacks to a suspicious size (a ZIP bomb?); save the text anew as DOCX or PDF"
                            : "the Word file is damaged; open it in Word and save it anew",
                    e);
        }
    }

    private static SourceText read(Source source, OPCPackage file, boolean accept)
            throws OpenXML4JException, IOException, SAXException {
        PackagePart main = mainPart(file);
        Element root = main == null ? null : root(source, main);
        Element body = root == null ? null : WordXml.child(root, "body");
        if (body == null) {
            throw FormatReader.refusal(source, "no Word document in it; give a DOCX, PDF or text file");
        }
        WordStyles styles = new WordStyles(only(source, main, "styles"));
        WordNotes notes = new WordNotes(
                only(source, main, "footnotes"), only(source, main, "endnotes"), only(source, main, "settings"));
        DocxWalk walk = new DocxWalk(styles, new WordNumbering(only(source, main, "numbering"), styles), notes, accept);
        for (Element head : parts(source, main, "header")) {
            walk.furniture(head);
        }
        walk.story(body);
        for (Element foot : parts(source, main, "footer")) {
            walk.furniture(foot);
        }
        if (walk.lines().stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the document has no text; give a document with text");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (walk.hidden() > 0) {
            diagnostics.add(Diagnostic.info("read.hidden", walk.hidden() + " hidden stretches of text were left out"));
        }
        if (walk.revisions() > 0) {
            diagnostics.add(Diagnostic.info(
                    "read.revisions",
                    walk.revisions() + " tracked changes were read as " + (accept ? "accepted" : "rejected")
                            + "; choose with --revisions"));
        }
        return new SourceText(source, walk.lines(), diagnostics);
    }

    private static PackagePart mainPart(OPCPackage file) throws OpenXML4JException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : file.getRelationshipsByType(type)) {
                return file.getPart(relationship);
            }
        }
        return null;
    }

    private static Element only(Source source, PackagePart main, String kind)
            throws OpenXML4JException, IOException, SAXException {
        List<Element> found = parts(source, main, kind);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> parts(Source source, PackagePart main, String kind)
            throws OpenXML4JException, IOException, SAXException {
        List<Element> found = new ArrayList<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + kind)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part != null) {
                    found.add(root(source, part));
                }
            }
        }
        return found;
    }

    private static Element root(Source source, PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            Element root = XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
            if (WordXml.depth(root) > MAX_DEPTH) {
                throw FormatReader.refusal(
                        source,
                        "elements nest deeper than " + MAX_DEPTH + " levels; save the text anew as DOCX or PDF");
            }
            return root;
        }
    }
}
