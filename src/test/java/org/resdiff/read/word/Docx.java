package org.resdiff.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small Word files from their XML, as a test needs them. */
public final class Docx {
    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param body the XML inside of the body */
    public Docx(String body) {
        parts.put("document", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** Adds a part: styles, numbering, footnotes, endnotes, settings, header or footer, given what is inside of its root. */
    public Docx with(String kind, String root, String content) {
        parts.put(kind, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
        return this;
    }

    /** Puts raw XML in the place of a part. */
    public Docx replacing(String kind, String xml) {
        parts.put(kind, xml);
        return this;
    }

    /** A paragraph without properties. */
    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A run with properties, as "i" or "vertAlign w:val='superscript'". */
    public static String r(String properties, String text) {
        return "<w:r><w:rPr><w:" + properties + "/></w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public byte[] bytes() {
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        parts.keySet().forEach(kind -> {
            String type = kind.equals("document") ? "document.main" : kind;
            types.append("<Override PartName='/word/" + kind
                    + ".xml' ContentType='application/vnd.openxmlformats-officedocument." + "wordprocessingml." + type
                    + "+xml'/>");
            relations.append(
                    "<Relationship Id='r" + kind + "' Type='" + RELATIONSHIPS + kind + "' Target='" + kind + ".xml'/>");
        });
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>" + types
                        + "</Types>");
        files.put(
                "_rels/.rels",
                relationships("<Relationship Id='r1' Type='" + RELATIONSHIPS
                        + "officeDocument' Target='word/document.xml'/>"));
        files.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        parts.forEach((kind, xml) -> files.put("word/" + kind + ".xml", xml));
        return zip(files);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
