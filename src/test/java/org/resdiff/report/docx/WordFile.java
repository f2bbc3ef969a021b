package org.resdiff.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word file as Word reads it when all its changes are accepted or rejected: written from the rules of ECMA-376 part 1,
 * 17.13.5, and sharing nothing with the code that writes such files.
 */
final class WordFile {
    private final Map<String, byte[]> entries = new HashMap<>();

    WordFile(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** A paragraph of the body with the notes that it cites. */
    record Paragraph(String style, String text, List<String> notes) {}

    Element part(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entries.get(name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    List<Paragraph> accepted() {
        return paragraphs(List.of("del", "moveFrom"));
    }

    List<Paragraph> rejected() {
        return paragraphs(List.of("ins", "moveTo"));
    }

    private List<Paragraph> paragraphs(List<String> gone) {
        Map<String, String> notes = new HashMap<>();
        if (has("word/footnotes.xml")) {
            for (Element note : children(part("word/footnotes.xml"), "footnote")) {
                StringBuilder text = new StringBuilder();
                for (Element paragraph : children(note, "p")) {
                    read(paragraph, gone, text, new ArrayList<>());
                }
                notes.put(note.getAttribute("w:id"), text.substring(Math.min(1, text.length())));
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> cited = new ArrayList<>();
        for (Element paragraph :
                blocks(children(part("word/document.xml"), "body").get(0))) {
            if (paragraph.getLocalName().equals("tbl")) {
                rows(paragraph, gone, notes, paragraphs);
                continue;
            }
            read(paragraph, gone, text, cited);
            Element properties = children(paragraph, "pPr").get(0);
            boolean joined = children(properties, "rPr").stream()
                    .anyMatch(mark ->
                            gone.stream().anyMatch(name -> !children(mark, name).isEmpty()));
            if (!joined) {
                String style = children(properties, "pStyle").get(0).getAttribute("w:val");
                List<String> own = cited.stream().map(notes::get).toList();
                paragraphs.add(new Paragraph(style, text.toString(), own));
                text.setLength(0);
                cited.clear();
            }
        }
        return paragraphs;
    }

    private static List<Element> blocks(Element body) {
        List<Element> blocks = new ArrayList<>();
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && List.of("p", "tbl").contains(element.getLocalName())) {
                blocks.add(element);
            }
        }
        return blocks;
    }

    /** Each row that is left, as a paragraph with a tab between its cells. */
    private static void rows(Element table, List<String> gone, Map<String, String> notes, List<Paragraph> paragraphs) {
        for (Element row : children(table, "tr")) {
            boolean went = children(row, "trPr").stream()
                    .anyMatch(mark ->
                            gone.stream().anyMatch(name -> !children(mark, name).isEmpty()));
            if (went) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            List<String> cited = new ArrayList<>();
            for (Element cell : children(row, "tc")) {
                StringBuilder text = new StringBuilder();
                children(cell, "p").forEach(paragraph -> read(paragraph, gone, text, cited));
                cells.add(text.toString());
            }
            paragraphs.add(new Paragraph(
                    "", String.join("\t", cells), cited.stream().map(notes::get).toList()));
        }
    }

    private static void read(Node node, List<String> gone, StringBuilder text, List<String> cited) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element) || gone.contains(element.getLocalName())) {
                continue;
            }
            switch (element.getLocalName()) {
                case "r" -> {
                    if (!isMark(element)) {
                        read(element, gone, text, cited);
                    } else {
                        children(element, "footnoteReference").forEach(mark -> cited.add(mark.getAttribute("w:id")));
                    }
                }
                case "t", "delText" -> text.append(element.getTextContent());
                case "tab" -> text.append('\t');
                case "pPr", "rPr" -> {}
                default -> read(element, gone, text, cited);
            }
        }
    }

    /** Whether a run is a footnote mark, printed by Word or as a sign. */
    private static boolean isMark(Element run) {
        return children(run, "rPr").stream()
                .flatMap(properties -> children(properties, "rStyle").stream())
                .anyMatch(style -> style.getAttribute("w:val").equals("FootnoteReference"));
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
