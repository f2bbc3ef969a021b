package org.resdiff.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipArchiveFakeEntry;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.resdiff.model.InputException;
import org.resdiff.model.Source;
import org.resdiff.read.FormatReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML parts of a Word file. POI opens the package, with its guards against ZIP bombs and external entities.
 *
 * @param body of the main part
 * @param related roots of the parts that it relates to, by the last word of the relationship's type
 */
record WordParts(Element body, Map<String, List<Element>> related) {
    /** Word nests a table, a text box and a content control in each other a few times; no person makes this. */
    static final int MAX_DEPTH = 500;

    /** Bytes that one entry of the package may unpack to, as pictures of a whole page do: each is held in memory. */
    static final int MAX_ENTRY = 100_000_000;

    private static final Set<String> KINDS =
            Set.of("styles", "numbering", "footnotes", "endnotes", "settings", "comments", "header", "footer");

    static {
        ZipArchiveFakeEntry.setMaxEntrySize(MAX_ENTRY);
    }

    static WordParts of(Source source, byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(source, file);
        } catch (InputException e) {
            throw e;
        } catch (RecordFormatException e) {
            // said of nothing but a length above a limit
            throw FormatReader.refusal(
                    source,
                    "a part of the file unpacks to more than " + MAX_ENTRY / 1_000_000
                            + " MB (a ZIP bomb?); save the text anew as DOCX or PDF",
                    e);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // POI tells of a damaged package in many ways, unchecked ones included; whichever it was stays the cause.
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw FormatReader.refusal(
                    source,
                    bomb
                            ? "the file unpacks to a suspicious size (a ZIP bomb?); save the text anew as DOCX or PDF"
                            : "the Word file is damaged; open it in Word and save it anew",
                    e);
        }
    }

    /** The part of a kind that there is one of; null where there is none. */
    Element only(String kind) {
        List<Element> found = all(kind);
        return found.isEmpty() ? null : found.get(0);
    }

    List<Element> all(String kind) {
        return related.getOrDefault(kind, List.of());
    }

    private static WordParts read(Source source, OPCPackage file) throws OpenXML4JException, IOException, SAXException {
        PackagePart main = mainPart(file);
        DocumentBuilder parser = parser();
        Element body = main == null ? null : WordXml.child(root(source, main, parser), "body");
        if (body == null) {
            throw FormatReader.refusal(source, "no Word document in it; give a DOCX, PDF or text file");
        }
        Map<String, List<Element>> related = new LinkedHashMap<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            String type = relationship.getRelationshipType();
            String kind = type.substring(type.lastIndexOf('/') + 1);
            if (KINDS.contains(kind) && relationship.getTargetMode() == TargetMode.INTERNAL) {
                Element root = root(source, main.getRelatedPart(relationship), parser);
                related.computeIfAbsent(kind, key -> new ArrayList<>()).add(root);
            }
        }
        return new WordParts(body, related);
    }

    private static PackagePart mainPart(OPCPackage file) {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : file.getRelationshipsByType(type)) {
                return file.getPart(relationship);
            }
        }
        return null;
    }

    private static Element root(Source source, PackagePart part, DocumentBuilder parser)
            throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            Element root = parser.parse(in).getDocumentElement();
            if (WordXml.depth(root) > MAX_DEPTH) {
                throw FormatReader.refusal(
                        source,
                        "elements nest deeper than " + MAX_DEPTH + " levels; save the text anew as DOCX or PDF");
            }
            return root;
        }
    }

    /** POI's, with its guards; but how deep is too deep is ours to say: Java 24 and newer refuse from 200 levels on, 17 none. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
            factory.setAttribute("jdk.xml.maxElementDepth", "0");
            DocumentBuilder parser = factory.newDocumentBuilder();
            // throws what is fatal; none given, Java prints it
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own parser of XML knows its own settings", e);
        }
    }
}
