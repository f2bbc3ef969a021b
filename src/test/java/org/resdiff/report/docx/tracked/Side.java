package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One side of the tracked changes of a Word file: what is left when all are accepted or rejected. Written from ECMA-376
 * part 1, 17.13.5, on the XML itself, and in a canonical form: runs alike and side by side are one, what a revision alone
 * brought in is gone. It shares nothing with the code that writes revisions but the parser.
 */
final class Side {
    private static final Set<String> ANCHORS = Set.of(
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference");

    private final Set<String> gone;
    private final Set<String> kept;

    private Side(Set<String> gone, Set<String> kept) {
        this.gone = gone;
        this.kept = kept;
    }

    static String rejected(Document document) {
        return new Side(Set.of("ins", "moveTo"), Set.of("del", "moveFrom")).canonical(document);
    }

    static String accepted(Document document) {
        return new Side(Set.of("del", "moveFrom"), Set.of("ins", "moveTo")).canonical(document);
    }

    private String canonical(Document document) {
        Element root = document.getDocumentElement();
        settle(root);
        tidy(root);
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString();
    }

    /** Takes away what the other side has, and joins paragraphs whose mark went. */
    private void settle(Element parent) {
        List<Element> joined = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            boolean revision = !Set.of("rPr", "trPr").contains(parent.getLocalName());
            if (ANCHORS.contains(name)
                    || (revision && gone.contains(name))
                    || (name.equals("tr") && marked(child, "trPr"))) {
                parent.removeChild(child);
                continue;
            }
            settle(child);
            if (revision && kept.contains(name)) {
                while (child.getFirstChild() != null) {
                    parent.insertBefore(child.getFirstChild(), child);
                }
                parent.removeChild(child);
            } else if (name.equals("p")) {
                int at = 0;
                for (Element before : joined) {
                    for (Element content : Xml.children(before)) {
                        if (!content.getLocalName().equals("pPr")) {
                            child.insertBefore(content, nth(child, at++));
                        }
                    }
                    before.getParentNode().removeChild(before);
                }
                joined.clear();
                if (marked(Xml.child(child, "pPr"), "rPr")) {
                    joined.add(child);
                }
            }
        }
    }

    private static Node nth(Element paragraph, int at) {
        List<Element> content = new ArrayList<>(Xml.children(paragraph));
        content.removeIf(child -> child.getLocalName().equals("pPr"));
        return at < content.size() ? content.get(at) : null;
    }

    private boolean marked(Element owner, String properties) {
        Element inside = owner == null ? null : Xml.child(owner, properties);
        return inside != null && Xml.children(inside).stream().anyMatch(child -> gone.contains(child.getLocalName()));
    }

    /** Removes the marks that are left and what is empty, and joins runs alike. */
    private static void tidy(Element parent) {
        Element before = null;
        for (Element child : Xml.children(parent)) {
            tidy(child);
            String name = child.getLocalName();
            boolean mark = Set.of("ins", "del", "moveFrom", "moveTo").contains(name);
            boolean bare = Set.of("rPr", "pPr", "trPr", "r").contains(name)
                    && Xml.children(child).isEmpty();
            boolean onlyLook = name.equals("r")
                    && Xml.children(child).stream()
                            .allMatch(one -> one.getLocalName().equals("rPr"));
            if (mark || bare || onlyLook) {
                parent.removeChild(child);
            } else if (before != null
                    && name.equals("r")
                    && before.getLocalName().equals("r")
                    && head(before).equals(head(child))) {
                for (Element content : Xml.children(child)) {
                    if (!content.getLocalName().equals("rPr")) {
                        before.appendChild(content);
                    }
                }
                parent.removeChild(child);
            } else {
                before = child;
            }
        }
    }

    private static String head(Element run) {
        StringBuilder out = new StringBuilder(attributes(run));
        Element look = Xml.child(run, "rPr");
        if (look != null) {
            write(look, out);
        }
        return out.toString();
    }

    private static String attributes(Element element) {
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            sorted.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        sorted.remove("xml:space");
        return sorted.toString();
    }

    private static void write(Element element, StringBuilder out) {
        String name = element.getLocalName();
        if (Set.of("t", "delText").contains(name)) {
            out.append(element.getTextContent());
            return;
        }
        String said = name.equals("delInstrText") ? "instrText" : name;
        out.append('<').append(said).append(attributes(element)).append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child, out);
            } else {
                out.append(node.getNodeValue());
            }
        }
        out.append("</").append(said).append(">\n");
    }

    /** The ids of the notes that a document cites. */
    static Set<String> cited(Document document) {
        Set<String> ids = new HashSet<>();
        Xml.all(document.getDocumentElement(), "footnoteReference").forEach(note -> ids.add(Xml.attribute(note, "id")));
        return ids;
    }
}
