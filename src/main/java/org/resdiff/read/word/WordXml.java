package org.resdiff.read.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Looks up elements and values by their local names: transitional and strict documents differ in name spaces alone. */
final class WordXml {
    private WordXml() {}

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The first child of the name; null where there is none, or no parent. */
    static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    static boolean has(Element parent, String... names) {
        for (String name : names) {
            if (child(parent, name) != null) {
                return true;
            }
        }
        return false;
    }

    /** An attribute by its local name, empty where there is none. */
    static String attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The value of the first child of the name, null where there is none. */
    static String value(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : attribute(child, "val");
    }

    static int number(String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** A switch as "&lt;w:b/&gt;": on, off, or null where nothing is said. */
    static Boolean flag(Element properties, String name) {
        String value = value(properties, name);
        return value == null ? null : !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** How deep elements nest below the given one, counted without recursion. */
    static int depth(Element root) {
        int depth = 1;
        int deepest = 1;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != null && !node.isSameNode(root) && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null || node.isSameNode(root) ? null : node.getNextSibling();
        }
        return deepest;
    }
}
