package org.resdiff.report.docx.tracked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of the old Word file: those that change as XML, all others as the bytes that they are. */
final class OldFile {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The earliest time that a ZIP entry can carry. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, Document> changed = new TreeMap<>();
    private final String main;

    OldFile(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        String found = target("_rels/.rels", "", "officeDocument");
        main = found == null ? "word/document.xml" : found;
    }

    Document document() {
        return part(main);
    }

    /** The part of a kind that the main part relates to, as "footnotes"; null where there is none. */
    Document related(String kind) {
        String name = target(relations(), folder(), kind);
        return name == null || !entries.containsKey(name) ? null : part(name);
    }

    /** The same, made with the given content where there is none. */
    Document related(String kind, String content) {
        Document there = related(kind);
        if (there != null) {
            return there;
        }
        String name = folder() + kind + ".xml";
        for (int i = 1; entries.containsKey(name); i++) {
            name = folder() + kind + i + ".xml";
        }
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        Document types = part(TYPES);
        Element type = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        type.setAttribute("PartName", "/" + name);
        type.setAttribute("ContentType", WORD_TYPE + kind + "+xml");
        types.getDocumentElement().appendChild(type);
        relate(kind, name.substring(folder().length()));
        return part(name);
    }

    private void relate(String kind, String target) {
        if (!entries.containsKey(relations())) {
            String none =
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
            entries.put(relations(), none.getBytes(StandardCharsets.UTF_8));
        }
        Element root = part(relations()).getDocumentElement();
        String id = "rIdTracked_" + kind;
        Element relation = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", RELATIONS + kind);
        relation.setAttribute("Target", target);
        root.appendChild(relation);
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relations() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    private String target(String relations, String folder, String kind) {
        if (!entries.containsKey(relations)) {
            return null;
        }
        Document parsed =
                changed.containsKey(relations) ? changed.get(relations) : Xml.parse(entries.get(relations), relations);
        for (Element relation : Xml.children(parsed.getDocumentElement())) {
            if (relation.getAttribute("Type").endsWith("/" + kind)) {
                String target = relation.getAttribute("Target");
                return target.startsWith("/") ? target.substring(1) : folder + target;
            }
        }
        return null;
    }

    private Document part(String name) {
        return changed.computeIfAbsent(name, key -> Xml.parse(entries.get(key), key));
    }

    /** Writes the file in the order of the old one, without clock times. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry fixed = new ZipEntry(entry.getKey());
            fixed.setTimeLocal(NO_TIME);
            zip.putNextEntry(fixed);
            Document part = changed.get(entry.getKey());
            zip.write(part == null ? entry.getValue() : Xml.bytes(part));
            zip.closeEntry();
        }
        zip.finish();
    }
}
